import { readNote } from './readNote';

/** A note's text as another thread is given it. */
export interface TextForThread {
  readonly text: string;
  readonly path: string;
  readonly workspace: string;
}

/**
 * Reads notes for another thread, in their order, each as JSON: a string is handed over at a fraction of an object's
 * cost. Empty for a note that the reader fails on: whoever asked reads it again, and tells of the fault.
 */
export function answer(texts: readonly TextForThread[]): string[] {
  return texts.map(({ text, path, workspace }) => {
    try {
      return JSON.stringify(readNote(text, path, { workspace }));
    } catch {
      return '';
    }
  });
}
