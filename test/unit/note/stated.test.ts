import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

const day = 'date: 2031-05-02';

/** What front matter states, the title below it, and what the note is then: its kind, its event and its talks. */
const cases: [what: string, properties: string, body: string, kind: string, event: string, ...talks: string[]][] = [
  [
    'the event and a title of another name',
    `event: Inkwell Bootcamp\n${day}\ndate_end: 2031-05-03`,
    '# A first look at the press\n\n- we looked at four presses.',
    'talk',
    'Inkwell Bootcamp',
    'A first look at the press',
  ],
  [
    'a kind that is none, but what objects of the program have',
    `kind: constructor\ntitle: Serifs\nevent: Inkwell Conf 2031\n${day}\nspeakers: [Ada Moss]`,
    '- a line about ink.',
    'talk',
    'Inkwell Conf 2031',
    'Serifs',
  ],
  [
    "a talk's room and time, with a title like an event's",
    `title: Summit\nevent: Inkwell Conf 2031\n${day}\nstart: "10:00"\nend: "11:00"\nroom: Red`,
    '# Summit\n\n- a line about ink.',
    'talk',
    'Inkwell Conf 2031',
    'Summit',
  ],
  [
    "a talk's speakers, with a title like an event's",
    `title: Hackathon\nevent: Inkwell Conf 2031\n${day}\nspeakers: [Ada Moss]`,
    '- a line about ink.',
    'talk',
    'Inkwell Conf 2031',
    'Hackathon',
  ],
  [
    'a talk with one heading in it',
    `title: Workshop Day\nevent: Inkwell Conf 2031\n${day}\nstart: "10:00"\nroom: Red\nspeakers: [Ada Moss]`,
    '# Workshop Day\n\n## Questions\n\n- why red?',
    'talk',
    'Inkwell Conf 2031',
    'Workshop Day',
  ],
  [
    'a talk that a comment says is one',
    `title: Serifs\nevent: Inkwell Conf 2031\n${day}\nspeakers: [Ada Moss]`,
    '<!-- talk {"title": "Serifs", "start": "10:00"} -->\n# Serifs\n\n- a line about ink.',
    'talk',
    'Inkwell Conf 2031',
    'Serifs',
  ],
  [
    'the event where the title asks for helpers',
    `event: Inkwell Conf 2031\n${day}`,
    '# Call for Volunteers\n\nHelp us!',
    'talk',
    'Inkwell Conf 2031',
    'Call for Volunteers',
  ],
  [
    'the event by a name that the title has too',
    `event: Inkwell Conf\n${day}`,
    '# Inkwell Conf Hiring Board\n\n- a desk.',
    'event',
    'Inkwell Conf',
  ],
  [
    'a talk whose title is a link without quotes',
    `title: [[Serifs]]\nevent: [[Inkwell Conf 2031]]\nspeakers: [[Ada Moss]]\n${day}`,
    '- a line about ink.',
    'talk',
    'Inkwell Conf 2031',
    'Serifs',
  ],
  [
    'an evening of several talks, with its room',
    `title: May evening\nevent: Inkwell Meetup\n${day}\nroom: Red\nstart: "19:00"`,
    '## Serifs - Ada Moss\n\n- text\n\n## Inks - Ben Roe\n\n- text',
    'event',
    'Inkwell Meetup',
    'Serifs',
    'Inks',
  ],
  [
    'a kind that the rest speaks against',
    `kind: event\ntitle: Summit\nevent: Inkwell Conf 2031\n${day}\nroom: Red`,
    '- a line about ink.',
    'event',
    'Inkwell Conf 2031',
  ],
  ['a day of the event', `event: Inkwell Conf 2031\ntitle: Day 2\n${day}`, '- cake', 'event', 'Inkwell Conf 2031'],
  [
    'an evening with its hours and no talk',
    `event: Inkwell Meetup\n${day}\nstart: "19:00"\nend: "21:00"`,
    '# May Meetup\n\nWe had cake.',
    'event',
    'Inkwell Meetup',
  ],
  [
    'the event as the title, and all who spoke in its two talks',
    `event: Inkwell Conf 2031\ntitle: Inkwell Conf 2031\nspeakers: [Ada Moss, Ben Roe]\n${day}`,
    '# Inkwell Conf 2031\n\n## Serifs\n\nSpeaker: Ada Moss\n\n- text\n\n## Inks\n\nSpeaker: Ben Roe\n\n- text',
    'event',
    'Inkwell Conf 2031',
    'Serifs',
    'Inks',
  ],
  [
    'a title that names the event, and all who spoke in its two talks',
    `title: Inkwell Conf 2031\nspeakers: [Ada Moss, Ben Roe]\n${day}`,
    '## Serifs by Ada Moss\n\n- text\n\n## Inks by Ben Roe\n\n- text',
    'event',
    'Inkwell Conf 2031',
    'Serifs',
    'Inks',
  ],
  [
    'the event, above a heading of no event and two talks',
    `event: Inkwell School\n${day}\ndate_end: 2031-05-03`,
    '# Notes\n\n## Serifs - Ada Moss\n\n- a\n\n## Inks - Ben Roe\n\n- b',
    'event',
    'Inkwell School',
    'Serifs',
    'Inks',
  ],
  [
    'a talk of two speakers in two parts',
    `event: Inkwell Conf 2031\ntitle: Serifs and inks\nspeakers: [Ada Moss, Ben Roe]\n${day}`,
    '## Serifs\n\nSpeaker: Ada Moss\n\n- text\n\n## Inks\n\nSpeaker: Ben Roe\n\n- text',
    'talk',
    'Inkwell Conf 2031',
    'Serifs and inks',
  ],
  ['a template', `event: "{{event}}"\ntitle: "{{title}}"\nspeakers: []`, '- {{notes}}', 'other', ''],
];

