import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Library } from '../../../src/core/library/library';
import type { LibraryChange } from '../../../src/core/library/noteLibrary';
import type { NoteFile } from '../../../src/core/library/model';
import { sameValue } from '../../../src/core/library/same';
import { file, readSketch, type Sketch } from './notes';

/** Few names, days and folders, so that notes meet often. */
const folders = ['', 'fontcon', 'fontcon/day1', 'fontcon/day2', 'fontcon-2023', 'nights/2024', 'nights'];
const paths = folders.flatMap((folder) =>
  ['README', 'a', 'b'].map((name) => `${folder === '' ? '' : `${folder}/`}${name}.md`),
);

const sketches: fc.Arbitrary<Sketch> = fc.record({
  kind: fc.constantFrom('event', 'day', 'talk', 'talk', 'index', 'other'),
  event: fc.option(
    fc.record(
      {
        title: fc.constantFrom('FontCon', 'FontCon 2023', 'FontCon 2024', 'Type Night'),
        start: fc.constantFrom('2023', '2023-05', '2023-05-03', '2023-05-04', '2023-05-12', '2024-05-03'),
        end: fc.constantFrom('2023-05-04', '2024-05-05'),
        day: fc.constantFrom('Day 1', 'Day 2'),
        location: fc.constantFrom('Lyon', 'Graz'),
      },
      { requiredKeys: [] },
    ),
  ),
  from: fc.constantFrom('folder', 'folder', 'heading', 'front matter'),
  talks: fc.array(fc.constantFrom('Serifs', 'Kerning', 'Ink'), { maxLength: 2 }),
  agenda: fc.array(fc.record({ title: fc.constantFrom('Serifs', 'Ink', 'Paper') }), { maxLength: 2 }),
});

const files = fc
  .record({ path: fc.constantFrom(...paths), root: fc.constantFrom('work', 'work', 'home'), sketch: sketches })
  .map(({ path, root, sketch }) => file(path, sketch, root));

/** `write` changes what stands within the talks of a note that is there, and nothing else. */
type Step =
  | { readonly set: NoteFile }
  | { readonly write: NoteFile; readonly hasNotes: boolean }
  | { readonly delete: NoteFile }
  | { readonly rename: NoteFile; readonly to: string };

const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: files.map((one) => ({ set: one })) },
  { weight: 2, arbitrary: files.map((one) => ({ delete: one })) },
  { weight: 3, arbitrary: fc.record({ write: files, hasNotes: fc.boolean() }) },
  { weight: 1, arbitrary: fc.tuple(files, fc.constantFrom(...paths)).map(([one, to]) => ({ rename: one, to })) },
);

function fresh(all: Iterable<NoteFile>): Library {
  const library = new Library(readSketch);
  library.setAll(all);
  return library;
}

function assertSame(library: Library, expected: Library): void {
  // Compared fast, told at length.
  if (sameValue(library.events, expected.events) && sameValue(library.notes, expected.notes)) return;
  assert.deepEqual(library.events, expected.events);
  assert.deepEqual(library.notes, expected.notes);
  assert.fail('events or notes differ');
}

describe('Library: whatever happens, the same as reading all afresh', () => {
  const nothing: LibraryChange = { notes: new Set(), events: new Set() };

  /** Takes the step in the library and in the plain list of files that it should amount to. */
  function take(step: Step, library: Library, present: Map<string, NoteFile>): LibraryChange {
    if ('set' in step) {
      present.set(step.set.id, step.set);
      return library.set(step.set);
    }
    if ('write' in step) {
      const known = present.get(step.write.id) ?? present.values().next().value;
      if (!known) return nothing;
      const sketch = JSON.parse(known.text) as Sketch;
      const talks = (sketch.talks ?? []).map((talk) => ({
        ...(typeof talk === 'string' ? { title: talk } : talk),
        hasNotes: step.hasNotes,
      }));
      const written = { ...known, text: JSON.stringify({ ...sketch, talks }) };
      present.set(written.id, written);
      return library.set(written);
    }
    if ('delete' in step) {
      present.delete(step.delete.id);
      return library.delete(step.delete.id);
    }
    const old = present.get(step.rename.id);
    if (!old) return nothing;
    const renamed = { ...old, path: step.to, id: `${old.root}:/${step.to}` };
    present.delete(old.id);
    present.set(renamed.id, renamed);
    const gone = library.delete(old.id);
    const come = library.set(renamed);
    return { notes: new Set([...gone.notes, ...come.notes]), events: new Set([...gone.events, ...come.events]) };
  }

  it('in any sequence of create, change, delete and rename', () => {
    fc.assert(
      fc.property(fc.array(files, { maxLength: 12 }), fc.array(steps, { maxLength: 12 }), (start, sequence) => {
        const present = new Map(start.map((one) => [one.id, one]));
        const library = fresh(present.values());
        for (const step of sequence) {
          take(step, library, present);
          assertSame(library, fresh(present.values()));
        }
      }),
      { numRuns: 200 },
    );
  });

  it('and tells exactly which notes and events changed', () => {
    fc.assert(
      fc.property(fc.array(files, { maxLength: 12 }), files, fc.boolean(), (start, one, isDeleted) => {
        const library = fresh(start);
        const before = { notes: byId(library.notes), events: byId(library.events) };
        const change = isDeleted ? library.delete(one.id) : library.set(one);
        assert.deepEqual([...change.events].sort(), difference(before.events, byId(library.events)));
        assert.deepEqual([...change.notes].sort(), difference(before.notes, byId(library.notes)));
      }),
      { numRuns: 500 },
    );
  });

  it('in any order of arrival', () => {
    const shuffled = fc.array(files, { maxLength: 16 }).chain((all) => {
      const distinct = [...new Map(all.map((one) => [one.id, one])).values()];
      return fc.tuple(fc.constant(distinct), fc.shuffledSubarray(distinct, { minLength: distinct.length }));
    });
    fc.assert(
      fc.property(shuffled, ([all, others]) => {
        const library = new Library(readSketch);
        for (const one of others) library.set(one);
        assertSame(library, fresh(all));
      }),
      { numRuns: 300 },
    );
  });

  it('with an id of its own for every note, event, day and talk', () => {
    fc.assert(
      fc.property(fc.array(files, { maxLength: 20 }), (all) => {
        const { events } = fresh(all);
        const ids = events.flatMap((event) => [
          event.id,
          ...event.days.map((day) => day.id),
          ...[...event.talks, ...event.days.flatMap((day) => day.talks)].map((talk) => talk.id),
        ]);
        assert.equal(new Set(ids).size, ids.length);
      }),
      { numRuns: 300 },
    );
  });
});

function byId<T extends { readonly id: string }>(items: readonly T[]): Map<string, T> {
  return new Map(items.map((item) => [item.id, item]));
}

function difference<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): string[] {
  const ids = new Set([...before.keys(), ...after.keys()]);
  return [...ids].filter((id) => !sameValue(before.get(id), after.get(id))).sort();
}
