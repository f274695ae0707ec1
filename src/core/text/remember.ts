/** So many texts a function remembers; a note asks for the same some times over, and the next one seldom. */
const most = 1000;

const memories: Map<string, unknown>[] = [];

/**
 * A function of a text that remembers what it found for the texts it was asked last, of which several rules ask the same.
 * What it finds is shared, so nobody may change it.
 */
export function remembering<T>(read: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  memories.push(found);
  return (text) => {
    const known = found.get(text);
    if (known !== undefined || found.has(text)) return known as T;
    const value = read(text);
    if (found.size >= most) found.clear();
    found.set(text, value);
    return value;
  };
}

/** Forgets what all of them found: for whoever changes what they go by. */
export function forgetRemembered(): void {
  for (const memory of memories) memory.clear();
}
