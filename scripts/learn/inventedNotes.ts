/** A note of this project's own invention, and what its event is called. */
export interface InventedNote {
  readonly workspace: string;
  readonly path: string;
  readonly text: string;
  readonly event: string | null;
}

/** What the tests expect of such notes, a lesson as well: hard cases, in which two names are equally good by their looks. */
export const inventedNotes: readonly InventedNote[] = [
  {
    workspace: 'conference-notes',
    path: 'inkwell/2015/README.md',
    text: '# Inkwell! Bergen 2015 Notes\n\nNotes from talks that I attended.\n',
    event: 'Inkwell! Bergen 2015',
  },
  {
    workspace: 'fontcon2018-notes',
    path: '2019-11-13_ink_paper/serifs.md',
    text: '# Serifs\n\n- a',
    event: 'ink paper',
  },
  {
    workspace: 'fontcon2018-notes',
    path: '2018-11-13_ink_paper/serifs.md',
    text: '# Serifs\n\n- a',
    event: 'fontcon2018',
  },
  {
    workspace: 'meetup-notes',
    path: 'the-state-of-fonts-2018-in-numbers.md',
    text: '# Faster fonts\n\n- a',
    event: null,
  },
  { workspace: 'ada-talk-notes', path: 'serifs.md', text: '# Serifs\n\n- a', event: null },
  {
    workspace: 'conference-notes',
    path: 'faster.md',
    text: '---\ntitle: Faster fonts at FontCon 2024\n---\n\n- a',
    event: 'FontCon 2024',
  },
  {
    workspace: 'conference-notes',
    path: 'faster.md',
    text: '---\ntitle: "[FontCon 2024] Faster fonts"\n---\n\n- a',
    event: 'FontCon 2024',
  },
  {
    workspace: 'conference-notes',
    path: 'faster.md',
    text: '# Faster fonts by Ada Moss\n\nHeard at [FontCon 2024](https://fontcon.example/2024).\n\n- a',
    event: 'FontCon 2024',
  },
  {
    workspace: 'meetup-notes',
    path: 'printing/inkers_meetup_linz_11.md',
    text: '# Faster fonts - Ada Moss\n\n- a\n\n# Quiet ink - Ben Roe\n\n- b\n',
    event: 'inkers meetup linz 11',
  },
];
