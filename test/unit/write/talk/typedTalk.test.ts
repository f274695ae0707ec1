import assert from 'node:assert/strict';
import { typedTalk } from '../../../../src/core/write/talk/typedTalk';

describe('a talk that was typed', () => {
  for (const [typed, title, ...speakers] of [
    ['Blots - Ada Byron', 'Blots', 'Ada Byron'],
    ['Blots (Ada Byron)', 'Blots', 'Ada Byron'],
    ['Blots by Ada Byron', 'Blots', 'Ada Byron'],
    ['Quiet Inks – Ada Byron and Grace Murray', 'Quiet Inks', 'Ada Byron', 'Grace Murray'],
    ['Blots - 王小明', 'Blots', '王小明'],
  ] as const) {
    it(`tells who speaks: ${typed}`, () => {
      assert.deepEqual(typedTalk(typed), { title, speakers });
    });
  }

  for (const title of [
    'Ink by Example',
    'Pens - a love story',
    'Pens - Part 2',
    'Why ink (still) dries',
    'Ink: a history',
  ]) {
    it(`is a title: ${title}`, () => {
      assert.deepEqual(typedTalk(title), { title });
    });
  }
});
