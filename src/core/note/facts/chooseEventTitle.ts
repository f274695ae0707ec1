import { compact, fold, foldedWords } from '../../text/fold';
import { isContainer, isEventPart } from '../language/eventWords';
import { likeness } from '../likeness/likeness';
import { findDate, findYear } from '../line/dates';
import { eventness } from '../line/eventTitle';
import type { Fact } from '../model';
import { eventTitleClaims, type TitleClaim } from './eventClaims';
import type { EventEvidence, HeadLine } from './eventHead';
import learned from './eventTitleWeights.json';

/** What speaks for a claim or against it, each from 0 to 1. */
export type ClaimSigns = Readonly<Record<keyof typeof learned, number>>;

/** How much each sign counts. */
export type ClaimWeights = ClaimSigns;

let weights: ClaimWeights = learned;
let listener: ((claims: readonly TitleClaim[], signs: readonly ClaimSigns[]) => void) | undefined;

/** No words but of a date, a number or an address. */
function saysOnlyWhen(title: string): boolean {
  const date = findDate(title);
  const rest = date ? title.slice(0, date.index) + title.slice(date.index + date.length) : title;
  const words = foldedWords(rest).filter((word) => /\p{L}/u.test(word));
  return words.length === 0 || (findYear(title) !== undefined && words.every((word) => findDate(`1 ${word} 2020`)));
}

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

function signsOf(claim: TitleClaim, claims: readonly TitleClaim[], { kind }: EventEvidence): ClaimSigns {
  const { fact, named, rank, isSpare } = claim;
  const { title } = named;
  const like = likeness(title);
  const isWhole = kind === 'event' || kind === 'day';
  const from = (source: Fact<string>['source'], whole: boolean): number =>
    Number(fact.source === source && whole === isWhole);
  return {
    there: 1,
    usual: isSpare ? 0 : 1 / (1 + rank),
    first: Number(rank === 0 && !isSpare),
    spare: Number(isSpare),
    spareOfTalk: Number(isSpare && !isWhole),
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
    container: Number(isContainer(title.replace(/ /g, '-'))),
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
    const sum = sumOf(one, weights);
    if (sum > most) [best, most] = [claims[index]?.fact, sum];
  }
  return best;
}

function sumOf(signs: ClaimSigns, by: ClaimWeights): number {
  return (Object.keys(signs) as (keyof ClaimSigns)[]).reduce((sum, name) => sum + signs[name] * by[name], 0);
}

/** For the learner: counts by other weights from now on, and gives those in use before. */
export function exchangeClaimWeights(next: ClaimWeights): ClaimWeights {
  const before = weights;
  weights = next;
  return before;
}

/** For the learner: tells it the claims of every note that is read from now on. */
export function watchClaims(next: typeof listener): void {
  listener = next;
}
