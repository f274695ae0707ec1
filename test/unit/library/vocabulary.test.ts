import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/library';
import { VocabularyCount } from '../../../src/core/library/vocabulary';
import type { Speaker } from '../../../src/core/note/model';
import { file, readSketch } from './notes';

const speaker = (name: string, certain = true): Speaker => ({ name, source: 'heading', certain });
const night = (start: string, tags: string[], ...speakers: Speaker[]): Parameters<typeof file>[1] => ({
  kind: 'event',
  event: { title: `Ink Night ${start}`, series: 'Ink Night', start },
  tags,
  talks: [{ title: 'Serifs', speakers }],
});

describe('the vocabulary of a library', () => {
  it('after changes is the same as counted afresh', () => {
    const library = new Library(readSketch);
    const words = new VocabularyCount();
    const steps = [
      () => {
        library.setAll([
          file('a.md', night('2024', ['ink', 'type'], speaker('Ada Moss'))),
          file('b.md', night('2025', ['ink'], speaker('Ada Moss'), speaker('Ben Roe', false))),
        ]);
      },
      () => {
        library.set(file('b.md', night('2025', ['paper'], speaker('Cleo Hart'))));
      },
      () => {
        library.set(file('c.md', night('2026', ['paper', 'ink'], speaker('Cleo Hart'))));
      },
      () => {
        library.delete(file('a.md', {}).id);
      },
    ];
    for (const step of steps) {
      step();
      assert.deepEqual(
        words.of(library.notes, library.events),
        new VocabularyCount().of(library.notes, library.events),
      );
    }
    assert.deepEqual(Object.fromEntries(words.of(library.notes, library.events).tags), { paper: 2, ink: 1 });
  });

  it('hands out the same words again while they do not change', () => {
    const library = new Library(readSketch);
    const words = new VocabularyCount();
    library.setAll([file('a.md', night('2024', ['ink'], speaker('Ada Moss')))]);
    const before = words.of(library.notes, library.events);
    library.set(file('a.md', { ...night('2024', ['ink'], speaker('Ada Moss')), draft: true }));
    const after = words.of(library.notes, library.events);
    assert.equal(after.tags, before.tags);
    assert.equal(after.speakers, before.speakers);
  });
});
