import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import type { LibraryEvent } from '../../core/library/model';
import { holdsLetters, notedTalks } from '../../core/library/search';
import { lineStart } from '../common/convert';
import { placeOfEvent, placeOfNote, placeOfTalk, uriOf, type Place } from '../common/places';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

/** Talks and events as symbols of the workspace. */
export class LibrarySymbols implements vscode.WorkspaceSymbolProvider {
  constructor(private readonly library: WorkspaceLibrary) {}

  async provideWorkspaceSymbols(query: string): Promise<vscode.SymbolInformation[]> {
    await this.library.ready();
    const { events } = this.library;
    const talks = notedTalks(events).flatMap(({ event, talk }) => {
      const noted = notedTalk(talk);
      if (noted === undefined || !holdsLetters(noted.title, query)) return [];
      return [symbol(noted.title, vscode.SymbolKind.Event, event.title, placeOfTalk(talk))];
    });
    return [...events.filter(({ title }) => holdsLetters(title, query)).flatMap(eventSymbol), ...talks];
  }
}

function eventSymbol(event: LibraryEvent): vscode.SymbolInformation[] {
  const [first] = event.notes;
  const place = placeOfEvent(event) ?? (first === undefined ? undefined : placeOfNote(first));
  return place === undefined ? [] : [symbol(event.title, vscode.SymbolKind.Package, event.start ?? '', place)];
}

function symbol(name: string, kind: vscode.SymbolKind, container: string, place: Place): vscode.SymbolInformation {
  return new vscode.SymbolInformation(name, kind, container, new vscode.Location(uriOf(place), lineStart(place.line)));
}
