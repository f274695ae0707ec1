import type { Note } from '../../../src/core/note/model';
import { readNote as read } from '../../../src/core/note/readNote';

/** A note of no workspace, where a test is not about workspaces. */
export function readNote(
  text: string,
  path: string,
  context: { readonly workspace: string } = { workspace: '' },
): Note {
  return read(text, path, context);
}
