import { fold, foldedWords } from '../../text/fold';
import { labelOf } from '../language/labels';
import { leadingPhrases } from '../language/leadingPhrases';
import { lexicon } from '../language/lexicon';
import { sectionWord } from '../language/sections';
import { readLabel } from '../line/label';
import { readPeople } from '../line/people';
import type { Block, BlockLine } from '../outline/block';
import { plainText } from '../outline/plainText';
import { takePeople, withoutUrl, type Mutable, type Under } from './underFacts';

const aboutSpeaker = leadingPhrases('aboutSpeaker', '\\W*$');

/** A heading that says nothing but that who speaks is told below it: `About the speaker`, `Speaker`, `Referentin:`. */
export function announcesSpeakers(heading: string): boolean {
  if (aboutSpeaker(heading) !== undefined) return true;
  const label = readLabel(heading);
  return label === undefined
    ? labelOf(fold(heading.replace(/[\s:：]+$/u, ''))) === 'speaker'
    : label.label === 'speaker' && label.value === '';
}

/** `Ada Moss is a type designer at Orbit.` */
const biography = new RegExp(`^(\\p{Lu}[^.!?,:]{3,50}?)\\s(?:${lexicon.oneOf('tellsOfPerson')})\\s`, 'u');

/** Who is told of in a line below such a heading: the subject of a sentence, or the whole line. */
export function personIn(line: string): string {
  return biography.exec(line)?.[1] ?? line;
}

/** More than an abstract and what is told of those who speak. */
const mostBlocks = 60;
const boldLine = /^\s*(?:\*\*|__)(?!\s)([^*_\n]{3,80})(?:\*\*|__)/;

/**
 * The speakers under a heading that says so, below an abstract longer than anybody looks for a name in: `##### Speaker` and
 * `**Ada Moss** – Orbit`. Between may stand other parts of the talk,
 * headed no higher, and what these are usually grouped under: `#### Abstract`.
 * @param from index of the first block under the talk's own heading
 * @param own the talk's level
 */
export function takeSpeakersFarBelow(under: Mutable<Under>, blocks: readonly Block[], from: number, own: number): void {
  const end = Math.min(blocks.length, from + mostBlocks);
  let highest = 6;
  for (let at = from; at < end; at++) {
    const block = blocks[at];
    if (block?.kind !== 'heading') continue;
    if (block.level <= own) return;
    const text = plainText(block.text);
    if (block.level <= highest && announcesSpeakers(text)) {
      takeNamesBelow(under, blocks, at + 1);
      return;
    }
    if (sectionWord(text) !== 'part') highest = Math.min(highest, block.level);
  }
}

/** Who is named first below, and whoever begins another item or, in bold or in a sentence about that person, another paragraph. */
function takeNamesBelow(under: Mutable<Under>, blocks: readonly Block[], from: number): void {
  for (let at = from; at < blocks.length && at < from + mostBlocks; at++) {
    const block = blocks[at];
    if (!block || block.kind === 'heading' || block.kind === 'rule') return;
    const [first] = block.lines;
    if ((block.kind !== 'paragraph' && block.kind !== 'item') || first === undefined) continue;
    takeNames(under, block, first);
    if (under.score === 0) return;
  }
}

function takeNames(under: Mutable<Under>, { kind }: Block, { text, source }: BlockLine): void {
  const line = withoutUrl(text);
  const person = personIn(line);
  const bold = boldLine.exec(source)?.[1];
  const isNext = bold !== undefined || kind === 'item' || (person !== line && !isKnown(under, person));
  if (under.score > 0 && !isNext) return;
  const people = readPeople(person, true);
  const named = people.persons.length > 0 || bold === undefined ? people : readPeople(plainText(bold), true);
  if (under.score === 0 || kind === 'item' || named.likeness >= leastLikely)
    takePeople(under, named, 0.95, 'under a speaker label', true);
}

/** Whether a paragraph goes on about somebody named before, by whatever part of the name. */
function isKnown({ people }: Pick<Under, 'people'>, person: string): boolean {
  const [first] = foldedWords(person);
  return people.persons.some(({ name }) => foldedWords(name).some((word) => word === first));
}

/** Less like a name is the subject of any sentence: `Everybody is …`. */
const leastLikely = 0.4;
