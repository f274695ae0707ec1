import * as vscode from 'vscode';
import { elementAt } from '../../core/frontmatter/help/element';
import { textOf } from '../../core/frontmatter/values';
import type { LibraryNote } from '../../core/library/model';
import type { TextEdit } from '../../core/text/edit';
import { LineIndex } from '../../core/text/lineIndex';
import { renameInNote } from '../../core/write/frontMatter/renameInNote';
import { toDocumentRange, toRange } from '../common/convert';
import { Drives } from '../common/doors/drives';
import { isLeft, openNote } from '../common/doors/notes';
import { tellLeft, type Left } from '../common/doors/refusal';
import type { NoteContexts } from './noteContext';

/** What is renamed: a tag or a speaker, in all notes. */
interface Target {
  readonly meaning: 'tags' | 'people';
  readonly value: string;
  readonly range: vscode.Range;
}

/** Renames a tag or a speaker in the front matter and the headings of the workspace. Headings are only offered, as a name in a text may be another's. */
export class FrontMatterRename implements vscode.RenameProvider {
  constructor(private readonly contexts: NoteContexts) {}

  prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): { range: vscode.Range; placeholder: string } {
    const target = this.targetAt(document, position);
    // The editor shows this where nothing can be renamed.
    if (target === undefined)
      throw new Error(vscode.l10n.t('Only tags and speakers in front matter can be renamed here.'));
    return { range: target.range, placeholder: target.value };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const target = this.targetAt(document, position);
    const to = newName.trim();
    if (target === undefined || to === '' || to === target.value) return undefined;
    await this.contexts.library.ready();
    const edit = new vscode.WorkspaceEdit();
    const left: Left[] = [];
    const drives = new Drives();
    for (const note of this.contexts.library.notes) {
      if (token.isCancellationRequested) return undefined;
      if (note.id === document.uri.toString() || mentions(note, target))
        left.push(...(await addEdits(edit, note, { ...target, to }, drives)));
    }
    tellLeft(left);
    return edit;
  }

  private targetAt(document: vscode.TextDocument, position: vscode.Position): Target | undefined {
    const context = this.contexts.accepts(document) ? this.contexts.of(document.uri, document.getText()) : undefined;
    if (context?.frontMatter === undefined || context.facts === undefined) return undefined;
    const element = elementAt(context.frontMatter, context.facts.kind, document.offsetAt(position));
    const value = textOf(element?.scalar);
    const meaning = element?.definition.meaning;
    if (element === undefined || value === undefined || (meaning !== 'tags' && meaning !== 'people')) return undefined;
    return { meaning, value, range: toRange(new LineIndex(document.getText()).rangeOf(element.range)) };
  }
}

function mentions({ note }: LibraryNote, { meaning, value }: Target): boolean {
  return meaning === 'tags'
    ? note.tags.includes(value)
    : note.talks.some(({ speakers }) => speakers.some(({ name }) => name === value));
}

async function addEdits(
  edit: vscode.WorkspaceEdit,
  { id, note }: LibraryNote,
  { meaning, value, to }: Target & { readonly to: string },
  drives: Drives,
): Promise<Left[]> {
  const now = await openNote(vscode.Uri.parse(id), drives);
  if (isLeft(now)) return [now];
  const { document, text } = now;
  const { inFrontMatter, inBody } = renameInNote(text, note, { meaning, from: [value], to });
  const add = (edits: readonly TextEdit[], metadata: vscode.WorkspaceEditEntryMetadata): void => {
    for (const { range, newText } of edits)
      edit.replace(document.uri, toDocumentRange(document, range), newText, metadata);
  };
  add(inFrontMatter, { needsConfirmation: false, label: vscode.l10n.t('Front matter') });
  add(inBody, { needsConfirmation: true, label: vscode.l10n.t('Headings') });
  return [];
}
