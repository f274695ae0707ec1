import assert from 'node:assert/strict';
import { noteSchemas } from '../../../src/core/frontmatter/schema/properties';
import { authorNames, statedNames } from '../../../src/core/note/survey/statedNames';
import { readNote } from '../support/readNote';

/** What the reader has no place for: `timezone` is asked for when a calendar is written, the others by nobody yet. */
const notRead = ['timezone', 'time_zone_name', 'all_day', 'level', 'language'];

describe('names of properties', () => {
  const known = new Set(
    Object.values(noteSchemas).flatMap(({ byName, alsoRead }) => [...byName.keys(), ...Object.values(alsoRead).flat()]),
  );
  const read = new Set<string | undefined>([...Object.values(statedNames).flat(), ...authorNames]);

  it('are read, every one that the schemas accept', () => {
    assert.deepEqual(
      [...known].filter((name) => !read.has(name) && !notRead.includes(name ?? '')),
      [],
    );
  });

  it('are in the schemas, every one that is read', () => {
    assert.deepEqual(
      [...read].filter((name) => !known.has(name)),
      [],
    );
  });

  it('are not both accepted and only understood', () => {
    for (const { byName, alsoRead } of Object.values(noteSchemas))
      for (const name of Object.values(alsoRead).flat()) assert.ok(!byName.has(name ?? ''), name);
  });

  const talk = (line: string) => readNote(`---\nkind: talk\ntitle: Blots\n${line}\n---\n\nInk runs.\n`, 'blots.md');
  const cases: [line: string, fact: (note: ReturnType<typeof readNote>) => unknown, value: unknown][] = [
    ['performer: Ada Moss', ({ talks }) => talks[0]?.speakers[0]?.name, 'Ada Moss'],
    ['persons: [Ada Moss]', ({ talks }) => talks[0]?.speakers[0]?.name, 'Ada Moss'],
    ['startsAt: "09:30"', ({ talks }) => talks[0]?.start, '09:30'],
    ['time_start: "09:30"', ({ talks }) => talks[0]?.start, '09:30'],
    ['endsAt: "10:15"', ({ talks }) => talks[0]?.end, '10:15'],
    ['start: 2031-05-17\ntime: "09:30"', ({ talks }) => talks[0]?.start, '09:30'],
    ['url_slides: https://ink.example/s', ({ talks }) => talks[0]?.links[0]?.url, 'https://ink.example/s'],
    ['recordingUrl: https://ink.example/v', ({ talks }) => talks[0]?.links[0]?.url, 'https://ink.example/v'],
    ['code: INK301', ({ talks }) => talks[0]?.code, 'INK301'],
    ['salle: B2', ({ talks }) => talks[0]?.room, 'B2'],
  ];
  for (const [line, fact, value] of cases)
    it(`are read: ${line}`, () => {
      assert.equal(fact(talk(line)), value);
    });

  const event = (line: string) =>
    readNote(`---\nkind: day\nevent: InkConf\n${line}\n---\n\nInk runs.\n`, 'ink.md').event;
  it('are read of an event and its days', () => {
    assert.equal(event('event_start: 2031-05-17')?.start?.value, '2031-05-17');
    assert.equal(event('day: Day 2')?.day?.value, 'Day 2');
    assert.equal(event('day: 2')?.day?.value, 'Day 2');
    assert.equal(event('day: 2031-05-17')?.start?.value, '2031-05-17');
  });
});
