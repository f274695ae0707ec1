import * as vscode from 'vscode';
import { talksOfEvent } from '../../core/library/eventFacts';
import { filterEvent, parseFilter } from '../../core/library/filter';
import { itemsOf, looseEndTree } from '../../core/library/looseEndTree';
import type { LibraryEvent, LibraryNote } from '../../core/library/model';
import { noteRecord, talkDates, talkRecord, type NoteRecord } from '../../core/library/noteRecords';
import { sortEvents } from '../../core/library/sort';
import { contentOf } from '../../core/library/talks';
import { LineIndex } from '../../core/text/lineIndex';
import { textOf } from '../common/doors/files';
import { currentSettings } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

/** More would fill a conversation and tell less. */
const most = 100;

/**
 * The notes with talks that a filter lets through, those alone, of the newest event first.
 * @param query as in *Filter Events…*
 */
export function findTalks(library: WorkspaceLibrary, query: string): readonly NoteRecord[] {
  const found = new Map<LibraryNote, Set<number>>();
  const events = filtered(library, query);
  for (const event of events) {
    for (const talk of talksOfEvent(event)) {
      const lines = found.get(talk.source) ?? new Set<number>();
      found.set(talk.source, lines.add(contentOf(talk).line + 1));
    }
  }
  const dates = talkDates(events);
  return [...found].slice(0, most).map(([{ note }, lines]) => {
    const record = noteRecord(note, dates);
    return { ...record, talks: record.talks.filter(({ line }) => lines.has(line)) };
  });
}

/**
 * A talk with its notes.
 * @param line 1-based, anywhere in the talk
 * @throws where there is no such talk, with a sentence for the agent
 */
export async function readTalk(library: WorkspaceLibrary, path: string, line: number): Promise<unknown> {
  const found = noteAt(library, path);
  const talk = found.note.talks.find((one) => one.line < line && line <= one.endLine);
  const text = talk && (await textOf(vscode.Uri.parse(found.id)));
  if (talk === undefined || text === undefined)
    throw new Error(vscode.l10n.t('There is no talk with notes at line {0} of {1}.', line, path));
  const lines = new LineIndex(text);
  const body = text.slice(
    lines.offsetAt({ line: talk.line, column: 0 }),
    lines.offsetAt({ line: talk.endLine, column: 0 }),
  );
  return { path, ...talkRecord(talk, talkDates(library.events)), endLine: talk.endLine, text: body };
}

/** What notes leave open, of the newest event first. @param query as in *Filter Events…* */
export function listLooseEnds(library: WorkspaceLibrary, query: string): readonly object[] {
  const kinds = new Set(currentSettings()['looseEnds.kinds']);
  return itemsOf(looseEndTree(filtered(library, query), { kinds }))
    .slice(0, most)
    .map(({ note, event, talk, looseEnd: { kind, line, column, text } }) => ({
      path: note.note.path,
      line: line + 1,
      column: column + 1,
      kind,
      text,
      event: event.title,
      talk: talk === undefined ? null : contentOf(talk).title,
    }));
}

function filtered(library: WorkspaceLibrary, query: string): readonly LibraryEvent[] {
  const terms = parseFilter(query);
  return sortEvents(
    library.events.flatMap((event) => filterEvent(event, terms) ?? []),
    'newest',
  );
}

/** The note at a path, as lists name it. @throws where there is none, with a sentence for the agent */
export function noteAt(library: WorkspaceLibrary, path: string): LibraryNote {
  const note = library.notes.find((one) => one.note.path === path);
  if (note === undefined) throw new Error(vscode.l10n.t('There is no note {0} in the workspace.', path));
  return note;
}
