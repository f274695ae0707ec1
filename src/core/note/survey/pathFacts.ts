import { fold } from '../../text/fold';
import { remembering } from '../../text/remember';
import { findDate, findYear } from '../line/dates';
import { hasEventWord, isContainer, isEventPart } from '../language/eventWords';
import { isTitleWord } from '../language/people';
import { lexicon } from '../language/lexicon';

/** What a note's place in its folders tells. */
export interface PathFacts {
  /** The file's name without extension. */
  readonly stem: string;
  /** How many folders of the workspace it lies in. */
  readonly depth: number;
  /** The folder it lies in, as words. */
  readonly folder?: string;
  /** What the folder that was opened is called. */
  readonly workspace?: string;
  /** README, index: a file that speaks for its folder. */
  readonly isFolderNote: boolean;
  /** What the folders call the event, or the workspace's name where the folders say nothing. */
  readonly event?: string;
  /** Whether `event` has a word of events or a date to show for it. */
  readonly eventIsLikely: boolean;
  /** What a collection of notes is called, which names the event at best where nothing else does. */
  readonly collection?: string;
  /** Whether the workspace is called a collection of notes. */
  readonly inNotesWorkspace: boolean;
  /** Whether it comes from the folders above the file rather than from the workspace's name. */
  readonly eventFromFolder: boolean;
  /** Lies in a folder that names no event, while the workspace does: a folder for the talk. */
  readonly inTalkFolder: boolean;
  /** Lies among the meetings of a group: `meetings/2024-05-17/README.md`. */
  readonly inMeetings: boolean;
  /** Lies among examples, code or the parts of a tool. */
  readonly isCodeFolder: boolean;
  /** ISO date in the file's name or the nearest folder that has one. */
  readonly date?: string;
  readonly endDate?: string;
  readonly dateFrom?: 'file name' | 'folder';
  readonly year?: number;
  /** The file's name names an event, or a day or track of one. */
  readonly fileIsEvent: boolean;
  readonly fileIsPart: boolean;
  /** `2020-02-13.md`: the day is all the file's name says. */
  readonly isOnlyDate: boolean;
  /** The nearest folder that names a day or a track. */
  readonly part?: string;
  /** Lies in a folder where site generators keep posts. */
  readonly isPost: boolean;
}

const folderNotes = new Set(['readme', 'index', '_index', 'notes', 'note', 'overview', 'summary', 'home']);
/** `keynote.md` is one; `keynotes.md` holds several. */
const oneSession = /^(?:keynote|lightning talk|workshop|tutorial|poster|panel|session|talk)$/;
const codeFolders =
  /^(?:plugins?|examples?|samples?|demos?|templates?|vendor|lib|test|tests|node_modules|code|labs?|exercises?|slides|themes?|_includes|_layouts)(?:[-_].{1,60})?$/i;
const postFolders = /^(?:_?posts?|_drafts|blog|articles?|_articles)$/i;
const numberedDay = new RegExp(`(?:^|[ _-])(?:${lexicon.oneOf('days')}) ?[-_]?\\d{1,2}(?:$|[ _-])`);

/** What workspaces of notes are called beside the event: `fontcon-notes`. */
const notesWords =
  /(?:^|[-_. ])(?:(?:my|our|personal|trip)[-_. ]?){0,2}(?:notes?|notas|notizen|reports?|recap|digest|summary|summaries|anotacoes|apuntes|memo|memos|writeups?)(?=$|[-_. ])/i;

/** `confnotes` is called like `conf-notes`. */
function apart(workspace: string): string {
  return workspace.replace(
    /^(conf|conference|meetup|talk|event|session|seminar)(s?)(notes?|reports?|recaps?)$/i,
    '$1$2-$3',
  );
}

