import assert from 'node:assert/strict';
import { Library } from '../../../../src/core/library/library';
import type { LibraryEvent, LibraryNote } from '../../../../src/core/library/model';

/** The one event that notes make up, and the text of each. */
export function eventOf(notes: Readonly<Record<string, string>>): {
  event: LibraryEvent;
  textOf: (note: LibraryNote) => string;
} {
  const library = new Library();
  library.setAll(Object.entries(notes).map(([path, text]) => ({ id: path, root: 'notes', path, text })));
  const [event] = library.events;
  assert.ok(event);
  assert.equal(library.events.length, 1);
  return { event, textOf: (note) => notes[note.id] ?? '' };
}

const day = (number: number, date: string, body: string): string =>
  `---\ntitle: RiverConf 2024 Day ${number}\ndate: ${date}\nlocation: "Old Mill, Lindenau"\n---\n\n${body}`;

export const riverConf = {
  'riverconf-2024/day-1.md': day(
    1,
    '2024-05-16',
    `- 09:30 - 10:15 - Locks, weirs & gates; a history - Ada Finchley
- 10:30 - 11:00 - Reading water - Bo Larkin
- 23:30 - 00:15 - Night boats - Cy Dunnock

## Locks, weirs & gates; a history

Speaker: Ada Finchley, Canal Trust

[Slides](https://example.org/locks.pdf) and <https://example.org/more>.

- about water

### Key takeaways

- Water finds its level
- Gates need grease

### Next steps

- TODO: visit the lock

## Reading water

Speaker: Bo Larkin

- see [the map](https://example.org/map)

### Takeaways

Look twice.
`,
  ),
  'riverconf-2024/day-2.md': day(
    2,
    '2024-05-17',
    '- 09:00 - 10:00 - Bridges for everyone - Dara Swift\n- 11:00 - Lunch\n\n## Bridges for everyone\n\nSpeaker: Dara Swift\n\n- stone\n\n### Takeaways\n',
  ),
};
