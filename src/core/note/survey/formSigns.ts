import { isForTalks } from './candidates';
import { namesSpeaker, readsLikeTitle, shareOf, type Peers, type Section } from './sections';
import { brevityOf, type NoteView } from './noteSign';
import { chanceOf, onScale, speaksAgainst, speaksEither, speaksFor, type Signs } from './sign';

/** A section with how much speaks for its being a talk, whatever the note is, and within this form. */
export interface Weighed {
  readonly section: Section;
  /** Log odds. */
  readonly odds: number;
  readonly isTalk: boolean;
}

/** The talks of a form, were it the note's, and what the form leaves out. */
export interface FormView {
  readonly note: NoteView;
  readonly peers: Peers;
  readonly all: readonly Weighed[];
  readonly talks: readonly Weighed[];
  readonly others: readonly Weighed[];
  /** Headings of other levels. */
  readonly higher: readonly Section[];
  readonly deeper: readonly Section[];
  readonly isSecondLevel: boolean;
}

const named = ({ talks, peers }: FormView): number =>
  talks.length === 0 ? 0 : talks.filter(({ section }) => peers.namedIn(section) >= 0.5).length / talks.length;
const mean = (all: readonly Weighed[], of: (one: Weighed) => number): number =>
  all.length === 0 ? 0 : all.reduce((sum, one) => sum + of(one), 0) / all.length;

/** What the sections of a form say together of the note. */
export const formSigns = {
  'talks are sure': speaksFor(({ talks }) => mean(talks, ({ odds }) => chanceOf(odds))),
  'the least sure talk': speaksFor(({ talks }) =>
    talks.length === 0 ? 0 : Math.min(...talks.map(({ odds }) => chanceOf(odds))),
  ),
  'evidence of all talks': speaksFor(({ talks }) => talks.reduce((sum, { odds }) => sum + Math.max(0, odds), 0) / 20),
  'evidence of some talks': speaksFor(({ talks }) => talks.reduce((sum, { odds }) => sum + Math.max(0, odds), 0) / 6),
  'talks expected': speaksFor(({ all }) =>
    onScale(
      all.reduce((sum, { odds }) => sum + chanceOf(odds), 0),
      16,
    ),
  ),
  'a talk at all': speaksFor(({ all }) => 1 - all.reduce((none, { odds }) => none * (1 - chanceOf(odds)), 1)),
  'talks left out': speaksAgainst(({ others }) => others.reduce((sum, { odds }) => sum + Math.max(0, odds), 0) / 6),
  'takes most of its form': speaksFor(({ talks, all }) => talks.length / Math.max(1, all.length)),
  'no talk': speaksAgainst(({ talks }) => talks.length === 0),
  'one talk': speaksEither(({ talks }) => talks.length === 1),
  'two talks': speaksEither(({ talks }) => talks.length === 2),
  'many talks': speaksEither(({ talks }) => onScale(talks.length, 30)),
  'talks name speakers': speaksFor(named),
  'no talk names a speaker': speaksAgainst((view) => named(view) === 0),
  'talks are in the agenda': speaksFor(({ talks, peers }) =>
    mean(talks, ({ section }) => Number(peers.announced.has(section.candidate))),
  ),
  'talks read like titles': speaksFor(({ talks }) => mean(talks, ({ section }) => section.leaning)),
  'talks read like sections': speaksAgainst(({ talks }) => mean(talks, ({ section }) => -section.leaning)),
  'talks ask': speaksAgainst(({ talks }) => mean(talks, ({ section }) => Number(/[?？]$/.test(section.title)))),
  'talks are long': speaksFor(({ talks }) => mean(talks, ({ section }) => Math.log2(1 + section.extent.letters) / 12)),
  'talks have nothing below': speaksEither(({ talks }) =>
    mean(talks, ({ section }) => Number(section.extent.letters === 0)),
  ),
  'usual parts among them': speaksAgainst(({ all }) =>
    mean(all, ({ section }) => Number(section.candidate.word === 'part')),
  ),
  'usual parts below talks': speaksFor(({ talks }) =>
    mean(talks, ({ section }) => Number(section.children.some(({ candidate }) => candidate.word === 'part'))),
  ),
  'higher headings are days or tracks': speaksFor(({ higher }) =>
    shareOf(higher, ({ candidate }) => isForTalks(candidate)),
  ),
  'deeper headings read like titles': speaksAgainst(({ deeper }) => shareOf(deeper, readsLikeTitle)),
  'deeper headings name speakers': speaksAgainst(({ deeper }) => shareOf(deeper, namesSpeaker)),
  'talks stand below days or tracks': speaksFor(({ talks }) =>
    mean(talks, ({ section: { parent } }) => Number(parent?.candidate.isPart === true)),
  ),
  'talks stand below a heading for talks': speaksFor(({ talks }) =>
    mean(talks, ({ section: { candidate, parent } }) =>
      Number(candidate.isAmongTalks === true || parent?.candidate.word === 'container'),
    ),
  ),
  'second level below the title': speaksEither(({ isSecondLevel }) => isSecondLevel),
  'headings of level 1': speaksEither(({ peers: { form } }) => form.kind === 'heading' && form.level === 1),
  'headings of level 3': speaksEither(({ peers: { form } }) => form.kind === 'heading' && form.level === 3),
  'bold paragraphs': speaksEither(({ peers: { form } }) => form.kind === 'bold'),
  'plain paragraphs': speaksEither(({ peers: { form } }) => form.kind === 'plain'),
  'list items': speaksEither(({ peers: { form } }) => form.kind === 'item'),
  'in a short note': speaksEither(({ note }) => brevityOf(note)),
  'in a short note, one talk': speaksEither(({ note, talks }) => brevityOf(note) * Number(talks.length === 1)),
  'in a short note, bold paragraphs': speaksEither(
    ({ note, peers: { form } }) => brevityOf(note) * Number(form.kind === 'bold'),
  ),
  'in a short note, list items': speaksEither(
    ({ note, peers: { form } }) => brevityOf(note) * Number(form.kind === 'item'),
  ),
  'in a short note, most of its form': speaksFor(
    ({ note, talks, all }) => (brevityOf(note) * talks.length) / Math.max(1, all.length),
  ),
} satisfies Signs<FormView>;

export type FormSignName = keyof typeof formSigns;
