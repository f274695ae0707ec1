/** A text as a pattern that finds nothing else, whatever the flags of the expression that it becomes a part of. */
export function literal(text: string): string {
  // No more than these: with the flag `u` a pattern that escapes any other sign, a hyphen for one, is none.
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
}
