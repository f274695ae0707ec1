import assert from 'node:assert/strict';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import type { Schedule, ScheduleSession } from '../../../../src/core/write/schedule/model';
import type { ExistingNote, ScheduleChoice, SchedulePlan } from '../../../../src/core/write/schedule/plan';
import { planSchedule } from '../../../../src/core/write/schedule/planSchedule';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { readProjectFile } from '../../support/project';

function session(id: string, start: string, title: string, ...speakers: string[]): ScheduleSession {
  const day = start.slice(0, 10);
  return {
    id,
    title,
    speakers: speakers.map((name) => ({ name })),
    day,
    start,
    end: `${day}T${String(Number(start.slice(11, 13)) + 1).padStart(2, '0')}:00`,
    links: [],
    isTalk: speakers.length > 0,
  };
}

const lunch = session('l', '2025-06-12T12:00', 'Lunch');
const nests = session('n', '2025-06-12T09:00', 'Nests and networks', 'Ada Finchley', 'Bo Larkin');
const twigs = session('t', '2025-06-12T10:00', 'Twigs at scale', 'Egon Wren');
const moss = session('m', '2025-06-12T13:00', 'Moss - the quiet insulator', 'Mina Dunnock');
const feather = session('f', '2025-06-13T10:00', 'A feather in the wire', 'Dara Nyberg');

function scheduleOf(...sessions: ScheduleSession[]): Schedule {
  const days = sessions.flatMap(({ day }) => day ?? []).toSorted();
  return { start: days[0], end: days.at(-1), location: 'Bergen', sessions };
}

const oneDay = scheduleOf(nests, lunch, moss);

function choose(choice: Partial<ScheduleChoice> = {}): ScheduleChoice {
  return {
    title: 'Rookery Conf 2025',
    folder: 'rookery',
    layout: 'one file',
    format: 'yaml',
    agenda: 'all',
    chosen: new Set(['n', 'm', 't', 'f']),
    workspace: '',
    ...choice,
  };
}

