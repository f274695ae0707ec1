import * as vscode from 'vscode';
import type { Note } from '../../core/note/model';
import { entryDate } from '../../core/write/talk/daysOfNote';
import { eventAgenda } from '../../core/write/event/eventAgenda';
import { insertTalk } from '../../core/write/talk/insertTalk';
import type { TalkFacts } from '../../core/write/talk/talkSkeleton';
import { typedTalk } from '../../core/write/talk/typedTalk';
import { ownTalk } from '../../core/write/talk/ownTalk';
import { templateValues } from '../../core/write/template/templateValues';
import { toDocumentRange } from '../common/convert';
import { insertSkeleton } from '../common/doors/insert';
import { inform } from '../common/doors/messages';
import { commands } from '../common/ids';
import { showPlace, type InsertFrom } from '../common/places';
import { fileOf, readDocument } from '../common/readDocument';
import { talkPlaceholders } from '../common/talkPlaceholders';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { newTalkFile, talkFolderOf } from './newTalkFile';
import { pickTalk, type PickedTalk } from './pickTalk';
import type { Templates } from './templates';

/**
 * Puts a new talk, one of the agenda's where there are any left, where the event's talks are written: into the active note,
 * or into a file of its own.
 * @param from where an agenda announces the talk; else a person is asked which one it is
 */
export async function insertTalkCommand(
  library: WorkspaceLibrary,
  templates: Templates,
  from?: InsertFrom,
): Promise<void> {
  const announced = from === undefined || 'note' in from ? undefined : from;
  if (announced !== undefined) await showPlace(announced, { preview: false });
  else if (from !== undefined && 'note' in from) await showNoteOf(library, from.note);
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    await offerNewNote();
    return;
  }
  const note = readDocument(editor.document);
  const entry =
    announced && note.agenda.find(({ line, isTalk, talk }) => line === announced.line && isTalk && talk === undefined);
  if (announced !== undefined && entry === undefined) return;
  // What a talk's own note has for neighbours must be known; elsewhere nobody waits for the whole workspace to be read.
  if (note.kind === 'talk') await library.ready();
  const folder = talkFolderOf(library, editor.document.uri);
  if (folder !== undefined) await newTalkFile(folder, eventAgenda(folder.event), templates, entry);
  else if (entry !== undefined) await insertPicked(editor, templates, note, { kind: 'announced', entry });
  else await insertTalkHere(editor, templates, note);
}

/** Shows a note, unless another one of the same event is in front already. */
async function showNoteOf(library: WorkspaceLibrary, id: string): Promise<void> {
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const event = library.events.find(({ notes }) => notes.some((note) => note.id === id));
  if (event?.notes.some((note) => note.id === active) === true) return;
  await vscode.window.showTextDocument(vscode.Uri.parse(id), { preview: false });
}

async function insertTalkHere(editor: vscode.TextEditor, templates: Templates, note: Note): Promise<void> {
  const picked = await pickTalk(note, editor.selection.active.line);
  if (picked === undefined) return;
  const noted =
    picked.kind === 'announced' && picked.entry.talk !== undefined ? note.talks[picked.entry.talk] : undefined;
  if (noted === undefined) await insertPicked(editor, templates, note, picked);
  else await showPlace({ noteId: editor.document.uri.toString(), line: noted.line }, { preview: false });
}

async function insertPicked(
  editor: vscode.TextEditor,
  templates: Templates,
  offered: Note,
  picked: PickedTalk,
): Promise<void> {
  const { document } = editor;
  const facts = factsOf(offered, picked);
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  const name = await templates.choose('talk', folder);
  if (name === undefined) return;
  const own = await templates.usable('talk', folder, name);
  const template = own === undefined ? undefined : ownTalk(own, templateValues(offered, facts));
  // The text may have changed while the person chose: the place is looked for now.
  const file = fileOf(document);
  const { range, skeleton } = insertTalk(file, editor.selection.active.line, talkPlaceholders(), facts, template);
  await insertSkeleton(editor, skeleton, toDocumentRange(document, range), file.text);
}

function factsOf(note: Note, picked: PickedTalk): TalkFacts {
  if (picked.kind === 'other') return picked.title === undefined ? {} : typedTalk(picked.title);
  const { entry } = picked;
  const speakers = entry.speakers.map(({ name }) => name);
  return {
    title: entry.title,
    sort: entry.sort,
    speakers: speakers.length === 0 ? undefined : speakers,
    date: entryDate(note, entry),
    day: entry.day,
    start: entry.start,
    end: entry.end,
    room: entry.room,
  };
}

async function offerNewNote(): Promise<void> {
  const begin = vscode.l10n.t('New Note');
  const answer = await inform(
    vscode.l10n.t('A talk is written into a Markdown note. Open one, or begin a new note.'),
    begin,
  );
  if (answer === begin) await vscode.commands.executeCommand(commands.newNote);
}
