import assert from 'node:assert/strict';
import { splitTitle } from '../../../src/core/note/line/split';
import { readNote } from '../support/readNote';

describe('dividing a line into title and people', () => {
  for (const line of ['By Ada Moss @amoss', 'by Ada Moss, Orbit', 'with Ada Moss & Ben Roe', 'von Ada Moss - @amoss']) {
    it(`finds no title in a line that only says who speaks: ${line}`, () => {
      assert.deepEqual(splitTitle(line, line), []);
    });
  }

  it('still finds who speaks behind a title that begins with such a word', () => {
    const [best] = splitTitle('With ink and paper by Ada Moss', 'With ink and paper by Ada Moss');
    assert.equal(best?.title, 'With ink and paper');
  });

  it('takes headings for the talks where the lines below them only say who speaks', () => {
    const talks = ['Quiet ink', 'Loud paper', 'Slow type'].map(
      (title, index) =>
        `## ${title}\n\nBy *Ada Moss${'sel'.slice(0, index)}* [@amoss${index}](https://example.org)\n\n- a note\n`,
    );
    const note = readNote(`# FontCon 2024\n\n${talks.join('\n')}`, 'fontcon.md');
    assert.deepEqual(
      note.talks.map(({ title }) => title),
      ['Quiet ink', 'Loud paper', 'Slow type'],
    );
  });

  it('takes no job for the title of a heading in small letters', () => {
    const [best] = splitTitle('ada moss - solution engineer', 'ada moss - solution engineer');
    assert.ok((best?.score ?? 0) < 0.55, best?.title);
  });

  const read = (headings: readonly string[]): string[] =>
    readNote(
      `# FontCon 2024\n\n${headings.map((heading) => `## ${heading}\n\n- a note\n`).join('\n')}`,
      'fontcon.md',
    ).talks.map(({ title, speakers }) => [title, ...speakers.map(({ name }) => name)].join(' | '));

  it('takes lone names for people where all headings begin so', () => {
    assert.deepEqual(read(['Linzy: the ink of tomorrow', '王光: 字体 faster', 'Stan Lo: a press for all']), [
      'the ink of tomorrow | Linzy',
      '字体 faster | 王光',
      'a press for all | Stan Lo',
    ]);
  });

  it('takes one word before all of them for a label', () => {
    const headings = ['Linzy: the ink of tomorrow', 'Linzy: a press for all', 'Linzy: slow type'];
    assert.deepEqual(read(headings), headings);
  });

  it('takes weekdays for no people', () => {
    const headings = ['Vendredi - the ink of tomorrow', 'Samedi - a press for all', 'Dimanche - slow type'];
    assert.deepEqual(read(headings), headings);
  });

  it('leaves words before a colon in the titles', () => {
    assert.deepEqual(read(['Fonts: faster than ever', 'Ink: a quiet story', 'Presses: who needs them']), [
      'Fonts: faster than ever',
      'Ink: a quiet story',
      'Presses: who needs them',
    ]);
  });
});
