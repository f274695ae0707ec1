import * as vscode from 'vscode';
import { imagesSkeleton } from '../../core/write/images/imagePlaceholder';
import { imageFolder, newImages } from '../../core/write/images/newImages';
import { leadsThroughLink } from '../common/doors/links';
import { readDocument } from '../common/readDocument';
import { toSnippet } from '../common/snippet';

/** Below the editor's own kind for images, so that what a person prefers there holds for these as well. */
const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'link', 'image', 'besideNote');
const mimeTypes = ['image/*', 'files'];

interface ImageEdit {
  readonly insertText: vscode.SnippetString;
  readonly additionalEdit: vscode.WorkspaceEdit;
}

/** Puts pictures that are pasted or dropped into a note where its other pictures lie. */
export function registerNewImages(): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerDocumentPasteEditProvider(
      'markdown',
      {
        async provideDocumentPasteEdits(document, _, data, __, token) {
          const found = await imageEdit(document, data, token);
          if (found === undefined) return undefined;
          const edit = new vscode.DocumentPasteEdit(found.insertText, title(), kind);
          edit.additionalEdit = found.additionalEdit;
          return [edit];
        },
      },
      { pasteMimeTypes: mimeTypes, providedPasteEditKinds: [kind] },
    ),
    vscode.languages.registerDocumentDropEditProvider(
      'markdown',
      {
        async provideDocumentDropEdits(document, _, data, token) {
          const found = await imageEdit(document, data, token);
          if (found === undefined) return undefined;
          const edit = new vscode.DocumentDropEdit(found.insertText, title(), kind);
          edit.additionalEdit = found.additionalEdit;
          return edit;
        },
      },
      { dropMimeTypes: mimeTypes, providedDropEditKinds: [kind] },
    ),
  );
}

function title(): string {
  return vscode.l10n.t("Insert Image in the Note's Folder of Images");
}

/**
 * The edit for the images that are carried. Undefined where the editor's own Markdown support does what is wanted: for files that lie in
 * the workspace already, where a setting says where files go, and in a note that shows no image from a folder yet.
 */
async function imageEdit(
  document: vscode.TextDocument,
  data: vscode.DataTransfer,
  token: vscode.CancellationToken,
): Promise<ImageEdit | undefined> {
  const files = imagesIn(data);
  if (files.length === 0 || document.isUntitled || hasDestination(document.uri)) return undefined;
  const note = readDocument(document);
  const folder = imageFolder(note);
  if (folder === undefined) return undefined;
  const home = vscode.Uri.joinPath(document.uri, '..');
  const images = newImages(
    note,
    folder,
    files.map(({ name }) => name),
    await namesIn(vscode.Uri.joinPath(home, folder.path)),
  );
  const uris = images.map(({ path }) => vscode.Uri.joinPath(home, path));
  // A link may lead anywhere; what is pasted stays in the workspace.
  if (token.isCancellationRequested || uris.some((uri) => vscode.workspace.getWorkspaceFolder(uri) === undefined))
    return undefined;
  if ((await Promise.all(uris.map(leadsThroughLink))).includes(true)) return undefined;
  const additionalEdit = new vscode.WorkspaceEdit();
  for (const [index, uri] of uris.entries()) {
    const contents = files[index];
    if (contents !== undefined) additionalEdit.createFile(uri, { contents });
  }
  const placeholder = vscode.l10n.t('What it shows');
  return {
    insertText: toSnippet(
      imagesSkeleton(
        images.map(({ target }) => target),
        placeholder,
      ),
    ),
    additionalEdit,
  };
}

/** The images that come from outside the workspace. */
function imagesIn(data: vscode.DataTransfer): vscode.DataTransferFile[] {
  return [...data].flatMap(([mime, item]) => {
    const file = mime.startsWith('image/') ? item.asFile() : undefined;
    return file === undefined || (file.uri !== undefined && vscode.workspace.getWorkspaceFolder(file.uri) !== undefined)
      ? []
      : [file];
  });
}

/** Whether a person says, for this note's folder, where files go. */
function hasDestination(uri: vscode.Uri): boolean {
  const markdown = vscode.workspace.getConfiguration('markdown', uri);
  return (
    Object.keys(markdown.get<object>('copyFiles.destination', {})).length > 0 ||
    markdown.get('editor.filePaste.copyIntoWorkspace') === 'never'
  );
}

async function namesIn(folder: vscode.Uri): Promise<string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch {
    return []; // made together with its first image
  }
}
