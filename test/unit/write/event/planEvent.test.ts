import assert from 'node:assert/strict';
import { Library } from '../../../../src/core/library/library';
import { readNote } from '../../support/readNote';
import { eventAgenda } from '../../../../src/core/write/event/eventAgenda';
import { eventPlace, usualFormat } from '../../../../src/core/write/event/eventHome';
import { planEvent } from '../../../../src/core/write/event/planEvent';
import { sessionGroups } from '../../../../src/core/write/schedule/sessionGroups';
import type { ScheduleSession } from '../../../../src/core/write/schedule/model';

function libraryOf(files: Readonly<Record<string, string>>): Library {
  const library = new Library();
  library.setAll(
    Object.entries(files).map(([path, text]) => ({ id: `file:///notes/${path}`, root: 'notes', path, text })),
  );
  return library;
}

describe('planEvent', () => {
  const event = { title: 'InkConf 2026', dates: { start: '2026-12-05', end: '2026-12-07' }, location: 'Linz' };

  it('writes one note that is read as the event', () => {
    const [file, ...others] = planEvent(event, { folder: '', workspace: '', layout: 'one file', format: 'yaml' });
    assert.equal(others.length, 0);
    assert.ok(file);
    const note = readNote(file.edits.map(({ newText }) => newText).join(''), file.path);
    assert.deepEqual(
      [
        file.path,
        note.event?.title?.value,
        note.event?.start?.value,
        note.event?.end?.value,
        note.event?.location?.value,
      ],
      ['inkconf-2026.md', 'InkConf 2026', '2026-12-05', '2026-12-07', 'Linz'],
    );
  });

  it('writes a note for each day, which the library keeps together', () => {
    const files = planEvent(event, { folder: '2026/inkconf', workspace: '', layout: 'file per day', format: 'toml' });
    assert.deepEqual(
      files.map(({ path }) => path),
      [
        '2026/inkconf/inkconf-2026-day-1.md',
        '2026/inkconf/inkconf-2026-day-2.md',
        '2026/inkconf/inkconf-2026-day-3.md',
      ],
    );
    const { events } = libraryOf(
      Object.fromEntries(files.map(({ path, edits }) => [path, edits.map(({ newText }) => newText).join('')])),
    );
    assert.deepEqual(
      events.map(({ title, start, end, notes }) => [title, start, end, notes.length]),
      [['InkConf 2026', '2026-12-05', '2026-12-07', 3]],
    );
  });

  it('writes no date that nobody knows', () => {
    const [file] = planEvent(
      { title: 'InkConf' },
      { folder: '', workspace: '', layout: 'file per day', format: 'yaml' },
    );
    assert.equal(file?.edits[0]?.newText, '---\ntitle: InkConf\n---\n\n# InkConf\n');
  });
});

