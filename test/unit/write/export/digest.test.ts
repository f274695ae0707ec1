import assert from 'node:assert/strict';
import { countLooseEnds, talksOfEvent } from '../../../../src/core/library/eventFacts';
import type { LibraryEvent } from '../../../../src/core/library/model';
import { contentOf } from '../../../../src/core/library/talks';
import { exportDigest } from '../../../../src/core/write/export/digest';
import { exportJson } from '../../../../src/core/write/export/eventJson';
import { eventOf, riverConf } from './support';

const headings = {
  talks: 'Talks',
  takeaways: 'Takeaways',
  actions: 'To do',
  people: 'People',
  links: 'Links',
  looseEnds: 'Loose ends',
};

describe('exportDigest', () => {
  it('gathers what stands under the talks', () => {
    const { event, textOf } = eventOf(riverConf);
    assert.equal(
      exportDigest(event, textOf, headings),
      `---
kind: other
---

# ${event.title}

2024-05-16 – 2024-05-17 · Old Mill, Lindenau

## Talks

- **Locks, weirs & gates; a history** · Ada Finchley (Canal Trust) · 2024-05-16 09:30 · [slides](https://example.org/locks.pdf)
- **Reading water** · Bo Larkin · 2024-05-16 10:30
- **Bridges for everyone** · Dara Swift · 2024-05-17 09:00

## Takeaways

### Locks, weirs & gates; a history

- Water finds its level
- Gates need grease

### Reading water

Look twice.

## To do

### Locks, weirs & gates; a history

- TODO: visit the lock

## People

- Ada Finchley, Canal Trust
- Bo Larkin
- Dara Swift

## Links

- [Slides](https://example.org/locks.pdf)
- <https://example.org/more>
- [the map](https://example.org/map)

## Loose ends

- Locks, weirs & gates; a history: TODO: visit the lock
`,
    );
  });

  it('adds nothing to the event when it lies beside its notes', () => {
    const { event, textOf } = eventOf(riverConf);
    const digest = exportDigest(event, textOf, headings);
    const beside = eventOf({ ...riverConf, 'riverconf-2024/riverconf-digest.md': digest }).event;
    const told = (one: LibraryEvent): string[] => talksOfEvent(one).map((talk) => contentOf(talk).title);
    assert.deepEqual(told(beside), told(event));
    assert.equal(beside.notes.length, event.notes.length);
    assert.equal(countLooseEnds(beside), countLooseEnds(event));
  });

  it('tells a talk without notes once among the loose ends', () => {
    const { event, textOf } = eventOf({
      'fontcon.md':
        '# FontCon 2024\n\n## Serifs\n\nSpeaker: Ada Byron\n\n- curves\n\n## Kerning\n\nSpeaker: Ben Murray\n\n- \n',
    });
    assert.match(exportDigest(event, textOf, headings), /## Loose ends\n\n- Kerning\n$/);
  });

  it('leaves out what there is nothing of', () => {
    const { event, textOf } = eventOf({
      'fontcon.md':
        '# FontCon 2024\n\n## Serifs\n\nSpeaker: Ada Byron\n\n- curves\n\n## Kerning\n\nSpeaker: Ben Murray\n\n- gaps\n',
    });
    assert.deepEqual(
      exportDigest(event, textOf, headings).match(/^##? .*/gm),
      ['# FontCon', '## Talks', '## People'].map((line) => (line === '# FontCon' ? `# ${event.title}` : line)),
    );
  });
});

describe('exportJson', () => {
  it('holds every talk, also those only announced', () => {
    const { event } = eventOf(riverConf);
    const { talks, ...rest } = JSON.parse(exportJson(event)) as {
      talks: { title: string; date: string; note: object }[];
      start: string;
      url: null;
    };
    assert.deepEqual([rest.start, rest.url], ['2024-05-16', null]);
    assert.deepEqual(
      talks.map(({ title, date }) => [title, date]),
      [
        ['Locks, weirs & gates; a history', '2024-05-16'],
        ['Reading water', '2024-05-16'],
        ['Night boats', '2024-05-16'],
        ['Bridges for everyone', '2024-05-17'],
      ],
    );
    assert.deepEqual(talks.map(({ note }) => note)[2], { path: 'riverconf-2024/day-1.md', line: null });
  });
});
