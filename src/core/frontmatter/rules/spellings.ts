import type { Vocabulary } from '../facts';
import type { Found } from '../problem';
import type { Meaning } from '../schema/properties';
import { essence, isEvidentSlip } from '../similar';
import type { Judged } from './judged';
import { listsOf } from './lists';

/** Each entry is compared with the whole workspace; nobody keeps more of them in a note. */
const maxEntries = 200;
/** Shorter words lie too near to each other, and longer texts are no words. */
const slipLengths = { least: 7, most: 60 };

/** Tags and speakers that the workspace writes another way more often. */
export function similarEntries(judged: Judged): Found[] {
  const { vocabulary } = judged;
  if (vocabulary === undefined) return [];
  return [
    ...similar(judged, 'tags', 'similar-tag', vocabulary.tags),
    ...similar(judged, 'people', 'similar-speaker', vocabulary.speakers),
  ];
}

function similar(
  judged: Judged,
  meaning: Meaning,
  code: 'similar-tag' | 'similar-speaker',
  used: Vocabulary['tags'],
): Found[] {
  const found: Found[] = [];
  const spellings = spellingsOf(used);
  for (const { scalar, text } of listsOf(judged, meaning).flat().slice(0, maxEntries)) {
    const better = mostUsedLike(text, used.get(text) ?? 0, spellings);
    if (better !== undefined)
      found.push({ code, value: text, suggestion: better.text, uses: better.uses, range: scalar.range });
  }
  return found;
}

interface Spelling {
  readonly text: string;
  readonly uses: number;
  readonly essence: string;
}

/** By the length of their essence. */
type Spellings = ReadonlyMap<number, readonly Spelling[]>;

/** A vocabulary stays the same from one keystroke to the next. */
const known = new WeakMap<Vocabulary['tags'], Spellings>();

function spellingsOf(used: Vocabulary['tags']): Spellings {
  const before = known.get(used);
  if (before !== undefined) return before;
  const spellings = new Map<number, Spelling[]>();
  for (const [text, uses] of used) {
    const spelling = { text, uses, essence: essence(text) };
    const sameLength = spellings.get(spelling.essence.length);
    if (sameLength === undefined) spellings.set(spelling.essence.length, [spelling]);
    else sameLength.push(spelling);
  }
  known.set(used, spellings);
  return spellings;
}

/** Another spelling that is used at least twice as often and more than once. What is written with a slip is not so written again. */
function mostUsedLike(text: string, own: number, spellings: Spellings): Spelling | undefined {
  const folded = essence(text);
  const maySlip =
    own <= 1 && folded.length >= slipLengths.least && folded.length <= slipLengths.most && !/\d/.test(folded);
  const lengths = maySlip ? [folded.length - 1, folded.length, folded.length + 1] : [folded.length];
  let best: Spelling | undefined;
  for (const other of lengths.flatMap((length) => spellings.get(length) ?? [])) {
    if (other.text === text || other.uses < Math.max(2 * own, 2) || other.uses <= (best?.uses ?? 0)) continue;
    const isLike =
      other.essence === folded
        ? folded !== ''
        : maySlip && other.essence.length >= slipLengths.least && isEvidentSlip(folded, other.essence);
    if (isLike) best = other;
  }
  return best;
}
