import type { LibraryEvent } from './model';

/** A note's name without folder and extension. */
export function nameOfNote(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.\w+$/, '');
}

/** The names of the folders that all notes of an event lie in, from the workspace folder down. */
export function commonFolder({ notes }: LibraryEvent): readonly string[] {
  const folders = notes.map(({ note }) => note.path.split('/').slice(0, -1));
  return folders.reduce((shared, folder) => shared.slice(0, sharedLength(shared, folder)));
}

function sharedLength(a: readonly string[], b: readonly string[]): number {
  const index = a.findIndex((name, at) => name !== b[at]);
  return index < 0 ? a.length : index;
}
