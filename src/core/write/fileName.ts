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

/** The name, with a number behind where it is taken; takes it. */
export function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(unique); number++) unique = `${name}-${number}`;
  taken.add(unique);
  return unique;
}
