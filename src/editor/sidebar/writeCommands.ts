import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import type { TreeNode } from '../../core/library/eventTree';
import type { LibraryEvent, LibraryNote } from '../../core/library/model';
import { nameOfNote } from '../../core/library/notePath';
import { nextEdition } from '../../core/write/event/nextEdition';
import { notAnEvent, notATalk } from '../../core/write/marks/overrule';
import { deleteTalk } from '../../core/write/talk/moveTalkToNote';
import { renameTalk } from '../../core/write/talk/renameTalk';
import { talkFile } from '../../core/write/talk/talkFile';
import { inform, isMeant } from '../common/doors/messages';
import { isLeft } from '../common/doors/notes';
import { ask } from '../common/doors/questions';
import { tellLeft } from '../common/doors/refusal';
import { writeNotes } from '../common/doors/write';
import { commands } from '../common/ids';
import { showPlace } from '../common/places';
import { fileOf } from '../common/readDocument';
import { currentNote, currentTalk, openCurrent, write } from './currentNote';
import { onRow } from './focusedRow';
import { placeOfNode } from './nodePlaces';

/** What the menus of the tree write into notes. */
export function registerWriteCommands(focused: () => Promise<TreeNode | undefined>): vscode.Disposable {
  const onNode = (run: (node: TreeNode) => Promise<void>): ((named?: TreeNode) => Promise<void>) => onRow(focused, run);
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.insertTalkHere, onNode(insertTalkBelow)),
    vscode.commands.registerCommand(commands.newTalkNote, onNode(beginTalkNote)),
    vscode.commands.registerCommand(commands.renameTalk, onNode(askTitle)),
    vscode.commands.registerCommand(commands.deleteTalk, onNode(removeTalk)),
    vscode.commands.registerCommand(commands.nextEdition, onNode(beginNextEdition)),
    vscode.commands.registerCommand(commands.notATalk, onNode(markAsNoTalk)),
    vscode.commands.registerCommand(commands.notAnEvent, onNode(markAsNoEvent)),
  );
}

/** Inserts a talk behind the one of this row, or behind the last one of an event or a day. */
async function insertTalkBelow(node: TreeNode): Promise<void> {
  const place = placeOfNode(node);
  if (place === undefined) return;
  await showPlace(place, { preview: false });
  await vscode.commands.executeCommand(commands.insertTalk);
}

/** Begins the notes of an event as it will be next year: its days are asked for, and all is shown before it is written. */
async function beginNextEdition(node: TreeNode): Promise<void> {
  if (node.kind === 'event') await vscode.commands.executeCommand(commands.newEvent, nextEdition(node.value));
}

/** Begins a note for another talk of an event that has a note for each, named and begun as those are. */
async function beginTalkNote(node: TreeNode): Promise<void> {
  if (node.kind !== 'event') return;
  const title = await ask({
    title: vscode.l10n.t('New talk of {0}', node.value.title),
    prompt: vscode.l10n.t('Title of the talk'),
  });
  if (title === undefined || title.trim() === '') return;
  const [first, ...others] = talkNotes(node.value);
  if (first === undefined) return;
  const neighbours = (
    await Promise.all(
      [first, ...others].map(async (each) => ({ name: nameOfNote(each.note.path), current: await openCurrent(each) })),
    )
  ).flatMap(({ name, current }) => (isLeft(current) ? [] : [{ name, text: current.text }]));
  const { name, text } = talkFile({ title: title.trim(), speakers: [], date: node.value.start }, neighbours);
  const uri = vscode.Uri.joinPath(
    vscode.Uri.parse(first.id),
    '..',
    `${name}${/\.\w+$/.exec(first.note.path)?.[0] ?? '.md'}`,
  );
  const { left } = await writeNotes([], { create: [{ uri, text }] });
  tellLeft(left);
  if (left.length === 0 || left.some((one) => one.left.code === 'exists'))
    await showPlace({ noteId: uri.toString(), line: text.split('\n').length - 1 }, { preview: false });
}

