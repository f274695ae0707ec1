import { compact, foldedWords } from '../../text/fold';
import { isFullDate } from '../../text/isoDates';
import { eventness } from '../line/eventTitle';
import { noVote, patternVote, type Vote } from '../line/patternVote';
import type { Likeness } from '../likeness/classes';
import { likeness } from '../likeness/likeness';
import type { AgendaLine } from './agenda';
import { matchAgenda } from './matchAgenda';
import { hasOwnWords, isNamedAfterSpeaker, scoreBeside, type Candidate } from './candidates';
import { nesting, type Extent, type Extents } from './extents';

/** What may be a talk, and what of it does not depend on what the others are. */
export class Section {
  private foundLike: Likeness | undefined;
  private foundLeaning: number | undefined;
  private foundEventness: number | undefined;
  private foundNamed: number | undefined;
  private foundExtent: Extent | undefined;
  private foundWords: readonly string[] | undefined;

  constructor(
    readonly candidate: Candidate,
    private readonly extents: Extents,
    private readonly end: number,
    readonly parent: Section | undefined,
    readonly children: Section[],
  ) {}

  /** What would be its title, were it a talk. */
  get title(): string {
    const { rest, splits, text } = this.candidate.headline;
    const [best] = splits;
    return (best !== undefined && best.score >= 0.4 ? best.title : rest) || text;
  }

  get like(): Likeness {
    return (this.foundLike ??= likeness(this.title));
  }

  /** Whether its words are rather a title's or those of a section: from 1 to -1. */
  get leaning(): number {
    return (this.foundLeaning ??= leaning(this.like));
  }

  /** How much it names an event, 0 to 4. */
  get eventness(): number {
    return (this.foundEventness ??= eventness(this.candidate.headline.text));
  }

  get words(): readonly string[] {
    return (this.foundWords ??= foldedWords(this.title));
  }

  get extent(): Extent {
    return (this.foundExtent ??= this.extents.between(this.candidate.index, this.end));
  }

  /** How sure it is that somebody is named beside its title or below it as who speaks. */
  get named(): number {
    return (this.foundNamed ??= namingOf(this.candidate, noVote).anywhere);
  }
}

/** How sure it is that somebody is named as who speaks: beside a title, and there or below it. */
interface Naming {
  readonly beside: number;
  readonly anywhere: number;
}

function namingOf(candidate: Candidate, vote: Vote): Naming {
  const beside = scoreBeside(candidate, vote);
  const below = Math.max(candidate.under.score, isNamedAfterSpeaker(candidate) ? 0.8 : 0);
  return { beside, anywhere: Math.max(beside, below) };
}

const doubt = 0.02;
const widest = Math.log((1 + doubt) / doubt);

function leaning({ title, section }: Likeness): number {
  return Math.log((title + doubt) / (section + doubt)) / widest;
}

/** The sections of candidates that nest by their levels. */
export function sectionsOf(candidates: readonly Candidate[], extents: Extents): Section[] {
  const { parents, ends } = nesting(candidates, extents.length);
  const sections: Section[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const parent = sections[parents[index] ?? -1];
    const section = new Section(candidate, extents, ends[index] ?? extents.length, parent, []);
    parent?.children.push(section);
    sections.push(section);
  }
  return sections;
}

/** In what form the talks of a note stand. */
export type Form = { readonly kind: 'heading'; readonly level: number } | { readonly kind: 'bold' | 'plain' | 'item' };

/** What the sections of one form have in common, were they talks. */
export class Peers {
  readonly vote: Vote;
  readonly announced: ReadonlySet<Candidate>;
  /** Those that no word rules out as titles. */
  readonly own: readonly Section[];
  readonly leaning: number;
  readonly named: number;
  readonly letters: number;
  readonly timed: number;
  readonly asking: number;
  /** Whether most tell a day of their own beside the title: `2031-01-22 Quiet ink`, what a group met for. */
  readonly isByDay: boolean;
  private readonly namings = new Map<Section, Naming>();
  private readonly firstWords = new Map<string, number>();
  /** Those below which a heading for talks has some. */
  private readonly aboveHolders: ReadonlySet<Section | undefined>;

