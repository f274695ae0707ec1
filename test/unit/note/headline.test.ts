import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

interface Expected {
  readonly title: string;
  readonly speakers?: readonly string[];
  readonly affiliation?: string;
  readonly start?: string;
  readonly end?: string;
  readonly code?: string;
  readonly room?: string;
  readonly track?: string;
}

/** The talk that a heading alone makes, in a note of an event. */
function talkOf(heading: string): Expected {
  const [talk] = readNote(
    `# FontCon 2024\n\n## ${heading}\n\n- a note\n\n## Another one by Ben Roe\n\n- a note\n`,
    'fontcon.md',
  ).talks;
  assert.ok(talk);
  const affiliation = talk.speakers[0]?.affiliation;
  return {
    title: talk.title,
    ...(talk.speakers.length > 0 && { speakers: talk.speakers.map(({ name }) => name) }),
    ...(affiliation !== undefined && { affiliation }),
    ...(talk.start !== undefined && { start: talk.start }),
    ...(talk.end !== undefined && { end: talk.end }),
    ...(talk.code !== undefined && { code: talk.code }),
    ...(talk.room !== undefined && { room: talk.room }),
    ...(talk.track !== undefined && { track: talk.track }),
  };
}

describe('a heading of a talk', () => {
  const cases: [heading: string, expected: Expected][] = [
    ['Faster fonts', { title: 'Faster fonts' }],
    ['Faster fonts by Ada Moss', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['"Faster fonts" by Ada Moss and Ben Roe, Orbit', { title: 'Faster fonts', speakers: ['Ada Moss', 'Ben Roe'] }],
    ['Faster fonts - Ada Moss', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Faster fonts - Ada Moss (Orbit)', { title: 'Faster fonts', speakers: ['Ada Moss'], affiliation: 'Orbit' }],
    [
      'Faster fonts – Ada Moss – Orbit Labs',
      { title: 'Faster fonts', speakers: ['Ada Moss'], affiliation: 'Orbit Labs' },
    ],
    ['Faster fonts | Ada Moss', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Ada Moss - Faster fonts', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Ada Moss (Orbit) - Faster fonts', { title: 'Faster fonts', speakers: ['Ada Moss'], affiliation: 'Orbit' }],
    ['Ada Moss (Orbit): Faster fonts', { title: 'Faster fonts', speakers: ['Ada Moss'], affiliation: 'Orbit' }],
    ['Growth Hacking: faster fonts', { title: 'Growth Hacking: faster fonts' }],
    [
      'Ada Moss | @amoss | Orbit | "Faster fonts"',
      { title: 'Faster fonts', speakers: ['Ada Moss'], affiliation: 'Orbit' },
    ],
    [
      'Ada Moss, Orbit, *Faster fonts in print*',
      { title: 'Faster fonts in print', speakers: ['Ada Moss'], affiliation: 'Orbit' },
    ],
    ['Faster fonts - @amoss', { title: 'Faster fonts', speakers: ['@amoss'] }],
    ['Faster fonts (Ada Moss)', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['[Faster fonts], de [Ada Moss]', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['[8/10] Faster fonts - Ada Moss', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Faster fonts (4.5/5)', { title: 'Faster fonts' }],
    ['Fonts 8/10 of the time', { title: 'Fonts 8/10 of the time' }],
    ['PEP 572: The Ink Operator', { title: 'PEP 572: The Ink Operator' }],
    ['RFC 2119: Key Words', { title: 'RFC 2119: Key Words' }],
    ['ES2015 for Inkers', { title: 'ES2015 for Inkers' }],
    ['INK2015: Faster fonts', { title: 'Faster fonts', code: 'INK2015' }],
    ['INK 2024 in Review', { title: 'INK 2024 in Review' }],
    ['A1. Faster fonts', { title: 'Faster fonts' }],
    ['B1.D Faster fonts', { title: 'Faster fonts' }],
    ['B1.Design', { title: 'B1.Design' }],
    ['Rationale for <chrono>', { title: 'Rationale for <chrono>' }],
    ['Why Vec<T> is fast by Ada Moss', { title: 'Why Vec<T> is fast', speakers: ['Ada Moss'] }],
    ['Faster <b>fonts</b><br>', { title: 'Faster fonts' }],
    ['Are fonts fast enough? Ada Moss', { title: 'Are fonts fast enough?', speakers: ['Ada Moss'] }],
    ['Peut-on réussir sans talent ? Ada MOSS', { title: 'Peut-on réussir sans talent ?', speakers: ['Ada MOSS'] }],
    ['Fonts! A Field Report', { title: 'Fonts! A Field Report' }],
    ['Who cares? Not Many', { title: 'Who cares? Not Many' }],
    ['Keynote: Wed Oct 7, 2024 with Ada Moss', { title: 'Keynote', speakers: ['Ada Moss'] }],
    ['~ 17:35 Faster fonts', { title: 'Faster fonts', start: '17:35' }],
    ['11:35 - Faster fonts - Ada Moss', { title: 'Faster fonts', speakers: ['Ada Moss'], start: '11:35' }],
    ['Faster fonts 9:15am to 9:45am', { title: 'Faster fonts', start: '09:15', end: '09:45' }],
    ['14:00 ~ 14:45 <= Faster fonts', { title: 'Faster fonts', start: '14:00', end: '14:45' }],
    ['速い書体 - 山田太郎', { title: '速い書体', speakers: ['山田太郎'] }],
    ['速い書体入門 / 鈴木花子さん', { title: '速い書体入門', speakers: ['鈴木花子'] }],
    ['A. Faster fonts', { title: 'Faster fonts' }],
    ['2.3 Faster fonts', { title: 'Faster fonts' }],
    ['Talk 4: Faster fonts', { title: 'Faster fonts' }],
    ['Keynote: Faster fonts', { title: 'Faster fonts' }],
    ['[Keynote] Faster fonts - Ada Moss', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Keynote - Ada Moss', { title: 'Keynote', speakers: ['Ada Moss'] }],
    ['Ada Moss Keynote', { title: 'Ada Moss Keynote', speakers: ['Ada Moss'] }],
    ['SVS301 - Faster fonts', { title: 'Faster fonts', code: 'SVS301' }],
    ['[REPEAT] SVS301: Faster fonts', { title: 'Faster fonts', code: 'SVS301' }],
    ['SVS301 Faster fonts - Tue 11:30 Main Hall', { title: 'Faster fonts', start: '11:30', code: 'SVS301' }],
    [
      '13h30-16h30 (salon rouge) : Faster fonts',
      { title: 'Faster fonts', start: '13:30', end: '16:30', room: 'salon rouge' },
    ],
    ['(Moss Auditorium): Faster fonts', { title: 'Faster fonts', room: 'Moss Auditorium' }],
    ['13h30 (Ada Moss): Faster fonts', { title: 'Faster fonts', start: '13:30', speakers: ['Ada Moss'] }],
    ['Faster fonts since 2002- Ada Moss', { title: 'Faster fonts since 2002', speakers: ['Ada Moss'] }],
    ['Faster fonts [Ada Moss](https://example.org)', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Faster fonts [the slides](https://example.org)', { title: 'Faster fonts the slides' }],
    ['Faster fonts (Ada Moss, Orbit).', { title: 'Faster fonts', speakers: ['Ada Moss'], affiliation: 'Orbit' }],
    [
      'Faster fonts - Pim Head, Senior Engineer, Orbit',
      { title: 'Faster fonts', speakers: ['Pim Head'], affiliation: 'Orbit' },
    ],
    ['Faster fonts - Growth Hacking, Lead Generation', { title: 'Faster fonts - Growth Hacking, Lead Generation' }],
    ['Session 703 - Faster fonts', { title: 'Faster fonts' }],
    ['[Faster fonts]{#Faster_fonts .headline}', { title: 'Faster fonts' }],
    ['Faster fonts\\', { title: 'Faster fonts' }],
    ['Faster fonts by Peter', { title: 'Faster fonts', speakers: ['Peter'] }],
    ['Faster fonts by Design', { title: 'Faster fonts by Design' }],
    ['Faster fonts by Example', { title: 'Faster fonts by Example' }],
    ['Faster fonts by Chris Apple and Ben Roe', { title: 'Faster fonts', speakers: ['Chris Apple', 'Ben Roe'] }],
    ['Faster fonts by Stanford University', { title: 'Faster fonts by Stanford University' }],
    ['Faster fonts (in Rust).', { title: 'Faster fonts (in Rust).' }],
    ['faster fonts - ada moss', { title: 'faster fonts', speakers: ['ada moss'] }],
    ['faster fonts - plain text', { title: 'faster fonts - plain text' }],
    ['速い書体 - 鈴木 花', { title: '速い書体', speakers: ['鈴木 花'] }],
    [
      '09h30-12h30 (Amphi Bleu) : Faster fonts',
      { title: 'Faster fonts', start: '09:30', end: '12:30', room: 'Amphi Bleu' },
    ],
    ['Keynote by Ada Moss: Faster fonts', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Keynote von Ada Moss: Schnelle Schriften', { title: 'Schnelle Schriften', speakers: ['Ada Moss'] }],
    ['Faster fonts, Speaker: Ada Moss', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['快速字体的制作 讲师：王小明', { title: '快速字体的制作', speakers: ['王小明'] }],
    ['快速字体的制作（王小明）', { title: '快速字体的制作', speakers: ['王小明'] }],
    ['速い書体の作り方 @amoss さん', { title: '速い書体の作り方', speakers: ['@amoss'] }],
    ['速い書体の作り方 山田太郎さん', { title: '速い書体の作り方', speakers: ['山田太郎'] }],
    [
      '速い書体の作り方 / 株式会社オービット 山田太郎さん',
      { title: '速い書体の作り方', speakers: ['山田太郎'], affiliation: '株式会社オービット' },
    ],
    ['Ada Moss. Faster fonts', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Fonts. Faster than ever', { title: 'Fonts. Faster than ever' }],
    [
      'Faster fonts - Ada Moss - Makina Quill',
      { title: 'Faster fonts', speakers: ['Ada Moss'], affiliation: 'Makina Quill' },
    ],
    ['Fontes rápidas, com Ada Moss', { title: 'Fontes rápidas', speakers: ['Ada Moss'] }],
    ['Does it still print at 3am.', { title: 'Does it still print at 3am.' }],
    ['Faster fonts by Ada Moss [40 min]', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Room 2 | 9:00 | Faster fonts', { title: 'Faster fonts', start: '09:00', room: 'Room 2' }],
    ['Track 2: Faster fonts - Ada Moss', { title: 'Faster fonts', speakers: ['Ada Moss'], track: 'Track 2' }],
    ['速い書体 (ada1さん)', { title: '速い書体', speakers: ['ada1'] }],
    ['How to set faster fonts, Ada Moss', { title: 'How to set faster fonts', speakers: ['Ada Moss'] }],
    ['Faster fonts by Ada Moss - 30 mins', { title: 'Faster fonts', speakers: ['Ada Moss'] }],
    ['Cut a font in 90 minutes by Ada Moss', { title: 'Cut a font in 90 minutes', speakers: ['Ada Moss'] }],
    ['《快速字体》-王小明，Orbit', { title: '快速字体', speakers: ['王小明'], affiliation: 'Orbit' }],
    ['빠른 글꼴 (김하늘 | Orbit)', { title: '빠른 글꼴', speakers: ['김하늘'], affiliation: 'Orbit' }],
    [
      '[Faster fonts](https://example.org) by [Ada Moss](https://example.org/ada)',
      { title: 'Faster fonts', speakers: ['Ada Moss'] },
    ],
  ];
  for (const [heading, expected] of cases) {
    it(heading, () => {
      assert.deepEqual(talkOf(heading), expected);
    });
  }
});

/** The speakers of a talk whose heading does not name them. */
function speakersUnder(lines: string): string[] {
  const { talks } = readNote(`# FontCon 2024\n\n## Faster fonts\n${lines}\n\nThey showed it.\n`, 'fontcon.md');
  return (
    talks[0]?.speakers.map(({ name, role, affiliation, handle }) =>
      [name, role, affiliation, handle && `@${handle}`].filter(Boolean).join(' / '),
    ) ?? []
  );
}

describe('lines under a heading of a talk', () => {
  const cases: [lines: string, speakers: string[]][] = [
    ['Ada Moss', ['Ada Moss']],
    ['by Ada Moss', ['Ada Moss']],
    ['\nBy [Ada Moss](https://example.org), Head of Type @ Orbit', ['Ada Moss / Head of Type / Orbit']],
    ['**Ada Moss (Orbit), Ben Roe (Inkwell)**', ['Ada Moss / Orbit', 'Ben Roe / Inkwell']],
    ['_Ada Moss_, Lead, Orbit', ['Ada Moss / Lead / Orbit']],
    ['Speaker: Ada Moss', ['Ada Moss']],
    ['**Speakers:** Ada Moss & Ben Roe', ['Ada Moss', 'Ben Roe']],
    ['Referentin: Ada Moss', ['Ada Moss']],
    ['Ponente: Ada Moss', ['Ada Moss']],
    ['講者：王小明', ['王小明']],
    ['演讲人：王小明', ['王小明']],
    ['話者：山田太郎', ['山田太郎']],
    ['Лектор: Ада Мосс', ['Ада Мосс']],
    ['Animatrice : Ada Moss', ['Ada Moss']],
    ['- speaker: Ada Moss', ['Ada Moss']],
    ['### Ada Moss', ['Ada Moss']],
    ['### By Ada Moss, @amoss', ['Ada Moss / @amoss']],
    ['### Speaker - Ada Moss', ['Ada Moss']],
    ['> Ada Moss @amoss', ['Ada Moss / @amoss']],
    [
      'Ada Moss - Lead Engineer Orbit\nBen Roe - Designer Orbit',
      ['Ada Moss / Lead Engineer Orbit', 'Ben Roe / Designer Orbit'],
    ],
    ['Ada Moss. Orbit. @amoss', ['Ada Moss / Orbit / @amoss']],
    ['### Speakers\n\n- Ada Moss\n- Ben Roe', ['Ada Moss', 'Ben Roe']],
    ['By [Ada Moss](https://example.org){:rel="nofollow"}, Lead @ Orbit', ['Ada Moss / Lead / Orbit']],
    [
      '* JoJoan Quixley - Sr. Mgr, Orbit\n* Ben Roe - Lead Engineer, Inkwell Inc.\n* Fonts',
      ['JoJoan Quixley / Sr. Mgr / Orbit', 'Ben Roe / Lead Engineer / Inkwell Inc.'],
    ],
    ['@amoss - Solutions Architect', ['@amoss / Solutions Architect']],
    ['讲者：王小 南方字体新媒体资深工程师，对排版经验丰富。', ['王小 / 南方字体新媒体资深工程师, 对排版经验丰富']],
    ['`@Injected`', []],
    ['Speaker: Ada Moss, CEO, Ben Beagle', ['Ada Moss / CEO', 'Ben Beagle']],
    ['Speaker: Ada Moss, CEO, Stamp Beagle', ['Ada Moss / CEO / Stamp Beagle']],
    ['Speakers: Ada Moss, J. Quixley', ['Ada Moss', 'J. Quixley']],
    ['### Panel - 5 June 2014 16:00', []],
    ['Fonts are files.', []],
    ['They spoke of fonts.\n\n## Panel: ink — Ada Moss', []],
    ['- Fonts are files\n- Ada said so', []],
    ['https://example.org/ada', []],
    ['Thanks to Ada Moss for this talk.', []],
  ];
  for (const [lines, speakers] of cases) {
    it(lines.replaceAll('\n', '⏎'), () => {
      assert.deepEqual(speakersUnder(lines), speakers);
    });
  }
});
