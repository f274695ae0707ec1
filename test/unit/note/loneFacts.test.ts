import assert from 'node:assert/strict';
import type { Note } from '../../../src/core/note/model';
import { readNote } from '../support/readNote';

/** Facts that stand where one does not look for them first. */
describe('lone facts', () => {
  const cases: [what: string, path: string, text: string, fact: (note: Note) => unknown, value: unknown][] = [
    [
      'a date with spaces in a folder',
      'FontCon/2021 05 12/Inks.md',
      'text',
      (note) => [note.event?.title?.value, note.event?.start?.value],
      ['FontCon', '2021-05-12'],
    ],
    [
      'a place in a table',
      'fontcon.md',
      '# FontCon 2021\n\n| What | |\n|---|---|\n| Location | 🌎 Linz, Austria |\n\n## Inks by Ada Moss\n\na\n\n## Serifs by Ben Roe\n\nb',
      (note) => note.event?.location?.value,
      'Linz, Austria',
    ],
    [
      'a place at the end of a subtitle',
      'fontcon.md',
      '# FontCon 2021\n\n*The meeting of all inkers, Inkwell Hall, Linz*\n\n## Inks by Ada Moss\n\na\n\n## Serifs by Ben Roe\n\nb',
      (note) => note.event?.location?.value,
      'Inkwell Hall, Linz',
    ],
    [
      'an emoji before a title',
      'fontcon.md',
      '# FontCon 2021\n\n## :boom: Inks by Ada Moss\n\na\n\n## 🎉 Serifs by Ben Roe\n\nb',
      (note) => note.talks.map((talk) => talk.title),
      ['Inks', 'Serifs'],
    ],
    [
      'a role behind `as`',
      'fontcon.md',
      '# FontCon 2021\n\n## Inks\n\n- Length 24:55\n- Ada Moss as Lead Engineer, Orbit\n\n## Serifs by Ben Roe\n\nb',
      (note) => note.talks[0]?.speakers.map(({ name, role, affiliation }) => [name, role, affiliation]),
      [['Ada Moss', 'Lead Engineer', 'Orbit']],
    ],
    [
      'a length is no time of day',
      'fontcon.md',
      '# FontCon 2021\n\n## Inks by Ada Moss\n\n- Length 14:55\n\n## Serifs by Ben Roe\n\nb',
      (note) => note.talks[0]?.start,
      undefined,
    ],
    [
      'an event beside the speaker',
      'talks/inks.md',
      '# Inks in anger\n\n*Ada Moss – FontCon 2024, Linz*\n\n- a',
      (note) => [
        note.event?.title?.value,
        note.event?.location?.value,
        note.talks[0]?.speakers.map(({ name }) => name),
      ],
      ['FontCon 2024', 'Linz', ['Ada Moss']],
    ],
    [
      'date and place in an aside of the title',
      'inks.md',
      '# FontCon 2024 (10–14 May, Linz)\n\n## Inks by Ada Moss\n\na\n\n## Serifs by Ben Roe\n\nb',
      (note) => [
        note.event?.title?.value,
        note.event?.start?.value,
        note.event?.end?.value,
        note.event?.location?.value,
      ],
      ['FontCon 2024', '2024-05-10', '2024-05-14', 'Linz'],
    ],
    [
      'a place with a full stop behind the date',
      'inks.md',
      '# FontCon 2024\n\n3-5 May, St. Linz AT\n\n## Inks by Ada Moss\n\na\n\n## Serifs by Ben Roe\n\nb',
      (note) => note.event?.location?.value,
      'St. Linz AT',
    ],
    [
      'a keynote of the agenda',
      'inks.md',
      '# FontCon 2024\n\n| 9:00 | Opening keynote | Ada Moss |\n|---|---|---|\n| 10:00 | Quiet inks | Ben Roe |\n\n## Opening keynote\n\na\n\n## Quiet inks\n\nb',
      (note) => note.talks.map(({ title, start, speakers }) => [title, start, speakers[0]?.name]),
      [
        ['Opening keynote', '09:00', 'Ada Moss'],
        ['Quiet inks', '10:00', 'Ben Roe'],
      ],
    ],
    [
      'what a site generator keeps apart',
      'inks.md',
      '+++\ntitle = "FontCon 2024"\n[extra]\nlocation = "Linz"\nconference = "FontCon"\n+++\n\n## Inks by Ada Moss\n\na\n\n## Serifs by Ben Roe\n\nb',
      (note) => [note.event?.title?.value, note.event?.location?.value],
      ['FontCon', 'Linz'],
    ],
    [
      'an entity in a title',
      'inks.md',
      '# FontCon 2024\n\n## Inks &amp; Serifs by Ada Moss\n\na\n\n## Quills&#33; by Ben Roe\n\nb',
      (note) => note.talks.map(({ title }) => title),
      ['Inks & Serifs', 'Quills!'],
    ],
    [
      'a place below the speaker',
      'inks.md',
      '# Inks of the world\n\n### Dr Ada Moss (University of Ink)\n\n*Seminar Series, Inkwell Hall. Linz*\n\n4 February 2024, 5pm\n\ntext',
      (note) => note.event?.location?.value,
      'Inkwell Hall, Linz',
    ],
    [
      'remarks of a few words',
      'inks.md',
      '# What I saw at FontCon 2024\n\n- **Ada Moss - Quiet inks** -- Calm and clear as ink\n- **Ben Roe - Loud paper** -- All about paper, really\n- **Cy Dunn - Small serifs** -- As small as they may be\n',
      (note) => note.talks.map(({ title }) => title),
      ['Quiet inks', 'Loud paper', 'Small serifs'],
    ],
    [
      'a list of links into the event’s site',
      'a.md',
      '# Looking back at FontCon 2024\n\n- [Quiet inks](https://www.fontcon.org/2024/moss.html): Ada showed inks that are quiet\n- [Loud paper](https://www.fontcon.org/2024/roe.html): Ben went on about paper at length\n- [Small serifs](https://www.fontcon.org/2024/dunn.html): which were small indeed, he said\n',
      (note) => note.talks.map(({ title }) => title),
      ['Quiet inks', 'Loud paper', 'Small serifs'],
    ],
    [
      'a list of links elsewhere',
      'a.md',
      '# Looking back at FontCon 2024\n\n- [Quiet inks](https://example.org/2024/moss.html): an old page about inks that are quiet\n- [Loud paper](https://example.org/2024/roe.html): some more things about paper at length\n- [Small serifs](https://example.org/2024/dunn.html): which were small indeed, he said\n',
      (note) => note.talks.length,
      0,
    ],
    [
      'days in the head of a folder’s note',
      'future-of-ink/README.md',
      '# Future of Ink\n\nLinz, 3-5 May 2024\n',
      (note) => [note.kind, note.event?.title?.value, note.event?.end?.value],
      ['event', 'Future of Ink', '2024-05-05'],
    ],
    [
      'a talk below the days of its event',
      'fontcon-2024/inks.md',
      '# Inks\n\nAda Moss, FontCon, 3-5 May 2024\n\n- a\n',
      (note) => note.kind,
      'talk',
    ],
    [
      'a talk called after its speaker',
      'FontCon 2021/moss.md',
      'thoughts\n\n### Ada Moss, Head of Inks\n\ntext',
      (note) => note.talks[0]?.speakers.map(({ name }) => name),
      ['Ada Moss'],
    ],
  ];
  for (const [what, path, text, fact, value] of cases) {
    it(what, () => {
      assert.deepEqual(fact(readNote(text, path, { workspace: 'notes' })), value);
    });
  }
});
