import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import type { LibraryEvent } from '../../core/library/model';
import { holdsLetters, notedTalks } from '../../core/library/search';
import { lineStart } from '../common/convert';
import { placeOfEvent, placeOfNote, placeOfTalk, uriOf, type Place } from '../common/places';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

/**
 * Talks and events as symbols of the workspace, but for those that the editor's own Markdown support lists by their headings.
 * @param wasMarkdownOpen whether any Markdown file was open in this window
 */
export async function librarySymbols(
  library: WorkspaceLibrary,
  query: string,
  wasMarkdownOpen: boolean,
): Promise<vscode.SymbolInformation[]> {
  await library.ready();
  const { events } = library;
  const listsHeadings = areHeadingsListed(wasMarkdownOpen);
  const isWanted = (title: string, isHeading: boolean): boolean =>
    holdsLetters(title, query) && !(isHeading && listsHeadings);
  const talks = notedTalks(events).flatMap(({ event, talk }) => {
    const noted = notedTalk(talk);
    if (noted === undefined || !isWanted(noted.title, noted.level > 0)) return [];
    return [symbol(noted.title, vscode.SymbolKind.Event, event.title, placeOfTalk(talk))];
  });
  const own = events.filter((event) => isWanted(event.title, isNamedByHeading(event)));
  return [...own.flatMap(eventSymbol), ...talks];
}

/** Whether the editor's Markdown support lists headings among the symbols, as it does once a Markdown file was open. */
function areHeadingsListed(wasMarkdownOpen: boolean): boolean {
  const markdown = vscode.extensions.getExtension('vscode.markdown-language-features');
  if (markdown !== undefined) return markdown.isActive;
  // In a browser that works on a remote machine it runs there, out of sight; elsewhere somebody has turned it off.
  return vscode.env.remoteName !== undefined && wasMarkdownOpen;
}

function isNamedByHeading(event: LibraryEvent): boolean {
  return event.notes.some(
    ({ note }) => note.event?.title?.source === 'heading' && note.event.title.value === event.title,
  );
}

function eventSymbol(event: LibraryEvent): vscode.SymbolInformation[] {
  const [first] = event.notes;
  const place = placeOfEvent(event) ?? (first === undefined ? undefined : placeOfNote(first));
  return place === undefined ? [] : [symbol(event.title, vscode.SymbolKind.Package, event.start ?? '', place)];
}

function symbol(name: string, kind: vscode.SymbolKind, container: string, place: Place): vscode.SymbolInformation {
  return new vscode.SymbolInformation(name, kind, container, new vscode.Location(uriOf(place), lineStart(place.line)));
}