export function readPath(path: string, folder: string | undefined): PathFacts {
  const opened = folder === undefined ? undefined : apart(folder);
  const { folders: all, stem, isFolderNote } = partsOf(path);
  const read = all.map(readFolder);
  const { from, workspace } = inCollection(all, read, opened);
  const folders = all.slice(from);
  const workspaceYear = workspace === undefined ? undefined : findYear(workspace);
  const own = dateOf(path) ?? (workspace === undefined ? undefined : ownDate([workspace], 'folder'));
  const named = read.slice(from);
  const candidates = named.filter((folder) => folder.role === 'event');
  const likely = candidates.filter((folder) => folder.likely);
  const year =
    findYear(stem.replace(/_/g, ' ')) ??
    [...folders]
      .reverse()
      .map((folder) => findYear(folder.replace(/_/g, ' ')))
      .find((found) => found !== undefined) ??
    workspaceYear;
  const folderEvent = joinEvent(named, likely.length > 0 ? likely : candidates, year);
  const workspaceEvent = workspace === undefined ? undefined : eventInWorkspace(workspace);
  const collection =
    workspace !== undefined && isCollection(workspace) ? nameInWorkspace(withoutNotesWords(workspace).bare) : undefined;
  const isNotes = workspace !== undefined && notesWords.test(workspace);
  // A folder per talk in a workspace that is about one event: the workspace names it.
  const folderIsTalk = folderEvent !== undefined && likely.length === 0 && workspaceEvent !== undefined;
  const isOfWorkspace =
    workspaceEvent !== undefined &&
    workspaceYear !== undefined &&
    folders.some((folder) => isTrack(folder, workspaceYear));
  const inPosts = all.some((folder) => postFolders.test(folder));
  const yearFolder = inPosts ? undefined : named.find((folder) => folder.role === 'year')?.name;
  const workspaceName =
    workspaceEvent !== undefined && yearFolder !== undefined && findYear(workspaceEvent) === undefined
      ? `${workspaceEvent} ${yearFolder}`
      : workspaceEvent;
  const event = folderIsTalk || isOfWorkspace ? workspaceName : (folderEvent ?? workspaceName);
  const foldedStem = fold(stem).replace(/[-_]+/g, ' ');
  const bareStem = withoutDates(stem);
  const barePart = fold(bareStem).replace(/[-_]+/g, ' ').trim();
  const parent = folders.at(-1);
  return {
    stem,
    depth: all.length,
    ...(parent !== undefined && { folder: words(withoutDates(parent)) }),
    ...(opened !== undefined && { workspace: opened }),
    isFolderNote,
    ...(event !== undefined && { event }),
    eventIsLikely:
      event !== undefined &&
      (likely.length > 0 ||
        isNotes ||
        year !== undefined ||
        own?.dateFrom === 'folder' ||
        isLikelyEvent(workspace ?? '')),
    eventFromFolder: folderEvent !== undefined && !folderIsTalk,
    ...(collection !== undefined && { collection }),
    inNotesWorkspace: isNotes,
    inTalkFolder: folderIsTalk,
    inMeetings: [...all, workspace ?? ''].some((folder) => /(?:^|[-_ ])(?:meetings|meetups)$/i.test(folder)),
    isCodeFolder: all.some((folder) => codeFolders.test(folder)),
    ...own,
    ...(year !== undefined && { year }),
    // Inside the event's folder its name in the file's name says nothing new, unless it is all the name says.
    fileIsEvent:
      !isFolderNote &&
      hasEventWord(fold(bareStem).replace(/_/g, ' ')) &&
      (folderEvent === undefined ||
        likely.length === 0 ||
        (partOf(named).part === undefined && containsWords(folderEvent, words(bareStem)))),
    fileIsPart:
      !oneSession.test(barePart) && (isEventPart(foldedStem) || isEventPart(barePart) || numberedDay.test(foldedStem)),
    isOnlyDate: !isFolderNote && own?.dateFrom === 'file name' && bareStem === '',
    ...partOf(named),
    isPost: inPosts,
  };
}

/** A collection of notes in a larger workspace is read as if it were opened by itself: `conference-notes-of-ada` names no event. */
function inCollection(
  folders: readonly string[],
  read: readonly Folder[],
  workspace: string | undefined,
): { readonly from: number; readonly workspace: string | undefined } {
  const index = read.findIndex(({ role }) => role === 'event');
  const folder = folders[index];
  return folder !== undefined && isCollection(folder) ? { from: index + 1, workspace: folder } : { from: 0, workspace };
}

