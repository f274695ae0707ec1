import type fc from 'fast-check';
import { fixArea } from './fixArea';
import { readArea } from './readArea';
import { notesBelow } from './texts';
import { writeArea } from './writeArea';

type Property = fc.IRawProperty<unknown>;

/** What is fuzzed, by name; other people's notes are mutated as well where they are there. */
export function areas(): Readonly<Record<string, Property>> {
  const texts = [...notesBelow('samples', 50), ...notesBelow('../shared/notes/corpus', 400)];
  return {
    reader: readArea(texts),
    fixes: fixArea,
    writers: writeArea,
  };
}
