import MarkdownIt from 'markdown-it';

/** Deeper nesting says nothing about talks, and costs time. */
const maxNesting = 60;

/** Only blocks are parsed; the few lines that matter are cleaned of inline markup later (`plainText`). */
const parser = new MarkdownIt({ html: true, maxNesting });
parser.core.ruler.enableOnly(['normalize', 'block']);

export type Token = ReturnType<typeof parser.parse>[number];

/** A token without its methods. */
type Fields = { [key in keyof Token as Token[key] extends (...args: never) => unknown ? never : key]: Token[key] };

/**
 * markdown-it's own tokens define each of their fields with a helper that its compiler brought along, which takes as long
 * as all the parsing. These are plain objects with the same fields, without the methods, which no rule for blocks calls.
 */
parser.block.State = class extends parser.block.State {
  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (nesting < 0) this.level--;
    const fields: Fields = { type, tag, attrs: null, map: null, nesting, level: this.level, children: null, content: '', markup: '', info: '', meta: null, block: true, hidden: false };
    const token = fields as Token;
    if (nesting > 0) this.level++;
    this.tokens.push(token);
    return token;
  }
};

/** The tokens of a text's blocks, as markdown-it orders them; time is linear in the text. */
export function parseBlocks(text: string): Token[] {
  return parser.parse(text, {});
}
