import { kindClass, kindsOf, type Label, type Predicted, type TalkLabel } from './label';
import { matchTalks, titlesOf, type Matched } from './match';
import { dateKey, isSamePlace, nameKey, timeKey, titleKey } from './same';
import { mean } from './tally';

export const factNames = [
  'kind',
  'event title',
  'date',
  'end date',
  'location',
  'title',
  'speakers exact',
  'start',
  'loose ends',
] as const;
export type FactName = (typeof factNames)[number];

/** One thing that was asked of a note, and whether the answer is right. */
export interface Answer {
  readonly fact: FactName;
  readonly isRight: boolean;
}

export interface NoteScore {
  readonly label: Label;
  readonly predicted: Predicted | undefined;
  readonly answers: readonly Answer[];
  /** Whether the event's title is right; undefined where the note has none. */
  readonly saidTitle: boolean | undefined;
  readonly matched: Matched;
  readonly names: { readonly hit: number; readonly said: number; readonly true: number };
  readonly falseLocation: boolean;
  readonly falseStarts: number;
  /** 0 to 1: the mean of what was asked of it. */
  readonly mean: number;
  /** All of that is right. */
  readonly isRight: boolean;
  /** What is wrong, a line each. */
  readonly complaints: readonly string[];
}

class Answers {
  readonly all: Answer[] = [];
  readonly complaints: string[] = [];

  constructor(private readonly where: string) {}

  add(fact: FactName, isRight: boolean, is: unknown, said: unknown, line?: number): boolean {
    this.all.push({ fact, isRight });
    if (!isRight) this.complain(fact, `is ${JSON.stringify(is)}, said ${JSON.stringify(said)}`, line);
    return isRight;
  }

  complain(what: string, text: string, line?: number): void {
    const where = line === undefined ? this.where : `${this.where}:${line}`;
    this.complaints.push(`${what.toUpperCase().padEnd(14)} ${where}: ${text}`);
  }

  /** The share of right answers to one question. */
  share(fact: FactName): number[] {
    const asked = this.all.filter((answer) => answer.fact === fact);
    return asked.length === 0 ? [] : [asked.filter(({ isRight }) => isRight).length / asked.length];
  }
}

export function scoreNote(label: Label, predicted: Predicted | undefined): NoteScore {
  const answers = new Answers(`${label.repo}/${label.path}`);
  const kinds = new Set(kindsOf(label).map(kindClass));
  answers.add('kind', kinds.has(kindClass(predicted?.kind)), kindsOf(label).join('/'), predicted?.kind);
  const saidTitle = label.kind === 'other' ? undefined : scoreEvent(answers, label, predicted);
  const falseLocation = scorePlace(answers, label, predicted);
  const isIndex = label.kind === 'index' && predicted?.kind === 'index';
  const matched = matchTalks(label, isIndex ? [] : (predicted?.talks ?? []));
  for (const { line, title } of matched.missed) answers.complain('missed', JSON.stringify(title), line);
  for (const { line, title } of matched.extra) answers.complain('extra', JSON.stringify(title), line);
  const talks = scoreTalks(answers, matched);
  const { pairs, missed, extra } = matched;
  const means = (['kind', 'event title', 'date', 'title', 'speakers exact'] as const).flatMap((fact) =>
    answers.share(fact),
  );
  const all = 2 * pairs.length + missed.length + extra.length;
  if (all > 0) means.push((2 * pairs.length) / all);
  if (missed.length > 0 && pairs.length === 0) means.push(0, 0);
  const looseEnds = predicted?.looseEnds ?? 0;
  const [least, most] = label.looseEndsRange ?? [label.looseEnds ?? 0, label.looseEnds ?? 0];
  answers.add('loose ends', least <= looseEnds && looseEnds <= most && predicted !== undefined, least, looseEnds);
  return {
    label,
    predicted,
    answers: answers.all,
    saidTitle,
    matched,
    ...talks,
    falseLocation,
    mean: mean(means),
    isRight: means.every((value) => value === 1),
    complaints: answers.complaints,
  };
}

/** @returns whether the event's title is right, where there is one */
function scoreEvent(answers: Answers, { event }: Label, predicted: Predicted | undefined): boolean | undefined {
  const isThere = predicted !== undefined;
  const said = titleKey(predicted?.event?.title);
  const titles = new Set([event?.title, ...(event?.alt ?? [])].map(titleKey));
  const isRight = answers.add(
    'event title',
    titles.has(said) && isThere,
    event?.title ?? null,
    predicted?.event?.title ?? null,
  );
  const date = dateKey(predicted?.event?.date);
  const dates = new Set([event?.date, ...(event?.altDates ?? [])].map(dateKey));
  answers.add('date', dates.has(date) && isThere, event?.date ?? null, date ?? null);
  const ends = new Set([event?.endDate, ...(event?.altEndDates ?? [])].map(dateKey));
  const stated = dateKey(predicted?.event?.endDate);
  const end = stated === date ? undefined : stated;
  answers.add(
    'end date',
    (ends.has(end) || (end === undefined && ends.has(date))) && isThere,
    event?.endDate ?? null,
    end ?? null,
  );
  return event?.title == null ? undefined : isRight && said !== undefined;
}

/** @returns whether a place was given where there is none */
function scorePlace(answers: Answers, { event }: Label, predicted: Predicted | undefined): boolean {
  const said = predicted?.event?.location ?? null;
  const isRight = [event?.location, ...(event?.altLocation ?? [])].some((place) => isSamePlace(said, place));
  if (event?.location != null) {
    answers.add('location', isRight && predicted !== undefined, event.location, said);
    return false;
  }
  return said !== null && !isRight;
}

function scoreTalks(answers: Answers, { pairs }: Matched): Pick<NoteScore, 'names' | 'falseStarts'> {
  const names = { hit: 0, said: 0, true: 0 };
  let falseStarts = 0;
  for (const [talk, found] of pairs) {
    answers.add('title', titlesOf(talk).has(titleKey(found.title)), talk.title, found.title, talk.line);
    const got = new Set(found.speakers.map(nameKey).filter((name) => name !== ''));
    const best = bestNames(talk, got);
    const shared = overlap(best, got);
    names.hit += shared;
    names.said += got.size;
    names.true += best.size;
    const isSame = shared === best.size && shared === got.size;
    answers.add('speakers exact', isSame, talk.speakers, found.speakers, talk.line);
    const start = timeKey(found.start);
    const starts = new Set([talk.start, ...(talk.startAlt ?? [])].map(timeKey));
    if (timeKey(talk.start) !== undefined)
      answers.add('start', starts.has(start), talk.start ?? null, start ?? null, talk.line);
    else if (!starts.has(start)) falseStarts++;
  }
  return { names, falseStarts };
}

/** Of the sets of names that are right, the one nearest to what was found. */
function bestNames({ speakers, speakersAlt = [] }: TalkLabel, got: ReadonlySet<string>): ReadonlySet<string> {
  const sets = [speakers, ...speakersAlt].map((set) => new Set(set.map(nameKey).filter((name) => name !== '')));
  const first = sets[0] ?? new Set<string>();
  const same = sets.find((set) => set.size === got.size && overlap(set, got) === set.size);
  if (same) return same;
  if (got.size === 0) return first;
  const beside = (set: ReadonlySet<string>): number => set.size + got.size - 2 * overlap(set, got);
  return sets.reduce(
    (best, set) =>
      overlap(set, got) > overlap(best, got) || (overlap(set, got) === overlap(best, got) && beside(set) < beside(best))
        ? set
        : best,
    first,
  );
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  return [...one].filter((name) => other.has(name)).length;
}
