import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

/** Talks as a writer fills in the same form for each; `T` is the title, `N` the speaker, `C` the company, `S` the start. */
const talks = [
  { T: 'Faster Fonts on Slow Networks', N: 'Ada Byron', C: 'Inkworks', S: '09:00', at: '9am' },
  { T: 'Quiet Ink: a Field Report', N: 'Ben Murray', C: 'Penhouse', S: '10:00', at: '10am' },
  { T: 'What I learned from 100 outages', N: 'Chloé Dupont', C: 'Acme Corp', S: '11:15', at: '11:15am' },
  { T: 'Testing in Production', N: 'Ravi Shankar', C: 'Orbit', S: '13:30', at: '1:30pm' },
];

const forms = [
  ...[
    'T (N / C)',
    'T (N, C)',
    'T (N @ C)',
    'T (N - C)',
    'T (N from C)',
    'T (N | C)',
    'T [N]',
    'T [N, C]',
    'T | N | C',
    'T | N, C',
    'T / N',
    'T // N',
    'T :: N',
    'T ~ N',
    'T -- N',
    'T — N (C)',
    'T · N',
    'T • N',
  ],
  ...[
    'T, N',
    'T, by N',
    'T by N',
    'T by N, C',
    'T by N (C)',
    'T w/ N',
    'T with N',
    'T feat. N',
    'N: T',
    'N - T',
    'N — T',
    'N | T',
    'N, C: T',
    'N (C): T',
    'N (C) - T',
    '(N) T',
    '[N] T',
    'T; N',
    'T. N, C',
    'T – Vortrag von N',
    'T, a talk by N',
    'N talks about T',
    'T (by N)',
    'T (with N)',
    'T /w N',
    'T (Speaker: N, C)',
    'T (Referentin: N)',
    'N "T"',
    'N: "T"',
    '"T" N',
    '"T" - N',
    'N on T',
  ],
  ...[
    '*T* - N',
    '**T** N',
    'T — _N_',
    'T <small>N</small>',
    'T<br>N',
    '[T](https://x.example/t) - N',
    '[T - N](https://x.example/t)',
    '**N** T',
    '~~T~~ - N',
    'T - N [video](https://x.example/v)',
    'T ([slides](https://x.example/s)) - N',
    'T - N {#anchor}',
  ],
  ...[
    '1. T - N',
    'Talk 1: T - N',
    '#1 T - N',
    'Keynote: T - N',
    'S T - N',
    'S - T - N',
    '[S] T (N)',
    'S | T | N',
    'T - N (S)',
    'at: T - N',
    'Thurs S: N "T"',
    'Thursday S - T - N',
    'T (Tue S) - N',
    'T - N (Wed)',
    'T - N - Tue S',
    'T | S | N',
    'T [S] N',
    'T @ S by N',
    'S〜 T - N',
    'Room 3 | S | T | N',
    'S @ Room 1: T - N',
    'Main Stage: T - N',
    'Track 1 - T - N',
    'A1 - T - N',
    '[REPEAT] T - N',
    '[x] T - N',
    'T - Dr. N',
    'T - N, CTO at C',
  ],
  ...[
    'T\n\nN',
    'T\n*N*',
    'T\n**N**, C',
    'T\nN, C',
    'T\nN @ C',
    'T\n\nN - C',
    'T\nby N',
    'T\n- N',
    'T\n— N',
    'T\n> N',
    'T\nSpeaker: N',
    'T\n\n- Speaker: N (C)\n- Room: A1',
    'T\nPresented by N',
    'T\nWho: N',
    'T\n🎤 N (@foo)',
    'T\nOrateur : N',
    'T\n\n- author: N',
    'T\n登壇者: N',
  ],
  ...[
    'T\n\n| Speaker | N |\n|---|---|\n| Room | 1 |',
    'T\n\n### Speaker\n\nN',
    'T\n\n### N',
    'T\nS - N',
    'T\nN, S–23:00',
    'T\n\n*N*  \n*Room 1, S*',
    'T\n*N*, C. Friday S, Room 255.',
    'T\n\n_N_ · C · S',
    'T\n\n(N, C)',
    'T\n\nS–23:00, N (C)',
    'T\n\nN is a developer at C.',
    'T\n\n@foo (N)',
  ],
  ...['N\n\n*T*', 'N\n\n**T**', 'N\n"T"', 'N\n\n### T'],
];

function filledIn(form: string, talk: (typeof talks)[number]): string {
  return form.replace(/(?<![A-Za-z])(?:at|[TNCS])(?![A-Za-z])/g, (place) => talk[place as keyof typeof talk]);
}

describe('a form that every talk of a note is written in', () => {
  for (const form of [
    ...forms.map((form) => `## ${form}`),
    '**T - N**',
    '**T** by N',
    '**T** (N)',
    '**T**, N (C)',
    '**N**: T',
    'T - N\n------',
  ]) {
    it(JSON.stringify(form), () => {
      const body = talks
        .map(
          (talk) =>
            `${filledIn(form, talk)}\n\n- they said a thing\n- and another that matters\n\nSome prose on the matter follows.\n`,
        )
        .join('\n');
      const read = readNote(`# FontConf 2024\n\nBerlin, 14 May 2024\n\n${body}`, 'fontconf-2024.md').talks;
      assert.deepEqual(
        read.map(({ title, speakers }) => [title, speakers.map(({ name }) => name).join()]),
        talks.map(({ T, N }) => [T, N]),
      );
    });
  }
});
