import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { NoteRecord } from '../../../src/core/library/noteRecords';
import { run } from '../../../src/cli/run';

interface Ran {
  readonly exitCode: number;
  readonly result: string;
  readonly messages: string;
}

async function ran(...args: string[]): Promise<Ran> {
  const results: string[] = [];
  const messages: string[] = [];
  const exitCode = await run(args, { result: (text) => results.push(text), message: (text) => messages.push(text) });
  return { exitCode, result: results.join(''), messages: messages.join('\n') };
}

describe('conference-notes list', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notes-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(path: string, text = '# FontCon 2024\n\n## Serifs\n\nThick and thin.\n'): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  async function paths(): Promise<string[]> {
    const { result } = await ran('list', '--json', folder);
    return (JSON.parse(result) as NoteRecord[]).map((note) => note.path);
  }

  it('prints one record a note, sorted by path, null where nothing is known', async () => {
    write('b.md', '---\ntitle: FontCon 2024\ndate: 2024-05-03\n---\n\n## Serifs\n\nThick and thin.\n');
    write('a.md', '');
    const { exitCode, result, messages } = await ran('list', '--json', folder);
    assert.deepEqual(JSON.parse(result), [
      { path: 'a.md', kind: 'other', event: null, talks: [], looseEnds: 0 },
      {
        path: 'b.md',
        kind: 'event',
        event: { title: 'FontCon 2024', date: '2024-05-03', endDate: null, location: null },
        talks: [{ title: 'Serifs', line: 6, speakers: [], date: '2024-05-03', start: null }],
        looseEnds: 0,
      },
    ]);
    assert.equal(messages, '');
    assert.equal(exitCode, 0);
  });

  it('prints the talks of the agenda where nobody noted down any yet', async () => {
    write('fontcon.md', '# FontCon 2024\n\n- 18:00 Doors\n- 18:30 Serifs (Ada Moss)\n- 19:00 Quiet ink (Ben Roe)\n');
    const { result } = await ran('list', '--json', folder);
    const [note] = JSON.parse(result) as NoteRecord[];
    assert.deepEqual(note?.talks, [
      { title: 'Serifs', line: 4, speakers: ['Ada Moss'], date: null, start: '18:30' },
      { title: 'Quiet ink', line: 5, speakers: ['Ben Roe'], date: null, start: '19:00' },
    ]);
  });

  it('prints years, events and talks as a tree', async () => {
    write('2024-05-03-fontcon.md');
    const { result } = await ran('list', folder);
    assert.equal(result, '2024\n  FontCon 2024 · 3 May 2024\n           Serifs\n\n1 event, 1 talk, 1 note\n');
  });

  it('counts missing images among the loose ends of the tree, not of the records', async () => {
    write(
      '2024-05-03-fontcon.md',
      '# FontCon 2024\n\n## Serifs - Ada Moss (Orbit)\n\n![](there.png) ![](gone.png)\n\n## Kerning - Ben Roe (Orbit)\n\nThin.\n',
    );
    write('there.png', '');
    assert.match((await ran('list', folder)).result, /· 1 loose end$/m);
    assert.match((await ran('list', '--json', folder)).result, /"looseEnds": 0/);
  });

  it('explains what it found in a note, where, and why', async () => {
    write(
      'f/fontcon.md',
      '---\ntitle: FontCon 2024\ndate: 2024-05-03\n---\n\n## Serifs - Ada Moss (Orbit)\n\nTODO ask\n\n![](gone.png)\n\n## Kerning - Ben Roe (Orbit)\n\nThin.\n',
    );
    const expected = [
      /^f\/fontcon\.md$/m,
      /^ {2}event: .+/m,
      /^ {2}start +2024-05-03 {2}\(front matter.*\)$/m,
      /^ {2}FontCon 2024 \(1 note\)$/m,
      /^ {2}line {4}6 {2}Serifs$/m,
      /speakers: Ada Moss, Orbit \(heading.*\)$/m,
      /^ {2}line {4}8 {2}todo: TODO ask$/m,
      /^ {2}line {3}10 {2}missing-image: gone\.png$/m,
    ];
    for (const file of ['f/fontcon.md', join(folder, 'f/fontcon.md')]) {
      const { result, exitCode } = await ran('list', '--explain', file, folder);
      for (const pattern of expected) assert.match(result, pattern);
      assert.equal(exitCode, 0);
    }
  });

  it('cannot explain what is no note', async () => {
    const { exitCode, messages } = await ran('list', '--explain', 'gone.md', folder);
    assert.match(messages, /^gone\.md is no note of /);
    assert.equal(exitCode, 1);
  });

  it('reads Markdown files only, and none of the folders of tools', async () => {
    for (const path of ['a.md', 'b.MARKDOWN', 'c.txt', 'node_modules/x/d.md', '.git/e.md', 'f/.g/h.md', 'i/j.md'])
      write(path);
    assert.deepEqual(await paths(), ['a.md', 'b.MARKDOWN', 'i/j.md']);
  });

  it('heeds the workspace settings', async () => {
    for (const path of ['talks/a.md', 'talks/drafts/b.md', 'talks/old/c.md', 'blog/d.md']) write(path);
    write(
      '.vscode/settings.json',
      '{ // notes\n "conferenceNotes.files.include": ["talks/**"], "conferenceNotes.files.exclude": ["**/drafts"], "files.exclude": { "**/old": true, "**/a.md": false }, }',
    );
    assert.deepEqual(await paths(), ['talks/a.md']);
  });

  it('follows links out of the folder once, and no circle', async () => {
    write('in/a.md');
    write('out/b.md');
    symlinkSync(join(folder, 'out'), join(folder, 'in', 'linked'));
    symlinkSync(join(folder, 'out'), join(folder, 'in', 'linked-again'));
    symlinkSync(folder, join(folder, 'in', 'up'));
    symlinkSync(join(folder, 'in'), join(folder, 'in', 'circle'));
    symlinkSync(join(folder, 'in'), join(folder, 'start'));
    const { result, exitCode } = await ran('list', '--json', join(folder, 'start'));
    assert.deepEqual(
      (JSON.parse(result) as NoteRecord[]).map((note) => note.path),
      ['a.md', 'linked/b.md'],
    );
    assert.equal(exitCode, 0);
  });

  it('reports a dangling link, and lists the rest', async () => {
    write('a.md');
    symlinkSync(join(folder, 'gone.md'), join(folder, 'b.md'));
    const { exitCode, result, messages } = await ran('list', '--json', folder);
    assert.match(messages, /^b\.md: /);
    assert.equal((JSON.parse(result) as NoteRecord[]).length, 1);
    assert.equal(exitCode, 1);
  });

  const wrong: [args: string[], message: RegExp][] = [
    [[], /usage: /],
    [['list'], /usage: /],
    [['list', 'a', 'b'], /usage: /],
    [['list', '--json', '--explain', 'a', 'b'], /usage: /],
    [['list', '--jsn', '.'], /--jsn[^]*usage: /],
    [['nope'], /unknown command nope/],
    [['constructor'], /unknown command constructor/],
  ];
  for (const [args, message] of wrong) {
    it(`does not understand "${args.join(' ')}"`, async () => {
      const { exitCode, messages, result } = await ran(...args);
      assert.match(messages, message);
      assert.equal(result, '');
      assert.equal(exitCode, 2);
    });
  }

  it('says that a folder is not there', async () => {
    const { exitCode, messages } = await ran('list', join(folder, 'gone'));
    assert.match(messages, /^.*gone: it is not there \(ENOENT\)$/);
    assert.equal(exitCode, 1);
  });

  it('prints help and version', async () => {
    assert.match((await ran('--help')).result, /usage: /);
    assert.match((await ran('list', '--help')).result, /usage: /);
    assert.match((await ran('--version')).result, /^\d+\.\d+\.\d+\n$/);
  });
});
