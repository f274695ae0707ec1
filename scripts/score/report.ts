import { kindClass } from './label';
import { factNames, type FactName, type NoteScore } from './scoreNote';
import { grouped, mean, Tally } from './tally';
import { Twister } from './twister';

/** What the notes of a set come to; shares from 0 to 1. */
export interface Figures {
  readonly facts: Readonly<Record<FactName, Tally>>;
  readonly talks: {
    readonly hit: number;
    readonly missed: number;
    readonly extra: number;
    readonly precision: number;
    readonly recall: number;
    readonly f1: number;
  };
  readonly overall: number;
  readonly right: Tally;
  readonly byRepository: number;
  /** What 95 % of the draws of repositories give. */
  readonly range: readonly [number, number];
  /** Each repository with its mean, the worst first. */
  readonly repositories: readonly (readonly [string, number])[];
}

export function figuresOf(notes: readonly NoteScore[]): Figures {
  const facts = tallies(notes);
  const count = (of: (note: NoteScore) => number): number => notes.reduce((sum, note) => sum + of(note), 0);
  const hit = count(({ matched }) => matched.pairs.length);
  const missed = count(({ matched }) => matched.missed.length);
  const extra = count(({ matched }) => matched.extra.length);
  const precision = hit / (hit + extra) || 0;
  const recall = hit / (hit + missed) || 0;
  const f1 = (2 * precision * recall) / (precision + recall) || 0;
  const share = (fact: FactName): number => facts[fact].share ?? 0;
  const right = new Tally();
  for (const note of notes) right.add(note.isRight);
  const byRepo = grouped(notes, ({ label }) => label.repo);
  const sorted = [...byRepo].sort(([a], [b]) => (a < b ? -1 : 1));
  const repositories = sorted.map(([repo, own]) => [repo, mean(own.map((note) => note.mean))] as const);
  const means = repositories.map(([, value]) => value);
  return {
    facts,
    talks: { hit, missed, extra, precision, recall, f1 },
    overall: mean([share('kind'), share('event title'), share('date'), f1, share('title'), share('speakers exact')]),
    right,
    byRepository: mean(means),
    range: rangeOf(means),
    repositories: repositories.toSorted((a, b) => a[1] - b[1]),
  };
}

function tallies(notes: readonly NoteScore[]): Record<FactName, Tally> {
  const facts = Object.fromEntries(factNames.map((name) => [name, new Tally()])) as Record<FactName, Tally>;
  for (const { answers } of notes) for (const { fact, isRight } of answers) facts[fact].add(isRight);
  return facts;
}

const draws = 2000;
const seed = 7;
/** Of the sorted draws so many at either end are left out. */
const leftOut = draws / 40;

function rangeOf(means: readonly number[]): [number, number] {
  const twister = new Twister(seed);
  const drawn = Array.from({ length: draws }, () =>
    mean(means.map(() => means[Math.floor(twister.random() * means.length)] ?? 0)),
  ).sort((a, b) => a - b);
  return [drawn[leftOut] ?? 0, drawn[draws - leftOut - 1] ?? 0];
}

const percent = (share: number): string => `${(100 * share).toFixed(1).padStart(5)} %`;

function tallyText(tally: Tally): string {
  return tally.share === undefined ? 'n/a' : `${percent(tally.share)}  (${tally.right}/${tally.count})`;
}

/** The figures as lines, named and ordered as the Python scorer prints them. */
export function reportOf(notes: readonly NoteScore[]): string[] {
  const figures = figuresOf(notes);
  const { facts, talks, right, range, repositories } = figures;
  const said = new Tally();
  for (const { saidTitle } of notes) if (saidTitle !== undefined) said.add(saidTitle);
  const sum = (of: (note: NoteScore) => number): number => notes.reduce((total, note) => total + of(note), 0);
  const names = { hit: sum((n) => n.names.hit), said: sum((n) => n.names.said), true: sum((n) => n.names.true) };
  const lowest = repositories.slice(0, 6).map(([repo, value]) => `${repo.split('__')[0] ?? ''} ${whole(value)}`);
  return [
    `files            ${notes.length} (without a prediction: ${notes.filter(({ predicted }) => !predicted).length})`,
    `kind             ${tallyText(facts.kind)}`,
    `event title      ${tallyText(facts['event title'])}`,
    `  a right one    ${tallyText(said)}   (files that have one; saying none is not counted as right here)`,
    `date             ${tallyText(facts.date)}`,
    `end date         ${tallyText(facts['end date'])}`,
    `location         ${tallyText(facts.location)}   false: ${sum((note) => (note.falseLocation ? 1 : 0))}`,
    `talks            precision ${percent(talks.precision)}  recall ${percent(talks.recall)}  F1 ${percent(talks.f1)}` +
      `  (found ${talks.hit}, missed ${talks.missed}, extra ${talks.extra})`,
    `talk title       ${tallyText(facts.title)}`,
    `speaker names    precision ${percent(names.hit / names.said || 0)}  recall ${percent(names.hit / names.true || 0)}`,
    `speakers exact   ${tallyText(facts['speakers exact'])}`,
    `start            ${tallyText(facts.start)}   false: ${sum((note) => note.falseStarts)}`,
    `loose ends       ${tallyText(facts['loose ends'])}`,
    `OVERALL          ${percent(figures.overall)}`,
    `NOTES RIGHT      ${tallyText(right)}`,
    `BY REPOSITORY    ${percent(figures.byRepository)}  (${(100 * range[0]).toFixed(1)} to ${(100 * range[1]).toFixed(1)}; ` +
      `${repositories.length} repositories, lowest: ${lowest.join(', ')})`,
    '',
    ...byKind(notes),
    saidAs(notes),
  ];
}

const whole = (share: number): string => (100 * share).toFixed(0);

function byKind(notes: readonly NoteScore[]): string[] {
  const rows = ['event', 'day', 'talk', 'index', 'other'].flatMap((kind) => {
    const own = notes.filter(({ label }) => label.kind === kind);
    if (own.length === 0) return [];
    const facts = tallies(own);
    const found = new Tally();
    for (const { matched } of own) {
      found.right += matched.pairs.length;
      found.count += matched.pairs.length + matched.missed.length;
    }
    const cells = [facts.kind, facts['event title'], facts.date, found, facts.title, facts['speakers exact']].map(
      ({ share }) => (share === undefined ? '-' : `${whole(share)} %`).padStart(6),
    );
    return [`${kind.padEnd(10)} ${String(own.length).padStart(6)} ${cells.join(' ')}`];
  });
  return ['by kind     files   kind  event   date  recall  title  speakers', ...rows];
}

/** Which kinds were taken for which. */
function saidAs(notes: readonly NoteScore[]): string {
  const counts = new Map<string, number>();
  for (const { label, predicted } of notes) {
    if (kindClass(label.kind) === kindClass(predicted?.kind)) continue;
    const key = `${label.kind}->${predicted?.kind ?? 'none'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kindOf = (key: string): string => key.split('->', 1)[0] ?? '';
  return `said as: ${[...counts]
    .sort(([a, m], [b, n]) => (kindOf(a) < kindOf(b) ? -1 : kindOf(a) > kindOf(b) ? 1 : n - m))
    .map(([key, count]) => `${key} ${count}`)
    .join(', ')}`;
}
