import assert from 'node:assert/strict';
import { readFolder } from '../../../../src/cli/folder';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { imagePlaceholder } from '../../../../src/core/write/images/imagePlaceholder';
import { markLooseEnd } from '../../../../src/core/write/marks/markLooseEnd';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import { timeStamp } from '../../../../src/core/write/marks/timeStamp';

const talk = '# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink\n';

describe('timeStamp', () => {
  const cases: [text: string, stamp: string][] = [
    ['', '@14:05 '],
    ['- (9:30) begins\n- (9:45) goes on\n- [10:00] ends', '(14:05) '],
    ['**13:50** begins', '**14:05** '],
    ['- `13:50` begins', '`14:05` '],
    ['- 09:30 Blots\n- [13:50) odd', '@14:05 '],
    ['- @13:50 begins', '@14:05 '],
  ];
  for (const [text, stamp] of cases)
    it(JSON.stringify(text), () => {
      assert.equal(timeStamp(text, '14:05'), stamp);
    });

  it('makes no agenda of notes', () => {
    const stamped = ['14:05', '14:10', '14:20'].map((time) => `- ${timeStamp('', time)}ink is old\n`).join('');
    assert.deepEqual(readNote(talk + stamped, 'note.md').agenda, []);
  });

  it('tells nothing of when a talk began, however few words and whatever form it has', () => {
    for (const text of ['', '[9:30] ', '(9:30) ', '**9:30** ', '`9:30` '])
      for (const words of ['', 'Q&A', 'Break', 'Grace Hopper', 'Kerning by Grace Hopper'])
        for (const bullet of ['- ', '* ', '']) {
          const stamped = `${talk}\n${bullet}${timeStamp(text, '14:05')}${words}\n`;
          assert.deepEqual(
            readNote(stamped, 'note.md').talks.map(({ title, speakers, start }) => [title, speakers[0]?.name, start]),
            [['Blots', 'Ada Byron', undefined]],
            stamped,
          );
        }
  });

  it('leaves the time of a talk where it stands first below the heading', () => {
    for (const when of ['**14:05**', '[14:05]', '14:05', '14:05 - 14:45'])
      assert.equal(readNote(talk.replace('\n- ink', `${when}\n\n- ink`), 'note.md').talks[0]?.start, '14:05', when);
  });

  it('tells nothing of when a talk began, where its notes begin with it', () => {
    const stamped = talk.replace('- ink', `- ${timeStamp('', '14:05')}ink is old`);
    const continued = talk.replace('- ink', `- ink\n${timeStamp('', '14:05')}is old`);
    assert.deepEqual(
      [talk, stamped, continued, stamped.replace(/^[^]*?Blots/, '# Blots')].map((text) =>
        readNote(text, 'note.md').talks.map(({ title, start }) => [title, start]),
      ),
      Array(4).fill([['Blots', undefined]]),
    );
  });
});

describe('markLooseEnd', () => {
  const marked = (text: string, line: number): string | undefined => {
    const edit = markLooseEnd({ text, path: 'note.md', root: '' }, line);
    return edit && applyEdits(text, [edit]);
  };
  const cases: [name: string, line: number, before: string, after: string | undefined][] = [
    ['an item', 6, talk, talk.replace('- ink', '- TODO: ink')],
    ['a heading', 2, talk, talk.replace('## Blots\n', '## Blots\n\nTODO:\n')],
    [
      'a speaker',
      4,
      talk.replaceAll('\n', '\r\n'),
      talk.replace('Byron\n', 'Byron\n\nTODO:\n').replaceAll('\n', '\r\n'),
    ],
    ['a paragraph in a quote', 6, talk.replace('- ink', '> ink'), talk.replace('- ink', '> TODO: ink')],
    ['what is marked', 6, talk.replace('- ink', '- TODO ink'), undefined],
    ['code', 7, talk.replace('- ink', '```\nink\n```'), undefined],
    ['front matter', 1, `---\ntitle: InkConf\n---\n${talk}`, undefined],
  ];
  for (const [name, line, before, after] of cases)
    it(name, () => {
      assert.equal(marked(before, line), after);
    });

  for (const { path, text } of readFolder('samples').files) {
    it(`keeps every talk of ${path}`, () => {
      const titles = (of: string): string[] =>
        readNote(of, path, { workspace: 'samples' }).talks.map(({ title }) => title);
      for (let line = 0; line < text.split('\n').length; line += 5) {
        const edit = markLooseEnd({ text, path, root: 'samples' }, line);
        if (edit === undefined) continue;
        assert.equal(edit.range.start, edit.range.end);
        assert.deepEqual(titles(applyEdits(text, [edit])), titles(text), `line ${line}`);
      }
    });
  }
});

describe('imagePlaceholder', () => {
  const note = readNote(`${talk}\n![a](my%20pics/img02.png)\n`, 'note.md');

  it('goes on with the pictures of the note', () => {
    assert.equal(
      plainSkeleton(imagePlaceholder(note, { placeholder: 'What it shows' })),
      '![What it shows](my%20pics/img03.png)',
    );
  });

  it('shows what was selected', () => {
    assert.equal(
      plainSkeleton(imagePlaceholder({ images: [] }, { known: 'A [blot]' })),
      '![A \\[blot\\]](images/img01.jpg)',
    );
  });
});
