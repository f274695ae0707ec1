import * as vscode from 'vscode';
import { mainNote, notedTalk } from '../../core/library/eventFacts';
import type { LibraryEvent } from '../../core/library/model';
import { holdsLetters, notedTalks } from '../../core/library/search';
import { lineStart } from '../common/convert';
import { uriOf, type Place } from '../common/places';
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
      return [symbol(noted.title, vscode.SymbolKind.Event, event.title, { noteId: talk.source.id, line: noted.line })];
    });
    return [...events.filter(({ title }) => holdsLetters(title, query)).flatMap(eventSymbol), ...talks];
  }
}

function eventSymbol(event: LibraryEvent): vscode.SymbolInformation[] {
  const note = mainNote(event) ?? event.notes[0];
  if (note === undefined) return [];
  return [symbol(event.title, vscode.SymbolKind.Package, event.start ?? '', { noteId: note.id, line: note.note.event?.title?.line ?? 0 })];
}

function symbol(name: string, kind: vscode.SymbolKind, container: string, place: Place): vscode.SymbolInformation {
  return new vscode.SymbolInformation(name, kind, container, new vscode.Location(uriOf(place), lineStart(place.line)));
}
