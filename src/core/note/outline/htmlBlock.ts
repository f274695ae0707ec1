/** A piece of an HTML block; lines are 0-based within it, ends exclusive. */
export type HtmlPart =
  | { readonly kind: 'row' | 'item'; readonly line: number; readonly endLine: number; readonly text: string }
  | { readonly kind: 'list'; readonly ordered: boolean }
  | { readonly kind: 'list end' }
  | { readonly kind: 'lines'; readonly line: number; readonly lines: readonly string[] };

/** The tags that divide tables and lists; a layout's rows and cells may hold whole tables. */
const dividers = /(<\/?(?:table|tr|t[dh]|[uo]l|li)(?:\s[^<>]{0,1000})?\/?>)/i;

/**
 * Tables and lists in HTML as Markdown's own would be read: a row's cells joined by tabs, an item's text, and lines of
 * text between them. Tags that are missing or never closed change where a piece ends, and lose no text.
 * Time is linear in the text.
 */
export function readHtml(lines: readonly string[]): HtmlPart[] {
  const reader = new HtmlReader();
  lines.forEach((text, line) => {
    for (const [index, piece] of text.split(dividers).entries()) {
      if (index % 2 === 0) reader.text(withoutTags(piece), line);
      else reader.tag(piece.toLowerCase());
    }
  });
  reader.end();
  return reader.parts;
}

/** HTML headings become Markdown ones; of other tags only the text stays. */
export function withoutTags(line: string): string {
  const heading = /^\s*<h([1-6])(?:\s[^>]{0,200})?>/i.exec(line);
  const text = line.replace(/<[^<>]{0,1000}>/g, ' ').trim();
  return heading?.[1] && text !== '' ? `${'#'.repeat(Number(heading[1]))} ${text}` : text;
}

/** Text within a line. */
interface Piece {
  readonly line: number;
  readonly text: string;
}

class HtmlReader {
  readonly parts: HtmlPart[] = [];
  /** Text that stands in no cell and no item. */
  private plain: Piece[] = [];
  private cells: Piece[][] = [];
  private item: Piece[] | undefined;

  text(text: string, line: number): void {
    if (text !== '') (this.item ?? this.cells.at(-1) ?? this.plain).push({ line, text });
  }

  tag(tag: string): void {
    const [, end, name = ''] = /^<(\/?)([a-z]+)/.exec(tag) ?? [];
    const closes = end === '/';
    this.endItem();
    if (name === 'td' || name === 'th') {
      if (!closes) this.cells.push([]);
      return;
    }
    this.end();
    if (name === 'li' && !closes) this.item = [];
    else if (name === 'ul' || name === 'ol')
      this.parts.push(closes ? { kind: 'list end' } : { kind: 'list', ordered: name === 'ol' });
  }

  end(): void {
    this.endItem();
    this.add('lines', this.plain);
    this.plain = [];
    const filled = this.cells.filter((cell) => cell.length > 0);
    // A row with one cell only sets text in its place.
    if (filled.length === 1) this.add('lines', filled[0] ?? []);
    else this.add('row', filled.flat(), this.cells.map(joined).join('\t'));
    this.cells = [];
  }

  private endItem(): void {
    const { item } = this;
    this.item = undefined;
    if (item) this.add('item', item);
  }

  private add(kind: 'row' | 'item' | 'lines', pieces: readonly Piece[], text = joined(pieces)): void {
    const [first, last] = [pieces[0], pieces.at(-1)];
    if (!first || !last) return;
    if (kind === 'lines') this.parts.push({ kind, line: first.line, lines: linesOf(pieces) });
    else this.parts.push({ kind, line: first.line, endLine: last.line + 1, text });
  }
}

function joined(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

/** Lines as they stood, from the first piece's on; what lay between, such as empty cells, is blank. */
function linesOf(pieces: readonly Piece[]): string[] {
  const lines: string[] = [];
  const first = pieces[0]?.line ?? 0;
  for (const { line, text } of pieces) {
    while (lines.length <= line - first) lines.push('');
    const before = lines[line - first];
    lines[line - first] = before ? `${before} ${text}` : text;
  }
  return lines;
}
