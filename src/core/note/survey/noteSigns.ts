import { compact, fold, foldedWords } from '../../text/fold';
import { hasEventWord, hasWeakEventWord } from '../language/eventWords';
import { saysTakingPart } from '../language/participation';
import { findDate } from '../line/dates';
import { eventness, isReport } from '../line/eventTitle';
import { noVote } from '../line/patternVote';
import { scoreBeside } from './candidates';
import {
  againstAll,
  forEvents,
  forTalk,
  hasYear,
  isAmongTalks,
  saysWhen,
  sign,
  type NoteSign,
  type NoteView,
} from './noteSign';
import { countOf, namesSpeaker, readsLikeSection, readsLikeTitle, shareOf } from './sections';
import { shortNoteSigns } from './shortNoteSigns';
import { onScale } from './sign';
import type { Under } from './underFacts';

const words = ({ title }: NoteView): number => foldedWords(title).length;
const isBrief = ({ headings, lines }: NoteView): boolean => headings.length <= 1 && lines < 15;

export const noteSigns = {
  always: sign(() => true),

  // Its title
  'title reads like a talk’s': sign(({ titleLike }) => titleLike.title),
  'title reads like an event’s': sign(({ titleLike }) => titleLike.event, forEvents),
  'title reads like a section': sign(({ titleLike }) => titleLike.section),
  'title reads like a person': sign(({ titleLike }) => titleLike.person),
  'title names an event by its words': sign(({ titleEventness }) => titleEventness >= 2, forEvents),
  'title surely names an event': sign(({ titleEventness }) => titleEventness >= 3, forEvents),
  'title has a word of events': sign(({ title }) => hasEventWord(fold(title))),
  'title has a weak word of events': sign(({ title }) => hasWeakEventWord(fold(title))),
  'title has a date': sign(({ title }) => findDate(title) !== undefined),
  'title has a year': sign(hasYear),
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
  'title names an event and its year': sign((view) => view.titleEventness >= 2 && hasYear(view), forEvents),
  'title names an event, and when it was stands below': sign(
    (view) => view.titleEventness >= 2 && saysWhen(view),
    forEvents,
  ),
  'title names an event, and little stands below': sign((view) => view.titleEventness >= 2 && isBrief(view), {
    event: 'for',
  }),
  'title is an account of a named event': sign(
    ({ title, titleEventness }) => isReport(title) && titleEventness >= 1,
    forEvents,
  ),
  'title has a word of events and a date': sign(
    ({ title }) => (hasEventWord(fold(title)) || hasWeakEventWord(fold(title))) && findDate(title) !== undefined,
    forEvents,
  ),
  'tells when, and little else': sign((view) => saysWhen(view) && isBrief(view), { event: 'for' }),
  'the folder’s note names an event': sign(
    ({ path, titleEventness }) => path.isFolderNote && titleEventness >= 2,
    forEvents,
  ),
  'a folder of an event, and a title that names none': sign(
    ({ title, path, titleEventness }) => isAmongTalks(path) && titleEventness < 1 && findDate(title) === undefined,
    { talk: 'for' },
  ),
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
  'called README': sign(({ path }) => /^readme$/i.test(path.stem)),
  'speaks for the workspace': sign(({ path }) => path.isFolderNote && path.depth === 0),
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
  'deep in folders': sign(({ path }) => path.depth / 4),
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

  // What it tells first
  'speaker beside its title': sign(({ topic }) => (topic ? scoreBeside(topic.candidate, noVote) : 0), forTalk),
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
  'headings read like titles': sign(({ headings }) => shareOf(headings.slice(1), readsLikeTitle)),
  'headings read like sections': sign(({ headings }) => shareOf(headings.slice(1), readsLikeSection)),
  'headings name speakers': sign(({ headings }) => shareOf(headings.slice(1), namesSpeaker), { talks: 'for' }),
  ...shortNoteSigns,
  'mostly lists': sign(({ items, blocks }) => items / Math.max(1, blocks)),
  'much code': sign(({ code, blocks }) => (4 * code) / Math.max(1, blocks)),
  'the source of slides': sign(({ isDeck }) => isDeck, againstAll),
  'points to another note': sign(({ isPointer }) => isPointer, againstAll),
  'a README of a few words': sign(({ isWelcome }) => isWelcome, againstAll),
  'tells of the folder it lies in': sign(({ tellsOfRepository }) => tellsOfRepository, againstAll),
  'links to other notes': sign(({ links }) => links.links / Math.max(1, links.lines), { index: 'for' }),
  'many links to other notes': sign(({ links }) => onScale(links.links, 40), { index: 'for' }),
} satisfies Readonly<Record<string, NoteSign>>;

export type NoteSignName = keyof typeof noteSigns;

function hasLabel(under: Under | undefined): boolean {
  return under !== undefined && (under.event !== undefined || (under.how === 'speaker label' && under.score > 0));
}

function tellsOfEvents(tag: string): boolean {
  return (
    hasEventWord(fold(tag).replace(/_/g, ' ')) ||
    /^(?:talks?|events?|eventos?|veranstaltung(?:en)?|community)$/i.test(tag)
  );
}
