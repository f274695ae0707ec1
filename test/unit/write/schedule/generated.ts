import type { Schedule, ScheduleSession } from '../../../../src/core/write/schedule/model';

/** A number from 0 to below 1 after the other, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Titles that mean something else to somebody: to Markdown, to YAML, to whoever reads an agenda. */
const titles = [
  'Rivers in Rust',
  'How lakes remember rain',
  'Keynote: Where rivers meet',
  'Open Lab for Children',
  'Open Space',
  'Lightning Talks',
  'Lunch',
  'Q&A',
  'Questions',
  'Notes',
  'Summary',
  '10:00',
  '1 + 1 = 2',
  '42',
  '#42',
  'Meetup #42',
  'C# and F#',
  '...',
  '—',
  '???',
  '-',
  '* * *',
  '---',
  '[[Rivers]]',
  '[[people/river|River]]',
  '[link](https://lantern.example/x)',
  '<b>bold</b> waters',
  'a < b > c',
  '-->',
  '<!-- section -->',
  '`code` and *stars*',
  '**Bold**',
  '~~gone~~',
  'snake_case_rivers',
  '😀',
  '🌊 Waves 🌊',
  'שלום נהרות',
  'مياه هادئة',
  '河流与湖泊',
  'リバー入門',
  'Room: X',
  'Day 1',
  'Day 2 - Rivers',
  'Monday',
  'Track A',
  'Talk by Mira Oldfield',
  'Mira Oldfield',
  'Mira Oldfield: Rivers',
  'Rivers - Mira Oldfield',
  'Rivers (Mira Oldfield)',
  'Speaker: Nobody',
  'Title: with: colons',
  'true',
  'null',
  '~',
  '@quillfin',
  '&amp; rivers',
  'C:\\rivers\\new',
  '"Quoted"',
  "It's rivers",
  'Ends with #',
  'TODO: rivers',
  'https://lantern.example/talk',
  '2030-07-18',
  '18 July 2030',
  'Rivers 2030',
  'LanternConf 2030',
  'Workshop: Build a boat',
  'Panel: the future of lakes',
  '1. First steps',
  '3) Third',
  '| a | b |',
  '> quoted',
  '+ plus',
  '$HOME and ${talk.title}',
  '\\',
  'Ünïcödé Flüsse',
  'a',
  'Rivers\u00a0and\u2009spaces',
  'Talk',
  'Welcome',
  'Closing',
  'Introduction to Water (Part 1)',
  'Introduction to Water (Part 2)',
  'What, why & how?',
];

const names = [
  'Mira Oldfield',
  'Tam Berg',
  'Ona Pell',
  'quillfin',
  'obo',
  'Maria',
  'Dan',
  'Pell, Ona',
  'Tam Berg, PhD',
  'Dr. Tam Berg',
  'Mira Oldfield (Lantern)',
  'Ludwig van Rivers',
  "Ada O'Brook",
  'José Ribeiro',
  '李明',
  'רות כהן',
  '山田太郎',
  'X Æ A-12',
  '@quillfin',
  'Team Water',
  'The Lantern Foundation',
  'Mira & Tam',
  'Mira and Tam',
  'J. R. Lake',
  'Jean-Luc Lac',
  'mira oldfield',
  'MIRA OLDFIELD',
  'Speaker TBA',
  'TBA',
  '😀',
  'A*B',
  'n_n',
  '[Mira](x)',
  'Mira: Oldfield',
  'Keynote',
  '42',
];

const rooms = [
  'Blue',
  'Hall #3',
  'Room 101',
  'A',
  '1',
  'Barn, second floor',
  'Saal: 2',
  'Track A',
  '[x]',
  '水',
  'Room: X',
  'Workshop',
];

export interface GeneratedSchedule {
  readonly title: string;
  readonly schedule: Schedule;
}

const eventTitles = ['Lantern Conf 2030', 'Lantern Meetup #42', 'Rivers: a camp', 'Wasser 2030', 'LC30', 'Lantern'];

/** A schedule of a few sessions on a few days, all of them talks. */
export function generatedSchedule(seed: number): GeneratedSchedule {
  const next = random(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T;
  const days = 1 + Math.floor(next() * 3);
  const sessions: ScheduleSession[] = [];
  const count = 1 + Math.floor(next() * 8);
  for (let index = 0; index < count; index++) {
    const day = `2030-07-${18 + Math.floor((index * days) / count)}`;
    const hour = String(8 + Math.floor(next() * 15)).padStart(2, '0');
    const start = `${day}T${hour}:${pick(['00', '15', '30'])}`;
    const persons = new Set(Array.from({ length: Math.floor(next() * 4) }, () => pick(names)));
    sessions.push({
      id: `s${index}`,
      title: pick(titles),
      speakers: [...persons].map((name) => ({ name })),
      ...(next() < 0.95 && { day }),
      ...(next() < 0.9 && { start, end: `${start.slice(0, 14)}45` }),
      ...(next() < 0.6 && { room: pick(rooms) }),
      links: [],
      isTalk: true,
    });
  }
  const placed = sessions.map((session) =>
    session.day === undefined ? { ...session, start: undefined, end: undefined } : session,
  );
  const sorted = placed.toSorted((a, b) =>
    `${a.day ?? '9'}${a.start ?? 'z'}`.localeCompare(`${b.day ?? '9'}${b.start ?? 'z'}`),
  );
  return {
    title: pick(eventTitles),
    schedule: {
      start: '2030-07-18',
      end: days === 1 ? '2030-07-18' : `2030-07-${17 + days}`,
      timezone: 'Europe/Lisbon',
      sessions: sorted,
    },
  };
}
