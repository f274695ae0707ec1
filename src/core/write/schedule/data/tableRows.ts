/** A row of a table in a text. */
export interface TableRow {
  /** The 0-based line on which it begins. */
  readonly line: number;
  /** Trimmed. */
  readonly values: readonly string[];
}

export interface TableRows {
  readonly rows: readonly TableRow[];
  /** The 0-based lines on which a quotation mark is opened and never closed: it is left out. */
  readonly open: readonly number[];
}

/**
 * The values of each row of a text with line feeds only. Quoted values may hold the separator, line breaks, and two
 * quotation marks for one; a single one in the middle of a line is part of the value. Linear in the text.
 * @see https://www.rfc-editor.org/rfc/rfc4180
 */
export function rowsOf(text: string, separator: string): TableRows {
  const reader = new RowReader(text, separator);
  while (!reader.isAtEnd) reader.read();
  return reader;
}

/** UTF-16 units that are looked through in vain for the ends of quotations; from then on none is looked for. */
const mostWasted = 1_000_000;

class RowReader implements TableRows {
  readonly rows: TableRow[] = [];
  readonly open: number[] = [];
  private at = 0;
  private line = 0;
  private wasted = 0;

  constructor(
    private readonly text: string,
    private readonly separator: string,
  ) {}

  get isAtEnd(): boolean {
    return this.at >= this.text.length;
  }

  read(): void {
    const { line } = this;
    const values: string[] = [];
    for (;;) {
      values.push(this.value());
      const sign = this.text.charAt(this.at++);
      if (sign === this.separator) continue;
      if (sign === '\n') this.line++;
      break;
    }
    this.rows.push({ line, values });
  }

  /** The value that begins here; the separator or the line feed behind it is next. */
  private value(): string {
    this.skipSpaces();
    const from = this.at + 1;
    if (this.text.charAt(this.at) === '"') {
      const end = this.quoteEnd(from);
      if (end !== undefined) {
        const value = this.text.slice(from, end);
        this.line += value.split('\n').length - 1;
        this.at = end + 1;
        this.skipSpaces();
        return value.replaceAll('""', '"').trim();
      }
      this.open.push(this.line);
      this.at++;
    }
    const start = this.at;
    while (!this.isAtEnd && !this.isEnd(this.at)) this.at++;
    return this.text.slice(start, this.at).trim();
  }

  /** Where the quotation mark is that closes the value; nothing where it looks as if none does. */
  private quoteEnd(from: number): number | undefined {
    const before = this.wasted;
    let isFirstLine = true;
    for (let at = from; at < this.text.length && ++this.wasted < mostWasted; at++) {
      const sign = this.text.charAt(at);
      if (sign === '\n') isFirstLine = false;
      if (sign !== '"') continue;
      if (this.text.charAt(at + 1) === '"') at++;
      else if (this.isEnd(this.behindSpaces(at + 1))) {
        this.wasted = before;
        return at;
      }
      // On a later line it opens another value: the one before was never closed.
      else if (!isFirstLine) return undefined;
    }
    return undefined;
  }

  private skipSpaces(): void {
    this.at = this.behindSpaces(this.at);
  }

  private behindSpaces(from: number): number {
    let at = from;
    while (at < this.text.length && /\s/.test(this.text.charAt(at)) && !this.isEnd(at)) at++;
    return at;
  }

  private isEnd(at: number): boolean {
    return at >= this.text.length || this.text.charAt(at) === this.separator || this.text.charAt(at) === '\n';
  }
}
