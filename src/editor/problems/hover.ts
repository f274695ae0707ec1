import * as vscode from 'vscode';
import { elementAt } from '../../core/frontmatter/help/element';
import type { Meaning } from '../../core/frontmatter/schema/properties';
import { textOf } from '../../core/frontmatter/values';
import { notesUsing } from '../../core/library/mentions';
import { toDocumentRange } from '../common/convert';
import { linkTo, plainMarkdown } from '../common/doors/markdown';
import { describeProperty } from './propertyText';
import type { NoteContexts } from './noteContext';

/** Of the notes that use a value, so many are named. */
const namedNotes = 5;

/** What a property means, and in which other notes its value is used. */
export class FrontMatterHover implements vscode.HoverProvider {
  constructor(private readonly contexts: NoteContexts) {}

  provideHover(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
    const context = this.contexts.accepts(document) ? this.contexts.of(document.uri, document.getText()) : undefined;
    if (context?.frontMatter === undefined || context.facts === undefined) return undefined;
    const element = elementAt(context.frontMatter, context.facts.kind, document.offsetAt(position));
    if (element === undefined) return undefined;
    const { definition, range, scalar } = element;
    const value = textOf(scalar);
    const texts = [describeProperty(definition)];
    if (value !== undefined && definition.meaning !== undefined)
      texts.push(...this.uses(definition.meaning, value, document.uri));
    return new vscode.Hover(texts, toDocumentRange(document, range));
  }

  private uses(meaning: Meaning, value: string, except: vscode.Uri): vscode.MarkdownString[] {
    const notes = notesUsing(this.contexts.library.notes, meaning, value).filter(({ id }) => id !== except.toString());
    if (notes.length === 0) return [];
    const text = plainMarkdown();
    text
      .appendMarkdown(
        notes.length === 1
          ? vscode.l10n.t('Also in one other note:')
          : vscode.l10n.t('Also in {0} other notes:', notes.length),
      )
      .appendMarkdown('\n');
    for (const note of notes.slice(0, namedNotes))
      text.appendMarkdown('\n- ').appendMarkdown(linkTo(note.note.title ?? note.note.path, vscode.Uri.parse(note.id)));
    if (notes.length > namedNotes) text.appendMarkdown('\n- …');
    return [text];
  }
}
