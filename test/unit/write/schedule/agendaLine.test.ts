import assert from 'node:assert/strict';
import { agendaLine, agendaLineWithPlace, areInSeveralRooms } from '../../../../src/core/write/schedule/agendaLine';
import type { ScheduleSession } from '../../../../src/core/write/schedule/model';
import { planSchedule } from '../../../../src/core/write/schedule/planSchedule';
import { readNote } from '../../support/readNote';

const session = (title: string, start: string, end: string, more: Partial<ScheduleSession> = {}): ScheduleSession => ({
  id: title,
  title,
  speakers: [{ name: 'Mira Oldfield' }],
  day: '2030-05-17',
  start: `2030-05-17T${start}`,
  end: `2030-05-17T${end}`,
  links: [],
  isTalk: true,
  ...more,
});
const rivers = session('Rivers in Rust', '10:00', '10:45', {
  room: 'Blue',
  track: 'Web',
  url: 'https://example.org/rivers',
  links: [
    { title: 'Slides', url: 'https://example.org/rivers.pdf' },
    { title: 'Code', url: 'https://example.org/code' },
  ],
});
const lakes = session('Workshop: Lakes in Lua', '10:00', '10:45', { room: 'Saal 1', speakers: [{ name: 'Tam Berg' }] });
const lunch = session('Tides', '11:00', '11:45', { room: 'Blue' });

describe('areInSeveralRooms', () => {
  const cases: [what: string, sessions: ScheduleSession[], expected: boolean][] = [
    ['at the same start', [rivers, lakes], true],
    ['one after the other', [rivers, { ...lakes, start: '2030-05-17T10:45', end: '2030-05-17T11:00' }], false],
    ['overlapping', [rivers, { ...lakes, start: '2030-05-17T10:30' }], true],
    ['in one room', [rivers, { ...lakes, room: 'Blue' }], false],
    ['where one room is not known', [rivers, { ...lakes, room: undefined }], false],
  ];
  for (const [what, sessions, expected] of cases)
    it(what, () => {
      assert.equal(areInSeveralRooms(sessions), expected);
    });
});

describe('agendaLineWithPlace', () => {
  it('tells room and track before the title, which leads to its page, and slides behind it', () => {
    assert.equal(
      agendaLineWithPlace(rivers, '- '),
      '- 10:00 - 10:45 - (Blue | Web): [Rivers in Rust](https://example.org/rivers) - Mira Oldfield' +
        ' ([Slides](https://example.org/rivers.pdf))',
    );
  });

  it('is read as what it is', () => {
    const agenda = [rivers, lakes].map((one) => agendaLineWithPlace(one, '- ')).join('\n');
    assert.deepEqual(
      readNote(`# River Conf 2030\n\n17 May 2030\n\n${agenda}\n`, 'river.md').agenda.map(
        ({ title, sort, room, track, speakers }) => [title, sort, room, track, speakers.map(({ name }) => name).join()],
      ),
      [
        ['Rivers in Rust', undefined, 'Blue', 'Web', 'Mira Oldfield'],
        ['Lakes in Lua', 'Workshop', 'Saal 1', undefined, 'Tam Berg'],
      ],
    );
  });

  for (const room of ['H.1301 (Cornil)', 'x'.repeat(40), 'Ada Lovelace', ''])
    it(`is plain where a room like ${JSON.stringify(room)} would not be read as one`, () => {
      assert.equal(agendaLineWithPlace({ ...lakes, room }, '- '), agendaLine(lakes, '- '));
    });
});

describe('the agenda of a schedule', () => {
  const choice = {
    title: 'River Conf 2030',
    folder: '',
    layout: 'one file',
    format: 'yaml',
    agenda: 'all',
    chosen: new Set<string>(['Tides']),
    workspace: '',
  } as const;
  const planned = (sessions: ScheduleSession[], existing: { path: string; text: string }[] = []): string =>
    planSchedule({ title: 'River Conf 2030', sessions }, choice, existing).files[0]?.edits[0]?.newText ?? '';

  it('tells rooms where several talks are at a time, and only there', () => {
    const text = planned([rivers, lakes, lunch]);
    assert.match(text, /- 11:00 - 11:45 - \(Blue\): Tides - Mira Oldfield/);
    assert.doesNotMatch(planned([rivers, lunch]), /\(Blue/);
    assert.equal(planned([rivers, lakes, lunch], [{ path: 'river-conf-2030.md', text }]), '');
  });

  it('goes on so where a later import adds a session', () => {
    const text = planned([rivers, lakes, lunch]);
    const late = session('Locks', '12:00', '12:30', { room: 'Saal 1' });
    assert.equal(
      planned([rivers, lakes, lunch, late], [{ path: 'river-conf-2030.md', text }]),
      '- 12:00 - 12:30 - (Saal 1): Locks - Mira Oldfield\n',
    );
  });
});
