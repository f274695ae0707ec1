import type { Evidence } from '../verdict/reading';

/** What was seen in a note, and how long the note is. */
export interface NoteEvidence extends Evidence {
  readonly lineCount: number;
}
