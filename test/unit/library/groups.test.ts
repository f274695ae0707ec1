import assert from 'node:assert/strict';
import { groupEvents, type Grouping } from '../../../src/core/library/group';
import { Library } from '../../../src/core/library/library';
import { placeGroups } from '../../../src/core/library/placeGroups';
import type { EventOrder } from '../../../src/core/library/sort';
import { seriesName } from '../../../src/core/library/seriesName';
import { file, readSketch } from './notes';

describe('placeGroups', () => {
  const cases: [places: string[], groups: string[]][] = [
    [
      ['Chicago', 'Chicago, IL', 'chicago (IL)'],
      ['Chicago', 'Chicago', 'Chicago'],
    ],
    [
      ['Chicago, IL', 'Chicago'],
      ['Chicago', 'Chicago'],
    ],
    [
      ['Pier 2, Chicago, IL', 'Chicago, IL'],
      ['Chicago, IL', 'Chicago, IL'],
    ],
    [
      ['Pier 2, Chicago, IL', 'Chicago, IL', 'Chicago'],
      ['Chicago', 'Chicago', 'Chicago'],
    ],
    [
      ['Ink Hall - 10115 Berlin', 'Berlin'],
      ['Berlin', 'Berlin'],
    ],
    [
      ['Germany', 'Berlin, Germany', 'Hamburg, Deutschland'],
      ['Germany', 'Berlin, Germany', 'Hamburg, Deutschland'],
    ],
    [
      ['Auditorium, Lyon', 'Auditorium, Porto'],
      ['Auditorium, Lyon', 'Auditorium, Porto'],
    ],
    [
      ['Singapore', 'Hall 3, Singapore'],
      ['Singapore', 'Singapore'],
    ],
    [
      ['東京', '東京, 日本'],
      ['東京', '東京'],
    ],
    [
      ['…', '(, )'],
      ['…', '(, )'],
    ],
  ];
  for (const [places, groups] of cases) {
    it(places.join(' | '), () => {
      assert.deepEqual(places.map(placeGroups(places)), groups);
    });
  }
});

describe('seriesName', () => {
  const cases: [title: string, location: string | undefined, name: string, series?: string][] = [
    ['FontCon 2024', undefined, 'FontCon'],
    ['FontCon2024', undefined, 'FontCon'],
    ['2024 FontCon', undefined, 'FontCon'],
    ['Ink Days Lyon 2024', 'Lyon, France', 'Ink Days'],
    ['Ink Days – Lyon', 'Ink Hall, Lyon', 'Ink Days'],
    ['Ink Days (Lyon)', 'Lyon', 'Ink Days'],
    ['Ink Days São Paulo', 'Sao Paulo', 'Ink Days'],
    ['Ink Days Lyon', 'Porto', 'Ink Days Lyon'],
    ['Lyon Ink Days', 'Lyon', 'Lyon Ink Days'],
    ['Lyon', 'Lyon', 'Lyon'],
    ['Ink Night #12', undefined, 'Ink Night'],
    ['2024', undefined, '2024'],
    ['Ink Days May 2024', 'Lyon', 'Ink Days', 'Ink Days Lyon'],
  ];
  for (const [title, location, name, series] of cases) {
    it(`${title} in ${location ?? 'an unknown place'}`, () => {
      const optional = { ...(location !== undefined && { location }), ...(series !== undefined && { series }) };
      assert.equal(seriesName({ title, ...optional }), name);
    });
  }
});

describe('groups that stand open', () => {
  const open = (by: Grouping, order: EventOrder, ...years: string[]): (string | undefined)[] => {
    const library = new Library(readSketch);
    const titles = ['Ink Night', 'Quill Days', 'FontCon'];
    library.setAll(
      years.map((start, index) => file(`${index}.md`, { kind: 'event', event: { title: titles[index] ?? '', start } })),
    );
    return groupEvents(library.events, by, order)
      .groups.filter(({ isOpen }) => isOpen)
      .map(({ label }) => label);
  };

  it('are the newest year', () => {
    assert.deepEqual(open('year', 'newest', '2022', '2024', '2023'), ['2024']);
    assert.deepEqual(open('year', 'oldest', '2022', '2024', '2023'), ['2024']);
  });
  it('are the only one', () => {
    assert.deepEqual(open('location', 'newest', '2022', '2024'), [undefined]);
    assert.deepEqual(open('series', 'newest', '2022', '2024'), []);
  });
});

describe('groups by folder', () => {
  const labels = (...roots: string[]): (string | undefined)[] => {
    const library = new Library(readSketch);
    library.setAll(
      roots.flatMap((root) =>
        ['top.md', 'talks/ink.md'].map((path) => ({
          ...file(path, { kind: 'event', event: { title: `Quills ${path.length} ${root}` } }),
          id: `${root}:/${path}`,
          root,
        })),
      ),
    );
    return groupEvents(library.events, 'folder', 'title').groups.map(({ label }) => label);
  };

  it('do not repeat the only folder of the workspace', () => {
    assert.deepEqual(labels('work'), ['talks', 'work']);
  });
  it('tell folders of the workspace apart', () => {
    assert.deepEqual(labels('home', 'work'), ['home', 'home/talks', 'work', 'work/talks']);
  });
});
