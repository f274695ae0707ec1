import * as vscode from 'vscode';
import type { LibraryEvent, LibraryNote } from '../../core/library/model';
import { isFullDate } from '../../core/text/isoDates';
import type { AgendaEntry, Note } from '../../core/note/model';
import { compact } from '../../core/text/fold';
import { entryDate } from '../../core/write/talk/daysOfNote';
import { fromTemplate } from '../../core/write/template/ownTemplates';
import { scheduleValues } from '../../core/write/schedule/scheduleValues';
import { talkFile } from '../../core/write/talk/talkFile';
import { wholeTitle } from '../../core/write/talk/talkSkeleton';
import { templateValues } from '../../core/write/template/templateValues';
import { ask } from '../common/doors/questions';
import { tellLeft } from '../common/doors/refusal';
import { writeNotes } from '../common/doors/write';
import { showPlace } from '../common/places';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { namesIn } from '../common/doors/isThere';
import { readTexts } from './noteTexts';
import { openToWrite } from './writePlan';
import { pickTalk, type PickedTalk } from './pickTalk';
import type { Templates } from './templates';

/** A folder in which each talk of an event has a file of its own. */
export interface TalkFolder {
  readonly event: LibraryEvent;
  readonly uri: vscode.Uri;
  /** The talks' notes in it. */
  readonly neighbours: readonly LibraryNote[];
}

/** One such file may be by chance. */
const leastFiles = 2;

/** The folder of a note about an event, if its talks are written into files beside it. */
export function talkFolderOf(library: WorkspaceLibrary, uri: vscode.Uri): TalkFolder | undefined {
  const id = uri.toString();
  const event = library.events.find(({ notes }) => notes.some((note) => note.id === id));
  const own = event?.notes.find((note) => note.id === id);
  // Whoever writes talks into this very note goes on so.
  if (event === undefined || own === undefined || (own.note.kind !== 'talk' && own.note.talks.length > 0))
    return undefined;
  const folder = vscode.Uri.joinPath(uri, '..');
  const neighbours = event.notes.filter(
    (note) =>
      note.note.kind === 'talk' &&
      vscode.Uri.joinPath(vscode.Uri.parse(note.id), '..').toString() === folder.toString(),
  );
  return neighbours.length >= leastFiles ? { event, uri: folder, neighbours } : undefined;
}

/** Makes a file for a talk, named and begun as those beside it, and opens it where its notes begin. */
export async function newTalkFile(
  { event, uri, neighbours }: TalkFolder,
  agenda: Note | undefined,
  templates: Templates,
  announced?: AgendaEntry,
): Promise<void> {
  const picked = await chooseTalk(agenda, announced);
  if (picked === undefined) return;
  const entry = picked.kind === 'announced' ? picked.entry : undefined;
  const noted = entry?.talk === undefined ? undefined : neighbours.find(({ note }) => isOf(note, entry));
  if (noted !== undefined) {
    await showPlace({ noteId: noted.id, line: 0 }, { preview: false });
    return;
  }
  const title = (picked.kind === 'announced' ? picked.entry.title : picked.title) ?? (await askTalkTitle());
  if (title === undefined) return;
  const known = await readTexts(neighbours);
  const texts = neighbours.flatMap(({ id, note }) => {
    const text = known.get(id);
    return text === undefined ? [] : [{ name: nameOf(note), text }];
  });
  const date = agenda && entry ? entryDate(agenda, entry) : undefined;
  const facts = { date: date ?? dayOf(event), title, ...announcedFacts(entry) };
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const name = await templates.choose('talk', folder);
  if (name === undefined) return;
  const own =
    folder &&
    fromTemplate(await templates.own(folder, { talk: name }), 'talk', {
      ...scheduleValues(event, event.title, undefined),
      ...templateValues({ event: null }, facts),
    });
  const others = (await namesIn(uri)).map((name) => name.replace(/\.[^.]+$/, ''));
  const talk = talkFile(facts, texts, own, others);
  const file = vscode.Uri.joinPath(uri, `${talk.name}.md`);
  const { left } = await writeNotes([], { create: [{ uri: file, text: talk.text }] });
  tellLeft(left);
  if (left.length === 0 || left.some((one) => one.left.code === 'exists'))
    await openToWrite(file, left.length === 0 ? talk.stops : []);
}

/** What the agenda tells of a talk. */
function announcedFacts(entry: AgendaEntry | undefined) {
  return {
    sort: entry?.sort,
    speakers: entry?.speakers.map(({ name }) => name) ?? [],
    start: entry?.start,
    end: entry?.end,
    room: entry?.room,
  };
}

function chooseTalk(agenda: Note | undefined, announced: AgendaEntry | undefined): Promise<PickedTalk | undefined> {
  if (announced !== undefined) return Promise.resolve({ kind: 'announced', entry: announced });
  return agenda === undefined ? Promise.resolve({ kind: 'other' }) : pickTalk(agenda, 0);
}

/** Whether a note is about the talk that an entry of the agenda announces. */
function isOf({ talks }: Note, entry: AgendaEntry): boolean {
  const titles = [entry.title, wholeTitle(entry.title, entry)].map(compact);
  return talks.some((talk) => titles.includes(compact(talk.title)));
}

function askTalkTitle(): Thenable<string | undefined> {
  return ask({
    prompt: vscode.l10n.t('Title of the talk'),
    validateInput: (value) => (value.trim() === '' ? vscode.l10n.t('The file is named after the title.') : undefined),
  });
}

/** The day of an event of one day. */
function dayOf({ start, end }: LibraryEvent): string | undefined {
  return isFullDate(start) && end === undefined ? start : undefined;
}

function nameOf({ path }: Note): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.[^.]+$/, '');
}
