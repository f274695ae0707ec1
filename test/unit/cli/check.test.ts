import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import type { ProblemRecord } from '../../../src/cli/problemRecords';
import { checkNotes, type CheckSettings } from '../../../src/cli/checkFolder';
import { readFolder } from '../../../src/cli/folder';
import { run } from '../../../src/cli/run';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { validate } from '../../../src/core/frontmatter/validate';
import { Library } from '../../../src/core/library/library';
import type { NoteFile } from '../../../src/core/library/model';
import { noteFacts } from '../../../src/core/library/noteFacts';
import { checker, settings } from '../frontmatter/judging';
import { projectFolder } from '../support/project';

const talks = '\n# FontCon\n\n## Serifs - Ada Example\n\nThick and thin.\n\n## Kerning - Bob Sample\n\nAV.\n';

interface SarifLog {
  readonly version: string;
  readonly runs: readonly {
    readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string }[] } };
    readonly results: readonly {
      readonly ruleId: string;
      readonly ruleIndex: number;
      readonly level: string;
      readonly locations: readonly {
        readonly physicalLocation: { readonly artifactLocation: object; readonly region: object };
      }[];
    }[];
  }[];
}

describe('conference-notes check', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notes-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  async function ran(...args: string[]): Promise<{ exitCode: number; result: string; messages: string }> {
    const results: string[] = [];
    const messages: string[] = [];
    const exitCode = await run(['check', ...args, folder], {
      result: (text) => results.push(text),
      message: (text) => messages.push(text),
    });
    return { exitCode, result: results.join(''), messages: messages.join('\n') };
  }

  async function records(...args: string[]): Promise<ProblemRecord[]> {
    return JSON.parse((await ran('--json', ...args)).result) as ProblemRecord[];
  }

  const codes = async (): Promise<string[]> => (await records()).map(({ severity, code }) => `${severity} ${code}`);

  for (const [name, text, code] of [
    ['a number that a comment cuts', '---\ntitle: Quill Meetup #7\ndate: 2031-02-04\n---\n', 'cut-value'],
    ['a block below empty lines', '\n\n---\ntitle: Quill Conf 2031\ndate: 2031-02-04\n---\n', 'misplaced-front-matter'],
    ['a block without its first line', 'title: Inks\nevent: Quill Conf 2031\n---\n', 'misplaced-front-matter'],
    ['a link without quotes', '---\ntitle: Inks\nevent: [[Quill Conf 2031]]\ndate: 2031-02-04\n---\n', 'unquoted-link'],
    ['an apostrophe in TOML', "+++\ntitle = 'L'encre'\ndate = 2031-02-04\n+++\n", 'syntax-error'],
    ['a path of Windows', '---\ntitle: Quill Conf 2031\nslides: "C:\\mira\\a.pdf"\n---\n', 'syntax-error'],
  ] as const) {
    it(`tells of ${name}`, async () => {
      write('note.md', text + talks);
      const found = (await records()).filter((record) => record.code === code);
      assert.equal(found.length, 1);
      assert.equal(/newline|escape sequence/.test(found[0]?.message ?? ''), false);
    });
  }

  it('prints a SARIF log for code scanning', async () => {
    write('font con.md', `---\ntitle: FontCon\ndate: 2018-02-31\n---\n${talks}`);
    const { exitCode, result } = await ran('--sarif');
    assert.equal(exitCode, 1);
    const log = JSON.parse(result) as SarifLog;
    assert.equal(log.version, '2.1.0');
    const [run] = log.runs;
    assert.deepEqual(
      run?.tool.driver.rules.map(({ id }) => id),
      ['invalid-date'],
    );
    assert.deepEqual(
      run.results.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level]),
      [['invalid-date', 0, 'error']],
    );
    const { artifactLocation, region } = run.results[0]?.locations[0]?.physicalLocation ?? {};
    const path = relative('.', join(folder, 'font con.md')).split(sep).map(encodeURIComponent).join('/');
    assert.deepEqual(artifactLocation, { uri: path, uriBaseId: '%SRCROOT%' });
    assert.deepEqual(region, { startLine: 3, startColumn: 7, endLine: 3, endColumn: 17 });
    assert.equal((await ran('--sarif', '--json')).exitCode, 2);
  });

  it('uses colours where the terminal has them, and says the same without', async () => {
    write('fontcon.md', `---\ntitle: FontCon\ndate: 2018-02-31\n---\n${talks}`);
    const results: string[] = [];
    await run(['check', folder], { result: (text) => results.push(text), message: () => undefined, colour: true });
    const text = results.join('');
    assert.ok(text.includes('\u001b[31merror'), text);
    assert.equal(stripVTControlCharacters(text), (await ran()).result);
  });

  it('tells of its options', async () => {
    for (const command of ['list', 'check', 'schedule', 'import', 'export']) {
      const results: string[] = [];
      const code = await run([command, '--help'], { result: (text) => results.push(text), message: () => undefined });
      const [usage = '', ...rest] = results.join('').split('\n');
      assert.equal(code, 0);
      assert.match(usage, new RegExp(`^usage: conference-notes ${command} `));
      const explained = rest.join('\n');
      for (const [option] of usage.matchAll(/--[\w-]+/g)) assert.ok(explained.includes(option), `${command} ${option}`);
      assert.match(explained, /exit code: 0 /);
    }
  });

  it('finds in parts what it finds in the whole', async () => {
    for (let index = 0; index < 7; index++)
      write(
        `fontcon/talk-${index}.md`,
        `---\ntitle: Talk ${index}\nevent: FontCon 2024\ndate: 2024-05-${index === 3 ? '20' : '04'}\nstart: 12:30\n---\n\nx\n`,
      );
    write(
      'fontcon/README.md',
      `---\nkind: event\ntitle: FontCon 2024\ndate: 2024-05-03\nend_date: 2024-05-05\n---\n${talks}`,
    );
    const { files } = readFolder(folder);
    const found = async (part?: { index: number; count: number }): Promise<string[]> =>
      (await checkNotes(files, { ...settings, folder, schemas: {}, sites: [] }, checker, part)).flatMap(
        ({ file, problems }) => problems.map(({ code }) => `${file.path} ${code}`),
      );
    const parts = await Promise.all([0, 1, 2].map((index) => found({ index, count: 3 })));
    const whole = await found();
    assert.ok(whole.includes('fontcon/talk-3.md date-order'));
    assert.deepEqual(parts.flat().sort(), whole.toSorted());
  });

  it('finds nothing in order: exit code 0', async () => {
    write('a.md', `---\ntitle: FontCon\ndate: 2024-05-03\n---\n${talks}`);
    assert.deepEqual(await ran(), { exitCode: 0, result: '0 problems in 1 note\n', messages: '' });
  });

  it('prints one record a problem, with places as people count them', async () => {
    write('notes/a.md', `\uFEFF---\r\ntitle: FontCon\r\ndate: 😀2024\r\ntags: [a, "A"]\r\n---\r\n${talks}`);
    const { exitCode, result } = await ran('--json');
    assert.deepEqual(JSON.parse(result), [
      {
        path: 'notes/a.md',
        line: 3,
        column: 7,
        endLine: 3,
        endColumn: 13,
        code: 'invalid-date',
        severity: 'warning',
        message: '"😀2024" is not written as a date. Write YYYY-MM-DD.',
        fixable: false,
      },
      {
        path: 'notes/a.md',
        line: 4,
        column: 11,
        endLine: 4,
        endColumn: 14,
        code: 'duplicate-tag',
        severity: 'warning',
        message: 'The tag "A" is in the list already, as "a". Remove one of them.',
        fixable: true,
      },
    ]);
    assert.equal(exitCode, 1);
  });

  it('counts the byte-order mark as no column', async () => {
    write('a.md', `\uFEFF---\ntitle: FontCon\n---\n${talks}`);
    const [record] = await records();
    assert.deepEqual([record?.code, record?.line, record?.column, record?.endColumn], ['missing-property', 1, 1, 4]);
  });

  it('prints a line a problem', async () => {
    write('a.md', `---\ntitle: FontCon\ndate: 2024-02-31\n---\n${talks}`);
    assert.equal(
      (await ran()).result,
      'a.md:3:7 error 2024-02-31 is no date of the calendar. (invalid-date)\n1 problem in 1 note\n',
    );
  });

  it('says which types a value may have', async () => {
    write('a.md', `---\ntitle: {a: b}\ndate: 2024-05-03\n---\n${talks}`);
    assert.equal((await records())[0]?.message, '"title" should be a text or a number, not a map.');
  });

  it('takes information for no failure', async () => {
    write(
      'a.md',
      `---\ntitle: x\n---\n\n# FontCon, 3 May 2024\n\n## Serifs - Ada Example\n\nx\n\n## Kerning - Bob Sample\n\ny\n`,
    );
    assert.deepEqual(await codes(), ['information missing-property']);
    assert.equal((await ran()).exitCode, 0);
  });

  it('goes by the settings of the folder: those of the editor win over those of the package', async () => {
    write('a.md', `---\ntitle: FontCon\n---\n${talks}`);
    write(
      'package.json',
      JSON.stringify({ 'conference-notes': { 'problems.severity': { 'missing-property': 'error' } } }),
    );
    assert.deepEqual(await codes(), ['error missing-property']);
    write('.vscode/settings.json', '{ // ours\n "conferenceNotes.problems.severity": { "missing-property": "off" }, }');
    assert.deepEqual(await codes(), []);
    write(
      '.vscode/settings.json',
      '{ "conferenceNotes.problems.severity": {}, "conferenceNotes.frontMatter.required": { "event": [] } }',
    );
    assert.deepEqual(await codes(), []);
    write(
      '.vscode/settings.json',
      '{ "conferenceNotes.problems.severity": { "missing-property": "warning" }, "conferenceNotes.frontMatter.required": { "event": ["location"] } }',
    );
    assert.deepEqual(await codes(), ['warning missing-property']);
  });

  it('reports notes without front matter where the settings want it', async () => {
    write('a.md', talks);
    write('.vscode/settings.json', '{ "conferenceNotes.problems.severity": { "missing-front-matter": "warning" } }');
    assert.deepEqual(await codes(), ['warning missing-front-matter']);
  });

  it('mends what can only be meant one way, and reports the rest', async () => {
    const text = `\uFEFF---\r\n# mine\r\ntitle: FontCon   # sic\r\ndate: 3.5.2024\r\ntags: [a, b, A]\r\nend_date: 2024-02-31\r\n---\r\n${talks}`;
    write('a.md', text);
    assert.deepEqual(
      (await records('--fix')).map(({ code }) => code),
      ['invalid-date'],
    );
    assert.equal(readFileSync(join(folder, 'a.md'), 'utf8'), text.replace('3.5.2024', '2024-05-03').replace(', A', ''));
  });

  it('mends no file that is not UTF-8, whose bytes would not come back: exit code 2', async () => {
    const bytes = Buffer.from(`---\ntitle: Caf\u00e9Con\ndate: 3.5.2024\n---\n${talks}`, 'latin1');
    write('a.md', '');
    writeFileSync(join(folder, 'a.md'), bytes);
    const messages: string[] = [];
    assert.equal(
      await run(['check', '--fix', folder], {
        result: () => undefined,
        message: (text: string) => messages.push(text),
      }),
      2,
    );
    assert.match(messages.join(), /a\.md: not mended, as it is not UTF-8/);
    assert.ok(readFileSync(join(folder, 'a.md')).equals(bytes));
  });

  it('judges files that a person named by schemas of the folder, whatever they are', async () => {
    write(
      'schemas/page.json',
      '{ "type": "object", "required": ["rating"], "properties": { "rating": { "enum": [1, 2, 3] } } }',
    );
    write('.vscode/settings.json', '{ "conferenceNotes.frontMatter.schemas": { "pages/*.md": "schemas/page.json" } }');
    write('pages/a.md', '---\nrating: 4\n---\n');
    write('pages/b.md', '---\ntitle: x\n---\n');
    write('other/c.md', '---\n$schema: ../schemas/page.json\nrating: [1]\n---\n');
    write('other/d.md', '---\ntitle: x\n---\n');
    assert.deepEqual(
      (await records()).map(({ path, line, code, message }) => `${path} ${line} ${code} ${message}`),
      [
        'other/c.md 3 wrong-type Value is not accepted. Valid values: 1, 2, 3.',
        'pages/a.md 2 unknown-value "4" is no value that "rating" knows.',
        'pages/b.md 2 missing-property "rating" is missing: nothing else in the note tells it. Add it.',
      ],
    );
  });

  it('reads no schema outside the folder, and downloads none unasked', async () => {
    write('a.md', `---\n$schema: ../../secret.json\ntitle: FontCon\ndate: 2024-05-03\n---\n${talks}`);
    write(
      'b.md',
      `---\n# yaml-language-server: $schema=https://example.invalid/schema.json\ntitle: FontCon\ndate: 2024-05-03\n---\n${talks}`,
    );
    const found = await records();
    assert.deepEqual(
      found.map(({ path, code }) => `${path} ${code}`),
      ['a.md unknown-value', 'b.md unknown-value'],
    );
    assert.match(found[0]?.message ?? '', /[^.]\.$/);
    assert.match(found[1]?.message ?? '', /only downloaded with --download-schemas\.$/);
  });

  it('holds a talk against the days that its event states', async () => {
    write(
      'fontcon/README.md',
      `---\nkind: event\ntitle: FontCon 2024\ndate: 2024-05-03\nend_date: 2024-05-04\n---\n${talks}`,
    );
    write(
      'fontcon/hinting.md',
      '---\ntitle: Hinting\nconference: FontCon 2024\nspeaker: Cy Test\ndate: 2024-05-05\n---\n\nSharp.\n',
    );
    write(
      'talks/kerning.md',
      '---\ntitle: Kerning\nconference: FontCon 2024\nspeaker: Di Test\ndate: 2024-05-06\n---\n\nTight.\n',
    );
    const found = (await records()).map(({ path, code, line }) => `${path} ${code} ${line}`);
    assert.deepEqual(found, ['fontcon/hinting.md date-order 5', 'talks/kerning.md date-order 5']);
  });

  it('cannot do without a folder: exit code 2', async () => {
    const messages: string[] = [];
    const output = { result: () => undefined, message: (text: string) => messages.push(text) };
    assert.equal(await run(['check'], output), 2);
    assert.equal(await run(['check', join(folder, 'nowhere')], output), 2);
    assert.equal(await run(['check', '--nonsense', folder], output), 2);
    assert.equal(messages.length, 3);
  });

  it('finds what reading every note as a whole finds', async () => {
    const { files } = readFolder(join(projectFolder, 'samples'));
    assert.ok(files.length > 10);
    const broken = files.map((file) => ({ ...file, text: file.text.replace(/^(date|title)\b.*$/m, 'tags: [a, A]') }));
    const all: CheckSettings = { ...settings, folder, schemas: {}, sites: [] };
    for (const some of [files, broken]) {
      const found = (await checkNotes(some, all, checker)).map(({ file, problems }) => [file.path, problems]);
      assert.deepEqual(found, await readingAll(some, all));
    }
  });

  it('judges notes by the reader of the site that they belong to', async () => {
    const note = '---\ntitle: Kerning\nevent: FontCon 2024\nroom: 010\nstart: 12:30\n---\n\n- x\n';
    for (const place of ['plain', 'jekyll', 'hugo']) write(`${place}/note.md`, note);
    write('jekyll/_config.yml', 'title: Inks\n');
    write('hugo/hugo.toml', 'title = "Inks"\n');
    const found = (await records()).map(({ path, code }) => `${path} ${code}`);
    assert.deepEqual(found, [
      'hugo/note.md other-reading',
      'jekyll/note.md other-reading',
      'jekyll/note.md unquoted-time',
    ]);
  });

  it('finds in agendas what reading every note as a whole finds', async () => {
    const lines = ['- 09:00-10:30 Serifs - Ada Example', '- 10:00 Kerning - Bob Sample', '- 11:00 Ink - Cy Other'];
    const orders = [lines, lines.toReversed(), [lines[1], lines[2], lines[0]], lines.slice(1)];
    const bodies = orders.flatMap((order) => [
      order.join('\n'),
      `\`\`\`\n${order.join('\n')}\n\`\`\``,
      `| Time | Talk |\n|-|-|\n${order.map((line) => line?.replace('- ', '| ').replace(' ', ' | ')).join('\n')}`,
    ]);
    const files = bodies.map((body, index): NoteFile => ({
      id: `/${index}.md`,
      root: 'notes',
      path: `${index}.md`,
      text: `# FontCon 2024\n\n${body}\n${talks}`,
    }));
    const all: CheckSettings = { ...settings, folder, schemas: {}, sites: [] };
    const found = (await checkNotes(files, all, checker)).map(({ file, problems }) => [file.path, problems]);
    assert.ok(found.length > 2 && found.length < files.length);
    assert.deepEqual(found, await readingAll(files, all));
  });
});

async function readingAll(files: readonly NoteFile[], all: CheckSettings): Promise<unknown[]> {
  const library = new Library();
  library.setAll(files);
  const found: unknown[] = [];
  for (const file of files) {
    const frontMatter = readFrontMatter(file.text);
    const event = library.events.find(({ notes }) => notes.some(({ id }) => id === file.id));
    const facts = noteFacts(file, frontMatter, event);
    const problems =
      facts === undefined
        ? []
        : (await validate({ text: file.text, frontMatter, facts }, all, checker)).filter(
            ({ severity }) => severity !== 'hint',
          );
    if (problems.length > 0) found.push([file.path, problems]);
  }
  return found;
}
