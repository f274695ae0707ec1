import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

/** What a note of a talk or an event in that workspace says of its event. */
const cases: [workspace: string, path: string, text: string, kind: string, event: string | undefined][] = [
  ['ada-conference-notes', 'inkwell/2018/serifs.md', '# Serifs\n\n- a', 'talk', 'inkwell 2018'],
  ['ada-conference-notes', 'FontCon 2018/serifs.md', '# Serifs\n\n- a', 'talk', 'FontCon 2018'],
  ['ada-talk-notes', 'serifs.md', '# Serifs\n\n- a', 'talk', undefined],
  [
    'confnotes',
    'fontcon-2018.md',
    '# FontCon 2018\n\n## Serifs by Ada Moss\n\n- a\n\n## Inks by Ben Roe\n\n- b',
    'event',
    'FontCon 2018',
  ],
  ['confnotes', 'serifs.md', '# Serifs by Ada Moss\n\n- a', 'talk', undefined],
  ['fontcon-notes', 'serifs.md', '# Serifs\n\n- a', 'talk', 'fontcon'],
  ['fontcon-conference-notes', 'serifs.md', '# Serifs\n\n- a', 'talk', 'fontcon'],
  [
    'ada-meetup-notes',
    '2018.10.22.md',
    '# Serifs by Ada Moss\n\n- a\n\n# Inks by Ben Roe\n\n- b',
    'event',
    'ada meetup',
  ],
  ['work', 'ada-conference-notes/FontCon 2018/serifs.md', '# Serifs\n\n- a', 'talk', 'FontCon 2018'],
  ['work', 'ada-conference-notes/docs/2018/01-FontCon/Tables/4_Serifs.md', '# 4_Serifs\n\n- a', 'talk', 'FontCon 2018'],
  ['work', 'fontcon-notes/serifs.md', '# Serifs\n\n- a', 'talk', 'fontcon'],
  ['conference-notes', '2015/ink-universe/README.md', '# Ink Universe 2015 notes\n', 'event', 'Ink Universe 2015'],
  [
    'conference-notes',
    'inkwell/2015/README.md',
    '# Inkwell! Bergen 2015 Notes\n\nNotes from talks that I attended.\n',
    'event',
    'Inkwell! Bergen 2015',
  ],
  [
    'fontcon-notes',
    'serifs_for_all.md',
    '# fontcon-notes\nNotes of 2018\n\n## Raised issues\n\n- a\n\n## Proposals\n\n- b\n',
    'talk',
    'fontcon',
  ],
  ['fontcon-2018', 'fontcon.md', '# FontCon 2018\n\n## Serifs\n\n- a\n\n## Inks\n\n- b\n', 'event', 'FontCon 2018'],
  ['notes', 'FontCon/Italia/2025/serifs.md', '# Serifs\n\n- a', 'talk', 'FontCon Italia 2025'],
  ['notes', 'FontCon/2025/Italia/serifs.md', '# Serifs\n\n- a', 'talk', 'FontCon 2025'],
  ['fontcon2018-notes', '2018-11-13_main_track/serifs.md', '# Serifs\n\n- a', 'talk', 'fontcon2018'],
  ['fontcon2018-notes', '2018-11-13_ink_paper/serifs.md', '# Serifs\n\n- a', 'talk', 'fontcon2018'],
  ['fontcon2018-notes', '2018-11-13_InkConf/serifs.md', '# Serifs\n\n- a', 'talk', 'InkConf'],
  ['fontcon2018-notes', '2019-11-13_ink_paper/serifs.md', '# Serifs\n\n- a', 'talk', 'ink paper'],
  ['meetup-notes', 'quill-type-one-2018-faster-fonts.md', '# Faster fonts\n\n- a', 'talk', 'quill type one 2018'],
  ['meetup-notes', 'qt-ink-days-keynote.md', '# Faster fonts\n\n- a', 'talk', 'qt ink days'],
  ['meetup-notes', 'the-state-of-fonts-2018-in-numbers.md', '# Faster fonts\n\n- a', 'talk', undefined],
  ['meetup-notes', 'how-to-spend-days-off.md', '# Faster fonts\n\n- a', 'talk', undefined],
];

describe('collections of notes', () => {
  for (const [workspace, path, text, kind, event] of cases) {
    it(`${workspace}/${path}`, () => {
      const note = readNote(text, path, { workspace });
      assert.deepEqual([note.kind, note.event?.title?.value], [kind, event]);
    });
  }

  it('takes the number from a title that is written like a file', () => {
    assert.deepEqual(
      readNote('# 4_Serifs\n\n- a', 'FontCon 2018/4_Serifs.md', { workspace: 'notes' }).talks.map(({ title }) => title),
      ['Serifs'],
    );
  });

  it('cuts the event off a title that stands in the file’s name alone', () => {
    assert.deepEqual(
      readNote('They are.\n\n- a', 'quill-type-one-2018-faster-fonts.md', { workspace: 'meetup-notes' }).talks.map(
        ({ title }) => title,
      ),
      ['faster fonts'],
    );
  });
});
