import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { NoteFacts } from '../../../src/core/frontmatter/facts';
import { fixesFor, safeEdits } from '../../../src/core/frontmatter/fixes/fixesFor';
import { daysMeant, nearestDay, timeMeant } from '../../../src/core/frontmatter/fixes/notations';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { plainValue } from '../../../src/core/frontmatter/values';
import { applyEdits } from '../../../src/core/text/edit';
import { validate } from '../../../src/core/frontmatter/validate';
import { checker, judge, settings } from './judging';

const facts: NoteFacts = {
  kind: 'talk',
  title: { value: 'A "talk": b', source: 'heading' },
  date: { value: '2030-05-17', source: 'file name' },
  isOwnDate: true,
  speakers: ['Ada Example', 'Bo, Li'],
};

describe('fixes', () => {
  it('adds front matter with what the note tells', async () => {
    const add = async (text: string, of: NoteFacts): Promise<string> => {
      const [problem] = await validate(
        { text, frontMatter: undefined, facts: of },
        { ...settings, severities: { 'missing-front-matter': 'information' } },
        checker,
      );
      assert.equal(problem?.code, 'missing-front-matter');
      return applyEdits(text, fixesFor(problem, { text, frontMatter: undefined, facts: of })[0]?.edits ?? []);
    };
    assert.equal(
      await add('\uFEFF# A talk\r\n', facts),
      '\uFEFF---\r\ntitle: "A \\"talk\\": b"\r\nspeakers: [Ada Example, "Bo, Li"]\r\ndate: 2030-05-17\r\n---\r\n\r\n# A talk\r\n',
    );
    assert.equal(
      await add('', { kind: 'event', title: { value: 'x', source: 'heading' }, endDate: '2030-05-19' }),
      '---\ntitle: x\ndate_end: 2030-05-19\n---\n',
    );
  });

  it('applies only what needs no question, and nothing twice', async () => {
    const text =
      '---\nstart: 12:30 # x\nend: 13:00\ntags: [a, A, a]\nspeakers: Ada, Bob\nend_time: "1"\ndate: 17.5.2030\n---\n';
    const patient = { text, frontMatter: readFrontMatter(text), facts };
    assert.equal(
      applyEdits(text, safeEdits(await judge(text, facts), patient)),
      '---\nstart: "12:30" # x\nend: "13:00"\ntags: [a]\nspeakers: Ada, Bob\nend_time: "1"\ndate: 2030-05-17\n---\n',
    );
  });

  const days: [text: string, ...days: string[]][] = [
    ['31/12/2024', '2024-12-31'],
    ['12/31/2024', '2024-12-31'],
    ['05/06/2030', '2030-06-05', '2030-05-06'],
    ['05.06.2030', '2030-06-05'],
    ['5. 6. 2030', '2030-06-05'],
    ['2030/5/7', '2030-05-07'],
    ['2030-5-7', '2030-05-07'],
    ['20300517', '2030-05-17'],
    ['17 May 2030', '2030-05-17'],
    ['17th Sept. 2030', '2030-09-17'],
    ['May 17th, 2030', '2030-05-17'],
    ['Tue, 19 Sep 2017 20:29:55 +0000', '2017-09-19T20:29:55+00:00'],
    ['Marvellous 17, 2030'],
    ['32/01/2030'],
    ['May 2030'],
    ['2030-065-01'],
  ];
  for (const [text, ...expected] of days) {
    it(`takes ${text} for ${expected.join(' or ') || 'no day'}`, () => {
      assert.deepEqual(daysMeant(text), expected);
    });
  }

  const times: [text: string, time: string | undefined][] = [
    ['9.30', '09:30'],
    ['9h30', '09:30'],
    ['14h', '14:00'],
    ['9 Uhr', '09:00'],
    ['1:30 pm', '13:30'],
    ['12 am', '00:00'],
    ['12:05 p.m.', '12:05'],
    ['13 pm', undefined],
    ['750', '12:30'],
    ['9', undefined],
    ['24.75', undefined],
  ];
  for (const [text, time] of times) {
    it(`takes ${text} for ${time ?? 'no time'}`, () => {
      assert.equal(timeMeant(text), time);
    });
  }

  it('takes an impossible day for the last of its month', () => {
    assert.equal(nearestDay('2009-06-31T10:00:00Z'), '2009-06-30T10:00:00Z');
    assert.equal(nearestDay('2009-06-41'), undefined);
    assert.equal(nearestDay('2009-13-01'), undefined);
  });

  const value = fc.constantFrom(
    'x',
    '12:30',
    '"12:30"',
    "'9.30'",
    '9h30',
    '31/12/2024',
    '2009-06-31',
    '2030-05-17',
    '"2030-05-16"',
    '[a, A, b]',
    '[a]',
    'a, b',
    '"yes"',
    'true',
    'a: b: c',
    '',
    '12',
    'http:/x y',
    'Europe/Berln',
    '{name: x, name: x}',
    '\n  - a\n  - A # b',
    '\n  - a\n  - a',
    '|\n  a\n  b',
    '{{date}}',
    '"a',
    '*x',
    '&y z',
    'intermediat',
  );
  const key = fc.constantFrom(
    'title',
    'date',
    'date_end',
    'end_date',
    'start',
    'end',
    'startsAt',
    'speekers',
    'speakers',
    'tags',
    'draft',
    'slides',
    'url',
    'level',
    'timezone',
    'x',
    '"title"',
    '__proto__',
    'location',
  );
  const comment = fc.constantFrom('', '', ' # why', ' #');
  const yaml = fc
    .tuple(
      fc.array(fc.tuple(key, value, comment), { maxLength: 8 }),
      fc.constantFrom('\n', '\r\n'),
      fc.constantFrom('', '\uFEFF'),
    )
    .map(([lines, ending, mark]) =>
      `${mark}---\n${lines.map(([name, of, why]) => `${name}: ${of}${of.includes('\n') ? '' : why}\n`).join('')}---\nbody # not a comment\n`.replaceAll(
        '\n',
        ending,
      ),
    );
  const word = fc.constantFrom(
    '"x"',
    '"12:30"',
    '"31/12/2024"',
    '2009-06-31',
    '2030-05-17',
    '["a", "A"]',
    '"a, b"',
    '"yes"',
    'true',
    '12',
    '{ a = 1 }',
    '"http:/x y"',
    'x',
    '"',
  );
  const toml = fc
    .array(
      fc.tuple(
        fc.constantFrom(
          'title',
          'date',
          'end_date',
          'start',
          'end',
          'tags',
          'draft',
          'url',
          'speekers',
          'a.b',
          '[x]\ny',
        ),
        word,
      ),
      { maxLength: 6 },
    )
    .map((lines) => `+++\n${lines.map(([name, of]) => `${name} = ${of} # why\n`).join('')}+++\nbody\n`);
  const json = fc
    .tuple(
      fc.array(
        fc.tuple(
          fc.constantFrom('title', 'date', 'end_date', 'start', 'tags', 'draft', 'speekers'),
          fc.constantFrom('"x"', '"12:30"', '"31/12/2024"', '["a", "A"]', '"a, b"', '"yes"', 'null', '{}', '1'),
        ),
        { maxLength: 6 },
      ),
      fc.constantFrom(',', ',\n  ', ' , '),
    )
    .map(([entries, comma]) => `{${entries.map(([name, of]) => `"${name}": ${of}`).join(comma)}}\n\nbody\n`);

  it('keep the body, the other properties and the comments, and can be read afterwards', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(yaml, toml, json),
        fc.constantFrom('event' as const, 'day' as const, 'talk' as const),
        async (text, kind) => {
          const frontMatter = readFrontMatter(text);
          const of = { ...facts, kind };
          for (const problem of await judge(text, of)) {
            for (const fix of fixesFor(problem, { text, frontMatter, facts: of })) {
              const fixed = applyEdits(text, fix.edits);
              const after = readFrontMatter(fixed);
              assert.ok(frontMatter && after, fixed);
              assert.equal(fixed.slice(after.block.bodyStart), text.slice(frontMatter.block.bodyStart), fixed);
              assert.equal(count(fixed, '#'), count(text, '#'), fixed);
              if (!frontMatter.recovered) assert.equal(after.recovered, false, fixed);
              if (frontMatter.recovered || after.recovered || fix.kind === 'rename') continue;
              const changed = others(text, problem.range).filter(
                ([name, was]) => !others(fixed).some(([other, is]) => other === name && is === was),
              );
              assert.ok(changed.length <= (fix.kind === 'swap' ? 1 : 0), `${fixed}\nchanged ${changed.join(' ')}`);
            }
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}

/** Properties of the top level that a place does not lie in, as `key` and value. */
function others(text: string, place?: { start: number }): [string, string][] {
  const properties = readFrontMatter(text)?.root?.properties ?? [];
  return properties
    .filter(
      ({ keyRange, value }) =>
        place === undefined || place.start < keyRange.start || place.start > Math.max(keyRange.end, value.range.end),
    )
    .map(({ key, value }) => [key, JSON.stringify(plainValue(value))]);
}
