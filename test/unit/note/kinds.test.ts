import assert from 'node:assert/strict';
import { readNote } from '../support/readNote';

/** What a note is, and the titles of its talks. */
const cases: [what: string, workspace: string, path: string, text: string, kind: string, ...titles: string[]][] = [
  [
    'a note that points to another',
    'notes',
    'fontcon-2021/serifs.md',
    'Notes moved to [kerning.md](./kerning.md)',
    'other',
  ],
  [
    'a short note with an address',
    'notes',
    'fontcon-2021/serifs.md',
    'Paper: [serifs](https://example.org/serifs.md)',
    'talk',
    'serifs',
  ],
  ['a board of jobs', 'fontcon-notes', 'jobs.md', '# FontCon Hiring Board\n\n## Orbit\n\nWe look for you.\n', 'other'],
  [
    'a call for volunteers',
    'site',
    '_posts/2021-05-17-help.md',
    '---\ntitle: FontCon 2021志愿者招募\nlayout: post\n---\n\nHelp us!\n',
    'other',
  ],
  ['a call for papers', 'notes', 'a.md', '# FontCon 2021 - Call for Papers\n\nSend yours.\n', 'other'],
  [
    'a README about its repository',
    'ink-talks',
    'README.md',
    '# Tech Talks on Ink\n\nThis repository is where I keep summaries of talks.\n\n## How to read them\n\ntext\n\n## How they are kept\n\ntext\n',
    'other',
  ],
  [
    'a README about its repository, in German',
    'ink-talks',
    'README.md',
    '# Konferenz-Notizen\n\nDieses Repository enthält meine Notizen.\n\n## Aufbau\n\ntext\n\n## Rechte\n\ntext\n',
    'other',
  ],
  [
    'a README with talks that says so too',
    'fontcon-notes',
    'README.md',
    '# FontCon 2021\n\nThis repository contains my notes of FontCon.\n\n## Serifs - Ada Moss\n\ntext\n\n## Inks - Ben Roe\n\ntext\n',
    'event',
    'Serifs',
    'Inks',
  ],
  [
    'a page that its site files under events',
    'site',
    '_posts/2021-05-17-ink.md',
    '---\nlayout: ink\ntitle: Ink and Cake May 2021\ndate: 2021-05-17 17:00\nlocation: Inkworks\ncategories: event\n---\n\nWe talk about ink.\n',
    'event',
  ],
  [
    'a page that its site files under events, and no place',
    'site',
    '_posts/2021-05-17-ink.md',
    '---\nlayout: ink\ntitle: News of May\ndate: 2021-05-17\ncategories: event\n---\n\nWe have new ink.\n',
    'other',
  ],
  [
    'a meetup with one talk',
    'encounters',
    '2021/66/README.md',
    '# 66º Encontro de Fontes\n\nLocal: Casa da Tinta\n\nHorário: 20 de Junho de 2021 às 20:00\n\n## Palestras\n\n### Tintas que ninguém conhece ainda\n\nMuito bom.\n',
    'event',
    'Tintas que ninguém conhece ainda',
  ],
  [
    'a talk on another event',
    'notes',
    '2018-11-13_ink_track/recap.md',
    '# Ink Testing Summit at the Paper Conf in 2018\n\n- a\n',
    'talk',
    'Ink Testing Summit at the Paper Conf in 2018',
  ],
  [
    'the event’s own note among its talks',
    'notes',
    'paper-conf-2018/about-it.md',
    '# Paper Conf 2018\n\n- a\n',
    'event',
  ],
  [
    'a report among the talks',
    'notes',
    'pc2018/trip.md',
    '# Trip report: Paper Conference 2018\n\nIt was good.\n',
    'event',
  ],
  [
    'days that are none',
    'fontcon24',
    'talks/ink-and-0days.md',
    '# Ink and 0Days\n\n## Ink v Paper\n\n- a\n\n## How many\n\n- b\n',
    'talk',
    'Ink and 0Days',
  ],
  [
    'a number after the event’s name',
    'notes',
    'docs/2016/fontfest/day1/20160509_FontFest-2.md',
    '20160509_FontFest-2\n---\n\nInk over paper\n\n# 1 - Intro\n\n## Ink\n\n- a\n\n# 2 - Paper\n\n- b\n',
    'talk',
    'FontFest 2',
  ],
  [
    'a title written like the file',
    'notes',
    'docs/2016/fontfest/ink/5-Old_ink_mechanics.md',
    '5-old_ink_mechanics\n---\n\nSpeaker: Ada Moss\n\n# Intro\n\n- a\n\n# Mechanics\n\n## Names\n\n- b\n',
    'talk',
    'Old ink mechanics',
  ],
  [
    'a report on an edition',
    'blog',
    '_posts/2021-12-10-report.md',
    '---\nlayout: post\ntitle: Rückblick Sommer-Tinte 2021\ntags: [Konferenz]\n---\n\nSchön.\n\nVorträge\n---\n\n* [Kerning by Hand](https://example.org/moss.html) Ada Moss zeigt, wie es von Hand geht.\n* [Serifs without Fear](https://example.org/roe.html) Ben Roe hat keine Angst vor Serifen.\n* [Inks of the North](https://example.org/hart.html) Cleo Hart malt den Norden in allen Farben.\n',
    'event',
    'Kerning by Hand',
    'Serifs without Fear',
    'Inks of the North',
  ],
  [
    'a list of links in a post on anything else',
    'blog',
    '_posts/2021-12-10-report.md',
    '---\nlayout: post\ntitle: Unsere Sommer-Tinte\ntags: [Farbe]\n---\n\nSchön.\n\n* [Kerning by Hand](https://example.org/moss.html) Ada Moss zeigt, wie es von Hand geht.\n* [Serifs without Fear](https://example.org/roe.html) Ben Roe hat keine Angst vor Serifen.\n* [Inks of the North](https://example.org/hart.html) Cleo Hart malt den Norden in allen Farben.\n',
    'other',
  ],
  [
    'few words in a folder of talks',
    'fontcon-notes',
    'pens/README.md',
    '# Pens of the world\n\nThey write.\n',
    'talk',
    'Pens of the world',
  ],
];

describe('what a note is', () => {
  for (const [what, workspace, path, text, ...told] of cases) {
    it(what, () => {
      const { kind, talks } = readNote(text, path, { workspace });
      assert.deepEqual([kind, ...talks.map(({ title }) => title)], told);
    });
  }
});
