import assert from 'node:assert/strict';
import { FileRules, type FolderEntry } from '../../../src/core/library/files';
import { newestNotes } from '../../../src/core/library/newestNotes';

/** Names that end with `/` are folders. */
const disk: Readonly<Record<string, readonly string[]>> = {
  '': ['2019/', '2024/', 'README.md', 'node_modules/', 'logo.png'],
  '2019': ['old.md'],
  '2024': ['fontcon-1/', 'fontcon-2/', 'plans.md'],
  '2024/fontcon-1': ['serifs.md'],
  '2024/fontcon-2': ['talk-9.md', 'talk-10.md'],
  node_modules: ['readme.md'],
};

async function find(wanted: number, most = Infinity): Promise<{ notes: string[]; looked: string[] }> {
  const looked: string[] = [];
  const list = (path: string): Promise<readonly FolderEntry[]> => {
    looked.push(path);
    const entries = disk[path] ?? [];
    return Promise.resolve(entries.map((name) => ({ name: name.replace('/', ''), isFolder: name.endsWith('/') })));
  };
  const rules = new FileRules({ include: ['**'], exclude: [] });
  return { notes: await newestNotes({ list, rules, most, isStopped: () => false }, wanted), looked };
}

describe('newestNotes', () => {
  it('goes down to the newest notes at once', async () => {
    assert.deepEqual(await find(2), {
      notes: ['2024/plans.md', '2024/fontcon-2/talk-10.md'],
      looked: ['', '2024', '2024/fontcon-2'],
    });
  });

  it('finds all where there are not so many, and none in folders of tools', async () => {
    const { notes, looked } = await find(100);
    assert.deepEqual(notes.toSorted(), [
      '2019/old.md',
      '2024/fontcon-1/serifs.md',
      '2024/fontcon-2/talk-10.md',
      '2024/fontcon-2/talk-9.md',
      '2024/plans.md',
      'README.md',
    ]);
    assert.equal(looked.includes('node_modules'), false);
  });

  it('looks into no more folders than it may', async () => {
    assert.deepEqual((await find(100, 2)).looked, ['', '2024']);
  });
});
