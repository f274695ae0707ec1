import assert from 'node:assert/strict';
import { talksOfEvent } from '../../../src/core/library/eventFacts';
import { favouriteGroup } from '../../../src/core/library/favourites';
import { filterEvent, parseFilter } from '../../../src/core/library/filter';
import { groupByYear, groupEvents, type Grouping } from '../../../src/core/library/group';
import { Library } from '../../../src/core/library/library';
import type { LibraryEvent } from '../../../src/core/library/model';
import { peopleOf } from '../../../src/core/library/people';
import { sortEvents, type EventOrder } from '../../../src/core/library/sort';
import { tagsOf } from '../../../src/core/library/tags';
import { contentOf } from '../../../src/core/library/talks';
import type { Speaker } from '../../../src/core/note/model';
import { file, line, readSketch } from './notes';

function speaker(name: string, more: Partial<Speaker> = {}): Speaker {
  return { name, source: 'heading', certain: true, ...more };
}

const ada = speaker('Ada Moss', { affiliation: 'Orbit', handle: 'amoss' });

const library = new Library(readSketch);
library.setAll([
  file('2024/fontcon/a.md', {
    kind: 'event',
    event: { title: 'FontCon 2024', series: 'FontCon', start: '2024-05-03', location: 'Lyon' },
    tags: ['Type', 'print'],
    talks: [
      { title: 'Serifs', speakers: [ada], tags: ['history'], links: [{ kind: 'slides', url: 'https://example.org' }] },
      { title: 'Kerning', speakers: [speaker('Ben Roe')], line: 10, endLine: 20, hasNotes: false },
    ],
    agenda: [{ title: 'Paper', speakers: [speaker('Cleo Hart')] }],
    looseEnds: [{ kind: 'todo', line: 5, column: 0, endColumn: 4, text: 'TODO' }],
  }),
  file('2023/fontcon.md', {
    kind: 'event',
    event: { title: 'FontCon 2023', series: 'FontCon', start: '2023-05-03', location: 'lyon' },
    tags: ['type'],
    draft: true,
    talks: [{ title: 'Glyphs', speakers: [speaker('Dr. Ada Moss', { affiliation: 'Ink & Co' })] }],
  }),
  file('nights/ink.md', {
    kind: 'event',
    event: { title: 'Ink Night' },
    looseEnds: [{ kind: 'todo', line: 50, column: 0, endColumn: 4, text: 'TODO' }],
    talks: [{ title: 'Été à Münster', speakers: [speaker('Eva Maria Marsh')] }],
  }),
  file('nights/10.md', { kind: 'event', event: { title: 'Ink Night 10', start: '2023' } }),
  file('nights/9.md', { kind: 'event', event: { title: 'Ink Night 9', start: '2023' } }),
]);
const { events } = library;

describe('sortEvents', () => {
  const cases: [EventOrder, string[]][] = [
    ['newest', ['FontCon 2024', 'FontCon 2023', 'Ink Night 9', 'Ink Night 10', 'Ink Night']],
    ['oldest', ['Ink Night 9', 'Ink Night 10', 'FontCon 2023', 'FontCon 2024', 'Ink Night']],
    ['title', ['FontCon 2023', 'FontCon 2024', 'Ink Night', 'Ink Night 9', 'Ink Night 10']],
  ];
  for (const [order, titles] of cases) {
    it(order, () => {
      assert.deepEqual(
        sortEvents(events, order).map((event) => event.title),
        titles,
      );
    });
  }
});

