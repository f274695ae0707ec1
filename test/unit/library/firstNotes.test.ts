import assert from 'node:assert/strict';
import { fromFirstNotes } from '../../../src/core/library/firstNotes';

describe('fromFirstNotes', () => {
  const known = ['Ada Byron', 'Ben Murray', 'Canal Trust', 'Hall 1', '09:30', ''];
  const cases: [lines: string[], first: string | undefined][] = [
    [['', 'Speaker: Ada Byron', '', '- ink'], '- ink'],
    [['*by Ada Byron and Ben Murray (Canal Trust)*', 'Room: Hall 1', '- ink'], '- ink'],
    [['**09:30** · Hall 1', '', 'Ink is slow.'], 'Ink is slow.'],
    [['- Ada Byron says that ink is slow', '- more'], '- Ada Byron says that ink is slow'],
    [['', 'Ink is slow.', 'Speaker: Ada Byron'], 'Ink is slow.'],
    [['- ink', '- Ada Byron'], '- ink'],
    [['', 'Speaker: Ada Byron'], undefined],
  ];
  for (const [lines, first] of cases)
    it(JSON.stringify(lines), () => {
      assert.equal(fromFirstNotes(lines, known)[0], first);
    });
});
