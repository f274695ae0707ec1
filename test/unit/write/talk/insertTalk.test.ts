import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { LineIndex } from '../../../../src/core/text/lineIndex';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import type { TalkFacts } from '../../../../src/core/write/talk/talkSkeleton';
import { readProjectJson } from '../../support/project';

/** The text after a talk was inserted where `|` marks the cursor; what is new is in `⟦⟧`. */
function inserted(marked: string): string {
  const cursor = marked.indexOf('|');
  const text = marked.replace('|', '');
  const { range, skeleton } = insertTalk(
    { text, path: 'note.md', root: '' },
    new LineIndex(text).positionAt(cursor).line,
    { title: 'T', speaker: 'S' },
  );
  const kept = text.slice(range.start, range.end);
  const newText = plainSkeleton(skeleton);
  assert.ok(newText.startsWith(kept));
  return applyEdits(text, [{ range, newText: `${kept}⟦${newText.slice(kept.length)}⟧` }]);
}

describe('insertTalk', () => {
  const talk = '## T\n\nSpeaker: S\n\n- ';
  const cases: [name: string, marked: string, expected: string][] = [
    ['into an empty note', '|', `⟦${talk}⟧`],
    ['on an empty line', '# E\n\n|\n', `# E\n\n⟦${talk}⟧\n`],
    ['an empty line follows what stands above', '# E\n|', `# E\n⟦\n${talk}⟧`],
    [
      'never below a title alone',
      '# E|\n\nBerlin\n\n## Agenda\n\n- tea\n',
      `# E\n\nBerlin\n\n## Agenda\n\n- tea\n⟦\n${talk}\n⟧`,
    ],
    ['below an introduction', '# E\nsome |text\n\nmore', `# E\nsome text\n\nmore⟦\n\n${talk}⟧`],
    ['never between two lines of text', 'some |text\nmore', `some text\nmore⟦\n\n${talk}⟧`],
    ['below a line of spaces', '# E\n\n  |\n', `# E\n\n  \n⟦${talk}\n⟧`],
    ['below the last line, however it is indented', '# E\n  - poi|nt', `# E\n  - point⟦\n\n${talk}⟧`],
    ['behind the front matter', '---\ntitle: |E\n---\n', `---\ntitle: E\n---\n⟦\n${talk}\n⟧`],
    ['behind front matter that ends the file', '+++\n|+++', `+++\n+++⟦\n\n${talk}⟧`],
    [
      'with the bullets the note has',
      '# E\n\n* a\n* b\n- c\n\n|',
      `# E\n\n* a\n* b\n- c\n\n⟦${talk.replace('- ', '* ')}⟧`,
    ],
  ];
  for (const [name, marked, expected] of cases) {
    it(name, () => {
      assert.equal(inserted(marked), expected);
    });
  }

  const event =
    '# FontCon 2024\n\n## Serifs\n\nSpeaker: Ada Byron\n\n- one\n- two\n\n## Kerning\n\nSpeaker: Ben Murray\n\n- three\n';
  const placed: [name: string, marked: string, expected: string][] = [
    [
      'below the talk under the cursor',
      event.replace('- one', '- o|ne'),
      event.replace('\n\n## Kern', `\n⟦\n${talk}\n⟧\n## Kern`),
    ],
    [
      'below the talk whose heading has the cursor',
      event.replace('Serifs', 'Ser|ifs'),
      event.replace('\n\n## Kern', `\n⟦\n${talk}\n⟧\n## Kern`),
    ],
    [
      'on the empty line at the end of a talk',
      event.replace('- two\n\n', '- two\n\n|\n'),
      event.replace('- two\n\n', `- two\n\n⟦${talk}\n⟧\n`),
    ],
    [
      'at the end of the note, where a title and the heading of its speaker would be parted',
      '# FontCon 2024\n\n## Seri|fs for everyone\n## Ada Byron, Typographer\n\n- one\n- two',
      '# FontCon 2024\n\n## Serifs for everyone\n## Ada Byron, Typographer\n\n- one\n- two⟦\n\n## T\n\nSpeaker: S\n\n- ⟧',
    ],
    ['at the end of the note, below its last talk', event.replace('- three', '- th|ree'), `${event}⟦\n${talk}\n⟧`],
  ];
  const above = event.replace('2024\n', '2024\n\nIn Berlin, three days of type.\n');
  for (const word of ['FontCon', 'three', 'In']) {
    placed.push([
      `below the last talk from above the first one: ${word}`,
      above.replace(word, `${word}|`),
      `${above}⟦\n${talk}\n⟧`,
    ]);
  }
  placed.push([
    'below a talk and above a heading that belongs to nobody',
    event.replace('- one', '- o|ne').replace('## Kern', '## Lunch\n\n- soup\n\n## Kern'),
    event.replace('\n\n## Kern', `\n⟦\n${talk}\n⟧\n## Lunch\n\n- soup\n\n## Kern`),
  ]);
  for (const [name, marked, expected] of placed) {
    it(name, () => {
      assert.equal(inserted(marked), expected);
    });
  }

  const agenda = '- 09:00 Serifs – Ada Byron\n- 10:00 Ligatures – Cy Dunn\n- 11:00 Kerning – Ben Murray\n';
  const serifs = '## Serifs\n\nSpeaker: Ada Byron\n\n- one\n';
  const kerning = '## Kerning\n\nSpeaker: Ben Murray\n\n- two\n';
  const head = `---\ntitle: FontCon 2024\n---\n\n# FontCon 2024\n\nBerlin\n\n## Agenda\n\n${agenda}\n`;
  /** Where a talk that begins at a time goes: the headings of talks in their order. */
  const order: [start: string, talks: string, expected: string][] = [
    ['10:00', serifs + '\n' + kerning, 'Serifs, Ligatures, Kerning'],
    ['08:00', serifs + '\n' + kerning, 'Ligatures, Serifs, Kerning'],
    ['12:00', serifs + '\n' + kerning, 'Serifs, Kerning, Ligatures'],
    ['10:00', kerning, 'Ligatures, Kerning'],
    ['10:00', serifs, 'Serifs, Ligatures'],
    ['10:00', '', 'Ligatures'],
    ['10:00', `${serifs}\n## Lunch\n\n- soup\n\n${kerning}`, 'Serifs, Ligatures, Lunch, Kerning'],
  ];
  for (const [start, talks, expected] of order) {
    it(`puts a talk of ${start} by its time wherever the cursor is: ${expected}`, () => {
      const text = head + talks;
      for (let line = 0; line < text.split('\n').length; line++) {
        const facts = { title: 'Ligatures', speakers: ['Cy Dunn'], start };
        const file = { text, path: 'note.md', root: '' };
        const { range, skeleton } = insertTalk(file, line, { title: 'T', speaker: 'S' }, facts);
        const after = applyEdits(text, [{ range, newText: plainSkeleton(skeleton) }]);
        const titles = Array.from(after.slice(after.indexOf('- 11:00')).matchAll(/^## (.*)$/gm), ([, title]) => title);
        assert.equal(titles.join(', '), expected, `line ${line}`);
      }
    });
  }

  it('stands as close as the note’s talks do', () => {
    const close = '# FontCon 2024\n## Serifs\nAda Byron\n- one\n## Kerning\nBen Murray\n- two\n';
    // An empty item straight below a name would make the name a heading.
    assert.equal(inserted(close.replace('one', 'one|')), close.replace('one\n', 'one\n⟦## T\nS\n\n- \n⟧'));
  });

  it('stands straight below its heading where the note’s talks do', () => {
    const close = '# FontCon 2024\n\n## Serifs - Ada Byron\n- one\n\n## Kerning - Ben Murray\n- two\n';
    assert.equal(inserted(close.replace('one', 'one|')), close.replace('one\n', 'one\n⟦\n## T - S\n- \n⟧'));
  });

  it('fills in what the agenda tells', () => {
    const { skeleton } = insertTalk(
      { text: '', path: 'note.md', root: '' },
      0,
      { title: 'T', speaker: 'S' },
      { title: 'Kerning *for* all', speakers: ['Ada Byron', 'Ben Murray'] },
    );
    assert.equal(plainSkeleton(skeleton), '## Kerning \\*for\\* all\n\nSpeakers: Ada Byron, Ben Murray\n\n- ');
  });

  it('gives the note one talk more', () => {
    const text = '# FontCon 2024\n\n## Serifs\n\nSpeaker: Ada Byron\n\n- old\n';
    const { range, skeleton } = insertTalk({ text, path: 'note.md', root: '' }, 99, {
      title: 'Kerning for all',
      speaker: 'Grace Murray',
    });
    const after = applyEdits(text, [{ range, newText: plainSkeleton(skeleton) }]);
    const { talks } = readNote(after, 'note.md');
    assert.deepEqual(
      talks.map(({ title, hasNotes }) => [title, hasNotes]),
      [
        ['Serifs', true],
        ['Kerning for all', false],
      ],
    );
  });

  const misread: [name: string, text: string, facts: TalkFacts, expected: string][] = [
    [
      'takes the usual form where a name alone is not known for one',
      '# FontCon 2024\n\n## Ada Byron: Serifs\n\n- one\n\n## Ben Murray: Kerning\n\n- two\n',
      { title: 'Ink by hand', speakers: ['Prince'] },
      '## Ink by hand\n\nSpeaker: Prince\n\n- ',
    ],
    [
      'says by a comment what would not be read as a talk',
      '---\ntitle: Serifs for all\nkind: event\nspeakers: [Ada Byron]\n---\n\nAn evening on type.\n',
      {},
      '<!-- talk -->\n## T\n\nSpeaker: S\n\n- ',
    ],
  ];
  for (const [name, text, facts, expected] of misread) {
    it(name, () => {
      const { skeleton } = insertTalk({ text, path: 'note.md', root: '' }, 99, { title: 'T', speaker: 'S' }, facts);
      assert.equal(plainSkeleton(skeleton).trimStart(), expected);
    });
  }

  it('writes the talk that the snippet for talks writes', () => {
    const snippets = readProjectJson('snippets/first.json') as {
      readonly Talk: { readonly body: readonly string[] };
    };
    const { skeleton } = insertTalk({ text: '', path: 'note.md', root: '' }, 0, {
      title: 'Title of the talk',
      speaker: 'Name of the speaker',
    });
    const asSnippet = skeleton.map((part) =>
      typeof part === 'string'
        ? part
        : 'snippet' in part
          ? part.snippet
          : part.placeholder === undefined
            ? `$${part.stop}`
            : `\${${part.stop}:${part.placeholder}}`,
    );
    assert.equal(asSnippet.join(''), snippets.Talk.body.join('\n'));
  });
});
