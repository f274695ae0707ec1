import assert from 'node:assert/strict';
import { readFolder } from '../../../src/cli/folder';
import {
  comparedWith,
  contentHash,
  detached,
  readShard,
  shardCount,
  shardOf,
  writeShard,
  type FileStamp,
  type KeptNote,
} from '../../../src/core/library/noteCache';
import { readNote } from '../support/readNote';
import { hostile } from '../../bench/texts';

const version = 'a1b2';
const hour = 3_600_000;

function kept(text: string, path: string, stamp: FileStamp = { size: text.length, mtime: hour }): KeptNote {
  const note = readNote(text, path, { workspace: 'notes' });
  return { id: `file:///notes/${path}`, root: 'notes', stamp, stamped: 2 * hour, hash: contentHash(text), note };
}

describe('notes kept from one session to the next', () => {
  const samples = readFolder('samples').files.map(({ text, path }) => kept(text, path));
  const odd = ['', '\uFEFF# A\r\n', '# \uD83D\n\n- \uDE00 \u2028 \0', '# __proto__\n\n## constructor - Ada Moss\n'];
  const texts = [...odd, ...Object.values(hostile).map((textOf) => textOf(400))];
  const all = [...samples, ...texts.map((text, index) => kept(text, `odd/${index}.md`))];

  it('are what was read', () => {
    assert.deepEqual(readShard(writeShard(all, version), version), all);
    for (const { note } of all) assert.deepEqual(detached(note), note);
  });

  it('pass through bytes', () => {
    const content = new TextDecoder().decode(new TextEncoder().encode(writeShard(all, version)));
    assert.deepEqual(readShard(content, version), all);
  });

  it('may be none', () => {
    assert.deepEqual(readShard(writeShard([], version), version), []);
  });

  it('are thrown away when they were read by other code', () => {
    assert.equal(readShard(writeShard(all, 'older'), version), undefined);
  });

  it('are thrown away when the file is cut off, anywhere', () => {
    const content = writeShard(all.slice(0, 3), version);
    for (let length = 0; length < content.length; length += 7)
      assert.equal(readShard(content.slice(0, length), version), undefined, `${length}`);
  });

  it('are thrown away when one character is another, anywhere', () => {
    const content = writeShard(all.slice(0, 2), version);
    for (let at = 0; at < content.length; at++) {
      const other = content[at] === 'x' ? 'y' : 'x';
      assert.equal(readShard(content.slice(0, at) + other + content.slice(at + 1), version), undefined, `${at}`);
    }
  });

  for (const content of ['', '\n', '{}', '[]\n[]', 'null', 'conference-notes cache 1\n[]', '\0'.repeat(99)])
    it(`are not looked for in ${JSON.stringify(content.slice(0, 30))}`, () => {
      assert.equal(readShard(content, version), undefined);
    });

  it('are spread over the files', () => {
    const ids = Array.from({ length: 10_000 }, (_, index) => `file:///notes/2024/conf-${index % 50}/talk-${index}.md`);
    const sizes = new Map<number, number>();
    for (const shard of ids.map(shardOf)) sizes.set(shard, (sizes.get(shard) ?? 0) + 1);
    assert.equal(sizes.size, shardCount);
    assert.ok(Math.max(...sizes.values()) < (3 * ids.length) / shardCount);
  });
});

describe('whether a kept note still holds for its file', () => {
  const then: FileStamp = { size: 10, mtime: hour, ctime: hour };
  const cases: [name: string, then: FileStamp, now: FileStamp, expected: string][] = [
    ['nothing changed', then, then, 'same'],
    ['without a change time', { size: 10, mtime: hour }, { size: 10, mtime: hour }, 'same'],
    ['another size', then, { ...then, size: 11 }, 'changed'],
    ['a newer time', then, { ...then, mtime: hour + 1 }, 'changed'],
    ['an older time, as of an unpacked archive', then, { ...then, mtime: hour - 1 }, 'changed'],
    ['the time set back after a change', then, { ...then, ctime: hour + 1 }, 'unsure'],
    ['a file system that begins to tell change times', { size: 10, mtime: hour }, then, 'unsure'],
    ['no times at all', { size: 10, mtime: 0 }, { size: 10, mtime: 0 }, 'unsure'],
    ['times that are no numbers', { size: 10, mtime: NaN }, { size: 10, mtime: NaN }, 'changed'],
    [
      'read in the tick it was changed in',
      { size: 10, mtime: 2 * hour - 5 },
      { size: 10, mtime: 2 * hour - 5 },
      'unsure',
    ],
    ['a time in the future', { size: 10, mtime: 9 * hour }, { size: 10, mtime: 9 * hour }, 'unsure'],
  ];
  for (const [name, before, now, expected] of cases)
    it(name, () => {
      assert.equal(comparedWith(kept('0123456789', 'a.md', before), now), expected);
    });
});

describe('the hash of a content', () => {
  it('tells apart what differs in one character, or in their order', () => {
    const texts = Array.from({ length: 2000 }, (_, index) => `# Talk ${index}\n\n- ink`);
    const more = ['ab', 'ba', 'aab', 'aba', 'a', '', '\0', '\0\0', 'a\0', 'é', 'e\u0301'];
    assert.equal(new Set([...texts, ...more].map(contentHash)).size, texts.length + more.length);
  });
});
