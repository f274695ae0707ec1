import * as vscode from 'vscode';
import type { NoteFile } from '../../core/library/model';
import type { Note } from '../../core/note/model';
import { readNote } from '../../core/note/readNote';
import { entryDate } from '../../core/write/talk/daysOfNote';
import { eventAgenda } from '../../core/write/event/eventAgenda';
import { insertTalk } from '../../core/write/talk/insertTalk';
import { templateValues } from '../../core/write/template/templateValues';
import { toDocumentRange } from '../common/convert';
import { insertSkeleton } from '../common/doors/insert';
import { inform } from '../common/doors/messages';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { newTalkFile, talkFolderOf } from './newTalkFile';
import { pickTalk } from './pickTalk';
import type { Templates } from './templates';

/** Puts a new talk, one of the agenda's where there are any left, where the event's talks are written: into the active note, or into a file of its own. */
export async function insertTalkCommand(library: WorkspaceLibrary, templates: Templates): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId !== 'markdown') {
    await offerNewNote();
    return;
  }
  // What a talk's own note has for neighbours must be known; elsewhere nobody waits for the whole workspace to be read.
  if (noteIn(editor.document).kind === 'talk') await library.ready();
  const folder = talkFolderOf(library, editor.document.uri);
  if (folder === undefined) await insertTalkHere(editor, templates);
  else await newTalkFile(folder, eventAgenda(folder.event), templates);
}

async function insertTalkHere(editor: vscode.TextEditor, templates: Templates): Promise<void> {
  const { document } = editor;
  const offered = noteIn(document);
  const entry = await pickTalk(offered, editor.selection.active.line);
  if (entry === undefined) return;
  const speakers = entry?.speakers.map(({ name }) => name) ?? [];
  const facts =
    entry === null
      ? {}
      : {
          title: entry.title,
          speakers: speakers.length === 0 ? undefined : speakers,
          date: entryDate(offered, entry),
          day: entry.day,
          start: entry.start,
          end: entry.end,
          room: entry.room,
        };
  const template = await templates.filled(
    'talk',
    vscode.workspace.getWorkspaceFolder(document.uri),
    templateValues(offered, facts),
  );
  // The text may have changed while the person chose: the place is looked for now.
  const placeholders = { title: vscode.l10n.t('Title of the talk'), speaker: vscode.l10n.t('Name of the speaker') };
  const file = fileOf(document);
  const { range, skeleton } = insertTalk(file, editor.selection.active.line, placeholders, facts, template);
  await insertSkeleton(editor, skeleton, toDocumentRange(document, range), file.text);
}

function noteIn(document: vscode.TextDocument): Note {
  const { text, path, root } = fileOf(document);
  return readNote(text, path, { workspace: root });
}

function fileOf(document: vscode.TextDocument): Omit<NoteFile, 'id'> {
  const { uri } = document;
  return {
    text: document.getText(),
    path: vscode.workspace.asRelativePath(uri, false),
    root: vscode.workspace.getWorkspaceFolder(uri)?.name ?? '',
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
