import * as vscode from 'vscode';
import { elementAt } from '../../core/frontmatter/help/element';
import { readFrontMatter } from '../../core/frontmatter/read';
import { renameValue } from '../../core/frontmatter/rename';
import { textOf } from '../../core/frontmatter/values';
import { renameSpeakerInBody } from '../../core/library/mentions';
import type { LibraryNote } from '../../core/library/model';
import { LineIndex } from '../../core/text/lineIndex';
import { toRange } from '../common/convert';
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

  prepareRename(document: vscode.TextDocument, position: vscode.Position): { range: vscode.Range; placeholder: string } {
    const target = this.targetAt(document, position);
    // The editor shows this where nothing can be renamed.
    if (target === undefined) throw new Error(vscode.l10n.t('Only tags and speakers in front matter can be renamed here.'));
    return { range: target.range, placeholder: target.value };
  }

  async provideRenameEdits(document: vscode.TextDocument, position: vscode.Position, newName: string, token: vscode.CancellationToken): Promise<vscode.WorkspaceEdit | undefined> {
    const target = this.targetAt(document, position);
    const to = newName.trim();
    if (target === undefined || to === '' || to === target.value) return undefined;
    await this.contexts.library.ready();
    const edit = new vscode.WorkspaceEdit();
    for (const note of this.contexts.library.notes) {
      if (token.isCancellationRequested) return undefined;
      if (note.id === document.uri.toString() || mentions(note, target)) await addEdits(edit, note, target, to);
    }
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
  return meaning === 'tags' ? note.tags.includes(value) : note.talks.some(({ speakers }) => speakers.some(({ name }) => name === value));
}

async function addEdits(edit: vscode.WorkspaceEdit, { id, note }: LibraryNote, { meaning, value }: Target, to: string): Promise<void> {
  const uri = vscode.Uri.parse(id);
  const text = (await vscode.workspace.openTextDocument(uri)).getText();
  const lines = new LineIndex(text);
  const frontMatter = readFrontMatter(text);
  const inFrontMatter = frontMatter === undefined ? [] : renameValue(frontMatter, meaning, value, to);
  for (const { range, newText } of inFrontMatter) {
    edit.replace(uri, toRange(lines.rangeOf(range)), newText, { needsConfirmation: false, label: vscode.l10n.t('Front matter') });
  }
  if (meaning === 'tags') return;
  const bodyLine = frontMatter === undefined ? 0 : frontMatter.block.lastLine + 1;
  for (const { range, newText } of renameSpeakerInBody(note, lines, bodyLine, value, to)) {
    edit.replace(uri, toRange(lines.rangeOf(range)), newText, { needsConfirmation: true, label: vscode.l10n.t('Headings') });
  }
}
