import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';
import { notUnderstood } from '../../../src/core/note/readNote';

/** Regular expressions give up, and throw, within one line of some megabytes; of shorter lines there is less to try. */
const sizeOf = (thing: string): number => (thing.startsWith('>') ? 4_000_000 : 300_000);

describe('a huge note of one thing', () => {
  const things = [
    '>',
    '> ',
    '- ',
    '* ',
    '1. ',
    '#',
    '[',
    '![',
    '`',
    '```\n',
    '<',
    '<!--',
    '|',
    '\\',
    '_',
    '&',
    '\t',
    '\r',
    'a',
    '\u0000',
    '\ud800',
    '- [ ] ',
    '[a]: b\n',
    '- a\n',
    '>\n',
    '**a',
    '1',
    ' ',
    '<td>',
    '\u200b',
  ];
  for (const thing of things) {
    it(`is understood: ${JSON.stringify(thing)}`, () => {
      const many = thing.repeat(sizeOf(thing) / thing.length);
      for (const text of [
        many,
        `# FontCon 2024

${many}`,
      ])
        assert.ok(!readNote(text, 'fontcon.md').kindEvidence.includes(notUnderstood));
    });
  }
});
