import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/library';
import { looseEndTree, type LooseEndNode } from '../../../src/core/library/looseEndTree';
import { contentOf } from '../../../src/core/library/talks';
import type { LooseEnd, LooseEndKind } from '../../../src/core/note/model';
import { file, readSketch } from './notes';

function end(line: number, text: string, kind: LooseEndKind = 'todo'): LooseEnd {
  return { kind, line, column: 0, endColumn: 4, text };
}

function drawn(node: LooseEndNode): string {
  const below = node.children.map(drawn).join(' ');
  switch (node.kind) {
    case 'event':
      return `${node.event.title} ${node.count}(${below})`;
    case 'talk':
      return `${contentOf(node.talk).title}(${below})`;
    case 'item':
      return node.looseEnd.text;
  }
}

const everyKind = new Set<LooseEndKind>([
  'todo',
  'placeholder',
  'missing-image',
  'empty-talk',
  'broken-off',
  'uncertain',
]);

function treeOf(
  looseEnds: readonly LooseEnd[],
  kinds: ReadonlySet<LooseEndKind> = everyKind,
): ReturnType<typeof looseEndTree> {
  const library = new Library(readSketch);
  library.setAll([
    file('a.md', {
      kind: 'event',
      event: { title: 'FontCon', start: '2024-05-03' },
      talks: ['Serifs', 'Kerning'],
      looseEnds,
    }),
    file('b.md', { kind: 'event', event: { title: 'InkConf', start: '2025-05-03' }, talks: ['Blots'] }),
    file('c.md', {
      kind: 'event',
      event: { title: 'PenCon', start: '2026-05-03' },
      talks: ['Nibs'],
      looseEnds: [end(1, 'ask')],
    }),
  ]);
  return looseEndTree(library.events, kinds);
}

describe('looseEndTree', () => {
  it('shows loose ends below their talk, those outside of talks last, and no event without any', () => {
    assert.deepEqual(treeOf([end(99, 'outside'), end(3, 'one'), end(4, 'two'), end(12, 'three')]).map(drawn), [
      'PenCon 1(Nibs(ask))',
      'FontCon 4(Serifs(one two) Kerning(three) outside)',
    ]);
  });

  it('leaves out the kinds that are not wanted', () => {
    assert.deepEqual(treeOf([end(3, 'one'), end(4, 'img', 'placeholder')], new Set(['placeholder'])).map(drawn), [
      'FontCon 1(Serifs(img))',
    ]);
  });

  it('gives equal words ids of their own, and the parent of every node', () => {
    const items = treeOf([end(3, 'one'), end(4, 'one')])
      .flatMap((event) => event.children)
      .flatMap((talk) => talk.children);
    assert.equal(new Set(items.map(({ id }) => id)).size, 3);
    for (const item of items) assert.ok(item.parent.children.some((child) => child === item));
  });
});
