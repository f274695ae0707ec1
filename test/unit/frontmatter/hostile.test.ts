import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fixesFor } from '../../../src/core/frontmatter/fixes/fixesFor';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { applyEdits } from '../../../src/core/text/edit';
import { judge } from './judging';

describe('validation of hostile text', () => {
  const pieces = [
    '---\n',
    '+++\n',
    ';;;\n',
    '{',
    '}',
    '[',
    ']',
    'title: x\n',
    'tags: [a, A]\n',
    'date: 2009-06-31\n',
    'start: 12:30\n',
    'end = "9.30"\n',
    '"date": "31/12/2024"',
    ': ',
    '- ',
    '&a ',
    '*a ',
    '\r\n',
    '\r',
    '\uFEFF',
    '\0',
    '\uD800',
    '__proto__: ',
    'constructor: ',
    '[[t]]\n',
    '"',
    "'",
    '|\n',
    ' ',
    '#',
    '😀',
    '{{date}}',
    'speekers: x\n',
    'url: http:/x y\n',
  ];

  it('never throws, finds everything inside the text, and fixes change nothing outside their edits', async () => {
    const text = fc
      .tuple(
        fc.constantFrom('---\n', '+++\n', '---json\n', '{"a":', ';;;\n', ''),
        fc.array(fc.constantFrom(...pieces), { maxLength: 30 }),
      )
      .map(([start, rest]) => start + rest.join(''));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('event' as const, 'day' as const, 'talk' as const), async (of, kind) => {
        const facts = { kind };
        for (const problem of await judge(of, facts)) {
          assert.ok(
            problem.range.start >= 0 && problem.range.start <= problem.range.end && problem.range.end <= of.length,
          );
          for (const { edits } of fixesFor(problem, { text: of, frontMatter: readFrontMatter(of), facts })) {
            const [first, last] = [edits[0]?.range.start ?? 0, edits.at(-1)?.range.end ?? 0];
            const fixed = applyEdits(of, edits);
            assert.ok(fixed.startsWith(of.slice(0, first)) && fixed.endsWith(of.slice(last)), JSON.stringify(fixed));
          }
        }
        assert.equal(({} as { x?: unknown }).x, undefined);
      }),
      { numRuns: 1000 },
    );
  });

  const large: [name: string, text: string][] = [
    ['a block of 10 MB', `---\n${'a: 1\n'.repeat(2_000_000)}---\n`],
    ['5,000 lists in each other', `---\ntags: ${'['.repeat(5000)}${']'.repeat(5000)}\n---\n`],
    ['a list to itself', '---\ntags: &a [*a]\n---\n'],
  ];
  for (const [name, text] of large) {
    it(`says of ${name} that it is too large, and no more`, async () => {
      assert.deepEqual(
        (await judge(text, { kind: 'event' })).map(({ code }) => code),
        ['too-large'],
      );
    });
  }

  it('compares no more entries of a list with those of the workspace than a person keeps', async () => {
    const words = new Map([['Serifs', 9]]);
    const vocabulary = { tags: words, speakers: words, series: words, locations: words, events: words };
    const hints = async (count: number): Promise<number> =>
      (await judge(`---\ntags: [${'serifs, '.repeat(count)}]\n---\n`, { kind: 'event' }, vocabulary)).filter(
        ({ code }) => code === 'similar-tag',
      ).length;
    assert.equal(await hints(20), 20);
    assert.equal(await hints(2000), await hints(4000));
  });
});
