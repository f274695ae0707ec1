import assert from 'node:assert/strict';
import { Library } from '../../../../src/core/library/library';
import type { NoteFile } from '../../../../src/core/library/model';
import { nextEdition } from '../../../../src/core/write/event/nextEdition';
import { file, readSketch } from '../../library/notes';

describe('nextEdition', () => {
  const next = (...files: readonly NoteFile[]): unknown => {
    const library = new Library(readSketch);
    library.setAll(files);
    const [event] = library.events;
    return event && nextEdition(event);
  };

  it('has the next year in its name, and the place', () => {
    const event = { title: 'FontCon 2024', start: '2024-05-03', location: 'Lyon' };
    assert.deepEqual(next(file('a.md', { kind: 'event', event, talks: ['Serifs'] })), {
      title: 'FontCon 2025',
      location: 'Lyon',
      layout: 'one file',
    });
  });
  it('keeps a name without a year, and the layout of a note for each talk', () => {
    const event = { title: 'Ink Night', start: '2024-05-03' };
    assert.deepEqual(next(file('ink/a.md', { kind: 'talk', event, talks: ['Blots'] })), {
      title: 'Ink Night',
      layout: 'file per talk',
    });
  });
  it('has a note for each day where this one has', () => {
    const event = { title: 'Ink Days 2023', start: '2023-06-01', day: 'Day 1' };
    assert.deepEqual(next(file('ink/d1.md', { kind: 'day', event, talks: ['Blots'] })), {
      title: 'Ink Days 2024',
      layout: 'file per day',
    });
  });
});
