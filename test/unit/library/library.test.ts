import assert from 'node:assert/strict';
import { Library } from '../../../src/core/library/library';
import type { NoteFile } from '../../../src/core/library/model';
import { file, line, readSketch } from './notes';

function libraryOf(...files: NoteFile[]): Library {
  const library = new Library(readSketch);
  library.setAll(files);
  return library;
}

describe('Library: notes into events', () => {
  const cases: [rule: string, files: NoteFile[], events: string[]][] = [
    [
      'an event note is an event',
      [file('a.md', { kind: 'event', event: { title: 'FontCon', start: '2024-05-03' }, talks: ['Serifs'] })],
      ['FontCon [2024-05-03] Serifs'],
    ],
    [
      'days of one event',
      [
        file('d2.md', {
          kind: 'day',
          event: { title: 'FontCon 2017', start: '2017-11-29', day: 'Day 2' },
          talks: ['Serifs'],
        }),
        file('d4.md', {
          kind: 'day',
          event: { title: 'FontCon 2017', start: '2017-12-01', day: 'Day 4 and 5' },
          talks: ['Kerning'],
        }),
      ],
      ['FontCon 2017 [2017-11-29..2017-12-01] Day 2{Serifs} Day 4 and 5{Kerning}'],
    ],
    [
      'days that are read as events',
      [
        file('d2.md', {
          kind: 'event',
          event: { title: 'FontCon 2017', start: '2017-11-29', day: 'Day 2' },
          talks: ['Serifs'],
        }),
        file('d4.md', {
          kind: 'event',
          event: { title: 'FontCon 2017', start: '2017-12-01', day: 'Day 4' },
          talks: ['Kerning'],
        }),
      ],
      ['FontCon 2017 [2017-11-29..2017-12-01] Day 2{Serifs} Day 4{Kerning}'],
    ],
    [
      'one year of a series is not the next',
      [
        file('a.md', { kind: 'day', event: { title: 'FontCon 2022', day: 'Day 1' }, talks: ['Serifs'] }),
        file('b.md', { kind: 'day', event: { title: 'FontCon 2023', day: 'Day 1' }, talks: ['Kerning'] }),
      ],
      ['FontCon 2022 [2022] Day 1{Serifs}', 'FontCon 2023 [2023] Day 1{Kerning}'],
    ],
    [
      'years told by dates alone',
      [
        file('f/a.md', { event: { title: 'FontCon', start: '2022-06-01' }, talks: ['Serifs'] }),
        file('f/b.md', { event: { title: 'FontCon', start: '2023-06-01' }, talks: ['Kerning'] }),
      ],
      ['FontCon [2022-06-01] Serifs', 'FontCon [2023-06-01] Kerning'],
    ],
    [
      'weekly days in one folder',
      [
        file('f/a.md', { kind: 'day', from: 'folder', event: { title: 'f', start: '2024-03-01' }, talks: ['Serifs'] }),
        file('f/b.md', { kind: 'day', from: 'folder', event: { title: 'f', start: '2024-03-08' }, talks: ['Kerning'] }),
      ],
      ['f [2024-03-01] Serifs', 'f [2024-03-08] Kerning'],
    ],
    [
      'the year of the title outweighs the date of the posting',
      [
        file('f/a.md', { event: { title: 'FontCon 2022', start: '2023-01-04' }, talks: ['Serifs'] }),
        file('f/b.md', { event: { title: 'FontCon 2022', start: '2022-11-30' }, talks: ['Kerning'] }),
      ],
      ['FontCon 2022 [2022-11-30] Serifs, Kerning'],
    ],
    [
      'an event over new year is one',
      [
        file('f/a.md', {
          kind: 'day',
          event: { title: 'FontCon', start: '2022-12-30', day: 'Day 1' },
          talks: ['Serifs'],
        }),
        file('f/b.md', {
          kind: 'day',
          event: { title: 'FontCon', start: '2023-01-02', day: 'Day 2' },
          talks: ['Kerning'],
        }),
      ],
      ['FontCon [2022-12-30..2023-01-02] Day 1{Serifs} Day 2{Kerning}'],
    ],
    [
      'a file a talk: the folder is the event',
      [
        file('fontcon-2024/a.md', { from: 'folder', event: { title: 'fontcon 2024' }, talks: ['Serifs'] }),
        file('fontcon-2024/b.md', { from: 'folder', event: { title: 'fontcon 2024' }, talks: ['Kerning'] }),
      ],
      ['fontcon 2024 [2024] Serifs, Kerning'],
    ],
    [
      'the front page of a folder names it',
      [
        file('fontcon-2024/README.md', {
          kind: 'index',
          event: { title: 'The Great FontCon 2024', start: '2024-05-03', location: 'Lyon' },
        }),
        file('fontcon-2024/a.md', { from: 'folder', event: { title: 'fontcon 2024' }, talks: ['Serifs'] }),
      ],
      ['The Great FontCon 2024 [2024-05-03] Serifs'],
    ],
    [
      'a neighbour of another name does not',
      [
        file('fontcon-2024/side.md', { kind: 'event', event: { title: 'Night of Inks 2024' }, talks: ['Ink'] }),
        file('fontcon-2024/a.md', { from: 'folder', event: { title: 'fontcon 2024' }, talks: ['Serifs'] }),
      ],
      ['Night of Inks 2024 [2024] Ink', 'fontcon 2024 [2024] Serifs'],
    ],
    [
      'a folder a day',
      [
        file('fontcon/day1/a.md', { from: 'folder', event: { title: 'fontcon', day: 'Day 1' }, talks: ['Serifs'] }),
        file('fontcon/day2/b.md', { from: 'folder', event: { title: 'fontcon', day: 'Day 2' }, talks: ['Kerning'] }),
        file('fontcon/day2/c.md', { from: 'folder', event: { title: 'fontcon', day: 'Day 2' }, talks: ['Ink'] }),
      ],
      ['fontcon [] Day 1{Serifs} Day 2{Kerning, Ink}'],
    ],
    [
      'meetups of one name are several events',
      [
        file('m/1.md', { kind: 'event', event: { title: 'Type Night', start: '2024-03-01' }, talks: ['Serifs'] }),
        file('m/2.md', { kind: 'event', event: { title: 'Type Night', start: '2024-03-05' }, talks: ['Kerning'] }),
      ],
      ['Type Night [2024-03-01] Serifs', 'Type Night [2024-03-05] Kerning'],
    ],
    [
      'undated meetups of one name are several events',
      [
        file('m/1.md', { kind: 'event', event: { title: 'Type Night' }, talks: ['Serifs'] }),
        file('m/2.md', { kind: 'event', event: { title: 'Type Night' }, talks: ['Kerning'] }),
      ],
      ['Type Night [] Kerning', 'Type Night [] Serifs'],
    ],
    [
      'undated notes that only their folder names are one event',
      [
        file('fontcon/1.md', { kind: 'event', from: 'folder', event: { title: 'fontcon' }, talks: ['Serifs'] }),
        file('fontcon/2.md', { kind: 'event', from: 'folder', event: { title: 'fontcon' }, talks: ['Kerning'] }),
      ],
      ['fontcon [] Serifs, Kerning'],
    ],
    [
      'talk dates outside the event make no days',
      [
        file('f/1.md', {
          kind: 'event',
          event: { title: 'FontCon', start: '2024-03-01' },
          talks: [{ title: 'Serifs', date: '2012-05-22' }, 'Kerning'],
        }),
      ],
      ['FontCon [2024-03-01] Serifs, Kerning'],
    ],
    [
      'a day of no name is no division',
      [file('a.md', { kind: 'day', event: { title: 'FontCon', start: '2024-05-03' }, talks: ['Serifs'] })],
      ['FontCon [2024-05-03] Serifs'],
    ],
    [
      'a weekly series falls into weeks where each has a folder',
      [
        file('m/1/a.md', { event: { title: 'Type Night', start: '2024-03-01' }, talks: ['Serifs'] }),
        file('m/2/a.md', { event: { title: 'Type Night', start: '2024-03-08' }, talks: ['Kerning'] }),
      ],
      ['Type Night [2024-03-01] Serifs', 'Type Night [2024-03-08] Kerning'],
    ],
    [
      'talk dates within a folder make days',
      [
        file('f/1.md', {
          event: { title: 'FontCon', start: '2024-03-01' },
          talks: [{ title: 'Serifs', date: '2024-03-01' }],
        }),
        file('f/2.md', {
          event: { title: 'FontCon', start: '2024-03-02' },
          talks: [{ title: 'Kerning', date: '2024-03-02' }],
        }),
      ],
      ['FontCon [2024-03-01..2024-03-02] 2024-03-01{Serifs} 2024-03-02{Kerning}'],
    ],
    [
      'a talk of a year only joins the event of that year',
      [
        file('f/1.md', { kind: 'event', event: { title: 'FontCon', start: '2024-03-01' }, talks: ['Serifs'] }),
        file('g/2.md', { event: { title: 'FontCon 2024' }, talks: ['Kerning'] }),
      ],
      ['FontCon [2024-03-01] Serifs, Kerning'],
    ],
    [
      'a talk of no known event stands alone',
      [
        file('x/a.md', { title: 'Serifs', talks: ['Serifs'] }),
        file('x/b.md', { title: 'Kerning', talks: ['Kerning'] }),
      ],
      ['Kerning [] Kerning', 'Serifs [] Serifs'],
    ],
    [
      'other notes and lone indexes are no events',
      [file('a.md', { kind: 'other' }), file('README.md', { kind: 'index', event: { title: 'FontCon' } })],
      [],
    ],
    [
      'roots stay apart',
      [
        file('fontcon/a.md', { event: { title: 'FontCon 2024' }, talks: ['Serifs'] }, 'one'),
        file('fontcon/b.md', { event: { title: 'FontCon 2024' }, talks: ['Kerning'] }, 'two'),
      ],
      ['FontCon 2024 [2024] Kerning', 'FontCon 2024 [2024] Serifs'],
    ],
    [
      'so do two roots of one name',
      [
        {
          ...file('fontcon/a.md', { event: { title: 'FontCon 2024' }, talks: ['Serifs'] }, 'notes'),
          id: 'file:///here/notes/fontcon/a.md',
        },
        {
          ...file('fontcon/a.md', { event: { title: 'FontCon 2024' }, talks: ['Kerning'] }, 'notes'),
          id: 'file:///there/notes/fontcon/a.md',
        },
      ],
      ['FontCon 2024 [2024] Kerning', 'FontCon 2024 [2024] Serifs'],
    ],
    [
      'the agenda announces what has no notes, once',
      [
        file('f/day1.md', {
          kind: 'day',
          event: { title: 'FontCon', day: 'Day 1' },
          talks: [{ title: 'Serifs', start: '11:00' }],
          agenda: [
            { title: 'Ink', start: '09:00' },
            { title: 'Serifs', start: '11:00', talk: 0 },
            { title: 'Lunch', start: '12:00', isTalk: false },
          ],
        }),
        file('f/day2.md', {
          kind: 'day',
          event: { title: 'FontCon', day: 'Day 2' },
          talks: ['Kerning'],
          agenda: [{ title: 'Ink' }, { title: 'Serifs' }],
        }),
      ],
      ['FontCon [] Day 1{(Ink), Serifs} Day 2{Kerning}'],
    ],
    [
      'what a person declared outweighs a heading',
      [
        file('f/a.md', { event: { title: 'Fontcon', location: 'Lyon' }, talks: ['Serifs'] }),
        file('f/b.md', { from: 'front matter', event: { title: 'FontCon!', location: 'Paris' }, talks: ['Kerning'] }),
      ],
      ['FontCon! [] Serifs, Kerning'],
    ],
  ];
  for (const [rule, files, events] of cases) {
    it(rule, () => {
      assert.deepEqual(
        libraryOf(...files)
          .events.map(line)
          .sort(),
        events,
      );
    });
  }
});
