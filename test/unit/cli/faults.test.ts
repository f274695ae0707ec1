import assert from 'node:assert/strict';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { realDisk, type Disk } from '../../../src/cli/disk';
import { readFolder } from '../../../src/cli/folder';
import { run } from '../../../src/cli/run';
import { isBelow, writeNote } from '../../../src/cli/writeNote';

const note =
  '---\ntitle: FontCon\ndate: 3.5.2024\ntags: [a, a]\n---\n\n# FontCon\n\n## Serifs - Ada Example\n\nThick.\n';
const mended = note.replace('3.5.2024', '2024-05-03').replace('[a, a]', '[a]');

describe('the command line under faults', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'notes-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  function write(path: string, content: string | Uint8Array = note): string {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  }

  async function ran(...args: string[]): Promise<{ exitCode: number; result: string; messages: string }> {
    const results: string[] = [];
    const messages: string[] = [];
    const exitCode = await run([...args, join(folder, 'ws')], {
      result: (text) => results.push(text),
      message: (text) => messages.push(text),
    });
    return { exitCode, result: results.join(''), messages: messages.join('\n') };
  }

  const latin1 = Buffer.from(note.replace('Thick', 'Dünn'), 'latin1');
  const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(note, 'utf16le')]);
  const unwritable: readonly [what: string, bytes: Uint8Array, why: RegExp][] = [
    ['Latin-1', latin1, /bad\.md: not mended, as it is not UTF-8/],
    ['UTF-8 cut in a sign', Buffer.concat([Buffer.from(note), Buffer.from([0xe2, 0x82])]), /not UTF-8/],
    ['a surrogate in UTF-8', Buffer.concat([Buffer.from(note), Buffer.from([0xed, 0xa0, 0x80])]), /not UTF-8/],
    ['UTF-16', wide, /bad\.md: not mended, as it is UTF-16/],
    ['binary', Buffer.concat([Buffer.from(note), Buffer.from([0])]), /bad\.md: not read, as it is no text/],
  ];
  for (const [what, bytes, why] of unwritable) {
    it(`leaves a note that is ${what} as it is, says why, and mends the others`, async () => {
      const bad = write('ws/bad.md', bytes);
      const good = write('ws/good.md');
      const { exitCode, messages } = await ran('check', '--fix');
      assert.match(messages, why);
      assert.equal(exitCode, 2);
      assert.ok(readFileSync(bad).equals(bytes));
      assert.equal(readFileSync(good, 'utf8'), mended);
    });
  }

  it('reads what is UTF-16 or Latin-1 all the same', async () => {
    write('ws/wide.md', wide);
    write('ws/latin.md', latin1);
    const { result } = await ran('list', '--json');
    assert.deepEqual(
      (JSON.parse(result) as { event: { title: string } }[]).map(({ event }) => event.title),
      ['FontCon', 'FontCon'],
    );
  });

  it('reads through a link out of the folder and never writes through one', async () => {
    const outside = write('out/b.md');
    const file = write('single/c.md');
    write('ws/a.md', mended);
    symlinkSync(join(folder, 'out'), join(folder, 'ws', 'dir'));
    symlinkSync(file, join(folder, 'ws', 'c.md'));
    const { messages, result } = await ran('check', '--fix');
    assert.match(
      messages,
      /^c\.md: not mended, as a link leads to it.*\ndir\/b\.md: not mended, as a link leads to it/,
    );
    assert.match(result, /dir\/b\.md:3:7/);
    for (const each of [outside, file]) assert.equal(readFileSync(each, 'utf8'), note);
  });

  it('reads each place once, however links lead in circles', () => {
    write('ws/a.md');
    write('out/b.md');
    write('out/deep/c.md');
    symlinkSync(join(folder, 'out'), join(folder, 'ws', 'out'));
    symlinkSync(join(folder, 'out', 'deep'), join(folder, 'ws', 'deep'));
    symlinkSync(join(folder, 'out', 'b.md'), join(folder, 'ws', 'twice.md'));
    symlinkSync('..', join(folder, 'out', 'up'));
    symlinkSync('.', join(folder, 'out', 'self'));
    symlinkSync('loop.md', join(folder, 'ws', 'loop.md'));
    const { files, failures } = readFolder(join(folder, 'ws'));
    assert.deepEqual(files.map(({ path }) => path).sort(), ['a.md', 'deep/c.md', 'out/b.md']);
    assert.match(failures.join('\n'), /^loop\.md: its links lead in a circle \(ELOOP\)$/);
  });

  it('takes a folder for no file, whatever it is called', () => {
    write('ws/x.md/inner.md');
    write('ws/y.md');
    const { files, failures } = readFolder(join(folder, 'ws'));
    assert.deepEqual([files.map(({ path }) => path), failures], [['x.md/inner.md', 'y.md'], []]);
  });

  it('asks for the size of a file before it reads it', async () => {
    truncateSync(write('ws/huge.md', ''), 60_000_000);
    write('ws/good.md');
    const { messages, result } = await ran('list', '--json');
    assert.match(messages, /^huge\.md: not read, as it is too large for a note: 60 MB, and at most 4 MB\.$/);
    assert.equal((JSON.parse(result) as unknown[]).length, 1);
  });

  /** A disk on which an action fails for files of a name. */
  function failing(action: keyof Disk, name: string, code: string): Disk {
    const act: (...args: never[]) => unknown = realDisk[action];
    const faulty = (...args: never[]): unknown => {
      if (basename(String(args[0])).includes(name)) throw Object.assign(new Error(`${code}: injected`), { code });
      return act(...args);
    };
    return { ...realDisk, [action]: faulty };
  }

  for (const [action, code] of [
    ['stat', 'EACCES'],
    ['stat', 'ENOENT'],
    ['read', 'EMFILE'],
    ['read', 'EIO'],
  ] as const) {
    it(`reads the others where ${action} fails with ${code}, and says which it left out`, () => {
      write('ws/bad.md');
      write('ws/good.md');
      const { files, failures } = readFolder(join(folder, 'ws'), failing(action, 'bad', code));
      assert.deepEqual(
        files.map(({ path }) => path),
        ['good.md'],
      );
      assert.equal(failures.length, 1);
      assert.match(failures[0] ?? '', new RegExp(`^bad\\.md: .*\\b${code}\\b`));
    });
  }

  it('reads the others where a folder cannot be listed', () => {
    write('ws/locked/a.md');
    write('ws/good.md');
    const { files, failures } = readFolder(join(folder, 'ws'), failing('list', 'locked', 'EACCES'));
    assert.deepEqual([files.length, failures], [1, ['locked: you have no right to it (EACCES)']]);
  });

  for (const [action, code] of [
    ['create', 'ENOSPC'],
    ['rename', 'EIO'],
    ['mayWrite', 'EACCES'],
  ] as const) {
    it(`leaves the note as it was, and nothing beside it, where ${action} fails with ${code}`, () => {
      const file = write('ws/a.md');
      const change = { path: 'a.md', before: note, after: mended };
      assert.throws(() => {
        writeNote(join(folder, 'ws'), change, failing(action, 'a.md', code));
      }, new RegExp(code));
      assert.equal(readFileSync(file, 'utf8'), note);
      assert.deepEqual(readdirSync(dirname(file)), ['a.md']);
    });
  }

  it('removes what a full disk left half-written', () => {
    const file = write('ws/a.md');
    const disk: Disk = {
      ...realDisk,
      create: (path, bytes, mode) => {
        realDisk.create(path, bytes.subarray(0, 10), mode);
        throw new Error('ENOSPC');
      },
    };
    assert.throws(() => {
      writeNote(join(folder, 'ws'), { path: 'a.md', before: note, after: mended }, disk);
    }, /ENOSPC/);
    assert.equal(readFileSync(file, 'utf8'), note);
    assert.deepEqual(readdirSync(dirname(file)), ['a.md']);
  });

  it('writes only what it was planned on', () => {
    const file = write('ws/a.md');
    const change = { path: 'a.md', before: note, after: mended };
    const meanwhile: Disk = {
      ...realDisk,
      create: (path, bytes, mode) => {
        realDisk.create(path, bytes, mode);
        writeFileSync(file, `${note}more\n`);
      },
    };
    assert.throws(() => {
      writeNote(join(folder, 'ws'), change, meanwhile);
    }, /just been changed/);
    assert.equal(readFileSync(file, 'utf8'), `${note}more\n`);
    assert.throws(() => {
      writeNote(join(folder, 'ws'), change);
    }, /just been changed/);
    assert.deepEqual(readdirSync(dirname(file)), ['a.md']);
  });

  it('compares folders by whole names', () => {
    assert.deepEqual(
      [isBelow('/a/b', '/a'), isBelow('/ab', '/a'), isBelow('/a', '/a'), isBelow('/a/b', '/a/'), isBelow('/a', '/')],
      [true, false, false, true, true],
    );
  });

  it('prints nothing of a note that a terminal or a build service takes for a command', async () => {
    write('ws/a.md', '# Esc\u001b]0;pwned\u0007Conf 2019\n\n## T\u001b[2J\u001b[31m\u202e - Ada Moss\u009b2J\n\n- x\n');
    write(
      'ws/b.md',
      '---\ntitle: "x"\ndate: "a\\n::error::made by a note"\nkind: event\n---\n# FontCon 2024\n\n## ::error::talk\n\nx\n\n## ##vso[task.x]y\n\nx\n',
    );
    write('ws/c\n::error::file.md', '---\ntitle: [\n---\n');
    for (const args of [['check'], ['check', '--json'], ['list'], ['list', '--json'], ['list', '--explain', 'b.md']]) {
      const { result, messages } = await ran(...args);
      assert.doesNotMatch(result + messages, /[^\P{Cc}\n]|\u202e|^\s*::|##\w*\[/mu, args.join(' '));
    }
  });
});