/** The notes after a plan was carried out. */
function carriedOut(plan: SchedulePlan, existing: readonly ExistingNote[] = []): ExistingNote[] {
  const texts = new Map(existing.map(({ path, text }) => [path, text]));
  for (const { path, isNew, edits } of plan.files) {
    assert.equal(isNew, !texts.has(path));
    texts.set(path, applyEdits(texts.get(path) ?? '', edits));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

function imported(schedule: Schedule, choice = choose(), existing: readonly ExistingNote[] = []): ExistingNote[] {
  return carriedOut(planSchedule(schedule, choice, existing), existing);
}

function textOf(notes: readonly ExistingNote[], path = 'rookery/rookery-conf-2025.md'): string {
  const note = notes.find((one) => one.path === path);
  assert.ok(note, notes.map((one) => one.path).join('\n'));
  return note.text;
}

const fresh = `---
title: Rookery Conf 2025
date: 2025-06-12
location: Bergen
---

# Rookery Conf 2025

- 09:00 - 10:00 - Nests and networks - Ada Finchley, Bo Larkin
- 12:00 - 13:00 - Lunch
- 13:00 - 14:00 - Moss - the quiet insulator - Mina Dunnock

## Nests and networks

Speakers: Ada Finchley, Bo Larkin

-${' '}

## Moss - the quiet insulator

Speaker: Mina Dunnock

-${' '}
`;

describe('planSchedule', () => {
  it('writes one note with the agenda and a place for each chosen talk', () => {
    assert.equal(textOf(imported(oneDay)), fresh);
  });

  it('writes a part for each day', () => {
    const text = textOf(imported(scheduleOf(nests, feather)));
    assert.match(text, /\ndate: 2025-06-12\ndate_end: 2025-06-13\n/);
    assert.match(
      text,
      /\n## Day 1 - 2025-06-12\n\n- 09:00.*\n\n### Nests and networks\n[^]*\n## Day 2 - 2025-06-13\n\n- 10:00.*\n\n### A feather in the wire\n/,
    );
  });

  it('writes a file for each day', () => {
    const notes = imported(scheduleOf(nests, feather), choose({ layout: 'file per day', format: 'toml' }));
    assert.deepEqual(
      notes.map(({ path }) => path),
      ['rookery/rookery-conf-2025-day-1.md', 'rookery/rookery-conf-2025-day-2.md'],
    );
    assert.match(
      notes[1]?.text ?? '',
      /^\+\+\+\ntitle = "Rookery Conf 2025"\ndate = 2025-06-13\n[^]*\n# Rookery Conf 2025 - Day 2\n\n- 10:00[^]*\n## A feather in the wire\n/,
    );
  });

  it('writes a file for each talk beside the agenda', () => {
    const notes = imported(oneDay, choose({ layout: 'file per talk', chosen: new Set(['n']) }));
    assert.deepEqual(
      notes.map(({ path }) => path),
      ['rookery/rookery-conf-2025.md', 'rookery/nests-and-networks.md'],
    );
    assert.equal(textOf(notes).includes('## '), false);
    const talk = textOf(notes, 'rookery/nests-and-networks.md');
    assert.match(
      talk,
      /^---\ntitle: Nests and networks\nevent: Rookery Conf 2025\nspeakers: \[Ada Finchley, Bo Larkin\]\ndate: 2025-06-12\nstart: "09:00"\nend: "10:00"\n---\n\n# Nests and networks\n\n- \n$/,
    );
  });

  it('lists only the chosen sessions where there are too many', () => {
    const text = textOf(imported(oneDay, choose({ agenda: 'chosen', chosen: new Set(['m']) })));
    assert.equal(text.includes('Nests'), false);
    assert.equal(text.includes('- 13:00 - 14:00 - Moss'), true);
  });

  it('keeps titles that look like Markdown or hold line breaks', () => {
    const odd = session(
      'o',
      '2025-06-12T09:00',
      'C*-algebras `and` [links](x) _for_ <b>\nsnake_case #',
      'Ada Finchley',
    );
    assert.equal(
      textOf(imported(scheduleOf(odd), choose({ chosen: new Set(['o']) })))
        .split('\n')
        .find((line) => line.startsWith('## ')),
      '## C\\*-algebras \\`and\\` \\[links\\](x) \\_for\\_ \\<b> snake_case \\#',
    );
  });

  describe('run again', () => {
    for (const layout of ['one file', 'file per day', 'file per talk'] as const) {
      it(`writes nothing when nothing is new: ${layout}`, () => {
        for (const schedule of [oneDay, scheduleOf(nests, lunch, moss, feather)]) {
          const notes = imported(schedule, choose({ layout }));
          assert.deepEqual(planSchedule(schedule, choose({ layout }), notes), { files: [], moved: [], gone: [] });
        }
      });
    }

    it('adds a new session to the agenda and its talk to the notes, in the order of time', () => {
      const text = textOf(
        imported(scheduleOf(nests, twigs, lunch, moss), choose(), [
          { path: 'rookery/rookery-conf-2025.md', text: fresh },
        ]),
      );
      const expected = fresh
        .replace('- 12:00', '- 10:00 - 11:00 - Twigs at scale - Egon Wren\n- 12:00')
        .replace('## Moss', '## Twigs at scale\n\nSpeaker: Egon Wren\n\n- \n\n## Moss');
      assert.equal(text, expected);
    });

    it('adds the talk of a session that was only on the agenda', () => {
      const choice = choose({ chosen: new Set(['n']) });
      const notes = imported(oneDay, choice);
      assert.equal(textOf(imported(oneDay, choose(), notes)), fresh);
    });

    it('adds a day at the end', () => {
      const notes = imported(scheduleOf(nests, feather));
      const third = session('g', '2025-06-14T09:00', 'Gulls and gateways', 'Ines Skua');
      const text = textOf(
        imported(scheduleOf(nests, feather, third), choose({ chosen: new Set(['n', 'f', 'g']) }), notes),
      );
      assert.equal(
        text,
        `${textOf(notes)}\n## Day 3 - 2025-06-14\n\n- 09:00 - 10:00 - Gulls and gateways - Ines Skua\n\n### Gulls and gateways\n\nSpeaker: Ines Skua\nTime: 09:00 - 10:00\n\n- \n`,
      );
    });

    it('reports what moved and what is gone, and changes neither', () => {
      const notes = imported(oneDay);
      const later = { ...moss, start: '2025-06-12T15:30', end: '2025-06-12T16:00' };
      const plan = planSchedule(scheduleOf(nests, later), choose(), notes);
      assert.deepEqual(plan.files, []);
      assert.deepEqual(
        plan.moved.map(({ line, was, now }) => [line, was, now]),
        [[10, '2025-06-12T13:00', '2025-06-12T15:30']],
      );
      assert.deepEqual(
        plan.gone.map(({ title, line }) => [title, line]),
        [['Lunch', 9]],
      );
    });

    it('reports a talk that moved to another day', () => {
      const notes = imported(scheduleOf(nests, twigs, feather));
      const tomorrow = { ...twigs, day: '2025-06-13', start: '2025-06-13T10:00', end: '2025-06-13T11:00' };
      const plan = planSchedule(scheduleOf(nests, feather, tomorrow), choose(), notes);
      assert.deepEqual(plan.files, []);
      assert.deepEqual(
        plan.moved.map(({ was, now }) => [was, now]),
        [['2025-06-12T10:00', '2025-06-13T10:00']],
      );
    });

    it('leaves every byte a person wrote, in their line endings and their way of writing talks', () => {
      const written = fresh
        .replace(
          '## Nests and networks\n\nSpeakers: Ada Finchley, Bo Larkin\n\n- \n',
          '## Nests and networks\n_by Ada Finchley, Bo Larkin_\n\n* a **great** talk\n\n    code\n',
        )
        .replace('## Moss - the quiet insulator\n\nSpeaker: Mina Dunnock\n\n- \n', 'tail without an end')
        .replaceAll('\n', '\r\n');
      const existing = [{ path: 'elsewhere/notes.md', text: written }];
      const plan = planSchedule(scheduleOf(nests, twigs, lunch, moss), choose(), existing);
      assert.deepEqual(
        plan.files.map(({ path }) => path),
        ['elsewhere/notes.md'],
      );
      for (const { edits } of plan.files) assert.ok(edits.every(({ range }) => range.start === range.end));
      const text = textOf(carriedOut(plan, existing), 'elsewhere/notes.md');
      assert.ok(text.includes('\r\n\r\n## Twigs at scale\r\n_by Egon Wren_\r\n\r\n* \r\n'));
      assert.equal(/(?<!\r)\n/.test(text), false);
    });
  });

  it('makes notes that our reader reads as the schedule', () => {
    for (const file of ['frab.json', 'sessionize-all.json', 'calendar.ics']) {
      const reading = readSchedule(readProjectFile(`test/fixtures/schedules/${file}`));
      assert.ok(reading.ok);
      const [schedule] = reading.schedules;
      const talks = schedule.sessions.filter(({ isTalk }) => isTalk);
      const [{ text, path } = { text: '', path: '' }] = imported(
        schedule,
        choose({ chosen: new Set(talks.map(({ id }) => id)) }),
      );
      const note = readNote(text, path);
      assert.deepEqual(
        note.talks.map(({ title, speakers }) => [title, speakers.map(({ name }) => name)]),
        talks.map(({ title, speakers }) => [title, speakers.map(({ name }) => name)]),
      );
      assert.equal(note.event?.start?.value, '2025-06-12');
    }
  });

  for (const title of [
    'Open space',
    'Questions',
    'Keynote',
    'Opening keynote',
    'Lightning talks',
    'Workshops',
    'Welcome',
    'Lunch',
  ]) {
    it(`finds a session called ${title} again, and its room`, () => {
      const odd: ScheduleSession = { ...session('o', '2025-06-12T11:00', title), room: 'Hall 1' };
      const schedule = scheduleOf(nests, odd, moss);
      const choice = choose({ chosen: new Set(['n', 'o', 'm']) });
      const notes = imported(schedule, choice);
      assert.deepEqual(planSchedule(schedule, choice, notes).files, []);
      const talks = notes.flatMap(({ path, text }) => readNote(text, path).talks);
      assert.deepEqual(
        talks.map((talk) => [talk.title, talk.room]),
        [
          [nests.title, undefined],
          [title, 'Hall 1'],
          [moss.title, undefined],
        ],
      );
    });
  }
});
