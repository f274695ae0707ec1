import assert from 'node:assert/strict';
import { idsBelow } from '../../../src/editor/common/idsBelow';

const ids = [
  'file:///notes/a.md',
  'file:///notes/fontcon/b.md',
  'file:///notes/fontcon/day1/c.md',
  'file:///notes/fontcon-2024/d.md',
];

describe('idsBelow', () => {
  const cases: [what: string, top: string, found: readonly number[]][] = [
    ['a file', 'file:///notes/a.md', [0]],
    ['a folder with all below it, and none whose name only begins like it', 'file:///notes/fontcon', [1, 2]],
    ['the workspace folder', 'file:///notes', [0, 1, 2, 3]],
    ['what is not there', 'file:///notes/other', []],
  ];
  for (const [what, top, found] of cases) {
    it(`finds ${what}`, () => {
      assert.deepEqual(
        idsBelow(ids, [top]),
        found.map((index) => ids[index]),
      );
    });
  }
});
