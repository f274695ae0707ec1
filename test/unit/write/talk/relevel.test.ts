import assert from 'node:assert/strict';
import { relevel } from '../../../../src/core/write/talk/relevel';

describe('relevel', () => {
  const cases: [what: string, text: string, by: number, expected: string][] = [
    ['deeper', '## A\n\n### B ###\n', 1, '### A\n\n#### B ###\n'],
    ['higher', '### A\n\n  #### B', -1, '## A\n\n  ### B'],
    ['never beyond the sixth', '##### A\n###### B', 2, '###### A\n###### B'],
    ['never beyond the first', '## A\n### B', -2, '# A\n# B'],
    [
      'not in code, quotes and lists',
      '## A\n\n```\n## B\n```\n\n> ## C\n\n- ## D\n',
      1,
      '### A\n\n```\n## B\n```\n\n> ## C\n\n- ## D\n',
    ],
    ['with a line below', 'A\n===\n\nB\n---\n', 1, 'A\n---\n\n### B\n'],
    ['with a line below, higher', 'A\r\n---\r\n', -1, 'A\r\n===\r\n'],
  ];
  for (const [what, text, by, expected] of cases)
    it(what, () => {
      assert.equal(relevel(text, by), expected);
    });
});