describe('eventPlace', () => {
  const note = (title: string): string =>
    `# ${title}\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n## Quills\n\nSpeaker: Ben Murray\n\n- feather\n`;
  const cases: [what: string, files: Record<string, string>, home: string][] = [
    ['an empty workspace', {}, ''],
    ['notes in the folder itself', { 'inkconf-2024.md': note('InkConf 2024') }, ''],
    [
      'a folder of notes',
      { 'notes/inkconf-2024.md': note('InkConf 2024'), 'notes/quillfest-2023.md': note('QuillFest 2023') },
      'notes',
    ],
    [
      'a folder for each year',
      { 'events/2024/inkconf.md': note('InkConf 2024'), 'events/2023/quillfest.md': note('QuillFest 2023') },
      'events/2026',
    ],
    [
      'a folder for each event',
      {
        'events/inkconf-2024/day1.md': note('InkConf 2024 - Day 1'),
        'events/inkconf-2024/day2.md': note('InkConf 2024 - Day 2'),
      },
      'events',
    ],
  ];
  const placeIn = (
    files: Record<string, string>,
    title: string,
    date?: string,
    layout: 'one file' | 'file per talk' = 'one file',
  ) => {
    const { folder, name } = eventPlace(libraryOf(files).events, 'notes', { title, date }, layout);
    return layout === 'one file' ? [folder, name].filter((part) => part !== '').join('/') : folder;
  };
  it('is where earlier editions are, though most events are elsewhere', () => {
    const files = {
      'talks/inkconf-2024.md': note('InkConf 2024'),
      'talks/quillfest-2023.md': note('QuillFest 2023'),
      'meetups/2024-05-17-nib-circle.md': note('Nib Circle 2024'),
    };
    assert.equal(placeIn(files, 'Nib Circle', '2030-05-17'), 'meetups/2030-05-17-nib-circle');
    assert.equal(placeIn(files, 'BlotFest 2030', '2030-05-17'), 'talks/blotfest-2030');
  });

  for (const [what, files, home] of cases) {
    it(what, () => {
      const own = placeIn(files, 'BlotFest', '2026-05-17', 'file per talk');
      assert.equal(own, home === '' ? 'blotfest' : `${home}/blotfest`);
    });
  }

  const names: [what: string, paths: string[], date: string | undefined, expected: string][] = [
    [
      'days',
      ['meetups/2024-05-17-inkconf', 'meetups/2023-04-01-quillfest'],
      '2030-05-17',
      'meetups/2030-05-17-blotfest',
    ],
    ['days without signs', ['m/20240517_ink_conf', 'm/20230401_quill_fest'], '2030-05-17', 'm/20300517_blotfest'],
    ['months', ['2024-05-inkconf', '2023-04-quillfest'], '2030-05-17', '2030-05-blotfest'],
    ['numbers', ['01-inkconf', '02-quillfest'], '2030-05-17', '03-blotfest-2030'],
    ['a year behind', ['inkconf-2024', 'quillfest-2023'], '2030-05-17', 'blotfest-2030'],
    ['days, where the day is not known', ['2024-05-17-inkconf', '2023-04-01-quillfest'], undefined, 'blotfest-2030'],
    [
      'days and a year',
      ['2024-05-17-inkconf-2024', '2023-04-01-quillfest-2023'],
      '2030-05-17',
      '2030-05-17-blotfest-2030',
    ],
  ];
  for (const [what, paths, date, expected] of names)
    it(`names a note as its neighbours are: ${what}`, () => {
      const files = Object.fromEntries(
        paths.map((path, index) => [`${path}.md`, note(`Conf${'AB'[index] ?? ''} 202${index + 3}`)]),
      );
      assert.equal(placeIn(files, 'BlotFest 2030', date), expected);
    });

  it('takes the front matter that is usual', () => {
    assert.equal(
      usualFormat(['+++\ntitle = "a"\n+++\n', '+++\ntitle = "b"\n+++\n', '---\ntitle: c\n---\n', 'none']),
      'toml',
    );
    assert.equal(usualFormat(['{ "title": "a" }\n']), 'json');
  });
});

describe('eventAgenda', () => {
  it('counts as noted what has a file of its own', () => {
    const { events } = libraryOf({
      'inkconf-2024/inkconf.md':
        '---\ntitle: InkConf 2024\nkind: event\n---\n\n- 09:00 - Blots - Ada Byron\n- 10:00 - Quills - Ben Murray\n',
      'inkconf-2024/blots.md': '---\ntitle: Blots\nevent: InkConf 2024\nspeaker: Ada Byron\n---\n\ntext\n',
    });
    const [event] = events;
    assert.ok(event);
    assert.deepEqual(
      eventAgenda(event)?.agenda.map(({ title, talk }) => [title, talk !== undefined]),
      [
        ['Blots', true],
        ['Quills', false],
      ],
    );
  });
});

describe('sessionGroups', () => {
  const session = (title: string, day?: string, room?: string, isTalk = true): ScheduleSession => ({
    id: title,
    title,
    speakers: [],
    links: [],
    isTalk,
    day,
    room,
  });
  const sessions = [
    session('a', '2024-05-17', 'Hall 10'),
    session('Lunch', '2024-05-17', undefined, false),
    session('b', '2024-05-18', 'Hall 2'),
    session('c'),
  ];

  it('goes by days in their order, without breaks', () => {
    assert.deepEqual(
      sessionGroups(sessions, 'day').map(({ name, sessions: members }) => [name, members.map(({ title }) => title)]),
      [
        ['2024-05-17', ['a']],
        ['2024-05-18', ['b']],
        [undefined, ['c']],
      ],
    );
  });

  it('goes by rooms as a person counts them', () => {
    assert.deepEqual(
      sessionGroups(sessions, 'room').map(({ name }) => name),
      ['Hall 2', 'Hall 10', undefined],
    );
  });
});
