/** A function of a text that remembers what it found last: of one line several rules in a row ask the same. */
export function rememberingLast<T>(read: (text: string) => T): (text: string) => T {
  let last: { readonly text: string; readonly found: T } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, found: read(text) };
    return last.found;
  };
}
