import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';
import { projectFolder, readProjectFile } from '../../support/project';
import { lineOf } from './support';

/** Values that no side field expects. */
const nonsense: readonly unknown[] = [
  'TBA',
  '',
  ' ',
  '6944:11:40',
  '2025-02-30T09:00:00',
  -1,
  1e21,
  true,
  false,
  null,
  [],
  {},
  [[1]],
  { a: { b: 1 } },
  '\u0000',
  '<b>',
  'x'.repeat(5000),
];

/** Members that say where the sessions are, or what they are called: without them there is nothing to keep. */
const carrying =
  /^(?:schedule|conference|days|rooms|sessions|talks|speakers|title|name|startDate|fullName|Great Hall|Attic|groupId|groupName|isDefault|event_start|tracks|categories|questions|sessionId|code|version|id|guid|timeSlots)$/;

type Path = readonly (string | number)[];

/** The places of all scalars and of lists of people in a document, but not those that carry the sessions. */
function sideFields(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length > 1 ? [path] : [];
  return Object.entries(value).flatMap(([name, member]): Path[] => {
    const next = [...path, Array.isArray(value) ? Number(name) : name];
    if (!Array.isArray(value) && carrying.test(name))
      return typeof member === 'object' && name !== 'title' ? sideFields(member, next) : [];
    return name === 'persons' || name === 'links' ? [next, ...sideFields(member, next)] : sideFields(member, next);
  });
}

function withValue(document: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const copy = (Array.isArray(document) ? [...(document as unknown[])] : { ...(document as object) }) as Record<
    string | number,
    unknown
  >;
  copy[key] = withValue(copy[key], rest, value);
  return copy;
}

/** Every session is still there; one that is told twice may no longer be the same. */
function assertKept(text: string, titles: readonly string[], message: string): void {
  const found = new Set(titlesOf(text));
  const lost = titles.filter((title) => !found.has(title));
  assert.deepEqual(lost, [], message);
}

function titlesOf(text: string): string[] {
  const reading = readSchedule(text);
  assert.ok(reading.ok, `${JSON.stringify(reading)} in ${text.slice(0, 3000)}`);
  return reading.schedules.flatMap(({ sessions }) => sessions.map(({ title }) => title)).toSorted();
}

function linesOf(text: string): string[] {
  const reading = readSchedule(text);
  return reading.ok ? reading.schedules.flatMap(({ sessions }) => sessions.map(lineOf)) : [];
}

const folder = 'test/fixtures/schedules';
const fixtures = readdirSync(join(projectFolder, folder)).map(
  (name) => [name, readProjectFile(`${folder}/${name}`)] as const,
);

describe('a damaged side field', () => {
  for (const [name, text] of fixtures.filter(([file]) => file.endsWith('.json'))) {
    const document: unknown = JSON.parse(text);
    const places = sideFields(document);
    const titles = titlesOf(text);
    const lines = linesOf(text);
    it(`costs no session of ${name}: ${places.length} places`, () => {
      for (const place of places) {
        for (const value of nonsense) {
          const damaged = JSON.stringify(withValue(document, place, value));
          assertKept(damaged, titles, `${place.join('.')} = ${JSON.stringify(value).slice(0, 40)}`);
        }
      }
    });
    it(`leaves the other sessions of ${name} as they were`, () => {
      // What stands inside of a session: no other one may change.
      for (const place of places.filter((path) => path.filter((key) => typeof key === 'number').length > 1)) {
        const damaged = linesOf(JSON.stringify(withValue(document, place, 'TBA')));
        const changed = lines.filter((line) => !damaged.includes(line));
        // A speaker, a room or a day is named by several sessions.
        const isShared =
          ['speakers', 'rooms', 'days', 'categories'].includes(String(place[0])) || place.includes('days');
        assert.ok(changed.length <= (isShared ? lines.length : 1), `${place.join('.')}: ${changed.join('; ')}`);
      }
    });
  }

  it('costs no session of frab.xml', () => {
    const text = readProjectFile(`${folder}/frab.xml`);
    const titles = titlesOf(text);
    const values = ['TBA', '', '6944:11:40', '2025-02-30T09:00', '&lt;b&gt;', '-1'];
    const element =
      /<(date|start|duration|room|track|language|abstract|description|subtitle|url|type|person|slug|end|acronym|time_zone_name)( [^<>]*)?>[^<]*<\/\1>/g;
    let count = 0;
    for (const found of text.matchAll(element)) {
      for (const value of values) {
        count++;
        const [whole, tag = '', attributes = ''] = found;
        const at = found.index;
        assertKept(
          `${text.slice(0, at)}<${tag}${attributes}>${value}</${tag}>${text.slice(at + whole.length)}`,
          titles,
          `${whole} = ${value}`,
        );
      }
    }
    for (const found of text.matchAll(/ (date|start|end|index|name|guid|id)="[^"]*"/g)) {
      count++;
      assertKept(
        `${text.slice(0, found.index)} ${found[1] ?? ''}="TBA"${text.slice(found.index + found[0].length)}`,
        titles,
        found[0],
      );
    }
    assert.ok(count > 50, `${count} places`);
  });

  it('costs no session of calendar.ics: any line broken, doubled or left out', () => {
    const text = readProjectFile(`${folder}/calendar.ics`);
    const titles = titlesOf(text);
    const lines = text.split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
      if (/^(?:BEGIN|END|SUMMARY|STATUS|PRODID)\b/.test(line) || /^\s/.test(lines[index - 1] ?? '') || line === '')
        continue;
      for (const broken of [
        [],
        [line, line],
        [line.replace(/[:;].*/, '')],
        [line.replace(/:.*/, ':TBA')],
        [line.slice(0, 12), line.slice(12)],
        [`${line}\u0000"`],
        [line.replace(':', ';X:')],
      ]) {
        const damaged = [...lines.slice(0, index), ...broken, ...lines.slice(index + 1)].join('\r\n');
        const reading = readSchedule(damaged);
        assert.ok(reading.ok, `${broken.join('|')}: ${JSON.stringify(reading)}`);
        const found = new Set(reading.schedules[0].sessions.map(({ title }) => title));
        assert.ok(
          titles.every((title) => found.has(title)),
          `${broken.join('|')}: ${[...found].join(', ')}`,
        );
      }
    }
  });

  it('never makes the reading throw, whatever is cut, doubled or exchanged', () => {
    const texts = fixtures.map(([, text]) => text);
    const change = fc.record({
      text: fc.constantFrom(...texts),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat({ max: 200 }),
      put: fc.oneof(
        fc.string(),
        fc.constantFrom('{', '}', '[', ']', '"', '<', '>', ',', '\n', ':', 'null', 'BEGIN:VEVENT\n'),
      ),
    });
    fc.assert(
      fc.property(
        fc.tuple(change, fc.constantFrom(undefined, 'Europe/Oslo', 'Moon/Base')),
        ([{ text, at, length, put }, zone]) => {
          const from = Math.floor(at * text.length);
          readSchedule(text.slice(0, from) + put + text.slice(from + length), { zone });
        },
      ),
      { numRuns: 300 },
    );
  });
});
