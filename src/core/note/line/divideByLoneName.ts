import { lexicon } from '../language/lexicon';
import { doubtful, type Split } from './division';

/** `Title par Ada`: a name of one word behind a word that means `of` as well is doubtful, unless other titles end so. */
export function byLoneName(text: string): Split | undefined {
  const [, title, name] = loneNameBehind.exec(text) ?? [];
  if (title === undefined || name === undefined) return undefined;
  return {
    pattern: 'by',
    title,
    people: { persons: [{ name }], likeness: doubtful, described: false },
    score: doubtful,
  };
}

const loneNameBehind = new RegExp(`^(.{8,300})\\s(?:${lexicon.oneOf('by')})\\s(\\p{Lu}\\p{Ll}[\\p{L}\\d]{1,20})$`, 'u');
