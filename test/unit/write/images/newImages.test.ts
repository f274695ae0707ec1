import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { imageFolder, newImages } from '../../../../src/core/write/images/newImages';

function noteShowing(targets: readonly string[]) {
  return readNote(`# FontCon 2024\n\n${targets.map((target) => `![shown](${target})\n`).join('\n')}`, 'note.md');
}

describe('newImages', () => {
  const cases: [targets: string[], names: string[], taken: string[], landed: string[]][] = [
    [['pics/img04.png'], ['image.png'], [], ['pics/img05.png']],
    [['pics/img04.png'], ['image.png'], ['IMG05.png'], ['pics/img06.png']],
    [['pics/img04.jpg'], ['image.png', 'image.png'], [], ['pics/img05.png', 'pics/img06.png']],
    [['pics/img04.png'], ['board.jpg', 'board.jpg'], ['board-2.jpg'], ['pics/board.jpg', 'pics/board-3.jpg']],
    [['pics/board.png'], ['image.png'], [], ['pics/img01.png']],
    [['old/img07.png', 'new/board.png'], ['image.png'], [], ['new/img01.png']],
    [['board.png'], ['desk.png'], [], ['desk.png']],
    [['pics/a.png', 'https://example.org/b/c.png', '/static/d.png'], ['e.png'], [], ['pics/e.png']],
    [['../pics/a.png'], ['50% off.png'], [], ['../pics/50%25 off.png']],
    [['my%20pics/a.png'], ['../../b.png'], [], ['my%20pics/b.png']],
    [['pics/a.png'], ['.png'], ['.png'], ['pics/.png-2']],
  ];
  for (const [targets, names, taken, landed] of cases) {
    it(`${names.join(', ')} to ${targets.join(', ')}${taken.length > 0 ? ` and ${taken.join(', ')}` : ''}`, () => {
      const note = noteShowing(targets);
      const folder = imageFolder(note);
      assert.ok(folder);
      assert.deepEqual(
        newImages(note, folder, names, taken).map(({ target }) => target),
        landed,
      );
    });
  }

  it('says the path of what a link says in signs of its own', () => {
    const note = noteShowing(['my%20pics/a.png']);
    assert.deepEqual(imageFolder(note), { target: 'my%20pics/', path: 'my pics/' });
    assert.deepEqual(newImages(note, { target: 'my%20pics/', path: 'my pics/' }, ['c#.png'], []), [
      { target: 'my%20pics/c%23.png', path: 'my pics/c#.png' },
    ]);
  });

  for (const targets of [[], ['https://example.org/a.png'], ['/static/a.png'], ['{{ site }}/a.png']]) {
    it(`knows no folder from ${targets.join() || 'no picture'}`, () => {
      assert.equal(imageFolder(noteShowing(targets)), undefined);
    });
  }
});
