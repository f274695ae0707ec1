import * as vscode from 'vscode';
import { noteRecord } from '../../core/library/noteRecords';
import { insertTalk } from '../../core/write/talk/insertTalk';
import { plainSkeleton } from '../../core/write/template/skeleton';
import { isLeft, openNote } from '../common/doors/notes';
import { refusalText } from '../common/doors/refusal';
import { writeNotes } from '../common/doors/write';
import { fileOf, readDocument } from '../common/readDocument';
import { talkPlaceholders } from '../common/talkPlaceholders';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { noteAt } from './readingTools';

/** What an agent asks for. */
export interface TalkToInsert {
  /** Of the note, as lists name it. */
  readonly path: string;
  readonly title: string;
  readonly speakers: readonly string[];
  /** `HH:MM`, or empty. */
  readonly start: string;
}

/**
 * Puts a talk into a note in its habits; the note is left unsaved, so that its person sees it.
 * @returns the note's record afterwards
 * @throws where nothing may be written, with the reason
 */
export async function insertTalkInto(library: WorkspaceLibrary, talk: TalkToInsert): Promise<unknown> {
  const opened = await openNote(vscode.Uri.parse(noteAt(library, talk.path).id));
  if (isLeft(opened)) throw new Error(refusalText(opened.left));
  const { document, text } = opened;
  const facts = {
    title: talk.title,
    ...(talk.speakers.length > 0 && { speakers: talk.speakers }),
    ...(talk.start !== '' && { start: talk.start }),
  };
  const { range, skeleton } = insertTalk(
    { ...fileOf(document), text },
    document.lineCount - 1,
    talkPlaceholders(),
    facts,
  );
  const { left } = await writeNotes([{ document, text, edits: [{ range, newText: plainSkeleton(skeleton) }] }]);
  const [refused] = left;
  if (refused !== undefined) throw new Error(refusalText(refused.left));
  return noteRecord(readDocument(document));
}
