/** A place in a text: 0-based line, column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A stretch of a text between two positions; `end` is exclusive. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of a text in UTF-16 offsets; `end` is exclusive. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
}

/** Whole lines of a text, 0-based; `endLine` is exclusive. */
export interface LineRange {
  readonly line: number;
  readonly endLine: number;
}

/** Whether a 0-based line is one of them. */
export function holdsLine({ line, endLine }: LineRange, at: number): boolean {
  return line <= at && at < endLine;
}
