/** For who asks about a line or two; who asks about many has a `LineIndex`. */

/** The offset at which the line of an offset starts; lines end with a line feed. */
export function lineStartOf(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** The blanks and tabs that a line begins with. */
export function indentOf(line: string): string {
  return /^[ \t]*/.exec(line)?.[0] ?? '';
}
