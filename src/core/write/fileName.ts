import { foldedWords } from '../text/fold';

const longest = 60;
/** Names Windows keeps for devices, whatever the extension. */
const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file's name for a title, without extension: folded words joined by hyphens, short enough for every file system.
 * @param otherwise the name where the title holds no letter or digit.
 */
export function fileNameFor(title: string, otherwise: string): string {
  let name = '';
  for (const word of foldedWords(title)) {
    if (name.length + word.length >= longest) break;
    name += name === '' ? word : `-${word}`;
  }
  if (name === '') name = foldedWords(title)[0]?.slice(0, longest) ?? otherwise;
  return reserved.test(name) ? `${name}-${otherwise}` : name;
}

/** The number to try next behind a name: a title may repeat thousands of times. */
const tried = new WeakMap<Set<string>, Map<string, number>>();

/**
 * The same for names and paths that are one file on some system: those that differ in case alone, or in whether signs are composed
 * with their accents, as macOS and other systems write them.
 */
export function nameKey(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/**
 * The name, with a number behind where it is taken; takes it.
 * @param taken by their {@link nameKey}
 */
export function uniqueName(name: string, taken: Set<string>): string {
  const numbers = tried.get(taken) ?? new Map<string, number>();
  tried.set(taken, numbers);
  let unique = name;
  for (let number = numbers.get(name) ?? 2; taken.has(nameKey(unique)); number++) {
    unique = `${name}-${number}`;
    numbers.set(name, number + 1);
  }
  taken.add(nameKey(unique));
  return unique;
}

/**
 * The path of a note, with a number before its extension where it is taken; takes it.
 * @param taken by their {@link nameKey}
 */
export function uniquePath(path: string, taken: Set<string>): string {
  const [, stem = path, extension = ''] = /^(.*?)(\.[^./]*)?$/.exec(path) ?? [];
  const numbers = tried.get(taken) ?? new Map<string, number>();
  tried.set(taken, numbers);
  let unique = path;
  for (let number = numbers.get(path) ?? 2; taken.has(nameKey(unique)); number++) {
    unique = `${stem}-${number}${extension}`;
    numbers.set(path, number + 1);
  }
  taken.add(nameKey(unique));
  return unique;
}
