import assert from 'node:assert/strict';
import fc from 'fast-check';
import { talksOfEvent } from '../../../src/core/library/eventFacts';
import { EventTree, type TreeNode, type TreeRoots } from '../../../src/core/library/eventTree';
import { favouriteGroup } from '../../../src/core/library/favourites';
import { groupByYear } from '../../../src/core/library/group';
import { Library } from '../../../src/core/library/library';
import type { NoteFile } from '../../../src/core/library/model';
import { contentOf } from '../../../src/core/library/talks';
import type { Unreadable } from '../../../src/core/library/unreadable';
import { file, readSketch } from './notes';

function rootsOf(library: Library): TreeRoots {
  return {
    groups: groupByYear(library.events).map(({ year, events }) => ({
      id: year ?? '',
      ...(year !== undefined && { label: year }),
      events,
    })),
    events: [],
  };
}

function libraryOf(...files: NoteFile[]): Library {
  const library = new Library(readSketch);
  library.setAll(files);
  return library;
}

function labelOf(node: TreeNode): string {
  switch (node.kind) {
    case 'group':
      return node.value.label ?? 'undated';
    case 'talk':
      return contentOf(node.value).title;
    case 'unreadable list':
      return 'unreadable';
    case 'unreadable':
      return node.value.path;
    case 'other list':
      return 'others';
    case 'other':
      return node.value.note.path;
    default:
      return node.value.title;
  }
}

/** The whole tree in one line: `2024(FontCon(Day 1(Serifs) Kerning))`. */
function drawn(tree: EventTree, node?: TreeNode): string {
  const below = tree
    .children(node)
    .map((child) => drawn(tree, child))
    .join(' ');
  return node === undefined ? below : labelOf(node) + (below === '' ? '' : `(${below})`);
}

function pathOf(node: TreeNode | undefined): string | undefined {
  return node === undefined ? undefined : [pathOf(node.parent), labelOf(node)].filter(Boolean).join(' > ');
}

const section = { line: 3, endLine: 8, level: 3, children: [] };
const serifs = {
  title: 'Serifs',
  line: 2,
  endLine: 10,
  sections: [
    { ...section, title: 'Takeaways' },
    { ...section, title: 'Takeaways', line: 8, endLine: 10 },
  ],
};
const fontCon = file('a.md', {
  kind: 'event',
  event: { title: 'FontCon', start: '2024-05-03' },
  talks: [serifs],
  agenda: [{ title: 'Kerning', line: 1 }],
});
const inkDays = [
  file('ink/d1.md', {
    kind: 'day',
    event: { title: 'Ink Days 2023', start: '2023-06-01', day: 'Day 1' },
    talks: ['Blots'],
  }),
  file('ink/d2.md', {
    kind: 'day',
    event: { title: 'Ink Days 2023', start: '2023-06-02', day: 'Day 2' },
    talks: ['Quills'],
  }),
];

