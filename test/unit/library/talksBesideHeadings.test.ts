import assert from 'node:assert/strict';
import { contentOf } from '../../../src/core/library/talks';
import { talksBesideHeadings } from '../../../src/core/library/talksBesideHeadings';
import { readNote } from '../support/readNote';

/** The talks as `line-endLine title`. */
function talks(path: string, bodyLine: number, ...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  const note = readNote(text, path, { workspace: 'notes' });
  return talksBesideHeadings({ id: `file:///${path}`, root: 'notes', note, looseEnds: [] }, text, bodyLine).map(
    ({ talk, line, endLine }) => `${line}-${endLine} ${contentOf(talk).title}`,
  );
}

describe('talksBesideHeadings', () => {
  it('leaves talks with a heading to the outline of the headings', () => {
    assert.deepEqual(
      talks(
        'inkconf-2024.md',
        0,
        '# InkConf 2024',
        '',
        '## Blots',
        '',
        'Speaker: Ada Byron',
        '',
        '- ink',
        '',
        '## Quills',
        '',
        'Speaker: Ben Murray',
        '',
        '- feathers',
      ),
      [],
    );
  });

  it('finds bold paragraphs', () => {
    assert.deepEqual(
      talks(
        'inkconf-2024.md',
        0,
        '# InkConf 2024',
        '',
        '**Blots and how to love them** – Ada Byron',
        '',
        '- ink',
        '',
        '**Quills of the north** – Ben Murray',
        '',
        '- feathers',
        '',
        '**Nibs for beginners** – Mary Lovelace',
        '',
        '- steel',
      ),
      ['2-6 Blots and how to love them', '6-10 Quills of the north', '10-13 Nibs for beginners'],
    );
  });

  it('finds a talk that only front matter tells of, below it', () => {
    assert.deepEqual(
      talks(
        'blots.md',
        5,
        '---',
        'title: Blots',
        'speakers: [Ada Byron]',
        'event: InkConf 2024',
        '---',
        '',
        '- ink',
        '',
      ),
      ['5-8 Blots'],
    );
  });

  it('ends a talk that is the whole note where its sections begin', () => {
    assert.deepEqual(
      talks(
        'blots.md',
        5,
        '---',
        'title: Blots',
        'speakers: [Ada Byron]',
        'event: InkConf 2024',
        '---',
        '',
        '- ink',
        '',
        '## Drying',
        '',
        '- slow',
        '',
        '## Wetting',
        '',
        '- fast',
        '',
      ),
      ['5-8 Blots'],
    );
  });

  it('keeps at least a line where nothing stands below the front matter', () => {
    assert.deepEqual(talks('blots.md', 4, '---', 'title: Blots', 'speakers: [Ada Byron]', '---'), ['4-5 Blots']);
  });

  it('finds what is only announced', () => {
    assert.deepEqual(
      talks(
        'inkconf-2024.md',
        0,
        '# InkConf 2024',
        '',
        '- 09:00 - Blots - Ada Byron',
        '- 10:00 - Quills - Ben Murray',
        '',
        '## Blots',
        '',
        '- ink',
      ),
      ['3-4 Quills'],
    );
  });

  it('names none that a heading names as well', () => {
    assert.deepEqual(
      talks(
        'blots.md',
        5,
        '---',
        'title: Blots',
        'speakers: [Ada Byron]',
        'event: InkConf 2024',
        '---',
        '',
        '## Blots',
        '',
        '- ink',
        '',
        '## Questions',
        '',
        '- why?',
      ),
      [],
    );
  });

  it('finds none in notes about no event', () => {
    assert.deepEqual(
      talks('shopping.md', 0, '# Shopping', '', '**Bread** – white', '', '- one', '', '**Milk** – cold'),
      [],
    );
  });
});
