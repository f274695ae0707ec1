import type { SectionView } from '../survey/sectionSigns';
import { chanceOf } from '../survey/sign';
import { becauseOf, type Because, type Judged, type Scales } from './weigh';

/** How many signs are told of either side. */
const [mostFor, mostAgainst] = [3, 2];
/** A sign that moves the sum by less is not worth telling. */
const leastWorth = 0.1;
/** A reading less probable than this is a guess. */
const leastSure = 0.6;

/** A kind of note, and how probable it is in whatever form its talks have. */
export interface KindOdds {
  readonly kind: string;
  readonly probability: number;
}

export function isGuess({ probability }: KindOdds): boolean {
  return probability < leastSure;
}

/** What spoke for a hypothesis and what against it, how probable its kind is, and how probable the strongest rival. */
export function grounds(chosen: Judged, own: KindOdds, rival: KindOdds | undefined): string {
  const all = chosen.because();
  const said = [signs(all, 1, mostFor).join(', ') || 'nothing speaks for talks'];
  const against = signs(all, -1, mostAgainst);
  if (against.length > 0) said.push(`against it: ${against.join(', ')}`);
  const rivals = rival ? `; ${rival.kind} ${percent(rival.probability)}` : '';
  return `${said.join('; ')} (${percent(own.probability)}${rivals})`;
}

/** The same of a section as a talk, were the note's talks of its form: its probability first. */
export function groundsOfTalk(view: SectionView, scales: Scales): string[] {
  const all = becauseOf(view, scales);
  const odds = all.reduce((sum, { by }) => sum + by, 0);
  return [
    `${percent(chanceOf(odds))} likely`,
    ...signs(all, 1, mostFor),
    ...signs(all, -1, mostAgainst).map((sign) => `against it: ${sign}`),
  ];
}

/** @param side 1 for what spoke for it, -1 for what spoke against it, the strongest first */
function signs(all: readonly Because[], side: 1 | -1, most: number): string[] {
  return all
    .filter(({ by, sign }) => by * side >= leastWorth && sign !== 'always')
    .slice(0, most)
    .map(({ sign }) => sign);
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
