/** A note of this project's own invention that says itself what it is, wherever it lies. */
interface PlainNote {
  readonly what: string;
  readonly path: string;
  readonly text: string;
  readonly kind: string;
  /** The titles of its talks, each in a heading of its own; of a talk's note that has none, its front matter's title. */
  readonly talks: readonly string[];
}

/** What people call the folder they open says little of the notes in it. */
export const folderNames: readonly string[] = [
  'conference-notes',
  'insert-test',
  'project',
  'root-19',
  'root-43',
  'vault',
  'notes',
  '',
];

/** What the tests expect of such notes, a lesson as well: to be read alike in each of these folders. */
export const plainNotes: readonly PlainNote[] = [
  {
    what: 'an event with a date in its front matter and one talk by its label',
    path: 'inkmeet.md',
    text: '---\ntitle: Inkmeet 12\ndate: 2023-05-17\n---\n\n# Inkmeet 12\n\n## Quiet Serifs\n\nSpeaker: Ada Moss\n\n- less is more\n',
    kind: 'event',
    talks: ['Quiet Serifs'],
  },
  {
    what: 'an event with a date in its front matter and one talk of one word by its label',
    path: 'notes.md',
    text: '---\ntitle: Rootmeet 19\ndate: 2019-05-17\n---\n\n# Rootmeet 19\n\n## Soil\n\nSpeaker: Ada Byron\n\n- earth\n',
    kind: 'event',
    talks: ['Soil'],
  },
  {
    what: 'an event with two talks and their speakers',
    path: 'fontcon.md',
    text: '# FontCon 2024\n\n## Quiet Serifs - Ada Moss\n\n- less is more\n\n## Faster Kerning - Ben Roe\n\n- pairs first\n',
    kind: 'event',
    talks: ['Quiet Serifs', 'Faster Kerning'],
  },
  {
    what: 'an event with talks by German labels',
    path: 'drucktage.md',
    text: '# Drucktage 2022\n\n## Leise Serifen\n\nSprecherin: Ada Moss\n\n- weniger ist mehr\n\n## Schnelle Tinte\n\nSprecher: Ben Roe\n\n- trocknet bald\n',
    kind: 'event',
    talks: ['Leise Serifen', 'Schnelle Tinte'],
  },
  {
    what: 'a talk with its speaker and its event in the front matter',
    path: 'serifs.md',
    text: '---\ntitle: Quiet Serifs\nspeaker: Ada Moss\nevent: FontCon 2024\ndate: 2024-05-17\n---\n\n- less is more\n',
    kind: 'talk',
    talks: ['Quiet Serifs'],
  },
  {
    what: 'a recipe',
    path: 'bread.md',
    text: '# Rye bread\n\n## Ingredients\n\n- 500 g of flour\n- 2 cups of warm water\n- a spoon of salt\n\n## Steps\n\n1. Stir the flour into the water.\n2. Let the dough rise for an hour.\n3. Bake it until it is brown.\n',
    kind: 'other',
    talks: [],
  },
  {
    what: 'a list of what to pack',
    path: 'packing.md',
    text: '# Packing list\n\nNever leave without:\n\n- [x] two pens\n- [x] a warm scarf\n- [ ] tea\n',
    kind: 'other',
    talks: [],
  },
  {
    what: 'a tutorial',
    path: 'install.md',
    text: '# Install the press driver\n\n## Requirements\n\nYou need Linux and a compiler.\n\n## Build\n\n```sh\nmake\nmake install\n```\n\n## Configure\n\nOpen the file `press.conf` and set the port.\n\n```ini\nport = 42\n```\n',
    kind: 'other',
    talks: [],
  },
];