/** The ISO date in a file's name or the nearest folder that has one: the `date` of `readPath` without a workspace, and much cheaper. */
export function dateInPath(path: string): string | undefined {
  return dateOf(path)?.date;
}

function dateOf(path: string): ReturnType<typeof ownDate> {
  const { folders, stem, isFolderNote } = partsOf(path);
  return ownDate(isFolderNote ? [] : [stem], 'file name') ?? ownDate(folders.toReversed(), 'folder');
}

function partsOf(path: string): Pick<PathFacts, 'stem' | 'isFolderNote'> & { readonly folders: readonly string[] } {
  const folders = path.normalize('NFC').split('/').slice(-12).map(withoutExportId);
  const stem = (folders.pop() ?? '').replace(/\.[a-z]{2,10}$/i, '');
  return { folders, stem, isFolderNote: folderNotes.has(stem.toLowerCase()) };
}

/** `Talks 4f1c0a6e2b7d4c1e9a3355d0b8e2716f.md`: Notion exports pages under their titles and ids. */
function withoutExportId(name: string): string {
  return /[\da-f]{16}/.test(name) ? name.replace(/ (?=[a-f]*\d)[\da-f]{16,32}(?=\.[a-z]{2,10}$|$)/, '') : name;
}

interface Folder {
  readonly name: string;
  readonly role: 'container' | 'part' | 'year' | 'event';
  readonly likely: boolean;
}

const readFolder = remembering((folder: string): Folder => {
  const bare = words(withoutDates(folder.replace(/^(?:\d{1,2}|(?:19|20)\d{2}(?:0[1-9]|1[0-2]))[-_. ]+(?=\p{L})/u, '')));
  const name = bare.replace(/^((?:19|20)\d{2}) (?=\p{L})(.*)$/u, '$2 $1');
  const folded = fold(name);
  if (/^(?:19|20)\d{2}$/.test(folder)) return { name: folder, role: 'year', likely: false };
  if (name === '' || /^\d{1,2}$/.test(folder)) return { name, role: 'container', likely: false };
  if (isContainer(folder)) return { name, role: 'container', likely: false };
  if (isEventPart(folded)) return { name, role: 'part', likely: false };
  return { name, role: 'event', likely: isLikelyEvent(folder) };
});

/** `2024-11-13_main_track`: in a workspace about one year's event a folder of that year with a date is a day or a track of it. */
function isTrack(folder: string, year: number): boolean {
  return (
    findDate(dashed(folder))?.start.startsWith(`${year}-`) === true &&
    !hasEventWord(fold(withoutDates(folder)).replace(/_/g, ' '))
  );
}

function isLikelyEvent(text: string): boolean {
  return (
    hasEventWord(fold(text).replace(/_/g, ' ')) ||
    findYear(text.replace(/_/g, ' ')) !== undefined ||
    findDate(text) !== undefined
  );
}

function partOf(folders: readonly Folder[]): { part?: string } {
  const part = folders.findLast((folder) => folder.role === 'part');
  return part ? { part: part.name } : {};
}

/** `year/event`, `event/year`, `event/place/year` all give `event place year`. */
function joinEvent(all: readonly Folder[], chosen: readonly Folder[], year: number | undefined): string | undefined {
  const first = chosen[0];
  if (!first) return undefined;
  // Folders below the first likely one are tracks and topics, unless they too look like an event (a series and its edition).
  const yearAt = all.findIndex((folder, index) => folder.role === 'year' && index > all.indexOf(first));
  const withPlace =
    yearAt < 0 ? chosen : all.slice(all.indexOf(first), yearAt).filter((folder) => folder.role === 'event');
  const names = withPlace.filter(
    (folder, index) =>
      index === 0 ||
      folder.likely ||
      (all.indexOf(folder) === all.indexOf(first) + index && folder.name.split(' ').length <= 2),
  );
  const last = names.at(-1);
  let name =
    names.length > 1 && last && containsWords(last.name, first.name)
      ? last.name
      : names
          .slice(0, 2)
          .map((folder) => folder.name)
          .join(' ');
  const hasYearFolder = all.some((folder) => folder.role === 'year');
  if (hasYearFolder && year !== undefined && findYear(name) === undefined) name = `${name} ${year}`;
  return name;
}

