import { isFullDate } from '../../text/isoDates';
import { beginsWithLabel } from '../line/blockFacts';
import { asksWhatItIs } from './asksWhatItIs';
import { isNamedAfterSpeaker } from './candidates';
import { namesSpeaker, readsLikeTitle, repeats, shareOf, type Peers, type Section } from './sections';
import type { Shape } from './structure';
import { onScale, speaksAgainst, speaksEither, speaksFor, type Signs } from './sign';

/** A section of a note as one of a form's, were the note's talks of that form. */
export interface SectionView {
  readonly section: Section;
  readonly peers: Peers;
  /** What the note's shape says of it. */
  readonly shape: Shape;
  /** Its place among those of its level, from 0. */
  readonly at: number;
  /** How much deeper than the form's it is; above 0 only for headings. */
  readonly deeper: number;
  /** How many lines of an agenda stand below it. */
  readonly agendaBelow: number;
  readonly note: {
    readonly title: string;
    /** How little the note tells, from 0 to 1. */
    readonly brevity: number;
    readonly speakersStated: boolean;
  };
}

const beside = ({ section, peers }: SectionView): number => peers.namedBeside(section);
const named = ({ section, peers }: SectionView): number => peers.namedIn(section);
const text = ({ section }: SectionView): string => section.candidate.headline.rest;
const belowEvent = ({ section: { parent } }: SectionView): boolean => parent !== undefined && parent.eventness >= 2;
const wordCount = ({ section }: SectionView): number => section.words.length;
const isWide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What speaks for a section being a talk, and against. */
export const sectionSigns = {
  always: speaksEither(() => 1),

  // Its words
  'reads like a title': speaksFor(({ section }) => section.leaning),
  'surely reads like a title': speaksFor(({ section }) => (section.leaning - 0.5) * 2),
  'reads like the heading of a section': speaksAgainst(({ section }) => -section.leaning),
  'surely reads like the heading of a section': speaksAgainst(({ section }) => (-section.leaning - 0.5) * 2),
  'reads like a person': speaksEither(({ section }) => section.like.person),
  'reads like a place': speaksAgainst(({ section }) => section.like.place),
  'reads like an organisation': speaksEither(({ section }) => section.like.organisation),
  'a usual heading of a part': speaksAgainst(({ section }) => section.candidate.word === 'part'),
  'holds talks by its name': speaksAgainst(({ section }) => section.candidate.word === 'container'),
  'is beside the talks by its name': speaksAgainst(({ section }) => section.candidate.word === 'logistics'),
  'a session by its name': speaksEither(({ section }) => section.candidate.word === 'session'),
  'a day or track': speaksAgainst(({ section }) => section.candidate.isPart),
  'names an event': speaksAgainst(({ section }) => section.eventness / 3),
  'repeats the note’s title': speaksAgainst((view) => repeats(text(view), view.note.title)),
  'asks what the note is about': speaksAgainst((view) => asksWhatItIs(text(view), view.note.title)),
  'one word': speaksAgainst((view) => wordCount(view) <= 1 && !isWide.test(text(view))),
  'two words': speaksAgainst((view) => wordCount(view) === 2 && !isWide.test(text(view))),
  'length of its words': speaksEither((view) => text(view).length / 60),
  'very long': speaksAgainst((view) => (text(view).length - 100) / 100),
  'asks a question': speaksEither((view) => /[?？]$/.test(text(view))),
  'ends with a colon': speaksAgainst(({ section }) => /[:：]$/.test(section.candidate.headline.text)),
  'begins in lower case': speaksAgainst((view) => beginsInLowerCase(text(view))),
  'words with capitals': speaksFor((view) => capitals(text(view))),
  'is numbered': speaksEither(({ section }) => section.candidate.headline.numbered),
  'stands in quotes': speaksFor((view) => /^[《「『]/.test(text(view)) || /^["“„].*["”“]$/.test(text(view))),

  // Who and when
  'speaker beside the title': speaksFor(beside),
  'surely a speaker beside the title': speaksFor((view) => beside(view) >= 0.8),
  'speaker below': speaksFor(({ section }) => section.candidate.under.score),
  'a label names the speaker': speaksFor(
    ({ section }) => section.candidate.under.how === 'speaker label' && section.candidate.under.score > 0,
  ),
  'a speaker, and the title below': speaksFor(({ section }) => isNamedAfterSpeaker(section.candidate)),
  'nothing but people': speaksEither(({ section: { candidate } }) =>
    candidate.word === undefined ? candidate.headline.peopleOnly : 0,
  ),
  'time beside the title': speaksFor(({ section }) => section.candidate.headline.start !== undefined),
  'time below': speaksFor(({ section }) => section.candidate.under.time !== undefined),
  'date beside the title': speaksEither(
    ({ section: { candidate } }) => candidate.headline.date !== undefined && !candidate.headline.isOnlyWhen,
  ),
  'a day of its own, as its neighbours have': speaksFor(
    ({ section: { candidate }, peers }) => peers.isByDay && isFullDate(candidate.headline.date?.start),
  ),
  'tells a fact after its label': speaksAgainst(
    ({ section: { candidate } }) => beginsWithLabel(candidate.block) && candidate.headline.sort === undefined,
  ),
  'session code': speaksFor(({ section }) => section.candidate.headline.code !== undefined),
  'called a talk': speaksFor(({ section }) => section.candidate.headline.sort !== undefined),
  'room below or beside': speaksFor(
    ({ section: { candidate } }) =>
      (candidate.headline.room ?? candidate.under.room ?? candidate.under.track) !== undefined,
  ),
  'links to the session’s page': speaksFor(({ shape, section }) => shape.hasPage || section.candidate.hasPage === true),
  'title with notes below a heading for talks': speaksFor(({ section }) => section.candidate.isAmongTalks === true),

  // Its place
  'heads a list of the talks': speaksAgainst(({ shape }) => shape.announces),
  'in a list of talks': speaksFor(({ shape }) => shape.isListed),
  'below a heading for talks': speaksFor(({ shape }) => shape.isHeld),
  'same parts as its neighbours': speaksFor(({ shape }) => shape.sharesParts),
  'same listener’s parts as its neighbours': speaksFor(({ shape }) => shape.sharesReception),
  'same labels as its neighbours': speaksFor(({ shape }) => shape.sharesLabels),
  'below a usual part': speaksAgainst(
    ({ section: { parent } }) => parent?.candidate.word === 'part' || parent?.candidate.word === 'logistics',
  ),
  'below a day or track': speaksFor(({ section: { parent } }) => parent?.candidate.isPart === true),
  'below an event’s name': speaksFor(belowEvent),
  'below what reads like a title': speaksAgainst(({ section: { parent } }) => parent?.leaning ?? 0),
  'below what reads like a section': speaksEither(({ section: { parent } }) => -(parent?.leaning ?? 0)),
  'below who speaks': speaksAgainst(({ section: { parent } }) => parent?.named ?? 0),
  'below nothing': speaksEither(({ section }) => section.parent === undefined),
  'deeper than the others': speaksAgainst(({ deeper }) => deeper > 0),
  'higher than the others': speaksEither(({ deeper }) => deeper < 0),
  first: speaksEither(({ at }) => at === 0),
  last: speaksAgainst(({ at, peers }) => at === peers.own.length - 1 && at > 1),

  // What stands below it
  'text of its own': speaksEither(({ section }) => section.candidate.hasText),
  'much text': speaksEither(({ section }) => onScale(section.extent.letters, 4000)),
  'list below': speaksEither(({ section }) => onScale(section.extent.items, 40)),
  'paragraphs below': speaksEither(({ section }) => onScale(section.extent.paragraphs, 20)),
  'an agenda below': speaksAgainst(({ agendaBelow }) => agendaBelow / 3),
  'code below': speaksAgainst(({ section }) => onScale(section.extent.code, 5)),
  'headings below': speaksEither(({ section }) => onScale(section.children.length, 8)),
  'titles below': speaksAgainst(({ section }) => shareOf(section.children, readsLikeTitle)),
  'speakers below in headings': speaksAgainst(({ section }) => shareOf(section.children, namesSpeaker)),

  // The others
  'neighbours read like titles': speaksFor(({ peers }) => peers.leaning),
  'neighbours read like sections': speaksAgainst(({ peers }) => -peers.leaning),
  'less like a title than its neighbours': speaksAgainst(({ section, peers }) => peers.leaning - section.leaning),
  'neighbours name speakers': speaksFor(({ peers }) => peers.named),
  'names no speaker, as its neighbours do': speaksAgainst(
    (view) => (view.peers.named - named(view)) * enough(view.peers),
  ),
  'beside a heading that holds talks': speaksAgainst(({ section, peers }) => peers.standsBesideHolder(section)),
  'names a speaker, as few neighbours do': speaksEither((view) => (named(view) >= 0.5 ? 1 - view.peers.named : 0)),
  'neighbours tell when': speaksFor(({ peers }) => peers.timed),
  'neighbours ask': speaksAgainst(({ peers }) => peers.asking),
  'begins like its neighbours': speaksEither(({ section, peers }) => peers.sharesFirstWord(section)),
  'shorter than its neighbours': speaksAgainst(
    ({ section, peers }) => (peers.letters - Math.log2(1 + section.extent.letters)) / 6,
  ),
  'longer than its neighbours': speaksEither(
    ({ section, peers }) => (Math.log2(1 + section.extent.letters) - peers.letters) / 6,
  ),
  'stands alone': speaksAgainst(({ peers }) => peers.own.length <= 1),
  'one of two': speaksEither(({ peers }) => peers.own.length === 2),
  'one of many': speaksEither(({ peers }) => onScale(peers.own.length, 40)),

  // Its form
  'heading of level 1': speaksEither(({ section }) => section.candidate.level === 1),
  'heading of level 3': speaksEither(({ section }) => section.candidate.level === 3),
  'heading of level 4 or deeper': speaksAgainst(
    ({ section: { candidate } }) => candidate.level >= 4 && candidate.level <= 6,
  ),
  'bold paragraph': speaksEither(({ peers }) => peers.form.kind === 'bold'),
  'plain paragraph': speaksEither(({ peers }) => peers.form.kind === 'plain'),
  'list item': speaksEither(({ peers }) => peers.form.kind === 'item'),

  // In a short note each of them counts for more, or less
  'in a short note': speaksEither(({ note }) => note.brevity),
  'in a short note, like a title': speaksFor(({ note, section }) => note.brevity * section.leaning),
  'in a short note, like a section': speaksAgainst(({ note, section }) => note.brevity * -section.leaning),
  'in a short note, below an event’s name': speaksFor((view) => view.note.brevity * Number(belowEvent(view))),
  'in a short note, first': speaksEither(({ note, at }) => note.brevity * Number(at === 0)),
  'in a short note, one of two': speaksEither(({ note, peers }) => note.brevity * Number(peers.own.length === 2)),
  'in a short note, one word': speaksEither((view) => view.note.brevity * Number(wordCount(view) <= 1)),
  'in a short note, bold or an item': speaksEither(
    ({ note, peers: { form } }) => note.brevity * Number(form.kind === 'bold' || form.kind === 'item'),
  ),
  'in a short note, beside the talks by its name': speaksAgainst(
    ({ note, section: { candidate } }) =>
      note.brevity * Number(candidate.word === 'logistics' || candidate.word === 'part'),
  ),
  'in a short note, with a speaker': speaksFor((view) => view.note.brevity * named(view)),
  'in a short note, without one, as its neighbours are not': speaksAgainst(
    (view) => view.note.brevity * (view.peers.named - named(view)),
  ),

  // The note
  'the note names its speakers': speaksAgainst(({ note }) => note.speakersStated),
} satisfies Signs<SectionView>;

/** How far a few neighbours show a habit: two show none. */
function enough({ own }: Peers): number {
  return Math.min(1, Math.max(0, own.length - 2) / 3);
}

export type SectionSignName = keyof typeof sectionSigns;

/** Most letters are of ASCII, and need no pattern. */
function beginsInLowerCase(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 97 && code <= 122 : /^\p{Ll}/u.test(word);
}

/** What part of the words longer than three letters begins with a capital; all in scripts that have none. */
function capitals(title: string): number {
  const words = title.split(/\s+/).filter((word) => word.length > 3);
  return words.length < 2 ? 0 : words.filter((word) => !beginsInLowerCase(word)).length / words.length;
}
