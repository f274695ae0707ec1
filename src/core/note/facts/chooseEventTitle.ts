import { compact, fold, foldedWords } from '../../text/fold';
import { hasEventWord, isContainer, isEventPart } from '../language/eventWords';
import { likeness } from '../likeness/likeness';
import { findYear } from '../line/dates';
import { isEdition } from '../line/edition';
import { eventness } from '../line/eventTitle';
import type { Fact } from '../model';
import { eventTitleClaims, saysOnlyWhen, type TitleClaim } from './eventClaims';
import type { EventEvidence, HeadLine } from './eventHead';
import learned from './eventTitleWeights.json';

/** What speaks for a claim or against it, each from 0 to 1. */
export type ClaimSigns = Readonly<Record<keyof typeof learned, number>>;

/** How much each sign counts. */
export type ClaimWeights = ClaimSigns;

let listener: ((claims: readonly TitleClaim[], signs: readonly ClaimSigns[]) => void) | undefined;

/** The words of a name without its year. */
function namingWords(title: string): string[] {
  return foldedWords(title).filter((word) => !/^(?:19|20)?\d{2}$/.test(word));
}

/** Whether another claim from elsewhere says the same, or the same with more words. */
function isSupported(claim: TitleClaim, claims: readonly TitleClaim[]): boolean {
  const words = namingWords(claim.named.title);
  const whole = words.join('');
  return (
    whole !== '' &&
    claims.some(
      (other) =>
        other !== claim &&
        other.fact.source !== claim.fact.source &&
        (compact(other.named.title).includes(whole) ||
          words.every((word) => namingWords(other.named.title).includes(word))),
    )
  );
}

function isStrong({ named }: TitleClaim): boolean {
  return hasEventWord(fold(named.title));
}

/** Whether a claim says what another says with some words more: `Printing news from FontCon` beside `fontcon`. */
function saysMore(claim: TitleClaim, other: TitleClaim): boolean {
  const [more, less] = [namingWords(claim.named.title), namingWords(other.named.title)];
  return less.length > 0 && more.length >= less.length + 2 && less.every((word) => more.includes(word));
}

// A list of what is looked at, one line each: to divide it would hide what a claim's signs see.
// eslint-disable-next-line max-lines-per-function
function signsOf(claim: TitleClaim, claims: readonly TitleClaim[], evidence: EventEvidence): ClaimSigns {
  const { kind, reading } = evidence;
  const { fact, named, rank, way } = claim;
  const { title } = named;
  const like = likeness(title);
  const isWhole = kind === 'event' || kind === 'day';
  const from = (source: Fact<string>['source'], whole: boolean): number =>
    Number(fact.source === source && whole === isWhole);
  return {
    there: 1,
    usual: way === 'usual' ? 1 / (1 + rank) : 0,
    first: Number(rank === 0 && way === 'usual'),
    spare: Number(way === 'spare'),
    spareOfTalk: Number(way === 'spare' && !isWhole),
    partOfTitle: Number(way === 'part of the title'),
    brackets: Number(way === 'brackets'),
    mention: Number(way === 'mention'),
    mentionOfTalk: Number(way === 'mention' && !isWhole),
    tag: Number(way === 'tag'),
    certain: Number(fact.certain),
    event: like.event,
    eventLikely: Number(like.event >= 0.5),
    title: like.title,
    person: like.person,
    place: like.place,
    section: like.section,
    organisation: like.organisation,
    eventness: Math.min(1, eventness(fact.value) / 3),
    year: Number(findYear(title) !== undefined),
    onlyWhen: Number(saysOnlyWhen(title)),
    strong: Number(isStrong(claim)),
    weakBesideStrong: Number(!isStrong(claim) && claims.some((other) => other.way === 'usual' && isStrong(other))),
    wordier: Number(claims.some((other) => other !== claim && saysMore(claim, other))),
    edition: Number(isEdition(title)),
    lower: Number(/^\p{Ll}/u.test(title)),
    sentence: Number(/[,;!?。、]|\p{Ll}[.:]/u.test(title)),
    talkTitle: Number(
      reading.kind === 'talk' && compact(title) === compact(reading.talks[0]?.candidate.headline.text ?? ''),
    ),
    container: Number(
      isContainer(
        title
          .replace(/\b(?:19|20)\d{2}\b/g, '')
          .trim()
          .replace(/ /g, '-'),
      ),
    ),
    part: Number(isEventPart(fold(title))),
    supported: Number(isSupported(claim, claims)),
    long: Math.min(1, title.split(' ').length / 12),
    frontMatterOfWhole: from('front matter', true),
    headingOfWhole: from('heading', true),
    textOfWhole: from('text', true),
    fileOfWhole: from('file name', true),
    folderOfWhole: from('folder', true),
    frontMatterOfTalk: from('front matter', false),
    headingOfTalk: from('heading', false),
    textOfTalk: from('text', false),
    fileOfTalk: from('file name', false),
    folderOfTalk: from('folder', false),
  };
}

/** What the event is called: what the front matter states, or the claim for which the signs speak most, if they speak for any. */
export function chooseEventTitle(evidence: EventEvidence, head: readonly HeadLine[]): Fact<string> | undefined {
  const stated = evidence.frontMatter.event;
  if (stated !== undefined) return { value: stated, source: 'front matter', certain: true };
  const claims = eventTitleClaims(evidence, head);
  const signs = claims.map((claim) => signsOf(claim, claims, evidence));
  listener?.(claims, signs);
  let [best, most]: [Fact<string> | undefined, number] = [undefined, 0];
  for (const [index, one] of signs.entries()) {
    const sum = sumOf(one);
    if (sum > most) [best, most] = [claims[index]?.fact, sum];
  }
  return best;
}

function sumOf(signs: ClaimSigns): number {
  return (Object.keys(signs) as (keyof ClaimSigns)[]).reduce((sum, name) => sum + signs[name] * learned[name], 0);
}

/** For the learner: tells it the claims of every note that is read from now on. */
export function watchClaims(next: typeof listener): void {
  listener = next;
}
