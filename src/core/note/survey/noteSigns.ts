import { compact, fold, foldedWords } from '../../text/fold';
import { hasEventWord, hasWeakEventWord } from '../language/eventWords';
import { saysTakingPart } from '../language/participation';
import type { Likeness } from '../likeness/classes';
import { findDate } from '../line/dates';
import { eventness, isReport } from '../line/eventTitle';
import type { PostTitle } from '../line/postTitle';
import type { FrontMatterFacts } from './frontMatterFacts';
import type { PathFacts } from './pathFacts';
import type { Section } from './sections';
import type { Under } from './underFacts';
import { onScale, type Direction } from './sign';

/** What a note may be, before anybody asks which sections are talks. */
export const readingKinds = ['other', 'index', 'talk', 'event', 'talks'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** A note as a whole. */
export interface NoteView {
  readonly frontMatter: FrontMatterFacts;
  readonly path: PathFacts;
  /** How deep in folders it lies. */
  readonly depth: number;
  readonly title: string;
  readonly titleLike: Likeness;
  readonly post: PostTitle | undefined;
  readonly fileTitle: string;
  readonly fileLike: Likeness;
  readonly folderLike: Likeness;
  readonly isPost: boolean;
  /** What would title it, were it one talk. */
  readonly topic: Section | undefined;
  readonly above: Under;
  readonly headings: readonly Section[];
  readonly lines: number;
  readonly blocks: number;
  readonly items: number;
  readonly code: number;
  readonly agenda: number;
  readonly isOnCall: boolean;
  readonly isDeck: boolean;
  readonly isPointer: boolean;
  readonly isHousekeeping: boolean;
  readonly isProject: boolean;
  readonly isWelcome: boolean;
  readonly tellsOfRepository: boolean;
  readonly lastsDays: boolean;
  readonly tellsWhen: boolean;
  readonly tellsWhere: boolean;
  readonly titlesFolder: boolean;
  readonly isOfAnother: boolean;
  readonly isAboutEvent: boolean;
  readonly isEventPage: boolean;
  /** What the rules take it for. */
  readonly byRules: ReadingKind;
  readonly links: { readonly links: number; readonly lines: number };
}

/** Which way a sign may turn the scale of each sort of reading; where nothing is said, either way. */
type Speaks = Partial<Record<ReadingKind, Direction>>;

export interface NoteSign {
  readonly speaks: Speaks;
  readonly of: (view: NoteView) => number | boolean;
}

const sign = (of: NoteSign['of'], speaks: Speaks = {}): NoteSign => ({ of, speaks });

const forEvents: Speaks = { event: 'for', talks: 'for' };
const againstAll: Speaks = { event: 'against', talks: 'against', talk: 'against' };
const forTalk: Speaks = { talk: 'for', event: 'against', talks: 'against' };

const words = ({ title }: NoteView): number => foldedWords(title).length;

export const noteSigns = {
  always: sign(() => true),

  // What the rules say
  'rules say one talk': sign(({ byRules }) => byRules === 'talk', forTalk),
  'rules say an event': sign(({ byRules }) => byRules === 'event', { event: 'for', talk: 'against' }),
  'rules say an event of talks': sign(({ byRules }) => byRules === 'talks', { talks: 'for', talk: 'against' }),
  'rules say other': sign(({ byRules }) => byRules === 'other', againstAll),
  'rules say an index': sign(({ byRules }) => byRules === 'index', { index: 'for' }),

  // Its title
  'title reads like a talk’s': sign(({ titleLike }) => titleLike.title),
  'title reads like an event’s': sign(({ titleLike }) => titleLike.event, forEvents),
  'title reads like a section': sign(({ titleLike }) => titleLike.section),
  'title reads like a person': sign(({ titleLike }) => titleLike.person),
  'title names an event by its words': sign(({ title }) => eventness(title) >= 2, forEvents),
  'title surely names an event': sign(({ title }) => eventness(title) >= 3, forEvents),
  'title has a word of events': sign(({ title }) => hasEventWord(fold(title))),
  'title has a weak word of events': sign(({ title }) => hasWeakEventWord(fold(title))),
  'title has a date': sign(({ title }) => findDate(title) !== undefined),
  'title has a year': sign(({ title }) => /\b(?:19|20)\d{2}\b/.test(title)),
  'title has a number': sign(({ title }) => /\d/.test(title)),
  'title is long': sign((view) => words(view) / 14),
  'title is a question': sign(({ title }) => /[?？]/.test(title), { event: 'against', talks: 'against' }),
  'title is short': sign((view) => words(view) <= 3),
  'no title': sign(({ title }) => title === ''),
  'title says it is an account': sign(({ title }) => isReport(title), forEvents),
  'title says somebody took part': sign(({ title }) => saysTakingPart(title), forEvents),
  'title names the event before the talk': sign(({ post }) => post?.event !== undefined && post.title !== '', forTalk),
  'title names a speaker': sign(({ post }) => post?.people !== undefined, forTalk),
  'title is the folder’s event': sign(({ titlesFolder }) => titlesFolder, { ...forEvents, talk: 'against' }),
  'title is the event of its folders': sign(
    ({ title, path }) => path.event !== undefined && compact(title) === compact(path.event),
    { ...forEvents, talk: 'against' },
  ),
  'title names another event than its folder': sign(({ isOfAnother }) => isOfAnother),
  'calls for people': sign(({ isOnCall }) => isOnCall, againstAll),

  // Its file and folders
  'file reads like a talk': sign(({ fileLike }) => fileLike.title),
  'file reads like an event': sign(({ fileLike }) => fileLike.event, forEvents),
  'file reads like a section': sign(({ fileLike }) => fileLike.section),
  'file reads like a person': sign(({ fileLike }) => fileLike.person),
  'file names an event': sign(({ path }) => path.fileIsEvent, forEvents),
  'file surely names an event': sign(({ fileTitle }) => eventness(fileTitle) >= 2, forEvents),
  'file is called like a day or track': sign(({ path }) => path.fileIsPart, {
    talks: 'for',
    event: 'for',
    talk: 'against',
  }),
  'file is called by a date alone': sign(({ path }) => path.isOnlyDate),
  'file has a date': sign(({ path }) => path.dateFrom === 'file name'),
  'folder has a date': sign(({ path }) => path.dateFrom === 'folder'),
  'folder names a day': sign(({ path }) => path.part !== undefined),
  'folder names an event': sign(({ path }) => path.eventFromFolder),
  'folder surely names an event': sign(({ path }) => path.eventFromFolder && path.eventIsLikely),
  'folder reads like an event': sign(({ folderLike }) => folderLike.event),
  'an event is known': sign(({ path }) => path.event !== undefined && path.eventIsLikely),
  'speaks for its folder': sign(({ path }) => path.isFolderNote),
  'speaks for the workspace': sign(({ path, depth }) => path.isFolderNote && depth === 0),
  'speaks for the folder of an event': sign(
    ({ path }) => path.isFolderNote && path.eventFromFolder && path.eventIsLikely,
    forEvents,
  ),
  'among talks': sign(({ path }) => isAmongTalks(path), { talk: 'for' }),
  'in the folder of a talk': sign(({ path }) => path.inTalkFolder, { talk: 'for' }),
  'among meetings': sign(({ path }) => path.inMeetings),
  'among code': sign(({ path }) => path.isCodeFolder, againstAll),
  'workspace of notes': sign(({ path }) => path.inNotesWorkspace),
  'workspace named by an event': sign(({ path }) => hasEventWord(fold(path.workspace ?? '').replace(/[-_]/g, ' '))),
  'deep in folders': sign(({ depth }) => depth / 4),
  'stands beside any project': sign(({ isHousekeeping }) => isHousekeeping, againstAll),

  // Its front matter
  'front matter': sign(({ frontMatter }) => frontMatter.present),
  'front matter names speakers': sign(({ frontMatter }) => frontMatter.speakers.length > 0, forTalk),
  'front matter names an event': sign(({ frontMatter }) => frontMatter.event !== undefined),
  'front matter tells a date': sign(({ frontMatter }) => frontMatter.date !== undefined),
  'front matter tells a place': sign(({ frontMatter }) => frontMatter.location !== undefined),
  'tags tell of events': sign(
    ({ frontMatter }) => [...frontMatter.tags, ...frontMatter.categories].some(tellsOfEvents),
    {
      event: 'for',
      talks: 'for',
      talk: 'for',
    },
  ),
  'has tags': sign(({ frontMatter }) => frontMatter.tags.length + frontMatter.categories.length > 0),
  'page of a site': sign(({ isPost }) => isPost),
  'page of a site about no event': sign(({ isPost, isAboutEvent }) => isPost && !isAboutEvent, againstAll),
  'page that its site files under events': sign(({ isEventPage }) => isEventPage, { event: 'for' }),
  draft: sign(({ frontMatter }) => frontMatter.draft),

  // What it tells first
  'speaker beside its title': sign(({ topic }) => beside(topic), forTalk),
  'speaker below its title': sign(({ topic }) => topic?.candidate.under.score ?? 0, { talk: 'for' }),
  'a label names speaker or event': sign(({ topic, above }) => hasLabel(topic?.candidate.under) || hasLabel(above), {
    talk: 'for',
  }),
  'speaker in its first lines': sign(({ above }) => above.score, { talk: 'for' }),
  'time below its title': sign(({ topic }) => topic?.candidate.under.time !== undefined),
  'lasts days': sign(({ lastsDays }) => lastsDays, { ...forEvents, talk: 'against' }),
  'tells when': sign(({ tellsWhen }) => tellsWhen),
  'tells where': sign(({ tellsWhere }) => tellsWhere),
  'tells when and where': sign(({ tellsWhen, tellsWhere }) => tellsWhen && tellsWhere, forEvents),
  'has an agenda': sign(({ agenda }) => agenda >= 3, { ...forEvents, talk: 'against' }),
  'has a long agenda': sign(({ agenda }) => onScale(agenda, 30), forEvents),

  // How it is made
  long: sign(({ lines }) => onScale(lines, 1000)),
  'very short': sign(({ lines }) => lines < 15),
  'many headings': sign(({ headings }) => onScale(headings.length, 60)),
  'no headings': sign(({ headings }) => headings.length === 0),
  'one heading': sign(({ headings }) => headings.length === 1),
  'many headings of the first level': sign(
    ({ headings }) => countOf(headings, ({ candidate }) => candidate.level === 1) >= 2,
  ),
  'headings of usual parts': sign(({ headings }) => shareOf(headings, ({ candidate }) => candidate.word === 'part')),
  'headings of days and tracks': sign(
    ({ headings }) => countOf(headings, ({ candidate }) => candidate.isPart) / 2,
    forEvents,
  ),
  'headings beside talks': sign(
    ({ headings }) => countOf(headings, ({ candidate }) => candidate.word === 'logistics') / 2,
    forEvents,
  ),
  'headings that hold talks': sign(
    ({ headings }) => countOf(headings, ({ candidate }) => candidate.word === 'container'),
    forEvents,
  ),
  'headings read like titles': sign(({ headings }) => shareOf(headings.slice(1), ({ leaning }) => leaning > 0.2)),
  'headings read like sections': sign(({ headings }) => shareOf(headings.slice(1), ({ leaning }) => leaning < -0.2)),
  'headings name speakers': sign(({ headings }) => shareOf(headings.slice(1), ({ named }) => named >= 0.6), {
    talks: 'for',
  }),
  'mostly lists': sign(({ items, blocks }) => items / Math.max(1, blocks)),
  'much code': sign(({ code, blocks }) => (4 * code) / Math.max(1, blocks)),
  'the source of slides': sign(({ isDeck }) => isDeck, againstAll),
  'points to another note': sign(({ isPointer }) => isPointer, againstAll),
  'the README of a program': sign(({ isProject }) => isProject, againstAll),
  'a README of a few words': sign(({ isWelcome }) => isWelcome, againstAll),
  'tells of the folder it lies in': sign(({ tellsOfRepository }) => tellsOfRepository, againstAll),
  'links to other notes': sign(({ links }) => links.links / Math.max(1, links.lines), { index: 'for' }),
  'many links to other notes': sign(({ links }) => onScale(links.links, 40), { index: 'for' }),
} satisfies Readonly<Record<string, NoteSign>>;

export type NoteSignName = keyof typeof noteSigns;

/** Whether a note lies in the folder of an event and is not called like one itself: its neighbours are talks. */
function isAmongTalks(path: PathFacts): boolean {
  return path.eventFromFolder && path.eventIsLikely && !path.isFolderNote && !path.fileIsEvent && !path.fileIsPart;
}

function beside(topic: Section | undefined): number {
  return Math.max(0, Math.min(1, topic?.candidate.headline.splits[0]?.score ?? 0));
}

function hasLabel(under: Under | undefined): boolean {
  return under !== undefined && (under.event !== undefined || (under.how === 'speaker label' && under.score > 0));
}

function tellsOfEvents(tag: string): boolean {
  return (
    hasEventWord(fold(tag).replace(/_/g, ' ')) ||
    /^(?:talks?|events?|eventos?|veranstaltung(?:en)?|community)$/i.test(tag)
  );
}

function countOf(sections: readonly Section[], is: (section: Section) => boolean): number {
  return sections.filter(is).length;
}

function shareOf(sections: readonly Section[], is: (section: Section) => boolean): number {
  return sections.length === 0 ? 0 : countOf(sections, is) / sections.length;
}
