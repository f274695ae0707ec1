import { hasEventWord } from '../language/eventWords';
import { lexicon } from '../language/lexicon';
import { likeness } from '../likeness/likeness';
import { isEdition } from '../line/edition';
import { eventness } from '../line/eventTitle';
import type { Fact } from '../model';
import { plainText } from '../outline/plainText';
import { titleText } from '../verdict/wholeNote';
import { fold } from '../../text/fold';
import type { EventEvidence } from './eventHead';

/** Where a name was found that stands neither as a title nor in a path by itself. */
export type FurtherWay = 'part of the title' | 'brackets' | 'mention' | 'tag';

interface FurtherClaim {
  readonly fact: Fact<string>;
  readonly way: FurtherWay;
}

const dividers = /(?<!\s)\s+[-–—|/·•@]+\s+|\s{0,40}[:：|｜]\s+|[,，、]\s*|(?<!\s)\s+(?=\()/u;
const prepositions = new RegExp(`\\s(?:${lexicon.oneOf('at')})\\s`, 'giu');
const inBrackets = /^(?:\[([^[\]]{2,40})\]|【([^【】]{2,40})】|［([^［］]{2,40})］)/u;

type Source = Fact<string>['source'];

/** Names of events inside of other texts: parts of the title, what a page is filed under, what the first lines speak of. */
export function* furtherClaims(evidence: EventEvidence): Generator<FurtherClaim> {
  const { frontMatter, path, title } = evidence;
  const source = frontMatter.title === undefined ? 'heading' : 'front matter';
  const line = frontMatter.title === undefined ? title?.block.line : undefined;
  for (const whole of new Set([titleText(evidence), title?.headline.text ?? ''])) {
    for (const part of partsOf(whole)) yield claim(part, 'part of the title', source, line);
    const label = bracketed(whole);
    if (label !== undefined) yield claim(label, 'brackets', source, line);
  }
  const label = bracketed(path.stem);
  if (label !== undefined) yield claim(label, 'brackets', 'file name');
  for (const tag of [...frontMatter.categories, ...frontMatter.tags]) {
    const name = tag.replace(/^.*\//, '').replace(/[-_]/g, ' ');
    if (hasEventWord(fold(name)) || /\p{L}.*\b(?:19|20)\d{2}\b/u.test(name)) yield claim(name, 'tag', 'front matter');
  }
  yield* mentions(evidence);
}

function claim(value: string, way: FurtherWay, source: Source, line?: number): FurtherClaim {
  return { fact: { value, source, certain: false, ...(line !== undefined && { line }) }, way };
}

function* mentions({ blocks, title }: EventEvidence): Generator<FurtherClaim> {
  let said = 0;
  for (const block of blocks.slice(0, mentionBlocks)) {
    const isText = block.kind === 'paragraph' || block.kind === 'item' || block.kind === 'heading';
    if (!isText || block === title?.block) continue;
    for (const name of mentionsIn(block.text.slice(0, mentionLength))) {
      if (++said > mostMentions) return;
      yield claim(name, 'mention', 'text', block.line);
    }
  }
}

/** How far people write before they have said where they were. */
const mentionBlocks = 8;
const mentionLength = 1200;
const mostMentions = 6;
const longestName = 70;

/** `[FontCon 2024] Faster fonts`; `[Video]`, `[Paper]` and `[Go]` tell of what sort a page is or what about. */
function bracketed(text: string): string | undefined {
  const label = inBrackets
    .exec(text)
    ?.slice(1)
    .find((part: string | undefined) => part !== undefined);
  return label !== undefined && (eventness(label) >= 2 || likeness(label).event >= leastLikely) ? label : undefined;
}

/** How much a label must be like the name of an event where no word in it says that it is one: little, as many have made-up names. */
const leastLikely = 0.1;

/** `Faster fonts at FontCon 2024`, `FontCon 2024: faster fonts`: the parts of a title that name an event. */
function* partsOf(title: string): Generator<string> {
  if (title.length > 200) return;
  const parts = title.split(dividers);
  if (parts.length > 1) for (const part of parts) if (eventness(part) >= 2) yield part;
  for (const found of title.matchAll(prepositions)) {
    const behind = title.slice(found.index + found[0].length).split(dividers, 1)[0] ?? '';
    if (behind.length >= 3 && /^[\p{Lu}\p{Lo}\d]/u.test(behind) && eventness(behind) >= 2) yield behind;
  }
}

const word = "[\\p{Lu}\\d#][\\p{L}\\p{N}'’.&+#:@-]*";
const names = new RegExp(`${word}(?:[ /]${word}){0,5}`, 'gu');
const links = /\[([^\]\n]{3,70})\]\((?!#)/g;
const quotes = /["“„«「『《]([^"“”„«»「」『』《》\n]{3,70})["”“»」』》]/gu;
/** What begins a sentence rather than a name. */
const beginning = /^(?:(?:the|this|last|at|on|in|our|my|for|i|we|and|after)\s)+(?=\S)/iu;

/** Names of events that a text speaks of, links and quotations first. */
function* mentionsIn(text: string): Generator<string> {
  for (const found of [...text.matchAll(links), ...text.matchAll(quotes)]) {
    const name = plainText(found[1] ?? '');
    if (eventness(name) >= 2) yield name;
  }
  const plain = plainText(text.replaceAll('\n', ' '));
  for (const found of plain.matchAll(names)) {
    const name = found[0].replace(beginning, '').replace(/[.:,'’-]+$/u, '');
    if (name.length >= 4 && name.length <= longestName && (hasEventWord(fold(name)) || isEdition(name))) yield name;
  }
}