describe('groupEvents', () => {
  const cases: [by: Grouping, order: EventOrder, groups: string[]][] = [
    ['year', 'newest', ['2024: FontCon 2024', '2023: FontCon 2023, Ink Night 9, Ink Night 10', '–: Ink Night']],
    ['year', 'oldest', ['2023: Ink Night 9, Ink Night 10, FontCon 2023', '2024: FontCon 2024', '–: Ink Night']],
    ['series', 'newest', ['FontCon: FontCon 2024, FontCon 2023', 'Ink Night: Ink Night 9, Ink Night 10, Ink Night']],
    ['location', 'title', ['lyon: FontCon 2023, FontCon 2024', '–: Ink Night, Ink Night 9, Ink Night 10']],
    [
      'tag',
      'newest',
      ['print: FontCon 2024', 'Type: FontCon 2024, FontCon 2023', '–: Ink Night 9, Ink Night 10, Ink Night'],
    ],
    ['folder', 'newest', ['2023: FontCon 2023', '2024: FontCon 2024', 'nights: Ink Night 9, Ink Night 10, Ink Night']],
    ['none', 'title', ['FontCon 2023', 'FontCon 2024', 'Ink Night', 'Ink Night 9', 'Ink Night 10']],
  ];
  for (const [by, order, expected] of cases) {
    it(`${by}, ${order}`, () => {
      const roots = groupEvents(events, by, order);
      const titles = (some: readonly LibraryEvent[]): string[] => some.map((event) => event.title);
      assert.deepEqual(
        [
          ...roots.groups.map((group) => `${group.label ?? '–'}: ${titles(group.events).join(', ')}`),
          ...titles(roots.events),
        ],
        expected,
      );
    });
  }

  it('groupByYear is what the command line shows', () => {
    assert.deepEqual(
      groupByYear(events).map(({ year }) => year),
      ['2024', '2023', undefined],
    );
  });
});

describe('favouriteGroup', () => {
  const drawn = (...marked: string[]): string[] =>
    favouriteGroup(events, new Set(marked)).flatMap((group) => [
      ...group.events.map(line),
      ...(group.talks ?? []).map(({ talk: { id } }) => id),
    ]);
  const [first] = sortEvents(events, 'newest');
  assert.ok(first !== undefined);
  const [talk, ...others] = talksOfEvent(first);
  assert.ok(talk !== undefined);

  it('is not there as long as nothing in it is', () => {
    assert.deepEqual([drawn(), drawn('gone')], [[], []]);
  });
  it('has a marked event with all its talks', () => {
    assert.deepEqual(drawn(first.id, talk.id), [line(first)]);
  });
  it('has a marked talk by itself', () => {
    const [group] = favouriteGroup(events, new Set([talk.id]));
    assert.deepEqual([group?.events, group?.talks], [[], [{ event: first, talk }]]);
    assert.ok(others.length > 0);
  });
});

