import assert from 'node:assert/strict';
import { FileRules, type FolderEntry } from '../../../src/core/library/files';
import { walk, type Walk } from '../../../src/core/library/walk';

/** Folders by path, `undefined` where one cannot be read. Names that end with `/` are folders. */
type Disk = Readonly<Record<string, readonly string[] | undefined>>;

const disk: Disk = {
  '': ['b.md', 'fontcon/', 'locked/', 'node_modules/', 'c.png'],
  fontcon: ['day1/', 'notes.md'],
  'fontcon/day1': ['serifs.md'],
  locked: undefined,
  node_modules: ['readme.md'],
};

function walkDisk(
  from: string,
  options: { readonly most?: number; readonly exclude?: readonly string[]; readonly steps?: number } = {},
): Promise<Walk> {
  let steps = options.steps ?? Infinity;
  const list = (path: string): Promise<readonly FolderEntry[]> => {
    const entries = disk[path];
    if (entries === undefined) return Promise.reject(new Error(`no ${path}`));
    return Promise.resolve(entries.map((name) => ({ name: name.replace('/', ''), isFolder: name.endsWith('/') })));
  };
  return walk(from, {
    list,
    rules: new FileRules({ include: ['**'], exclude: options.exclude ?? [] }),
    most: options.most ?? Infinity,
    isStopped: () => steps-- <= 0,
  });
}

describe('walk', () => {
  it('finds the notes of a folder and those below it, and what it cannot look into', async () => {
    const { notes, unreadable } = await walkDisk('');
    assert.deepEqual(notes, ['b.md', 'fontcon/notes.md', 'fontcon/day1/serifs.md']);
    assert.deepEqual(
      unreadable.map(({ path, error }) => [path, String(error)]),
      [['locked', 'Error: no locked']],
    );
  });

  it('begins where it is told to', async () => {
    assert.deepEqual(await walkDisk('fontcon'), {
      notes: ['fontcon/notes.md', 'fontcon/day1/serifs.md'],
      unreadable: [],
    });
  });

  it('does not look into what the settings leave out', async () => {
    assert.deepEqual(await walkDisk('', { exclude: ['locked/**', 'fontcon/day1'] }), {
      notes: ['b.md', 'fontcon/notes.md'],
      unreadable: [],
    });
  });

  it('looks into no more folders than it may', async () => {
    assert.deepEqual(await walkDisk('', { most: 2 }), { notes: ['b.md', 'fontcon/notes.md'], unreadable: [] });
  });

  it('ends when it is stopped', async () => {
    assert.deepEqual(await walkDisk('', { steps: 1 }), { notes: ['b.md'], unreadable: [] });
  });
});
