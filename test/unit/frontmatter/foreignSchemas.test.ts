import assert from 'node:assert/strict';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { SchemaChecker } from '../../../src/core/frontmatter/schema/check';
import { patternDegree } from '../../../src/core/frontmatter/schema/patternCost';
import { schemaReferences } from '../../../src/core/frontmatter/schema/references';

/** What a schema says of front matter, as its sentences. */
async function check(schema: object | string, frontMatter: string): Promise<string[]> {
  const root = readFrontMatter(`---\n${frontMatter}\n---\n`)?.root;
  assert.ok(root);
  const text = typeof schema === 'string' ? schema : JSON.stringify(schema);
  const checker = new SchemaChecker(() => Promise.resolve(text));
  return (await checker.checkAgainst(root, 'file:///notes/x.json')).map((found) =>
    'reason' in found ? (found.reason ?? found.code) : found.code,
  );
}

const ofTitle = (part: object): object => ({ properties: { title: { type: 'string', ...part } } });
const twice = { title: `"${'a'.repeat(60)}!"` };

/** `allOf` of two, each of which is `allOf` of two, and so on. */
function doubled(keyword: string, times: number): object {
  const definitions: Record<string, object> = { a0: { type: 'object' } };
  for (let at = 1; at <= times; at++) {
    const part = { $ref: `#/definitions/a${at - 1}` };
    definitions[`a${at}`] = { [keyword]: [part, part] };
  }
  return { definitions, allOf: [{ $ref: `#/definitions/a${times}` }] };
}

describe('a schema that somebody else made', () => {
  const useful: [pattern: string, text: string, matches: boolean][] = [
    ['^[a-z0-9]+(-[a-z0-9]+)*$', 'quiet-fonts-2', true],
    ['^[a-z0-9]+(-[a-z0-9]+)*$', 'Quiet fonts', false],
    ['^https?://.+', 'https://fontcon.example', true],
    ['^(draft|done|dropped)$', 'done', true],
    ['^(\\d{1,3}\\.){3}\\d{1,3}$', '10.0.0.x', false],
    ['^.+@.+\\..+$', 'ada@fontcon.example', true],
    ['(?i)^FONT', 'fontcon', true],
    ['^\\p{Lu}[\\p{L} .-]*$', 'Ada Moss', true],
    ['^\\d{4}-\\d{2}-\\d{2}$', '2024-5-17', false],
    ['^.{1,200}$', 'FontCon', true],
  ];
  for (const [pattern, text, matches] of useful) {
    it(`says that “${text}” ${matches ? 'is' : 'is not'} ${pattern}`, async () => {
      const found = await check(ofTitle({ pattern }), `title: ${text}`);
      assert.deepEqual(found, matches ? [] : [`String does not match the pattern of "${pattern}".`]);
    });
  }

  const doubling = [
    String.raw`^(\w+\s?)+$`,
    '(a*)*',
    '(a+)+$',
    '^(a|a)*$',
    '(a|aa)+$',
    '^(a|b|[ab])*c',
    '(x+x+)+y',
    '^(?:.*,)*$',
    '^(a?){30}a{30}$',
    '^(?:(?:a{0,9}){0,9}){0,9}b',
    '^(([a-z])+.)+[A-Z]([a-z])+$',
    String.raw`(\w+)\1+`,
    String.raw`(?=(\w+)+)x`,
    'a?'.repeat(40) + 'a'.repeat(40),
    `^${'(a|b|c|d)?'.repeat(90)}`,
    '('.repeat(400) + 'a' + ')'.repeat(400),
    '(?<x>(?:é|É|[à-ü])*)*x',
  ];
  for (const pattern of doubling) {
    it(`is not used where its time may double with each character: ${pattern.slice(0, 40)}`, async () => {
      const values = await check(ofTitle({ pattern }), `title: ${twice.title}`);
      assert.match(values.join(), /^Unable to load schema from .*#\/properties\/title: the pattern “.*” is not used: /);
      const keys = await check(
        { properties: { x: { patternProperties: { [pattern]: {} } } } },
        `title: ${twice.title}`,
      );
      assert.match(keys.join(), /#\/properties\/x\/patternProperties: the pattern “/);
    });
  }

  const slow: [pattern: string, degree: number][] = [
    ['^a*$', 1],
    ['a*b', 2],
    ['^.*foo.*$', 2],
    [String.raw`^\s*\w+\s*$`, 1],
    ['^a*a*a*$', 3],
    ['^[一-龥]*[丁-丂]*x', 2],
  ];
  for (const [pattern, degree] of slow) {
    it(`takes time by the power of ${degree} for ${pattern}, and is told so of a text too long for it`, async () => {
      assert.equal(patternDegree(pattern), degree);
      const found = await check(ofTitle({ pattern }), `title: "${'a'.repeat(60_000)}!"`);
      assert.match(found.join(), degree === 1 ? /does not match/ : /would take too long/);
    });
  }

  const hostile: [name: string, schema: object | string, says: RegExp][] = [
    ['allOf doubled 26 times', doubled('allOf', 26), /too long/],
    ['anyOf doubled 26 times', doubled('anyOf', 26), /too long/],
    ['oneOf doubled 26 times', doubled('oneOf', 26), /too long/],
    ['a part that is itself', { allOf: [{ $ref: '#' }] }, /too (?:long|deep)/],
    [
      'a definition that is not itself',
      { definitions: { a: { not: { $ref: '#/definitions/a' } } }, $ref: '#/definitions/a' },
      /too (?:long|deep)/,
    ],
    ['20,000 parts', { allOf: Array.from({ length: 20_000 }, () => ({ type: 'object' })) }, /too long/],
    ['a very large one', JSON.stringify({ enum: ['x'.repeat(600_000)] }), /larger than 512 KB/],
    ['lists in each other', '['.repeat(200_000), /too deep/],
    ['parts in each other', `${'{"not":'.repeat(5000)}{}${'}'.repeat(5000)}`, /too deep/],
    [
      'many others',
      { allOf: Array.from({ length: 1000 }, (_, at) => ({ $ref: `./other-${at}.json` })) },
      /too many others/,
    ],
  ];
  for (const [name, schema, says] of hostile) {
    it(`costs no more than may be, with ${name}`, async () => {
      assert.match((await check(schema, 'title: x\ntags: [a, b]')).join(), says);
    });
  }

  it('takes long lists without the square of their time', async () => {
    const tags = Array.from({ length: 12_000 }, (_, at) => at % 7).join();
    assert.match((await check({ properties: { tags: { uniqueItems: true } } }, `tags: [${tags}]`)).join(), /too long/);
  });

  it('is named by a note only where its folder is trusted', () => {
    const text = '---\n# yaml-language-server: $schema=./x.json\n$schema: ./y.json\n---\n';
    const frontMatter = readFrontMatter(text);
    assert.ok(frontMatter);
    assert.deepEqual(schemaReferences(text, frontMatter, true), ['./y.json', './x.json']);
    assert.deepEqual(schemaReferences(text, frontMatter, false), []);
  });
});
