import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { deleteTalk } from '../../../../src/core/write/talk/moveTalkToNote';
import { moveTalk } from '../../../../src/core/write/talk/moveTalk';

const path = 'inkconf-2024/notes.md';
const head = '# InkConf 2024\n\n';
const ada = '## Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n### Takeaways\n\n- dry';
const grace = '## Quills\n\nSpeaker: Grace Murray\n\n- feathers';
const mary = '## Wax\n\nSpeaker: Mary Lovelace\n\n- red';

function moved(text: string, from: string, to: string): string | undefined {
  const { talks } = readNote(text, path);
  const [talk, target] = [from, to].map((title) => talks.find((one) => one.title === title));
  assert.ok(talk !== undefined && target !== undefined);
  const edits = moveTalk(text, talks, talk, target);
  return edits && applyEdits(text, edits);
}

describe('moveTalk', () => {
  const text = `${head}${ada}\n\n${grace}\n\n\n${mary}`;
  const cases: [from: string, to: string, expected: string][] = [
    ['Blots', 'Quills', `${head}${grace}\n\n${ada}\n\n\n${mary}`],
    ['Blots', 'Wax', `${head}${grace}\n\n\n${mary}\n\n${ada}`],
    ['Wax', 'Blots', `${head}${mary}\n\n\n${ada}\n\n${grace}`],
    ['Quills', 'Blots', `${head}${grace}\n\n${ada}\n\n\n${mary}`],
  ];
  for (const [from, to, expected] of cases) {
    it(`${from} to ${to}`, () => {
      assert.equal(moved(text, from, to), expected);
    });
    it(`${from} to ${to}, with CRLF and an end of line at the end`, () => {
      assert.equal(moved(`${text}\n`.replaceAll('\n', '\r\n'), from, to), `${expected}\n`.replaceAll('\n', '\r\n'));
    });
  }

  it('takes along the comment that made it a talk', () => {
    assert.equal(
      moved(`${head}${ada}\n\n<!-- talk -->\n${grace}\n`, 'Quills', 'Blots'),
      `${head}<!-- talk -->\n${grace}\n\n${ada}\n`,
    );
  });

  const lunch = '## Lunch\n\n- soup';
  const apart: [name: string, text: string, from: string, to: string, expected: string][] = [
    [
      'between two talks',
      `${head}${ada}\n\n${lunch}\n\n${grace}\n`,
      'Blots',
      'Quills',
      `${head}${grace}\n\n${lunch}\n\n${ada}\n`,
    ],
    [
      'between two talks, upwards',
      `${head}${ada}\n\n${lunch}\n\n${grace}\n`,
      'Quills',
      'Blots',
      `${head}${grace}\n\n${lunch}\n\n${ada}\n`,
    ],
    [
      'behind the last talk',
      `${head}${ada}\n\n${grace}\n\n${lunch}\n`,
      'Blots',
      'Quills',
      `${head}${grace}\n\n${ada}\n\n${lunch}\n`,
    ],
    [
      'among several',
      `${head}${ada}\n\n${lunch}\n\n${grace}\n\n${mary}`,
      'Wax',
      'Blots',
      `${head}${mary}\n\n${ada}\n\n${lunch}\n\n${grace}`,
    ],
  ];
  for (const [name, before, from, to, expected] of apart) {
    it(`leaves a heading that is no talk where it is: ${name}`, () => {
      assert.equal(moved(before, from, to), expected);
    });
  }

  const deleted: [title: string, text: string, expected: string][] = [
    ['Quills', `${head}${ada}\n\n${grace}\n\n\n${mary}\n`, `${head}${ada}\n\n${mary}\n`],
    ['Wax', `${head}${ada}\n\n${mary}\n`, `${head}${ada}\n`],
    ['Blots', `${head}${ada}\n\n${lunch}\n\n${mary}\n`, `${head}${lunch}\n\n${mary}\n`],
  ];
  for (const [title, before, expected] of deleted) {
    it(`deletes ${title} and nothing else`, () => {
      const note = readNote(before, path);
      const talk = note.talks.find((one) => one.title === title);
      assert.ok(talk !== undefined);
      const edit = deleteTalk({ text: before, note }, talk);
      assert.equal(edit && applyEdits(before, [edit]), expected);
    });
  }

  it('moves back what it moved', () => {
    assert.equal(moved(moved(text, 'Blots', 'Quills') ?? '', 'Blots', 'Quills'), text);
  });

  it('refuses a talk itself, and talks of different levels', () => {
    const { talks } = readNote(text, path);
    const [talk] = talks;
    assert.ok(talk !== undefined);
    assert.equal(moveTalk(text, talks, talk, talk), undefined);
    assert.equal(moveTalk(text, talks, talk, { ...talk, level: 3, line: 20, endLine: 22 }), undefined);
  });
});