describe('EventTree', () => {
  it('shows events, days, talks and sections', () => {
    assert.equal(
      drawn(new EventTree(rootsOf(libraryOf(fontCon, ...inkDays)))),
      '2024(FontCon(Serifs(Takeaways Takeaways) Kerning)) 2023(Ink Days 2023(Day 1(Blots) Day 2(Quills)))',
    );
  });

  it('gives a single day no level of its own, unless it is all there is to see', () => {
    const [first] = inkDays;
    assert.ok(first !== undefined);
    assert.equal(drawn(new EventTree(rootsOf(libraryOf(first)))), '2023(Ink Days 2023(Blots))');
    const empty = file('ink/d1.md', {
      kind: 'day',
      event: { title: 'Ink Days 2023', start: '2023-06-01', day: 'Day 1' },
    });
    const main = file('ink/index.md', { kind: 'event', event: { title: 'Ink Days 2023', start: '2023-06-01' } });
    assert.equal(drawn(new EventTree(rootsOf(libraryOf(empty, main)))), '2023(Ink Days 2023(Day 1))');
  });

  it('draws a favourite talk again whose event has changed', () => {
    const library = libraryOf(fontCon);
    const [event] = library.events;
    const [talk] = event === undefined ? [] : talksOfEvent(event);
    assert.ok(event !== undefined && talk !== undefined);
    const roots = (): TreeRoots => ({ groups: favouriteGroup(library.events, new Set([talk.id])), events: [] });
    const tree = new EventTree(roots());
    assert.equal(drawn(tree), 'undated(Serifs(Takeaways Takeaways))');
    const changed = tree.update(roots(), { notes: new Set(['work:/a.md']), events: new Set([event.id]) });
    assert.deepEqual(changed === 'all' ? changed : changed.map(pathOf), ['undated > Serifs']);
  });

  it('gives every node an id of its own', () => {
    const tree = new EventTree(rootsOf(libraryOf(fontCon, ...inkDays)));
    const ids = (node?: TreeNode): string[] => tree.children(node).flatMap((child) => [child.id, ...ids(child)]);
    assert.equal(new Set(ids()).size, 12);
    assert.equal(ids().length, 12);
  });

  const places: [where: string, noteId: string, line: number, path: string | undefined][] = [
    ['in a section', 'work:/a.md', 9, '2024 > FontCon > Serifs > Takeaways'],
    ['in a talk', 'work:/a.md', 2, '2024 > FontCon > Serifs'],
    ['outside every talk', 'work:/a.md', 0, '2024 > FontCon'],
    ['in the note of a day', 'work:/ink/d2.md', 5, '2023 > Ink Days 2023 > Day 2 > Quills'],
    ['in no note', 'work:/b.md', 0, undefined],
  ];
  for (const [where, noteId, line, path] of places) {
    it(`finds the node for a line ${where}`, () => {
      assert.equal(pathOf(new EventTree(rootsOf(libraryOf(fontCon, ...inkDays))).find(noteId, line)), path);
    });
  }

  it('finds the node where it stands in its own right, not among favourites', () => {
    const library = libraryOf(fontCon);
    const roots = rootsOf(library);
    const tree = new EventTree({
      ...roots,
      groups: [...favouriteGroup(library.events, new Set(library.events.map(({ id }) => id))), ...roots.groups],
    });
    assert.equal(
      drawn(tree),
      'undated(FontCon(Serifs(Takeaways Takeaways) Kerning)) 2024(FontCon(Serifs(Takeaways Takeaways) Kerning))',
    );
    assert.equal(pathOf(tree.find('work:/a.md', 2)), '2024 > FontCon > Serifs');
  });

  const changes: [what: string, changed: NoteFile, redrawn: string[] | 'all'][] = [
    [
      'only the event whose talk changed',
      file('a.md', { kind: 'event', event: { title: 'FontCon', start: '2024-05-03' }, talks: ['Ligatures'] }),
      ['FontCon'],
    ],
    [
      'only the year that gained an event',
      file('b.md', { kind: 'event', event: { title: 'KernConf', start: '2024-01-01' }, talks: ['Glyphs'] }),
      ['2024'],
    ],
    [
      'everything for a new year',
      file('b.md', { kind: 'event', event: { title: 'KernConf', start: '2022-01-01' }, talks: ['Glyphs'] }),
      'all',
    ],
    ['nothing for a note of no event', file('b.md', { kind: 'other', event: null }), []],
  ];
  for (const [what, changed, redrawn] of changes) {
    it(`redraws ${what}`, () => {
      const library = libraryOf(fontCon, ...inkDays);
      const tree = new EventTree(rootsOf(library));
      drawn(tree);
      const change = library.set(changed);
      const result = tree.update(rootsOf(library), change);
      assert.deepEqual(result === 'all' ? result : result.map(labelOf), redrawn);
      assert.equal(drawn(tree), drawn(new EventTree(rootsOf(library))));
    });
  }

  it('lists what cannot be read at the end, and redraws the list alone when it changes', () => {
    const library = libraryOf(fontCon);
    const [locked, huge] = ['ink/locked', 'huge.md'].map((path): Unreadable => ({
      id: `work:/${path}`,
      path,
      isFolder: false,
      reason: { code: 'no-permission' },
    }));
    assert.ok(locked !== undefined && huge !== undefined);
    const rootsWith = (...unreadable: Unreadable[]): TreeRoots => ({ ...rootsOf(library), unreadable });
    const unchanged = { notes: new Set<string>(), events: new Set<string>() };
    const one = rootsWith(locked);
    const tree = new EventTree(one);
    const talks = '2024(FontCon(Serifs(Takeaways Takeaways) Kerning))';
    assert.equal(drawn(tree), `${talks} unreadable(ink/locked)`);
    assert.deepEqual(tree.update(one, unchanged), []);
    const changed = tree.update(rootsWith(huge, locked), unchanged);
    assert.deepEqual(changed === 'all' ? changed : changed.map(labelOf), ['unreadable']);
    assert.equal(drawn(tree), `${talks} unreadable(huge.md ink/locked)`);
    assert.equal(tree.update(rootsWith(), unchanged), 'all');
    assert.equal(drawn(tree), talks);
  });

  it('lists notes about no event below the events where they are wanted, and redraws the list alone', () => {
    const library = libraryOf(fontCon, file('CHANGELOG.md', { kind: 'other' }), file('todo.md', { kind: 'other' }));
    const others = library.notes.filter(({ note }) => note.kind === 'other');
    const rootsWith = (shown: typeof others): TreeRoots => ({ ...rootsOf(library), others: shown });
    const unchanged = { notes: new Set<string>(), events: new Set<string>() };
    const tree = new EventTree(rootsWith(others));
    const talks = '2024(FontCon(Serifs(Takeaways Takeaways) Kerning))';
    assert.equal(drawn(tree), `${talks} others(CHANGELOG.md todo.md)`);
    assert.deepEqual(tree.update(rootsWith(others), unchanged), []);
    const changed = tree.update(rootsWith(others.slice(1)), unchanged);
    assert.deepEqual(changed === 'all' ? changed : changed.map(labelOf), ['others']);
    assert.equal(drawn(tree), `${talks} others(todo.md)`);
    assert.equal(tree.update(rootsWith([]), unchanged), 'all');
    assert.equal(drawn(tree), talks);
  });

  it('keeps the nodes of what stayed', () => {
    const library = libraryOf(fontCon, ...inkDays);
    const tree = new EventTree(rootsOf(library));
    const before = tree.find('work:/a.md', 2);
    const change = library.set(
      file('a.md', {
        kind: 'event',
        event: { title: 'FontCon', start: '2024-05-03' },
        talks: ['Ligatures', { ...serifs, line: 12, endLine: 20 }],
      }),
    );
    tree.update(rootsOf(library), change);
    assert.ok(before !== undefined);
    assert.equal(tree.find('work:/a.md', 12), before);
  });

  it('after any changes shows what a new tree shows', () => {
    const name = fc.constantFrom('FontCon', 'KernConf', 'Ink Days');
    const edit = fc.record({
      path: fc.constantFrom('a.md', 'b.md', 'c/d.md'),
      note: fc.option(
        fc.record({
          title: name,
          start: fc.constantFrom('2023-01-01', '2024-02-02'),
          talks: fc.array(fc.constantFrom('Serifs', 'Blots', 'Quills'), { maxLength: 3 }),
        }),
      ),
      look: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const library = libraryOf();
        const tree = new EventTree(rootsOf(library));
        for (const { path, note, look } of edits) {
          const change =
            note === null
              ? library.delete(`work:/${path}`)
              : library.set(
                  file(path, { kind: 'event', event: { title: note.title, start: note.start }, talks: note.talks }),
                );
          tree.update(rootsOf(library), change);
          if (look) drawn(tree);
        }
        assert.equal(drawn(tree), drawn(new EventTree(rootsOf(library))));
      }),
    );
  });
});