function containsWords(longer: string, shorter: string): boolean {
  const has = new Set(fold(longer).split(/\s+/));
  return fold(shorter)
    .split(/\s+/)
    .every((word) => has.has(word));
}

/** `ada-conference-notes`, as against `fontcon-notes`: everything that Ada attended and not one event. */
function isCollection(folder: string): boolean {
  const { bare, shorter } = withoutNotesWords(folder);
  return notesWords.test(folder) && shorter !== bare && !isLikelyEvent(shorter) && !/ conf$/i.test(bare);
}

/** `fontcon-conference-notes` is about FontCon; in `fonts-conf-notes` the word `conf` belongs to the name. */
function withoutNotesWords(folder: string): { readonly bare: string; readonly shorter: string } {
  const bare = words(withoutDates(folder.replace(/\.git(?:hub|lab)\.(?:io|com)$/, '')).replace(notesWords, ' '));
  return { bare, shorter: bare.replace(/(?:^| )(?:conferences?|conf|events?|meetups?|talks?|sessions?)$/i, '') };
}

function eventInWorkspace(workspace: string): string | undefined {
  if (isContainer(workspace) || !(isLikelyEvent(workspace) || notesWords.test(workspace))) return undefined;
  const { bare, shorter } = withoutNotesWords(workspace);
  return isLikelyEvent(shorter)
    ? nameInWorkspace(shorter)
    : isCollection(workspace)
      ? undefined
      : nameInWorkspace(bare);
}

/** The name of a workspace, unless it tells nothing. */
function nameInWorkspace(name: string): string | undefined {
  const folded = fold(name);
  if (!isLikelyEvent(name) && folded.split(' ').every((word) => isTitleWord(word))) return undefined;
  if (
    name === '' ||
    isContainer(name) ||
    /\bblog\b|website|\bsite\b|^(?:conferences?|meetups?|talks?|events?|seminars?|meetings?|tech|presentations?|dev|wiki|personal)(?: (?:conferences?|talks?|meetups?|events?|seminars?|digest))*$/.test(
      folded,
    )
  )
    return undefined;
  return name;
}

/** `2025_06_10` and `2025 06 10` as dates are written elsewhere. */
function dashed(text: string): string {
  return separated(text)
    .replace(/_/g, '-')
    .replace(/(?<!\d)((?:19|20)\d{2}) (\d{2}) (\d{2})(?!\d)/g, '$1-$2-$3');
}

/** `fontcon20240517` with its date apart. */
function separated(text: string): string {
  return text.replace(/(?<=\p{L})(?=(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d))/u, '-');
}

/** Without dates at its beginning or end; a bare year stays. */
function withoutDates(own: string): string {
  const text = separated(own);
  const date = findDate(dashed(text));
  if (!date || date.length < 6) return text;
  const before = text.slice(0, date.index);
  const behind = text.slice(date.index + date.length);
  return `${before.replace(/[-_. ]+$/, '')} ${behind.replace(/^[-_. ]*(?:\d{4}(?=[-_. ]|$))?[-_. ]*/, '')}`.trim();
}

/** `_` and, where there are no spaces, `-` stand for spaces. */
function words(text: string): string {
  const spaced = text.replace(/_+/g, ' ');
  return (/\s\S/.test(spaced.trim()) && !text.includes('_') ? spaced : spaced.replace(/-+/g, ' '))
    .replace(/\s+/g, ' ')
    .trim();
}

function ownDate(
  names: readonly string[],
  dateFrom: 'file name' | 'folder',
): Pick<PathFacts, 'date' | 'endDate' | 'dateFrom'> | undefined {
  for (const name of names) {
    // `august-31-2024` reads as a day without a year, unless words stand apart.
    const found = [dashed(name), name.replace(/[-_]+/g, ' ')].map(findDate).find((date) => isDated(date));
    if (found) return { date: found.start, ...(found.end !== undefined && { endDate: found.end }), dateFrom };
  }
  return undefined;
}