  constructor(
    readonly form: Form,
    all: readonly Section[],
    { title, agenda }: { readonly title: Candidate | undefined; readonly agenda: readonly AgendaLine[] },
  ) {
    const level = form.kind === 'heading' ? form.level : undefined;
    const peers = all.filter(
      ({ candidate }) => candidate !== title && (level === undefined || candidate.level === level),
    );
    const candidates = peers.map(({ candidate }) => candidate);
    this.vote = patternVote(candidates);
    const matches = matchAgenda(agenda, candidates);
    this.announced = new Set(candidates.filter((_, index) => matches.has(index)));
    this.own = peers.filter(({ candidate }) => isOpen(candidate));
    this.leaning = this.mean(({ leaning }) => leaning);
    this.named = this.mean((section) => Number(this.namedIn(section) >= sure));
    this.letters = this.mean(({ extent }) => Math.log2(1 + extent.letters));
    this.timed = this.mean(({ candidate: { headline, under } }) =>
      Number((headline.start ?? under.time) !== undefined),
    );
    this.asking = this.mean(({ candidate }) => Number(/[?？]$/.test(candidate.headline.text)));
    const days = this.own.flatMap(({ candidate: { headline } }) =>
      isFullDate(headline.date?.start) ? [headline.date.start] : [],
    );
    this.isByDay = days.length >= 2 && new Set(days).size >= peers.length * 0.6;
    this.aboveHolders = new Set(
      all.flatMap(({ candidate: { word }, children, parent }) =>
        word === 'container' && children.length > 0 ? [parent] : [],
      ),
    );
    for (const { words } of this.own) {
      const [first] = words;
      if (first !== undefined) this.firstWords.set(first, (this.firstWords.get(first) ?? 0) + 1);
    }
  }

  /** How sure it is that a section names its speaker, given how the others do. */
  namedIn(section: Section): number {
    return this.naming(section).anywhere;
  }

  /** The same beside its title alone. */
  namedBeside(section: Section): number {
    return this.naming(section).beside;
  }

  /** Found once, as many signs ask. */
  private naming(section: Section): Naming {
    let naming = this.namings.get(section);
    if (naming === undefined) this.namings.set(section, (naming = namingOf(section.candidate, this.vote)));
    return naming;
  }

  /** What part of the others begins with the same word. */
  sharesFirstWord({ words: [first] }: Section): number {
    const count = first === undefined ? 0 : (this.firstWords.get(first) ?? 0);
    return this.own.length < 3 ? 0 : Math.max(0, count - 1) / (this.own.length - 1);
  }

  /** Whether it is a neighbour of a heading such as `Talks`, with headings below that. */
  standsBesideHolder({ candidate, parent }: Section): boolean {
    return candidate.word !== 'container' && this.aboveHolders.has(parent);
  }

  private mean(of: (section: Section) => number): number {
    return this.own.length === 0 ? 0 : this.own.reduce((sum, section) => sum + of(section), 0) / this.own.length;
  }
}

const sure = 0.5;

function isOpen(candidate: Candidate): boolean {
  return (candidate.word === undefined || candidate.word === 'session') && !candidate.isPart && hasOwnWords(candidate);
}

/** Whether a heading only repeats a name: the note's title, or the event's. */
export function repeats(text: string, name: string | undefined): boolean {
  return name !== undefined && name !== '' && compact(text) === compact(name);
}

/** How many sections are so. */
export function countOf(sections: readonly Section[], is: (section: Section) => boolean): number {
  return sections.filter(is).length;
}

/** What part of the sections is so, from 0 to 1. */
export function shareOf(sections: readonly Section[], is: (section: Section) => boolean): number {
  return sections.length === 0 ? 0 : countOf(sections, is) / sections.length;
}

export function readsLikeTitle({ leaning }: Section): boolean {
  return leaning > leastLeaning;
}

export function readsLikeSection({ leaning }: Section): boolean {
  return leaning < -leastLeaning;
}
const leastLeaning = 0.2;

/** Whether a section most likely says who speaks. */
export function namesSpeaker({ named }: Section): boolean {
  return named >= 0.6;
}
