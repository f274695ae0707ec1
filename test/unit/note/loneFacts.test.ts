import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/note/model';
import { readNote } from '../../../src/core/note/readNote';

/** Facts that stand where one does not look for them first. */
describe('lone facts', () => {
  const cases: [what: string, path: string, text: string, fact: (note: Note) => unknown, value: unknown][] = [
    ['a date with spaces in a folder', 'FontCon/2021 05 12/Inks.md', 'text', (note) => [note.event?.title?.value, note.event?.start?.value], ['FontCon', '2021-05-12']],
    ['a place in a table', 'fontcon.md', '# FontCon 2021\n\n| What | |\n|---|---|\n| Location | 🌎 Linz, Austria |\n\n## Inks by Ada Moss\n\na\n\n## Serifs by Ben Roe\n\nb', (note) => note.event?.location?.value, 'Linz, Austria'],
    ['a place at the end of a subtitle', 'fontcon.md', '# FontCon 2021\n\n*The meeting of all inkers, Inkwell Hall, Linz*\n\n## Inks by Ada Moss\n\na\n\n## Serifs by Ben Roe\n\nb', (note) => note.event?.location?.value, 'Inkwell Hall, Linz'],
    ['an emoji before a title', 'fontcon.md', '# FontCon 2021\n\n## :boom: Inks by Ada Moss\n\na\n\n## 🎉 Serifs by Ben Roe\n\nb', (note) => note.talks.map((talk) => talk.title), ['Inks', 'Serifs']],
    ['a role behind `as`', 'fontcon.md', '# FontCon 2021\n\n## Inks\n\n- Length 24:55\n- Ada Moss as Lead Engineer, Orbit\n\n## Serifs by Ben Roe\n\nb', (note) => note.talks[0]?.speakers.map(({ name, role, affiliation }) => [name, role, affiliation]), [['Ada Moss', 'Lead Engineer', 'Orbit']]],
    ['a length is no time of day', 'fontcon.md', '# FontCon 2021\n\n## Inks by Ada Moss\n\n- Length 14:55\n\n## Serifs by Ben Roe\n\nb', (note) => note.talks[0]?.start, undefined],
    ['a talk called after its speaker', 'FontCon 2021/moss.md', 'thoughts\n\n### Ada Moss, Head of Inks\n\ntext', (note) => note.talks[0]?.speakers.map(({ name }) => name), ['Ada Moss']],
  ];
  for (const [what, path, text, fact, value] of cases) {
    it(what, () => {
      assert.deepEqual(fact(readNote(text, path, { workspace: 'notes' })), value);
    });
  }
});
