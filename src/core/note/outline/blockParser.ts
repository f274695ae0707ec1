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
function newToken(type: string, tag: string, nesting: -1 | 0 | 1, level: number): Token {
  const fields: Fields = {
    type,
    tag,
    attrs: null,
    map: null,
    nesting,
    level,
    children: null,
    content: '',
    markup: '',
    info: '',
    meta: null,
    block: true,
    hidden: false,
  };
  return fields as Token;
}

parser.block.State = class extends parser.block.State {
  /** What rules write on, and nobody reads. */
  private readonly unread = newToken('', '', 0, 0);

  override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
    if (nesting < 0) this.level--;
    const { level } = this;
    if (nesting > 0) this.level++;
    // Where a paragraph opens and closes its text says as well: two tokens of three, or of a list's five, are never made.
    if (tag === 'p') return this.unread;
    const token = newToken(type, tag, nesting, level);
    this.tokens.push(token);
    return token;
  }
};

/** The tokens of a text's blocks, as markdown-it orders them, but for those around a paragraph's text; time is linear in the text. */
export function parseBlocks(text: string): Token[] {
  return parser.parse(text, {});
}
