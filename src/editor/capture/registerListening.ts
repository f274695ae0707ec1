import * as vscode from 'vscode';
import { imagePlaceholder } from '../../core/write/images/imagePlaceholder';
import { markLooseEnd } from '../../core/write/marks/markLooseEnd';
import { timeStamp } from '../../core/write/marks/timeStamp';
import { toDocumentRange } from '../common/convert';
import { insertSkeleton, insertTexts } from '../common/doors/insert';
import { inform } from '../common/doors/messages';
import { commands } from '../common/ids';
import { localClock } from '../common/localClock';
import { fileOf, readDocument } from '../common/readDocument';

/** What one writes in passing, while a speaker talks: the time, a mark to come back to, a place for a picture. */
export function registerListening(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.insertTimeStamp, () => withNote(insertTimeStamp)),
    vscode.commands.registerCommand(commands.markLooseEnd, () => withNote(markLines)),
    vscode.commands.registerCommand(commands.insertImage, () => withNote(insertImage)),
  );
}

async function withNote(write: (editor: vscode.TextEditor) => Thenable<unknown>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.languageId === 'markdown') await write(editor);
  else void inform(vscode.l10n.t('Open a Markdown note first.'));
}

function insertTimeStamp(editor: vscode.TextEditor): Thenable<unknown> {
  const text = editor.document.getText();
  const stamp = timeStamp(text, localClock().time);
  const places = editor.selections.map(({ active }) => {
    // Behind a word it would be a part of it.
    const isBehindWord = /\S$/.test(editor.document.lineAt(active.line).text.slice(0, active.character));
    return { range: new vscode.Range(active, active), text: isBehindWord ? ` ${stamp}` : stamp };
  });
  return insertTexts(editor, places, text);
}

/** Marks every line that has a cursor, as one step. */
async function markLines(editor: vscode.TextEditor): Promise<void> {
  const { document, selections } = editor;
  const file = fileOf(document);
  const marks = [...new Set(selections.map(({ active }) => active.line))].flatMap(
    (line) => markLooseEnd(file, line) ?? [],
  );
  if (marks.length === 0) {
    void inform(vscode.l10n.t('There is nothing to mark here, or it is marked already.'));
    return;
  }
  const places = marks.map(({ range, newText }) => ({ range: toDocumentRange(document, range), text: newText }));
  await insertTexts(editor, places, file.text);
}

/** What is selected becomes what the picture shows. */
function insertImage(editor: vscode.TextEditor): Thenable<unknown> {
  const { document, selection } = editor;
  const known = document.getText(selection).trim();
  const text = document.getText();
  const note = readDocument(document);
  const skeleton = imagePlaceholder(note, known === '' ? { placeholder: vscode.l10n.t('What it shows') } : { known });
  return insertSkeleton(editor, skeleton, selection, text);
}