describe('filter', () => {
  const all = ['Serifs, Kerning, (Paper)', 'Glyphs', 'Été à Münster', '', ''];
  const cases: [filter: string, kept: string[]][] = [
    ['', all],
    ['speaker:', all],
    ['serif', ['FontCon 2024 [2024-05-03] Serifs']],
    ['moss', ['FontCon 2024 [2024-05-03] Serifs', 'FontCon 2023 [2023-05-03] Glyphs']],
    ['fontcon -serif', ['FontCon 2024 [2024-05-03] Kerning, (Paper)', 'FontCon 2023 [2023-05-03] Glyphs']],
    ['speaker:"ada moss" year:2024', ['FontCon 2024 [2024-05-03] Serifs']],
    ['speaker:@amoss', ['FontCon 2024 [2024-05-03] Serifs']],
    ['speaker:orbit', ['FontCon 2024 [2024-05-03] Serifs']],
    ['speaker:cleo', ['FontCon 2024 [2024-05-03] (Paper)']],
    ['-speaker:moss year:2023', ['Ink Night 10 [2023]', 'Ink Night 9 [2023]']],
    ['tag:history', ['FontCon 2024 [2024-05-03] Serifs']],
    ['tag:TYPE', ['FontCon 2024 [2024-05-03] Serifs, Kerning, (Paper)', 'FontCon 2023 [2023-05-03] Glyphs']],
    ['tag:typ', []],
    ['event:night', ['Ink Night [] Été à Münster', 'Ink Night 10 [2023]', 'Ink Night 9 [2023]']],
    ['place:lyon kern', ['FontCon 2024 [2024-05-03] Kerning']],
    ['ete munster', ['Ink Night [] Été à Münster']],
    ['"munster ete"', []],
    ['has:todo', ['FontCon 2024 [2024-05-03] Serifs', 'Ink Night []']],
    ['-has:todo event:fontcon', ['FontCon 2024 [2024-05-03] Kerning, (Paper)', 'FontCon 2023 [2023-05-03] Glyphs']],
    ['has:slides', ['FontCon 2024 [2024-05-03] Serifs']],
    ['has:notes year:2024', ['FontCon 2024 [2024-05-03] Serifs']],
    ['is:draft', ['FontCon 2023 [2023-05-03] Glyphs']],
    ['-is:draft event:fontcon', ['FontCon 2024 [2024-05-03] Serifs, Kerning, (Paper)']],
    ['is:nothing', []],
    ['https://example.org', []],
    ['"unclosed night', []],
  ];
  for (const [filter, kept] of cases) {
    it(JSON.stringify(filter), () => {
      const terms = parseFilter(filter);
      const found = events.flatMap((event) => filterEvent(event, terms) ?? []);
      assert.deepEqual(found.map(line).sort(), (kept === all ? events.map(line) : kept).toSorted());
    });
  }

  it('leaves the event as it is where nothing is asked', () => {
    assert.deepEqual(
      events.map((event) => filterEvent(event, [])),
      events,
    );
  });
});

describe('peopleOf', () => {
  it('finds everybody once, by name, with the affiliation last seen and the newest talk first', () => {
    assert.deepEqual(
      peopleOf(events).map(({ name, affiliation, handle, talks }) => [
        name,
        affiliation,
        handle,
        talks.map(({ talk }) => contentOf(talk).title).join(', '),
      ]),
      [
        ['Ada Moss', 'Orbit', 'amoss', 'Serifs, Glyphs'],
        ['Ben Roe', undefined, undefined, 'Kerning'],
        ['Cleo Hart', undefined, undefined, 'Paper'],
        ['Eva Maria Marsh', undefined, undefined, 'Été à Münster'],
      ],
    );
  });

  it('puts those with the most talks first where that is wanted', () => {
    const names = peopleOf([...events].reverse(), 'talks').map(({ name }) => name);
    assert.deepEqual(names.slice(0, 2), ['Ada Moss', 'Ben Roe']);
    const more = new Library(readSketch);
    more.setAll([
      file('a.md', {
        kind: 'event',
        event: { title: 'FontCon' },
        talks: [
          { title: 'Serifs', speakers: ['Ada Moss', 'Zoe Hart'].map((name) => speaker(name)) },
          { title: 'Kerning', speakers: [speaker('Zoe Hart')] },
        ],
      }),
    ]);
    assert.deepEqual(
      peopleOf(more.events, 'talks').map(({ name }) => name),
      ['Zoe Hart', 'Ada Moss'],
    );
  });

  it('sorts one who is known by a handle alone by its letters', () => {
    const handles = new Library(readSketch);
    handles.setAll([
      file('a.md', {
        kind: 'event',
        event: { title: 'FontCon' },
        talks: [{ title: 'Serifs', speakers: ['@zed', 'Ada Moss', '@bea'].map((name) => speaker(name)) }],
      }),
    ]);
    assert.deepEqual(
      peopleOf(handles.events).map(({ name }) => name),
      ['Ada Moss', '@bea', '@zed'],
    );
  });
});

describe('tagsOf', () => {
  it('finds the tags of events and talks', () => {
    assert.deepEqual(
      tagsOf(events).map((tag) => [tag.name, tag.events.length, tag.talks.length]),
      [
        ['history', 0, 1],
        ['print', 1, 0],
        ['Type', 2, 0],
      ],
    );
  });
});
