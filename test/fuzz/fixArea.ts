import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesFor, safeEdits } from '../../src/core/frontmatter/fixes/fixesFor';
import { readFrontMatter } from '../../src/core/frontmatter/read';
import { SchemaChecker } from '../../src/core/frontmatter/schema/check';
import { validate } from '../../src/core/frontmatter/validate';
import type { JudgedKind, NoteFacts } from '../../src/core/frontmatter/facts';
import type { Problem } from '../../src/core/frontmatter/problem';
import { plainValue } from '../../src/core/frontmatter/values';
import { applyEdits } from '../../src/core/text/edit';

const settings = {
  required: { event: ['title', 'date'], day: ['date'], talk: ['title', 'speakers'] },
  severities: {},
} as const;
const checker = new SchemaChecker(() => Promise.reject(new Error('no schema here')));

export function problemsOf(text: string, facts: NoteFacts): Promise<Problem[]> {
  return validate({ text, frontMatter: readFrontMatter(text), facts }, settings, checker);
}

const keys = [
  'title',
  'date',
  'date_end',
  'tags',
  'speakers',
  'speaker',
  'start',
  'end',
  'url',
  'draft',
  'kind',
  'timezone',
  'level',
  'titel',
  'Tags',
  'track',
  'own',
];
const values = [
  '',
  'FontCon',
  'FontCon: 2024',
  '"FontCon"',
  "'Ada'",
  '2024-05-17',
  '17.05.2024',
  '2024-02-31',
  '05/06/2024',
  '12:30',
  '9.30',
  '"25:00"',
  '[a, A, a]',
  '[Ada]',
  'Ada, Bo',
  'yes',
  'true',
  '1',
  'http:/fontcon.example/a b',
  'Europe/Berln',
  '\n- a',
  '\n- a\n- a',
  '\n  - Ada',
  '\n  name: Ada',
  '{name: Ada}',
  '|\n  a\n  b',
  '# x',
  'intermediat',
  '~',
  '&a x',
  '*a',
  '"open',
];

const property = fc.tuple(fc.constantFrom(...keys), fc.constantFrom(...values));
const block = fc.array(property, { maxLength: 6 });

function written(format: string, pairs: readonly (readonly [string, string])[]): string {
  if (format === 'toml') return `+++\n${pairs.map(([key, value]) => `${key} = ${tomlValue(value)}`).join('\n')}\n+++\n`;
  if (format === 'json')
    return `{${pairs.map(([key, value]) => `\n  "${key}": ${JSON.stringify(value)}`).join(',')}\n}\n`;
  return `---\n${pairs.map(([key, value]) => `${key}:${value.startsWith('\n') || value === '' ? '' : ' '}${value}`).join('\n')}\n---\n`;
}

function tomlValue(value: string): string {
  return /^(?:true|\d{4}-\d{2}-\d{2}|\d+)$/.test(value)
    ? value
    : value.startsWith('[')
      ? '["a", "a"]'
      : JSON.stringify(value);
}

/** Front matter in each format with what people get wrong, above a body. */
export const frontMatterTexts = fc
  .tuple(fc.constantFrom('yaml', 'yaml', 'toml', 'json'), block, fc.constantFrom('', '# FontCon\n'), fc.boolean())
  .map(([format, pairs, body, crlf]) => {
    const text = written(format, pairs) + body;
    return crlf ? text.replaceAll('\n', '\r\n') : text;
  });

/** What the text says, property by property, but for those a problem is about. */
function sayings(text: string): string[] {
  return (readFrontMatter(text)?.root?.properties ?? []).map(({ key, value }) =>
    JSON.stringify([key, plainValue(value)]),
  );
}

/** Every fix mends what it is offered for and changes one property, or the two it swaps; safe fixes come to an end. */
export const fixArea = fc.asyncProperty(
  frontMatterTexts,
  fc.constantFrom<JudgedKind>('event', 'day', 'talk'),
  async (text, kind) => {
    const facts: NoteFacts = { kind, title: { value: 'FontCon', source: 'heading' }, speakers: ['Ada Moss'] };
    const patient = { text, frontMatter: readFrontMatter(text), facts };
    const problems = await problemsOf(text, facts);
    for (const problem of problems) {
      for (const fix of fixesFor(problem, patient)) {
        const mended = applyEdits(text, fix.edits);
        const isPlace = fix.kind === 'insert' && fix.value === '';
        const left = (await problemsOf(mended, facts)).filter(({ code }) => code === problem.code).length;
        const before = problems.filter(({ code }) => code === problem.code).length;
        assert.ok(isPlace || left < before, `${problem.code} stays after ${fix.kind}: ${JSON.stringify(mended)}`);
        const [old, now] = [sayings(text), sayings(mended)];
        const gone = old.filter((one) => !now.includes(one)).length;
        const isBlock = ['syntax-error', 'unclosed-front-matter', 'duplicate-property'].includes(problem.code);
        assert.ok(
          isBlock || gone <= (fix.kind === 'swap' ? 2 : 1),
          `${fix.kind} changes more: ${JSON.stringify(mended)}`,
        );
      }
    }
    let mended = text;
    let edits = safeEdits(problems, patient);
    for (let round = 0; edits.length > 0; round++) {
      assert.ok(round < 5, `safe fixes come to no end: ${JSON.stringify(mended)}`);
      mended = applyEdits(mended, edits);
      edits = safeEdits(await problemsOf(mended, facts), {
        text: mended,
        frontMatter: readFrontMatter(mended),
        facts,
      });
    }
  },
);
