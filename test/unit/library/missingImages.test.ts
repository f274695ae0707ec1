import assert from 'node:assert/strict';
import type { FileSystemPort, FolderEntry } from '../../../src/core/library/files';
import { MissingImageFinder } from '../../../src/core/library/missingImages';
import { readNote } from '../support/readNote';

/** A workspace folder with these files; counts how often each folder is listed. */
function folderOf(...paths: string[]): FileSystemPort & { readonly listed: string[] } {
  const folders = new Map<string, Map<string, FolderEntry>>();
  for (const path of paths) {
    const parts = path.split('/');
    parts.forEach((name, depth) => {
      const folder = parts.slice(0, depth).join('/');
      const entries = folders.get(folder) ?? new Map<string, FolderEntry>();
      folders.set(folder, entries.set(name, { name, isFolder: depth < parts.length - 1 }));
    });
  }
  const listed: string[] = [];
  return {
    listed,
    list: (folder) => {
      listed.push(folder);
      return Promise.resolve([...(folders.get(folder)?.values() ?? [])]);
    },
  };
}

describe('MissingImageFinder', () => {
  const cases: [rule: string, note: string, source: string, files: string[]][] = [
    ['beside the note', 'a/note.md', '![](ink.png)', ['a/ink.png']],
    ['below the note', 'a/note.md', '![ink](img/ink.png "An ink")', ['a/img/ink.png']],
    ['dots', 'a/b/note.md', '![](./../img/ink.png)', ['a/img/ink.png']],
    ['escaped spaces', 'note.md', '![](my%20ink.png)', ['my ink.png']],
    ['a lone percent sign', 'note.md', '![](100%.png)', ['100%.png']],
    ['backslashes', 'note.md', '![](img\\ink.png)', ['img/ink.png']],
    ['anchors and queries', 'note.md', '![](ink.png#center) ![](ink.png?raw=true)', ['ink.png']],
    ['other case and Unicode form', 'note.md', '![](Gru\u0308n.PNG)', ['gr\u00fcn.png']],
    ['an image tag', 'note.md', '<img width="3" src="ink.png">', ['ink.png']],
    ['Hugo: static', 'content/post/note.md', '![](/img/ink.png)', ['static/img/ink.png']],
    ['Hugo: from where the page is served', 'content/post/note.md', '![](../ink.png)', ['content/ink.png']],
    ['Hugo: a folder of the name of the note', 'content/post/note.md', '![](ink.png)', ['content/post/note/ink.png']],
    ['Jekyll: from the root', '_posts/note.md', '![](/assets/ink.png)', ['assets/ink.png']],
    ['Jekyll: from the root without a slash', '_posts/note.md', '![](assets/ink.png)', ['assets/ink.png']],
    ['a site in a folder of the workspace', 'site/content/note.md', '![](/ink.png)', ['site/static/ink.png']],
    ['Typora: from the note', 'a/note.md', '---\ntypora-root-url: ../pics\n---\n![](/ink.png)', ['pics/ink.png']],
    ['Typora: from the root', 'a/note.md', '---\ntypora-root-url: /pics\n---\n![](/ink.png)', ['pics/ink.png']],
    ['Obsidian: by name, wherever it is', 'a/note.md', '![[ink.png]] ![[ink.png|300]]', ['z/y/ink.png']],
    ['Obsidian: by path', 'a/note.md', '![[z/ink.png]]', ['z/ink.png']],
  ];
  for (const [rule, path, source, files] of cases) {
    it(`finds: ${rule}`, async () => {
      const note = readNote(source, path);
      assert.notEqual(note.images.length, 0);
      assert.deepEqual([...(await new MissingImageFinder(folderOf(path, ...files)).missingIn(note))], []);
    });
    it(`misses: ${rule}`, async () => {
      const note = readNote(source, path);
      assert.deepEqual(
        await new MissingImageFinder(folderOf(path)).missingIn(note),
        new Set(note.images.map((image) => image.target)),
      );
    });
  }

  const noFiles = [
    '![](https://example.org/ink.png)',
    '![](//example.org/ink.png)',
    '![](data:image/png;base64,AAAA)',
    '![]({{ site.baseurl }}/ink.png)',
    '![]()',
    '![](../../outside.png)',
    '![[Another note]]',
    '![[slides.pdf]]',
    '`![](ink.png)`',
    '```\n![](ink.png)\n```',
  ];
  for (const source of noFiles) {
    it(`does not look for ${JSON.stringify(source)}`, async () => {
      assert.deepEqual(
        await new MissingImageFinder(folderOf('note.md')).missingIn(readNote(source, 'note.md')),
        new Set(),
      );
    });
  }

  it('lists a folder once for all notes', async () => {
    const files = folderOf('a/note.md', 'a/other.md', 'a/ink.png', '.git/x/y');
    const finder = new MissingImageFinder(files);
    await finder.missingIn(readNote('![](ink.png) ![](paper.png)', 'a/note.md'));
    await finder.missingIn(readNote('![](ink.png) ![](press.png)', 'a/other.md'));
    assert.deepEqual(files.listed.toSorted(), [...new Set(files.listed)].sort());
    assert.ok(!files.listed.includes('.git'));
  });
});
