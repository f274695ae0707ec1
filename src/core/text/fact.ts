/** UTF-16 units: longer titles, names and places are data that somebody put in their place. */
export const longestFact = 400;

/** UTF-16 units of an address: a part of one leads nowhere, so that a longer one is none. */
export const longestAddress = 2000;

/** What ends a line, steers a terminal or the direction of writing, or is half a character. */
const steering = /[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;
const visible = /[^\s\p{C}\p{Default_Ignorable_Code_Point}]/u;

/**
 * What a note or a schedule says in one place, as everything that shows or writes it may rely on: one line of at most
 * 400 UTF-16 units, without control characters and halves of characters, with nothing blank around it.
 * It is cut before it is looked at, so that no text costs more than its first units.
 * @returns undefined where nothing visible is left
 */
export function factIn(text: string | undefined, longest = longestFact): string | undefined {
  if (text === undefined) return undefined;
  const cut = firstUnits(text.slice(0, longest * 2).trim(), longest);
  const plain = cut.replace(steering, '\n');
  const fact = plain.includes('\n') ? plain.replace(/\s+/g, ' ').trim() : cut.trimEnd();
  return visible.test(fact) ? fact : undefined;
}

/** The first line of an address; undefined where it is no fact, or longer than any address. */
export function addressIn(text: string | undefined): string | undefined {
  const start = (text ?? '').slice(0, longestAddress * 2).trimStart();
  const [line = ''] = start.split(/[\r\n\u2028\u2029]/, 1);
  return line.length > longestAddress ? undefined : factIn(line, longestAddress);
}

/** At most so many units, and no half of a character at the end. */
export function firstUnits(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff]$/, '');
}

/** Of several texts those that are facts. */
export function factsIn(texts: readonly string[]): string[] {
  return texts.map((text) => factIn(text)).filter((fact) => fact !== undefined);
}

/** The same with these texts bounded, or left out where nothing of them is left. */
export function withFacts<T extends object>(thing: T, keys: readonly (keyof T)[]): T {
  const bounded = { ...thing };
  for (const key of keys) {
    const text = thing[key];
    if (typeof text !== 'string') continue;
    const fact = factIn(text);
    if (fact === undefined) Reflect.deleteProperty(bounded, key);
    else if (fact !== text) Object.assign(bounded, { [key]: fact });
  }
  return bounded;
}
