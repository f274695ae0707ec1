import { lexicon } from '../language/lexicon';
import { fold } from '../../text/fold';
import { nameLikeness } from './names';
import { doubtful, type Split } from './division';

/**
 * `Title par Ada`: a name of one word behind a word that means `of` as well is doubtful, unless other titles end so; `Title by Ada`
 * is not, where people are called so.
 */
export function byLoneName(text: string): Split | undefined {
  const [, title, word, name] = loneNameBehind.exec(text) ?? [];
  if (title === undefined || name === undefined) return undefined;
  const isKnown = onlyBy.has(fold(word ?? '')) && nameLikeness(name) >= knownName;
  return {
    pattern: 'by',
    title,
    people: { persons: [{ name }], likeness: doubtful, described: false },
    score: isKnown ? sure : doubtful,
  };
}

const onlyBy = lexicon.set('onlyBy');
/** How like a name known first names are, and how sure one is behind a word that means nothing else. */
const [knownName, sure] = [0.45, 0.6];

const loneNameBehind = new RegExp(
  `^(.{8,300})\\s(${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')})\\s(\\p{Lu}\\p{Ll}[\\p{L}\\d]{1,20})$`,
  'u',
);
