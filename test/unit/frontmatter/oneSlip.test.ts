import assert from 'node:assert/strict';
import type { NoteFacts } from '../../../src/core/frontmatter/facts';
import { fixesFor } from '../../../src/core/frontmatter/fixes/fixesFor';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { validate } from '../../../src/core/frontmatter/validate';
import { applyEdits } from '../../../src/core/text/edit';
import { checker, judge, settings } from './judging';

const facts: NoteFacts = { kind: 'event' };

describe('one slip is one problem', () => {
  const slips: [name: string, text: string, code: string][] = [
    ['a name of a required property', '---\ntilte: x\ndate: 2030-05-17\n---\n', 'misspelt-property'],
    ['one in TOML', '+++\ntilte = "x"\ndate = 2030-05-17\n+++\n', 'misspelt-property'],
    ['a list as a title', '---\ntitle: [x]\ndate: 2030-05-17\n---\n', 'wrong-type'],
    ['a link', '---\ntitle: [[x]]\ndate: 2030-05-17\n---\n', 'unquoted-link'],
    ['a kind', '---\nkind: evnt\ntitle: x\ndate: 2030-05-17\n---\n', 'unknown-value'],
    ['a day', '{"title": "x", "date": "2030-02-31", "date_end": "2030-03-01"}\n', 'invalid-date'],
    ['an end', '---\ntitle: x\ndate: 2030-05-17\ndate_end: 2030-05-7\n---\n', 'invalid-date'],
    ['a missing quote', '---\ntitle: "x\ndate: 2030-05-17\n---\n', 'syntax-error'],
    ['a missing delimiter', '{\n"title": "x",\n"date": "2030"\n\nbody\n', 'unclosed-front-matter'],
    ['a property twice', '---\ntitle: x\ntitle: y\ndate: 2030-05-17\n---\n', 'duplicate-property'],
  ];
  for (const [name, text, code] of slips) {
    it(`in ${name}`, async () => {
      const problems = await judge(text, facts);
      assert.deepEqual(
        problems.map((problem) => problem.code),
        [code],
      );
    });
  }

  it('and says what is missing where slips of names are not told', async () => {
    const text = '---\ntilte: x\ndate: 2030-05-17\n---\n';
    const problems = await validate(
      { text, frontMatter: readFrontMatter(text), facts },
      { ...settings, severities: { 'misspelt-property': 'off' } },
      checker,
    );
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['missing-property'],
    );
  });

  it('also in the kind of a note that is then taken for something else', async () => {
    for (const [text, fixed] of [
      ['---\nkind: evnt\n---\n# Shopping\n', '---\nkind: event\n---\n# Shopping\n'],
      ['+++\nkind = "confernce"\n+++\n', '+++\nkind = "conference"\n+++\n'],
    ] as const) {
      const [problem, ...others] = await judge(text, undefined);
      assert.equal(problem?.code, 'unknown-value');
      assert.deepEqual(others, []);
      const patient = { text, frontMatter: readFrontMatter(text), facts: undefined };
      assert.equal(applyEdits(text, fixesFor(problem, patient)[0]?.edits ?? []), fixed);
    }
    assert.deepEqual(await judge('---\nkind: note\n---\n', undefined), []);
  });
});
