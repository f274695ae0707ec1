import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { FileReader, type ReadPort } from '../../../src/editor/common/fileReader';

type Answer = Awaited<ReturnType<ReadPort['read']>>;

/** A file system whose files answer as a test says, by their names. */
class FaultyFiles {
  readonly told: string[] = [];
  readonly answers = new Map<string, (attempt: number) => Promise<Answer>>();
  private readonly attempts = new Map<string, number>();

  readonly reader = new FileReader(
    {
      prepare: (files) => Promise.resolve(files),
      stampOf: () => Promise.resolve({ size: 4, mtime: 0 }),
      take: (files) => {
        this.told.push(...files.map(({ uri, text }) => `${uri.toString()}: ${text}`));
      },
      gone: (uri) => this.told.push(`${uri.toString()} gone`),
      isFolder: (uri) => this.told.push(`${uri.toString()} folder`),
      unreadable: (uri, { code }) => this.told.push(`${uri.toString()} ${code}`),
    },
    {
      read: (uri) => {
        const attempt = (this.attempts.get(uri.toString()) ?? 0) + 1;
        this.attempts.set(uri.toString(), attempt);
        return (this.answers.get(uri.toString()) ?? (() => says('text')))(attempt);
      },
      reasonOf: (error) => {
        const message = error instanceof Error ? error.message : '';
        if (message === 'ENOENT') return undefined;
        if (message === 'EACCES') return { code: 'no-permission' };
        return error instanceof Error && error.name === 'SlowError' ? { code: 'slow' } : { code: 'failed', message };
      },
      isFolder: (error) => error instanceof Error && error.message === 'EISDIR',
      patience: 30,
      pause: 1,
    },
    { warn: () => undefined, error: () => undefined },
  );

  async read(...names: readonly string[]): Promise<string[]> {
    // Of an address the reader uses nothing but its text.
    await this.reader.request(names.map((name) => ({ toString: () => name }) as unknown as vscode.Uri));
    return this.told.sort();
  }
}

const says = (text: string): Promise<Answer> => Promise.resolve({ kind: 'text', text });
const fails = (code: string) => () => Promise.reject(new Error(code));

describe('reading files under faults', () => {
  let files: FaultyFiles;
  beforeEach(() => {
    files = new FaultyFiles();
  });
  afterEach(() => {
    files.reader.dispose();
  });

  const faults: readonly [what: string, answer: (attempt: number) => Promise<Answer>, told: string][] = [
    ['no permission', fails('EACCES'), 'bad no-permission'],
    ['gone between list and read', fails('ENOENT'), 'bad gone'],
    ['a folder', fails('EISDIR'), 'bad folder'],
    ['broken', fails('EIO'), 'bad failed'],
    ['binary', () => Promise.resolve({ kind: 'binary' }), 'bad binary'],
    ['too large', () => Promise.resolve({ kind: 'too-large', bytes: 6e7 }), 'bad too-large'],
    ['never answering', () => new Promise(() => undefined), 'bad slow'],
    ['one too many at once', (attempt) => (attempt === 1 ? fails('EMFILE')() : says('later')), 'bad: later'],
    ['with a byte-order mark', () => says('\ufefftext'), 'bad: text'],
  ];
  for (const [what, answer, told] of faults) {
    it(`reads the others beside a file that is ${what}`, async () => {
      files.answers.set('bad', answer);
      assert.deepEqual(await files.read('a', 'bad', 'c'), ['a: text', told, 'c: text']);
    });
  }

  it('takes what comes late after all', async () => {
    let answer: (answer: Answer) => void = () => undefined;
    files.answers.set('slow', (attempt) =>
      attempt === 1 ? new Promise((resolve) => (answer = resolve)) : says('here'),
    );
    assert.deepEqual(await files.read('slow'), ['slow slow']);
    answer({ kind: 'text', text: 'old' });
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(files.told, ['slow slow', 'slow: here']);
  });

  it('a retry heals', async () => {
    files.answers.set('bad', (attempt) => (attempt < 3 ? fails('EIO')() : says('well')));
    assert.deepEqual(await files.read('bad'), ['bad failed']);
    assert.deepEqual(await files.read('bad'), ['bad failed', 'bad: well']);
  });

  it('waits for no drive that hangs, file by file', async () => {
    const names = Array.from({ length: 400 }, (_, index) => `hung ${index}`);
    for (const name of names) files.answers.set(name, () => new Promise(() => undefined));
    assert.equal((await files.read(...names, 'a')).filter((line) => line.endsWith('slow')).length, 400);
    assert.ok(files.told.includes('a: text'));
  });

  it('takes 5,000 changes at once, each file once', async () => {
    const names = Array.from({ length: 5000 }, (_, index) => `n${index % 2500}`);
    assert.equal((await files.read(...names)).length, 2500);
  });
});
