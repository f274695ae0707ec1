import assert from 'node:assert/strict';
import type { NoteFacts } from '../../../src/core/frontmatter/facts';
import { ignoreEdit } from '../../../src/core/frontmatter/ignore';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { applyEdits } from '../../../src/core/text/edit';
import { judge } from './judging';

const facts: NoteFacts = { kind: 'talk' };

describe('a problem that is ignored', () => {
  const cases: [name: string, before: string, after: string][] = [
    [
      'a line of YAML',
      '---\ntitle: x\nspeekers: [y]\n---\n',
      '---\ntitle: x\n# conference-notes: ignore misspelt-property\nspeekers: [y]\n---\n',
    ],
    [
      'an item of a list',
      '---\r\ntitle: x\r\ntags:\r\n  - a\r\n  - A\r\n---\r\n',
      '---\r\ntitle: x\r\ntags:\r\n  - a\r\n  # conference-notes: ignore duplicate-tag\r\n  - A\r\n---\r\n',
    ],
    ['what the block lacks', '---\nroom: A\n---\n', '---\n# conference-notes: ignore missing-property\nroom: A\n---\n'],
    [
      'a line that has such a comment already',
      '---\ntitle: x\n# conference-notes: ignore invalid-time\nstart: 12:30\n---\n',
      '---\ntitle: x\n# conference-notes: ignore invalid-time, unquoted-time\nstart: 12:30\n---\n',
    ],
    [
      'a line of TOML',
      '+++\ntitle = "x"\nurl = "http:/x"\n+++\n',
      '+++\ntitle = "x"\n# conference-notes: ignore invalid-url\nurl = "http:/x"\n+++\n',
    ],
    [
      'JSON, which has no comments',
      '{\n  "title": "x",\n  "start": "25:00"\n}\n',
      '{\n  "//": "conference-notes: ignore invalid-time",\n  "title": "x",\n  "start": "25:00"\n}\n',
    ],
    [
      'JSON on one line, for the second time',
      '{"title": "x", "//": "conference-notes: ignore invalid-url", "start": "25:00"}\n',
      '{"title": "x", "//": "conference-notes: ignore invalid-url, invalid-time", "start": "25:00"}\n',
    ],
  ];
  for (const [name, before, after] of cases) {
    it(`is so by a comment: ${name}`, async () => {
      const [problem, ...others] = await judge(before, facts);
      assert.ok(problem);
      assert.deepEqual(others, []);
      const edit = ignoreEdit(before, readFrontMatter(before), problem);
      assert.ok(edit);
      assert.equal(applyEdits(before, [edit]), after);
      assert.deepEqual(await judge(after, facts), []);
    });
  }

  it('is so in the agenda, too', async () => {
    const text = '# x\n\n- 10:00 a\n- 09:00 b\n';
    const at = text.indexOf('09:00');
    const agenda = [
      { start: '10:00', line: 2, range: { start: text.indexOf('10:00'), end: text.indexOf('10:00') + 7 } },
      { start: '09:00', line: 3, range: { start: at, end: at + 7 } },
    ];
    const [problem] = await judge(text, { kind: 'event', agenda });
    assert.equal(problem?.code, 'agenda-order');
    const edit = ignoreEdit(text, undefined, problem);
    assert.ok(edit);
    const after = applyEdits(text, [edit]);
    assert.equal(after, '# x\n\n- 10:00 a\n- 09:00 b <!-- conference-notes: ignore agenda-order -->\n');
    assert.deepEqual(await judge(after, { kind: 'event', agenda }), []);
  });

  it('is another problem where it says so, and none that keeps the block from being read', async () => {
    const other = '---\ntitle: x\n# conference-notes: ignore invalid-time\nspeekers: [y]\n---\n';
    assert.deepEqual(
      (await judge(other, facts)).map(({ code }) => code),
      ['misspelt-property'],
    );
    const broken = '---\n# conference-notes: ignore syntax-error\ntitle: a: b\n---\n';
    const [problem] = await judge(broken, facts);
    assert.equal(problem?.code, 'syntax-error');
    assert.equal(ignoreEdit(broken, readFrontMatter(broken), problem), undefined);
  });
});
