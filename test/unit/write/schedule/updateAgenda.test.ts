import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/edit';
import type { MovedSession } from '../../../../src/core/write/schedule/plan';
import { updateAgenda } from '../../../../src/core/write/schedule/updateAgenda';

const path = 'fontcon-2024.md';
const note = (agenda: string): string =>
  `---\ntitle: FontCon 2024\ndate: 2024-05-17\n---\n\n# FontCon 2024\n\n${agenda}\n## Serifs for all\n\nSpeaker: Ada Byron\n\n- old\n`;
const agenda =
  '- 09:30 - 10:15 - Serifs for all - Ada Byron\n- 10:30 - 11:00 - Kerning - Ben Murray\n- 11:30 - Ink - Cy Dunn\n';
const moved = (title: string, was: string, now: string, end?: string): MovedSession => ({
  title,
  path,
  line: 0,
  was: `2024-05-17T${was}`,
  now: `2024-05-17T${now}`,
  ...(end !== undefined && { end }),
});
const updated = (text: string, ...sessions: MovedSession[]): string =>
  applyEdits(text, updateAgenda({ text, path, root: '' }, sessions));

describe('updateAgenda', () => {
  it('writes the time and its end, and puts the line in order', () => {
    assert.equal(
      updated(note(agenda), moved('Serifs for all', '09:30', '11:00', '11:20')),
      note(
        '- 10:30 - 11:00 - Kerning - Ben Murray\n- 11:00 - 11:20 - Serifs for all - Ada Byron\n- 11:30 - Ink - Cy Dunn\n',
      ),
    );
  });

  it('lets a session last as long as before where the schedule tells no end, and writes none where none stood', () => {
    assert.equal(
      updated(note(agenda), moved('Kerning', '10:30', '10:45'), moved('Ink', '11:30', '11:45', '12:00')),
      note(agenda.replace('10:30 - 11:00', '10:45 - 11:15').replace('11:30', '11:45')),
    );
  });

  it('keeps the ends of lines, and what else stands on them', () => {
    const text = note(agenda.replace('- Ink', '- *Ink*')).replaceAll('\n', '\r\n');
    assert.equal(updated(text, moved('Ink', '11:30', '12:00')), text.replace('11:30', '12:00'));
  });

  it('leaves lines where they are that have others below them', () => {
    const nested = agenda.replaceAll('\n', '\n  - in the attic\n');
    assert.equal(
      updated(note(nested), moved('Kerning', '10:30', '10:45', '11:15')),
      note(nested.replace('10:30 - 11:00', '10:45 - 11:15')),
    );
  });

  for (const [what, session] of [
    ['another day', { ...moved('Kerning', '10:30', '10:30'), now: '2024-05-18T10:30' }],
    ['another note', { ...moved('Kerning', '10:30', '12:00'), path: 'else.md' }],
    ['a time that the agenda does not have', moved('Kerning', '10:00', '12:00')],
  ] as const)
    it(`changes nothing for ${what}`, () => {
      assert.equal(updated(note(agenda), session), note(agenda));
    });

  it('leaves times alone that are not written as a clock shows them', () => {
    const text = note('- 9:30 am - Serifs for all - Ada Byron\n- 2:30 pm - Kerning - Ben Murray\n');
    assert.equal(updated(text, moved('Kerning', '14:30', '15:00')), text);
  });
});
