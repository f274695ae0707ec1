import * as vscode from 'vscode';
import { elementAt } from '../../core/frontmatter/help/element';
import { essence } from '../../core/frontmatter/similar';
import { textOf } from '../../core/frontmatter/values';
import { lineStart } from '../common/convert';
import { placeOfEvent, uriOf } from '../common/places';
import type { NoteContexts } from './noteContext';

/** From the name of an event to the note about it. */
export class EventDefinition implements vscode.DefinitionProvider {
  constructor(private readonly contexts: NoteContexts) {}

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
  ): Promise<vscode.Location | undefined> {
    const context = this.contexts.accepts(document) ? this.contexts.of(document.uri, document.getText()) : undefined;
    if (context?.frontMatter === undefined || context.facts === undefined) return undefined;
    const element = elementAt(context.frontMatter, context.facts.kind, document.offsetAt(position));
    const title = element?.definition.meaning === 'event' ? textOf(element.scalar) : undefined;
    if (title === undefined) return undefined;
    await this.contexts.library.ready();
    const events = this.contexts.library.events.filter(
      (event) =>
        essence(event.title) === essence(title) || event.notes.some(({ id }) => id === document.uri.toString()),
    );
    for (const event of events) {
      const place = placeOfEvent(event);
      if (place !== undefined) return new vscode.Location(uriOf(place), lineStart(place.line));
    }
    return undefined;
  }
}
