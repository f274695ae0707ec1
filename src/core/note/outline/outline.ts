import { Block, type BlockKind } from './block';
import { parseBlocks, type Token } from './blockParser';
import { withoutFences } from './fencedNotes';
import { readHtml, withoutTags } from './htmlBlock';

/** A paragraph that happens to stand above a line of dashes is longer than any title. */
const maxSetextLength = 200;

/**
 * The blocks of a note's body, given its lines; time is linear in the text.
 * @param firstLine the 0-based line of the note at which the body starts
 */
export function readOutline(body: string, firstLine: number): Block[] {
  const builder = new OutlineBuilder(firstLine);
  for (const token of parseBlocks(withoutFences(body))) builder.take(token);
  return builder.blocks;
}

/** Turns the parser's tokens, which open and close, into a flat list of blocks. */
class OutlineBuilder {
  readonly blocks: Block[] = [];
  private readonly lists: boolean[] = [];
  private quotes = 0;
  private heading: Token | undefined;
  private itemStarts = false;
  private row: { line: number; cells: string[] } | undefined;

  constructor(private readonly firstLine: number) {}

  take(token: Token): void {
    switch (token.type) {
      case 'heading_open':
        this.heading = token;
        return;
      case 'heading_close':
        this.heading = undefined;
        return;
      case 'bullet_list_open':
      case 'ordered_list_open':
        this.lists.push(token.type === 'ordered_list_open');
        return;
      case 'bullet_list_close':
      case 'ordered_list_close':
        this.lists.pop();
        return;
      case 'list_item_open':
        this.itemStarts = true;
        return;
      case 'list_item_close':
        this.itemStarts = false;
        return;
      case 'blockquote_open':
        this.quotes++;
        return;
      case 'blockquote_close':
        this.quotes--;
        return;
      case 'tr_open':
        this.row = { line: token.map?.[0] ?? 0, cells: [] };
        return;
      case 'tr_close':
        if (this.row) this.add('row', this.row.line, this.row.line + 1, this.row.cells.join('\t'));
        this.row = undefined;
        return;
      case 'inline':
        this.takeText(token);
        return;
      case 'fence':
      case 'code_block':
        this.takeCode(token);
        return;
      case 'html_block':
        this.takeHtml(token);
        return;
      case 'hr':
        this.add('rule', token.map?.[0] ?? 0, token.map?.[1] ?? 0, token.markup);
        return;
    }
  }

  private add(kind: BlockKind, line: number, endLine: number, text: string, level = 0): void {
    this.blocks.push(
      new Block({
        kind,
        line: line + this.firstLine,
        endLine: endLine + this.firstLine,
        text,
        level,
        depth: this.lists.length,
        ordered: this.lists.at(-1) ?? false,
        quoted: this.quotes > 0,
      }),
    );
  }

  private takeText(token: Token): void {
    if (this.row) {
      this.row.cells.push(token.content);
      return;
    }
    const [line, endLine] = token.map ?? [0, 0];
    const open = this.heading;
    if (open && !(token.content.includes('\n') && token.content.length > maxSetextLength)) {
      this.add('heading', line, open.map?.[1] ?? endLine, token.content, Number(open.tag.slice(1)));
    } else {
      this.takeParagraph(token.content, line, endLine);
    }
  }

  /** A paragraph, or in a list item its first one; lines like `##Title`, which lack only the space, are headings. */
  private takeParagraph(content: string, line: number, endLine: number): void {
    if (this.itemStarts) {
      this.itemStarts = false;
      this.add('item', line, endLine, content);
      return;
    }
    this.takeLines(content.split('\n'), line);
  }

  private takeLines(lines: readonly string[], line: number): void {
    let start = 0;
    const flush = (end: number): void => {
      const text = lines.slice(start, end).join('\n').trim();
      if (text !== '') this.add('paragraph', line + start, line + end, text);
    };
    lines.forEach((text, index) => {
      const heading = looseHeading(text, line + index === 0);
      if (!heading) return;
      flush(index);
      this.add('heading', line + index, line + index + 1, heading.text, heading.level);
      start = index + 1;
    });
    flush(lines.length);
  }

  private takeCode(token: Token): void {
    const [line, endLine] = token.map ?? [0, 0];
    const fenced = token.type === 'fence' ? 1 : 0;
    this.add('code', line, endLine, '\n'.repeat(fenced) + token.content.trimEnd());
  }

  /** Markdown ends an HTML block at the next blank line; people write headings right under a `<br>` or an anchor. */
  private takeHtml(token: Token): void {
    const [line, endLine] = token.map ?? [0, 0];
    const content = token.content;
    if (content.trimStart().startsWith('<!--')) {
      this.add('comment', line, endLine, content);
      const after = content.slice(content.indexOf('-->') + 3);
      if (content.includes('-->') && after.trim() !== '')
        this.takeLines(after.split('\n'), endLine - after.trimEnd().split('\n').length);
      return;
    }
    // Org mode writes its table of contents so.
    if (/^\s*<(?:(?:script|style|pre|textarea|svg)\b|div id="table-of-contents")/i.test(content)) return;
    const lines = content.trimEnd().split('\n');
    if (!/<(?:t[dh]|li)\b/i.test(content)) {
      this.takeLines(lines.map(withoutTags), line);
      return;
    }
    const depth = this.lists.length;
    for (const part of readHtml(lines)) {
      if (part.kind === 'lines') this.takeLines(part.lines, line + part.line);
      else if (part.kind === 'list') this.lists.push(part.ordered);
      else if (part.kind === 'list end') this.lists.length = Math.max(depth, this.lists.length - 1);
      else this.add(part.kind, line + part.line, line + part.endLine, part.text);
    }
    this.lists.length = depth;
  }
}

/** A heading that Markdown's strict form does not see: `##Title`, `##Title##`, in HTML, or as wikis and AsciiDoc write it, `== Title`, `=Title=`. */
function looseHeading(line: string, first: boolean): { level: number; text: string } | undefined {
  const wiki = line.startsWith('==') ? /^(={2,5})\s+(?=[^\s=])([^\n]{1,200}?)(?:\s+={2,5})?\s*$/.exec(line) : null;
  if (wiki?.[1] && wiki[2]) return { level: wiki[1].length, text: wiki[2] };
  const closed = line.startsWith('=') ? /^(={1,5})(?=[^\s=]|\s+[^\s=])([^\n=]{1,200})\1\s*$/.exec(line) : null;
  if (closed?.[1] && closed[2]) return { level: closed[1].length, text: closed[2].trim() };
  const marks = /^ {0,3}(#{1,6})(?=[^#])/.exec(line);
  if (!marks?.[1]) return undefined;
  const level = marks[1].length;
  const text = line
    .slice(marks[0].length)
    .replace(/[\s\u00a0]+$/, '')
    .replace(/#{1,10}$/, '')
    .trim();
  // `#word` is a tag, unless it opens the note as a title or is closed like one.
  const isTitle =
    line.trimEnd().endsWith('#') ||
    (first && !text.includes('#') && (/^\p{Lu}/u.test(text) || text.split(/\s+/).length >= 3));
  if (text === '' || (level === 1 && /^\S/.test(line.slice(marks[0].length)) && !isTitle)) return undefined;
  return { level, text };
}
