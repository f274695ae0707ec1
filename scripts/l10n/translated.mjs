/**
 * A translation in the order of the English texts and without those that are gone.
 * @param {Readonly<Record<string, string>>} texts the translation, by key
 * @param {Readonly<Record<string, string>>} english
 * @returns {{ kept: Record<string, string>, missing: string[] }} `missing` holds the keys without a translation
 */
export function translated(texts, english) {
  const keys = Object.keys(english);
  return {
    kept: Object.fromEntries(keys.flatMap((key) => (texts[key] === undefined ? [] : [[key, texts[key]]]))),
    missing: keys.filter((key) => texts[key] === undefined),
  };
}
