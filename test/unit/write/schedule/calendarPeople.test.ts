import assert from 'node:assert/strict';
import { readSchedule } from '../../../../src/core/write/schedule/readSchedule';

/** An event in a line: its title, who speaks with whom they work for, and whether it is no talk. */
function eventOf(...lines: string[]): string {
  const text = [
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'UID:1',
    'DTSTART:20250612T093000',
    ...lines,
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  const reading = readSchedule(text.join('\n'));
  assert.ok(reading.ok, JSON.stringify(reading));
  const [session] = reading.schedules[0].sessions;
  const names = session?.speakers.map(({ name, affiliation }) =>
    affiliation === undefined ? name : `${name} (${affiliation})`,
  );
  return [session?.title, names?.join(' + '), session?.isTalk === true ? '' : '(no talk)'].filter(Boolean).join(' | ');
}

describe('people in calendars', () => {
  const ada = 'Nests | Ada Finchley';
  const cases: [name: string, lines: string[], event: string][] = [
    ['a label', ['SUMMARY:Nests', 'DESCRIPTION:Speaker: Ada Finchley'], ada],
    [
      'a label with an affiliation',
      ['SUMMARY:Nests', 'DESCRIPTION:Speaker: Ada Finchley (Rookery)'],
      `${ada} (Rookery)`,
    ],
    [
      'an affiliation beside the label',
      ['SUMMARY:Nests', 'DESCRIPTION:Speaker: Ada Finchley\\nCompany: Rookery'],
      `${ada} (Rookery)`,
    ],
    ['a label in German', ['SUMMARY:Nests', 'DESCRIPTION:Referentin: Ada Finchley'], ada],
    ['a label in Italian', ['SUMMARY:Nests', 'DESCRIPTION:<p><b>Relatrice:</b> Ada Finchley</p><p>Nidi</p>'], ada],
    ['a label in Portuguese', ['SUMMARY:Nests', 'DESCRIPTION:Oradora: Ada Finchley'], ada],
    ['a label for all genders', ['SUMMARY:Nests', 'DESCRIPTION:Referent*innen: Ada Finchley'], ada],
    ['a name as a register sorts it', ['SUMMARY:Nests', 'ATTENDEE;CN="Finchley, Ada":mailto:a@x.example'], ada],
    [
      'the title where it names more than a description',
      [
        'SUMMARY:Nests - Ada Finchley\\, Rookery & Bo Larkin\\, Orbit',
        'DESCRIPTION:Speakers\\n\\nAda Finchley\\nOwner\\, Rookery',
      ],
      `${ada} (Rookery) + Bo Larkin (Orbit)`,
    ],
    [
      'who leads through a panel',
      ['SUMMARY:Nests - Moderated by Ada Finchley\\, Rookery\\; Bo Larkin\\, Orbit'],
      `${ada} (Rookery) + Bo Larkin (Orbit)`,
    ],
    ['a label in French', ['SUMMARY:Nests', 'DESCRIPTION:Intervenante : Ada Finchley'], ada],
    ['a label in Japanese', ['SUMMARY:Nests', 'DESCRIPTION:講師：王小明'], 'Nests | 王小明'],
    [
      'names below a label',
      ['SUMMARY:Nests', 'DESCRIPTION:How twigs hold.\\nSpeakers:\\nAda Finchley\\nBo Larkin\\n\\nBring a twig.'],
      `${ada} + Bo Larkin`,
    ],
    [
      'names in a list below a label',
      ['SUMMARY:Nests', 'DESCRIPTION:Speakers:\\n- Ada Finchley (Rookery)\\n- Bo Larkin'],
      `${ada} (Rookery) + Bo Larkin`,
    ],
    [
      'names joined in French',
      ['SUMMARY:Nests', 'DESCRIPTION:Intervenants : Ada Finchley et Bo Larkin'],
      `${ada} + Bo Larkin`,
    ],
    [
      'names joined by a letter',
      ['SUMMARY:Nests', 'DESCRIPTION:Ponentes: Ada Finchley y Bo Larkin'],
      `${ada} + Bo Larkin`,
    ],
    [
      'a company between names',
      ['SUMMARY:Nests', 'X-SPEAKER:Ada Finchley\\, Rooks & Co & Bo Larkin'],
      `${ada} (Rooks & Co) + Bo Larkin`,
    ],
    [
      'a letter within a name',
      ['SUMMARY:Nests', 'DESCRIPTION:Ponente: Ada Finch y Larkin'],
      'Nests | Ada Finch y Larkin',
    ],
    [
      'names below a label in bold',
      ['SUMMARY:Nests', 'DESCRIPTION:**Speakers**\\n\\nAda Finchley\\nBo Larkin\\n\\nNests are old.'],
      `${ada} + Bo Larkin`,
    ],
    ['a heading as label', ['SUMMARY:Nests', 'DESCRIPTION:## Speaker\\n\\nAda Finchley'], ada],
    ['a label that repeats the title', ['SUMMARY:Nests', 'DESCRIPTION:Name: Nests'], 'Nests'],
    ['a label with a name of a thing', ['SUMMARY:Nests', 'DESCRIPTION:Name: how nests hold in the wind'], 'Nests'],
    [
      'a moderator beside a speaker',
      ['SUMMARY:Nests', 'DESCRIPTION:Moderator: Bo Larkin\\nSpeaker: Ada Finchley'],
      ada,
    ],
    ['a moderator alone', ['SUMMARY:Nests', 'DESCRIPTION:Moderator: Bo Larkin'], 'Nests | Bo Larkin'],
    [
      'attendees',
      [
        'SUMMARY:Nests',
        'ATTENDEE;CN="Ada Finchley";ROLE=REQ-PARTICIPANT:invalid:nomail',
        'ATTENDEE;CN=Bo Larkin:mailto:bo@rookery.example',
      ],
      `${ada} + Bo Larkin`,
    ],
    [
      'attendees that are a room, an address and a guest',
      [
        'SUMMARY:Nests',
        'ATTENDEE;CUTYPE=ROOM;CN=Hall:mailto:hall@rookery.example',
        'ATTENDEE;CN=cy@rookery.example:mailto:cy@rookery.example',
        'ATTENDEE;ROLE=OPT-PARTICIPANT;CN=Dee Marsh:mailto:dee@rookery.example',
      ],
      'Nests',
    ],
    ['an organizer of all', ['SUMMARY:Nests', 'ORGANIZER;CN=Ada Finchley:mailto:ada@rookery.example'], 'Nests'],
    ['a property of its own', ['SUMMARY:Nests', 'X-SPEAKER:Ada Finchley'], ada],
    ['brackets', ['SUMMARY:Nests (Ada Finchley)'], ada],
    ['square brackets', ['SUMMARY:Nests [Ada Finchley, Rookery]'], `${ada} (Rookery)`],
    ['by', ['SUMMARY:Nests by Ada Finchley'], ada],
    ['a dash, with an employer', ['SUMMARY:Nests - Ada Finchley\\, Rookery'], `${ada} (Rookery)`],
    [
      'a dash before something else',
      ['SUMMARY:Nests - Past\\, present and future'],
      'Nests - Past, present and future',
    ],
    ['brackets around something else', ['SUMMARY:Nests (part two)'], 'Nests (part two)'],
    ['by before something else', ['SUMMARY:Nests by design'], 'Nests by design'],
    [
      'a sort before the title',
      ['SUMMARY:[talk] Nests', 'DESCRIPTION:Kind: talk\\nName: Nests\\nSpeakers:\\nAda Finchley'],
      ada,
    ],
    ['a break by its sort', ['SUMMARY:[break] Twigs', 'DESCRIPTION:Kind: break\\nName: Twigs'], 'Twigs | (no talk)'],
    ['a break by its label', ['SUMMARY:Twigs', 'DESCRIPTION:Type: Coffee break'], 'Twigs | (no talk)'],
    ['a break by its category', ['SUMMARY:Twigs', 'CATEGORIES:Break'], 'Twigs | (no talk)'],
  ];
  for (const [name, lines, event] of cases) {
    it(name, () => {
      assert.equal(eventOf(...lines), event);
    });
  }

  it('takes organizers for speakers where each event has its own', () => {
    const event = (title: string, who: string): string =>
      `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nDTSTART:20250612T093000\nORGANIZER;CN=${who}:mailto:x@rookery.example\nEND:VEVENT`;
    const reading = readSchedule(
      `BEGIN:VCALENDAR\n${event('Nests', 'Ada Finchley')}\n${event('Owls', 'Ben Roe')}\nEND:VCALENDAR`,
    );
    assert.ok(reading.ok);
    assert.deepEqual(
      reading.schedules[0].sessions.map(({ speakers }) => speakers[0]?.name),
      ['Ada Finchley', 'Ben Roe'],
    );
  });
});

describe('an entry of whole days', () => {
  const entry = (title: string, ...lines: string[]): string[] => [
    'BEGIN:VEVENT',
    `SUMMARY:${title}`,
    ...lines,
    'END:VEVENT',
  ];
  const titles = (...entries: string[][]): string[] => {
    const reading = readSchedule(['BEGIN:VCALENDAR', ...entries.flat(), 'END:VCALENDAR'].join('\n'));
    assert.ok(reading.ok);
    const [{ title = '', sessions }] = reading.schedules;
    return [title, ...sessions.map((session) => session.title)];
  };
  const nests = entry('Nests', 'DTSTART:20250612T093000');
  const owls = entry('Owls', 'DTSTART:20250613T110000');
  const days = ['DTSTART;VALUE=DATE:20250612', 'DTEND;VALUE=DATE:20250614'];

  it('is the conference, where all else lies in it', () => {
    assert.deepEqual(titles(entry('Birds 2025', ...days), nests, owls), ['Birds 2025', 'Nests', 'Owls']);
  });

  it('is a session where it ends before the others', () => {
    const [first = ''] = days;
    assert.deepEqual(titles(entry('Hike', first), nests, owls).toSorted(), ['', 'Hike', 'Nests', 'Owls']);
  });

  it('is a session where the calendar is called otherwise', () => {
    const read = titles(['X-WR-CALNAME:Birds 2025'], entry('Hike', ...days), nests, owls);
    assert.deepEqual(read.toSorted(), ['Birds 2025', 'Hike', 'Nests', 'Owls']);
  });
});
