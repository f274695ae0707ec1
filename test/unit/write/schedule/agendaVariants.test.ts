import { checkReadings, type Reading } from './support';

const lines = (...all: string[]): string => `${all.join('\n')}\n`;
/** Sessions of the day that is given: what stands behind it in a line. */
const on = (...all: string[]): string[] => all.map((one) => `2025-06-12 | ${one}`);
const nests = '09:30-10:15 | Nests | Ada Finchley';
const owls = '10:15-11:00 | Owls | Bo Larkin';
const open = (...all: string[]): string[] => on(...all.map((one) => one.replace(/(\d\d:\d\d)-\d\d:\d\d/, '$1-?')));

describe('pasted agendas', () => {
  const cases: Reading[] = [
    ['en dashes', lines('09:30–10:15 Nests - Ada Finchley', '10:15 – 11:00 Owls - Bo Larkin'), on(nests, owls)],
    ['a colon after the time', lines('09:30: Nests (Ada Finchley)', '10:15: Owls (Bo Larkin)'), open(nests, owls)],
    [
      'bold times in a list',
      lines('- **09:30–10:15** Nests — *Ada Finchley*', '- **10:15–11:00** Owls — *Bo Larkin*'),
      on(nests, owls),
    ],
    [
      'links',
      lines(
        '* 09:30 [Nests](https://x.example/n) by [Ada Finchley](https://x.example/a)',
        '* 10:15 [Owls](https://x.example/o) by Bo Larkin (Rookery)',
      ),
      open(nests, owls),
    ],
    ['headings', lines('### 09:30 Nests - Ada Finchley', '', '### 10:15 Owls - Bo Larkin'), open(nests, owls)],
    [
      'French hours',
      lines('9h30 Nests - Ada Finchley', '14h Owls - Bo Larkin'),
      open(nests, owls.replace('10:15', '14:00')),
    ],
    ['dots', lines('09.30 Nests - Ada Finchley', '10.15 - 11.00 Owls - Bo Larkin'), [...open(nests), ...on(owls)]],
    ['Uhr', lines('09.30 Uhr Nests - Ada Finchley', '10.15 Uhr Owls - Bo Larkin'), open(nests, owls)],
    [
      'hours alone beside a word',
      lines(
        '9–9:30 AM Doors',
        '9:30–10:15 AM Nests - Ada Finchley',
        '12–1 PM Lunch',
        '13 Uhr Owls - Bo Larkin',
        '14–15 Uhr Bats - Cy Dunn',
      ),
      on(
        '09:00-09:30 | Doors | (no talk)',
        nests,
        '12:00-13:00 | Lunch | (no talk)',
        '13:00-? | Owls | Bo Larkin',
        '14:00-15:00 | Bats | Cy Dunn',
      ),
    ],
    [
      'a word for hours behind the time',
      lines('09:30 h Nests | Ada Finchley', '10:15 hrs: Owls - Bo Larkin'),
      open(nests, owls),
    ],
    ['kl.', lines('kl. 09.30 Nests - Ada Finchley', 'kl. 10:15 Owls - Bo Larkin'), open(nests, owls)],
    ['to', lines('09:30 to 10:15: Nests - Ada Finchley', '10:15 to 11:00: Owls - Bo Larkin'), on(nests, owls)],
    [
      'am and pm',
      lines('9:30 AM – 10:15 AM Nests - Ada Finchley', '1 PM Owls - Bo Larkin'),
      on(nests, '13:00-? | Owls | Bo Larkin'),
    ],
    [
      'am and pm once for a span',
      lines('9:30–10:15am Nests - Ada Finchley', '11:30 – 12:30pm Bats - Cy Dunn', '1:00–1:45 p.m. Owls - Bo Larkin'),
      on(nests, '11:30-12:30 | Bats | Cy Dunn', '13:00-13:45 | Owls | Bo Larkin'),
    ],
    [
      'a twelve-hour clock that does not say so',
      lines('9:30-10:15 Nests - Ada Finchley', '12:30-1:15 Lunch', '1:15 Owls - Bo Larkin', '2:30 Bats - Cy Dunn'),
      on(nests, '12:30-13:15 | Lunch | (no talk)', '13:15-? | Owls | Bo Larkin', '14:30-? | Bats | Cy Dunn'),
    ],
    [
      'a run at dawn',
      lines('06:30 Bird watching', '09:30 Nests - Ada Finchley'),
      [...on('06:30-? | Bird watching'), ...open(nests)],
    ],
    [
      'a night',
      lines('23:00 Owls - Bo Larkin', '23:45 - 00:30 Bats - Cy Dunn', '00:30 Moths - Dee Marsh'),
      on('23:00-? | Owls | Bo Larkin', '23:45-00:30 | Bats | Cy Dunn', '2025-06-13T00:30-? | Moths | Dee Marsh'),
    ],
    [
      'times above titles',
      lines('09:30', 'Nests', 'Ada Finchley', '', '10:15', 'Owls', 'Bo Larkin'),
      open(nests, owls),
    ],
    [
      'starts and ends above titles',
      lines(
        '09:30',
        '10:15',
        'Nests',
        'Ada Finchley',
        'How birds route twigs.',
        '',
        '10:15 - 11:00',
        'Owls',
        'by Bo Larkin',
      ),
      on(nests, owls),
    ],
    [
      'speakers below titles',
      lines('09:30 Nests', 'Ada Finchley', '10:15 Owls', 'Bo Larkin, Rookery'),
      open(nests, owls),
    ],
    [
      'a table',
      lines(
        '| Time | Talk | Speaker | Room |',
        '|---|---|---|---|',
        '| 09:30 – 10:15 | Nests | Ada Finchley | Hall |',
        '| 10:15–11:00 | Owls | Bo Larkin | Attic |',
      ),
      on(nests.replace('|', '| Hall |'), owls.replace('|', '| Attic |')),
    ],
    [
      'a table with start and end',
      lines(
        '| Start | End | Title | Speaker |',
        '|---|---|---|---|',
        '| 09:30 | 10:15 | Nests | Ada Finchley |',
        '| 10:15 | 11:00 | Owls | Bo Larkin |',
      ),
      on(nests, owls),
    ],
    [
      'a table with two talks at a time',
      lines(
        '| Time | Talk | Speaker | Room |',
        '|---|---|---|---|',
        '| 09:30 | Nests | Ada Finchley | Hall |',
        '| | Owls | Bo Larkin | Attic |',
      ),
      on('09:30-? | Hall | Nests | Ada Finchley', '09:30-? | Attic | Owls | Bo Larkin'),
    ],
    [
      'a table with a column for each room',
      lines(
        '| Time | Hall | Attic |',
        '|---|---|---|',
        '| 09:30 | Nests - Ada Finchley | Owls<br>Bo Larkin |',
        '| 10:15 | Lunch | |',
      ),
      on('09:30-? | Hall | Nests | Ada Finchley', '09:30-? | Attic | Owls | Bo Larkin', '10:15-? | Lunch | (no talk)'),
    ],
    [
      'a table with a column for each day',
      lines(
        '| | 12 June 2025 | 13 June 2025 |',
        '|---|---|---|',
        '| 09:30 | Nests | Owls |',
        '| 10:15 | Bats | Moths |',
      ),
      [
        '2025-06-12 | 09:30-? | Nests',
        '2025-06-12 | 10:15-? | Bats',
        '2025-06-13 | 09:30-? | Owls',
        '2025-06-13 | 10:15-? | Moths',
      ],
    ],
    [
      'tabs',
      lines('09:00\tRegistration', '09:30\tNests\tAda Finchley\tHall', '10:15\tOwls\tBo Larkin\tAttic'),
      on(
        '09:00-? | Registration | (no talk)',
        '09:30-? | Hall | Nests | Ada Finchley',
        '10:15-? | Attic | Owls | Bo Larkin',
      ),
    ],
    ['bars without a head', lines('09:30 | Nests | Ada Finchley', '10:15 | Owls | Bo Larkin'), open(nests, owls)],
    [
      'numbered days',
      lines('Day 1', '09:30 Nests', '10:15 Owls', '', '## Day 2', '09:30 Bats', '10:00 Moths'),
      [
        '2025-06-12 | 09:30-? | Nests',
        '2025-06-12 | 10:15-? | Owls',
        '2025-06-13 | 09:30-? | Bats',
        '2025-06-13 | 10:00-? | Moths',
      ],
    ],
    [
      'weekdays',
      lines('**Thursday**', '09:30 Nests', '10:15 Owls', 'Friday:', '09:30 Bats', '10:00 Moths'),
      [
        '2025-06-12 | 09:30-? | Nests',
        '2025-06-12 | 10:15-? | Owls',
        '2025-06-13 | 09:30-? | Bats',
        '2025-06-13 | 10:00-? | Moths',
      ],
    ],
    [
      'more lines than a note is searched for',
      lines(...Array.from({ length: 300 }, (_, index) => `09:30 Nests ${index + 1000}`)),
      Array.from({ length: 300 }, (_, index) => `2025-06-12 | 09:30-? | Nests ${index + 1000}`),
    ],
  ];
  const tables: Reading[] = [
    [
      'a table with a column that names the day',
      lines('Day\tTime\tTitle', 'Thursday\t09:30\tNests', '\t10:15\tOwls', 'Friday\t09:30\tBats'),
      ['2025-06-12 | 09:30-? | Nests', '2025-06-12 | 10:15-? | Owls', '2025-06-13 | 09:30-? | Bats'],
    ],
    [
      'tabs below a head',
      lines('Time\tTitle\tSpeaker', '09:30 - 10:15\tNests\tAda Finchley', '10:15 - 11:00\tOwls\tBo Larkin'),
      on(nests, owls),
    ],
    [
      'commas',
      lines('time,title,speaker', '09:30,"Nests, again",Ada Finchley', '10:15,Owls,Bo Larkin'),
      open(nests.replace('Nests', 'Nests, again'), owls),
    ],
    ['semicolons', lines('Zeit;Titel;Referent', '09:30;Nests;Ada Finchley', '10:15;Owls;Bo Larkin'), open(nests, owls)],
  ];
  const odd: Reading[] = [
    [
      'numbers of days beside their dates, and a half of the day that is told twice',
      lines('Day 1 – 17 June 2025', '09:30 Nests', '14:00 PM Bats', 'Day 2 – 18 June 2025', '09:30 Owls'),
      ['2025-06-17 | 09:30-? | Nests', '2025-06-17 | 14:00-? | Bats', '2025-06-18 | 09:30-? | Owls'],
    ],
    ['a table of one row', lines('| Time | Title |', '|---|---|', '| 09:30 | Nests |'), on('09:30-? | Nests')],
    [
      'lines whose time is none',
      lines('09:30 Nests - Ada Finchley', '25:00 Owls - Bo Larkin', 'TBA Bats - Cy Dunn', '11:00 Moths'),
      on('09:30-? | Nests | Ada Finchley', '11:00-? | Moths', '?-? | Owls | Bo Larkin', '?-? | Bats | Cy Dunn'),
      ['time 25:00 line 2', 'time TBA line 3'],
    ],
    [
      'rows whose time, end or day is none',
      lines(
        '| Day | Time | End | Title |',
        '|---|---|---|---|',
        '| 12 June 2025 | 09:30 | 10:15 | Nests |',
        '| | soon | 11:00 | Owls |',
        '| | 11:00 | late | Bats |',
        '| | 14:00 | 09:00 | Moths |',
        '| TBA | 15:00 | | Swifts |',
      ),
      [
        '2025-06-12 | 09:30-10:15 | Nests',
        '2025-06-12 | 11:00-? | Bats',
        '2025-06-12 | 14:00-? | Moths',
        '2025-06-12 | ?-? | Owls',
        '?-? | Swifts',
      ],
      ['time soon line 4', 'time late line 5', 'time 09:00 line 6', 'date TBA line 7', 'hour 15:00 line 7'],
    ],
  ];
  checkReadings('agenda', cases, '2025-06-12');
  checkReadings('CSV', tables, '2025-06-12');
  checkReadings('agenda', odd, '2025-06-12');
});