function isDated(date: ReturnType<typeof findDate>): boolean {
  return date !== undefined && !date.start.startsWith('--') && date.start.length > 4;
}

/** `2015-fontcon.md` is about FontCon 2015. */
function withLeadingYear(name: string, stem: string): string {
  const year = /^((?:19|20)\d{2})[-_ ](?=\p{L})/u.exec(stem)?.[1];
  return year === undefined || findYear(name) !== undefined ? name : `${name} ${year}`;
}

/** What the file's name calls an event that no word of it marks as one: `InkJS-2013-12-16.md` InkJS. */
export function plainFileName(facts: PathFacts): string {
  const name = titleInFileName(facts);
  return name === undefined ? words(facts.stem) : withLeadingYear(name, facts.stem);
}

/** `Round1_Table2_serifs`. */
const slotBefore = /^(?:(?:round|table|slot|session|talk|track|day|part|room)[-_ ]?\d{1,2}[-_ ]+)+(?=\p{L})/iu;

/** Several keynotes are told apart by their day alone. */
function withoutSlot(stem: string): string {
  const rest = stem.replace(slotBefore, '');
  return isEventPart(fold(rest)) ? stem : rest;
}

/** Words of a sentence: what they stand in is a title and no name. */
const inSentence =
  /^(?:an?|the|of|in|on|to|for|with|and|or|up|is|are|how|what|why|when|from|at|by|your|my|our|der|die|das|und|mit|für|von|le|la|les|de|du|et|el|y|en)$/i;

/** `quill-one-2024-faster-fonts`, `quill-type-days-faster-fonts`: what several files' names share before the talk is the event. */
function eventBeforeTalk(stem: string): { readonly event: string; readonly talk: string } | undefined {
  const all = words(withoutDates(stem)).split(' ');
  const end = all.findIndex((word, index) => index >= 2 && /^(?:(?:19|20)\d{2}|days)$/i.test(word));
  const [event, talk] = [all.slice(0, end + 1), all.slice(end + 1)];
  const isName =
    end >= 2 &&
    end <= 4 &&
    talk.length > 0 &&
    !event.some((word) => inSentence.test(word)) &&
    !inSentence.test(talk[0] ?? '');
  return isName && !/^\d/.test(all[0] ?? '') ? { event: event.join(' '), talk: talk.join(' ') } : undefined;
}

/** The file's name as a title: without date, slot, number and extension, `-` and `_` as spaces. */
export function titleInFileName(facts: PathFacts): string | undefined {
  if (facts.isFolderNote) return undefined;
  const before = facts.isPost ? undefined : eventBeforeTalk(facts.stem);
  if (before && !isEventPart(fold(before.talk))) return before.talk;
  const name = words(
    withoutSlot(withoutDates(facts.stem))
      .replace(/^\d{1,3}[-_. )]+(?=\p{L})/u, '')
      .replace(/^\d{4}[-_ ](?=\p{L})/u, ''),
  );
  return name === '' ? undefined : name;
}

/** `2015-11-15-fontcon-faster-fonts.md` of a talk, `NOTES_FontCon_2023.md` of an event: what the file's name calls the event. */
export function eventInFileName(facts: PathFacts, isWhole: boolean): string | undefined {
  const before = eventBeforeTalk(facts.stem);
  if (before && !facts.isPost) return before.event;
  if (!facts.fileIsEvent) return undefined;
  const name = words(withoutDates(facts.stem).replace(/^(?:notes?|\d{3,4}(?=[-_ ]))[-_ ]/i, ''));
  if (isWhole) return withLeadingYear(name, facts.stem);
  const [first = ''] = name.replace(/^[[【(]+/u, '').split(/[\s\]】)]/u);
  if (!hasEventWord(fold(first))) return undefined;
  return facts.year !== undefined && findYear(first) === undefined ? `${first} ${facts.year}` : first;
}
