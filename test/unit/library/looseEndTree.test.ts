import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/library';
import {
  dismissalOf,
  itemsOf,
  looseEndTree,
  regrouped,
  type LooseEndNode,
} from '../../../src/core/library/looseEndTree';
import { filterEvent, parseFilter } from '../../../src/core/library/filter';
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
    case 'kind':
      return `${node.of}(${below})`;
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
  dismissed: ReadonlySet<string> = new Set(),
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
  return looseEndTree(library.events, { kinds, dismissed });
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
    for (const item of items) assert.ok(item.parent?.children.some((child) => child === item));
  });

  const several = [end(3, 'one'), end(4, 'img', 'placeholder'), end(12, 'two'), end(99, 'outside')];

  it('shows them by kind, and all in one list, in the same order and each with its event and talk', () => {
    const tree = treeOf(several);
    assert.deepEqual(regrouped(tree, 'kind').map(drawn), ['todo(ask one two outside)', 'placeholder(img)']);
    assert.deepEqual(regrouped(tree, 'flat').map(drawn), ['ask', 'one', 'img', 'two', 'outside']);
    assert.equal(regrouped(tree, 'event'), tree);
    assert.deepEqual(
      itemsOf(regrouped(tree, 'flat')).map(({ event, talk }) => `${event.title}: ${talk ? contentOf(talk).title : ''}`),
      ['PenCon: Nibs', 'FontCon: Serifs', 'FontCon: Serifs', 'FontCon: Kerning', 'FontCon: '],
    );
    for (const grouping of ['kind', 'flat'] as const) {
      const nodes = regrouped(tree, grouping);
      assert.equal(new Set(itemsOf(nodes).map(({ id }) => id)).size, 5);
      for (const item of itemsOf(nodes)) assert.ok((item.parent?.children ?? nodes).some((one) => one === item));
    }
  });

  it('leaves out what was dismissed, and the event with it', () => {
    const [first, ...others] = itemsOf(treeOf(several));
    assert.ok(first);
    const dismissed = new Set([dismissalOf(first.note, first.looseEnd)]);
    assert.deepEqual(
      itemsOf(treeOf(several, everyKind, dismissed)).map(({ looseEnd }) => looseEnd.text),
      others.map(({ looseEnd }) => looseEnd.text),
    );
    assert.equal(treeOf(several, everyKind, dismissed).length, 1);
  });
});

describe('loose ends of filtered events', () => {
  it('are those of the talks that are left, and those outside of every talk', () => {
    const library = new Library(readSketch);
    library.setAll([
      file('a.md', {
        kind: 'event',
        event: { title: 'FontCon' },
        talks: [
          { title: 'Serifs', line: 2, endLine: 10 },
          { title: 'Kerning', line: 10, endLine: 20 },
        ],
        looseEnds: [end(0, 'title'), end(3, 'serif'), end(12, 'kern')],
      }),
    ]);
    const events = library.events.flatMap((event) => filterEvent(event, parseFilter('kern')) ?? []);
    assert.deepEqual(looseEndTree(events, { kinds: everyKind }).map(drawn), ['FontCon 2(Kerning(kern) title)']);
  });
});
