import type * as vscode from 'vscode';
import type { Skeleton } from '../../../core/write/template/skeleton';
import { toSnippet } from '../snippet';
import { Drives } from './drives';
import { readFile } from './files';
import { tellLeft } from './refusal';

/**
 * The one way in which something is inserted into the note in front, where its person writes: line endings and links are then hers,
 * but into a note whose signs would be lost nothing is written, nor at a place that was found in another text.
 * @param planned the text in which the place was found
 * @returns whether it was inserted; if not, it was said why.
 */
export async function insertSkeleton(
  editor: vscode.TextEditor,
  skeleton: Skeleton,
  range: vscode.Range,
  planned: string,
): Promise<boolean> {
  if (!(await mayInsert(editor, planned))) return false;
  return editor.insertSnippet(toSnippet(skeleton), range);
}

/** The same for plain texts, each at a place of its own, as one step. */
export async function insertTexts(
  editor: vscode.TextEditor,
  texts: readonly { readonly range: vscode.Range; readonly text: string }[],
  planned: string,
): Promise<boolean> {
  if (!(await mayInsert(editor, planned))) return false;
  return editor.edit((edit) => {
    for (const { range, text } of texts) edit.replace(range, text);
  });
}

async function mayInsert({ document }: vscode.TextEditor, planned: string): Promise<boolean> {
  const { uri } = document;
  const loss = document.isUntitled ? undefined : await lossIn(uri);
  if (loss !== undefined) tellLeft([{ uri, left: { code: loss } }]);
  else if (document.getText() !== planned || document.isClosed) tellLeft([{ uri, left: { code: 'changed' } }]);
  else return true;
  return false;
}

/** Whether signs of the file would be lost; a file that is not there, or cannot be read, has none to lose. */
async function lossIn(uri: vscode.Uri): Promise<'not-utf-8' | 'utf-16' | undefined> {
  try {
    const file = await new Drives().ask(uri, () => readFile(uri));
    return file.kind === 'text' ? file.loss : undefined;
  } catch {
    return undefined;
  }
}