/** The notes about a talk each, as far as they lie in one folder: that of the first. */
function talkNotes({ notes }: LibraryEvent): LibraryNote[] {
  const about = notes.filter(({ note }) => note.kind === 'talk');
  const folderOf = ({ id }: LibraryNote): string => id.slice(0, id.lastIndexOf('/'));
  return about.filter((each) => about[0] !== undefined && folderOf(each) === folderOf(about[0]));
}

async function askTitle(node: TreeNode): Promise<void> {
  const known = node.kind === 'talk' ? notedTalk(node.value) : undefined;
  if (node.kind !== 'talk' || known === undefined) return;
  const title = await ask({
    title: vscode.l10n.t('Rename “{0}”', known.title),
    value: known.title,
  });
  if (title === undefined || title.trim() === '' || title.trim() === known.title) return;
  const current = await currentNote(node.value.source);
  if (current === undefined) return;
  const { text, note } = current;
  const talk = currentTalk(note, node.value);
  const edits = talk === undefined ? [] : renameTalk(text, note, talk, title.trim());
  if (edits.length === 0)
    void inform(vscode.l10n.t('The note does not say “{0}” in so many words: change it there.', known.title));
  else await write([{ ...current, edits }]);
}

/** Takes a talk out of its note, which is shown, as Undo brings the talk back. */
async function removeTalk(node: TreeNode): Promise<void> {
  if (node.kind !== 'talk' || notedTalk(node.value) === undefined) return;
  const current = await currentNote(node.value.source);
  if (current === undefined) return;
  const talk = currentTalk(current.note, node.value);
  const edit = talk === undefined ? undefined : deleteTalk(current, talk);
  if (edit === undefined) await offerFile(current.document.uri);
  else await write([{ ...current, edits: [edit] }]);
}

/** A talk that is a whole note goes with its file, which the Explorer deletes, and brings back by Undo. */
async function offerFile(uri: vscode.Uri): Promise<void> {
  const show = vscode.l10n.t('Reveal in Explorer');
  const answer = await inform(
    vscode.l10n.t('This talk is the whole note, not a heading in it: delete its file in the Explorer.'),
    show,
  );
  if (answer === show) await vscode.commands.executeCommand('revealInExplorer', uri);
}

/** Writes down that a talk is none, by a comment above its heading. */
async function markAsNoTalk(node: TreeNode): Promise<void> {
  if (node.kind !== 'talk') return;
  const current = await currentNote(node.value.source);
  if (current === undefined) return;
  const talk = currentTalk(current.note, node.value);
  const edit = talk === undefined ? undefined : notATalk(fileOf(current.document), talk);
  if (edit === undefined) {
    void inform(vscode.l10n.t('This talk is told by the note as a whole, not by a heading in it.'));
    return;
  }
  await write([{ ...current, edits: [edit] }]);
}

/** Writes down that the notes of an event are about none, by a property of their front matter; all of them in one step. */
async function markAsNoEvent(node: TreeNode): Promise<void> {
  if (node.kind !== 'event') return;
  const { notes } = node.value;
  if (notes.length > 1 && !(await isMeantForAll(notes.length))) return;
  const current = await Promise.all(notes.map((note) => openCurrent(note)));
  tellLeft(current.filter(isLeft));
  await write(
    current.flatMap((each) => {
      const edit = isLeft(each) ? undefined : notAnEvent(each.text);
      return isLeft(each) || edit === undefined ? [] : [{ ...each, edits: [edit] }];
    }),
  );
}

function isMeantForAll(count: number): Promise<boolean> {
  return isMeant(
    vscode.l10n.t('“kind: other” will be written into {0} notes.', count),
    vscode.l10n.t('Write'),
    vscode.l10n.t('They will not be read as notes of an event any more. You can undo this.'),
  );
}