describe('what front matter states', () => {
  for (const [what, properties, body, kind, event, ...talks] of cases)
    it(`decides what a note is: ${what}`, () => {
      const note = readNote(`---\n${properties}\n---\n\n${body}\n`, 'vault/note.md');
      assert.deepEqual(
        [note.kind, note.event?.title?.value ?? '', ...note.talks.map(({ title }) => title)],
        [kind, event, ...talks],
      );
    });

  const values: [written: string, ...speakers: string[]][] = [
    ['speakers: [[Ada Moss]]', 'Ada Moss'],
    ['speakers:\n  - [[Ada Moss]]\n  - [[Ben Roe]]', 'Ada Moss', 'Ben Roe'],
    ['speakers: ["[[people/ada-moss|Ada Moss]]", "[[people/Ben Roe]]"]', 'Ada Moss', 'Ben Roe'],
    ['speaker: "[Ada Moss](people/ada.md)"', 'Ada Moss'],
    ['speakers: ["[[Ada Moss#Talks]]"]', 'Ada Moss'],
    ['speakers:\n  - name: "[[Ada Moss]]"', 'Ada Moss'],
    ['speakers: [inkfin, oro]', 'inkfin', 'oro'],
    ['speakers: ["[[people/ada-moss]]", "[[ben-roe]]"]', 'Ada Moss', 'Ben Roe'],
    ['speakers: [ada-moss]', 'ada-moss'],
  ];
  for (const [written, ...speakers] of values)
    it(`links as their words: ${written}`, () => {
      const note = readNote(`---\ntitle: Serifs\nevent: Inkwell Conf\n${day}\n${written}\n---\n\n- text\n`, 'note.md');
      assert.deepEqual(
        note.talks[0]?.speakers.map(({ name }) => name),
        speakers,
      );
    });

  it('against the heading: when a talk began and which day it was', () => {
    const talk = readNote(
      `---\ntitle: Serifs\nevent: Inkwell Conf\nstart: "10:00"\n${day}\n---\n\n# 11:30 Serifs\n\n- text\n`,
      'note.md',
    );
    assert.equal(talk.talks[0]?.start, '10:00');
    const event = readNote(
      `---\ntitle: Inkwell Conf\n${day}\n---\n\n# Inkwell Conf, 4 May 2031\n\n## Serifs - Ada Moss\n\n- text\n`,
      'note.md',
    );
    assert.deepEqual([event.event?.start?.value, event.event?.end?.value], ['2031-05-02', undefined]);
  });

  const headers: [header: string, lines: number][] = [
    ['#+TITLE: Inkwell Conf 2031\n#+DATE: <2031-05-02 Fri>', 2],
    ['\n#+title: Inkwell Conf 2031\n#+date: 2031-05-02', 3],
    ['% Inkwell Conf 2031\n% Ada Moss\n% 2031-05-02', 3],
    ['---\ntitle = "Inkwell Conf 2031"\ndate = 2031-05-02\n---', 4],
    ['–-\ntitle: Inkwell Conf 2031\ndate: 2031-05-02\n---', 4],
    ['```yaml\ntitle: Inkwell Conf 2031\ndate: 2031-05-02\n```', 4],
  ];
  for (const [header, lines] of headers)
    it(`and the header of another program: ${JSON.stringify(header)}`, () => {
      const note = readNote(`${header}\n\n## Serifs\n\nSpeaker: Ada Moss\n\n- text\n`, 'note.md');
      assert.deepEqual(
        [note.event?.title?.value, note.event?.start?.value, note.talks.map(({ title, line }) => [title, line])],
        ['Inkwell Conf 2031', '2031-05-02', [['Serifs', lines + 1]]],
      );
    });
});

describe('people behind a label in the plural', () => {
  const lines: [line: string, ...names: string[]][] = [
    ['Speakers: inkfin, oro', 'inkfin', 'oro'],
    ['Speakers: Maja, Den', 'Maja', 'Den'],
    ['Speakers: Ada Moss, inkfin', 'Ada Moss', 'inkfin'],
    ['Speakers: inkfin, Maja and oro', 'inkfin', 'Maja', 'oro'],
    ['Speakers: Ada Moss and inkfin', 'Ada Moss', 'inkfin'],
    ['Speakers: Ada Moss, Orbit', 'Ada Moss'],
    ['Speaker: Maja, Orbit', 'Maja'],
    ['Speakers: Ada Moss, freelancer', 'Ada Moss'],
  ];
  for (const [line, ...names] of lines)
    it(line, () => {
      const note = readNote(`# Inkwell Camp 2031\n\n2 May 2031\n\n## Serifs\n\n${line}\n\n- text\n`, 'note.md');
      assert.deepEqual(
        note.talks[0]?.speakers.map(({ name }) => name),
        names,
      );
    });
});
