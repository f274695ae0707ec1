import assert from 'node:assert/strict';
import { isLogistics, sectionWord } from '../../../../src/core/note/language/sections';
import { readNote } from '../../support/readNote';

describe('words of headings that are no talks', () => {
  const meals = [
    'Repas',
    'Pausa café',
    'Desayuno',
    'Koffiepauze',
    'Нетворкинг',
    'お昼休み',
    'Lunchpaus',
    'Meet & Greet',
  ];
  for (const heading of meals) {
    it(`takes for what is beside the talks: ${heading}`, () => {
      assert.ok(isLogistics(heading));
      assert.equal(sectionWord(heading), 'logistics');
    });
  }

  const parts = [
    'Impressions générales',
    'Conclusiones generales',
    'Gesamteindruck',
    'Considerazioni finali',
    'Общие впечатления',
    '参加理由',
    '참가 동기',
    'Closing notes',
    'Follow-up topics',
  ];
  for (const heading of parts) {
    it(`takes for a part: ${heading}`, () => {
      assert.equal(sectionWord(heading), 'part');
    });
  }

  it('leaves titles alone that hold such a word', () => {
    assert.equal(sectionWord('General relativity of ink'), undefined);
    assert.equal(sectionWord('Repas et papier'), undefined);
  });

  it('makes no talk of a section that tells of all of them', () => {
    const talks = ['Quiet ink by Ada Moss', 'Loud paper by Ben Roe', 'Slow type by Cy Dunn'];
    const text = ['Impressions générales', ...talks, 'En conclusion'].map((heading) => `## ${heading}\n\n- a\n`);
    const note = readNote(`# FontCon 2024\n\n${text.join('\n')}`, 'fontcon.md');
    assert.deepEqual(
      note.talks.map(({ title }) => title),
      ['Quiet ink', 'Loud paper', 'Slow type'],
    );
  });
});
