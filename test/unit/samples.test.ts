import assert from 'node:assert/strict';
import { readFolder } from '../../src/cli/folder';
import { readFrontMatter } from '../../src/core/frontmatter/read';
import { Library } from '../../src/core/library/library';
import type { EventTalk, LibraryEvent } from '../../src/core/library/model';
import type { NoteKind } from '../../src/core/note/model';

/** An event and its talks as lines; parts that are unknown are left out. */
function linesOf(event: LibraryEvent): string[] {
  const date = [event.start, event.end === event.start ? undefined : event.end].filter(Boolean).join(' to ');
  const days = event.days.flatMap((day) => [
    `  ${[day.title, day.date].filter(Boolean).join(' | ')}`,
    ...day.talks.map((talk) => `    ${talkLine(talk)}`),
  ]);
  return [
    [event.title, date, event.location].filter(Boolean).join(' | '),
    ...days,
    ...event.talks.map((talk) => `  ${talkLine(talk)}`),
  ];
}

function talkLine({ content }: EventTalk): string {
  const talk = content.kind === 'noted' ? content.talk : content.entry;
  const speakers = talk.speakers.map(({ name }) => name).join(' + ');
  const state = content.kind === 'announced' ? '(only announced)' : content.talk.hasNotes ? '' : '(no notes yet)';
  return [talk.start, talk.title, speakers, talk.room, state].filter(Boolean).join(' | ');
}

const expected = `
Cloud Community Summit - Oldbridge | 2022-09-17
  Building for the day after the launch | Leonora Quist
  Containers on small machines | Emeka Strand
  Drawing architecture with six shapes | Oona Castellane

Evergreen Web Fest 2025 | 2025-05-15 to 2025-05-16 | Botanical Hall, Millhaven
  09:30 | The page that loads in a tunnel | Beatrix Holloway
  10:30 | Grid, ten years later | Anselm Koivisto
  11:30 | One button, fourteen states | Priyanka Vale | (no notes yet)
  13:30 | Maps without tiles | Florian Achterberg | (only announced)

HarbourConf 2024 | 2024-04-18 to 2024-04-19
  Day 1 | 2024-04-18
    Marguerite Fairweather Keynote | Marguerite Fairweather
    Small queues, calm nights | Dario Venn
    The incident that wrote itself | Yuki Tanemura + Oscar Lindqvale
  Day 2 | 2024-04-19
    Schema changes at walking pace | Amara Osei-Whitlock
    Reading a query plan like a map | Lucien Bartholdi
    On being the second engineer | Hanne Vestergaard-Pike

Lakeside Cloud Circle March Meetup | 2024-03-14
  Short welcome | Tomas Brandvik
  18:30 | What changed in the cloud this winter | Tomas Brandvik
  19:15 | timetables as events - replacing a nightly batch | Ines Calloway + Ruth Okafor-Lind
  20:15 | A budget alarm is not a strategy | Petra Sandoval | (only announced)

Northern Data Days 2023 | 2023-09-19
  Day 2 | 2023-09-19
    Streams for people who like tables | Ingrid Solheim + Pavel Renko
    What the warehouse costs when nobody is looking | Celeste Marchetti-Boyd
    Labels, and the people who make them | Samuel Adeyemi-Frost

Paperplane 2024 | 2024-09-26
  09:30 | Keep the Paper | Theodora Winslade | Main Hall
  10:30 | Undo Is a Promise | Rafael Ambrose + Mei-Lin Harrow | Main Hall
  13:30 | Type on a Bus | Ilse Vandermolen | Attic
  15:00 | Names Are Hard, Ask People | Uchenna Delacroix | Attic

Rencontres du logiciel à Rivebelle | 2024-06-13 | Médiathèque de Rivebelle
  Des cartes que l'on peut entendre | Solène Garrivault
  Migrer sans le dire à personne | Baptiste Lenormeau

Softwaretreff Lindenau im Mai | 2024-05-23 | Alte Druckerei, Lindenau
  19:00 | Wie wir einen Monolithen in Ruhe gelassen haben | Marlene Östreich
  20:10 | Tests, die man gern liest | Jannis Wohlgemut

Tidewater Serverless Summit 2023 | 2023-11-30
  The function that outlived its team | Nadia Ferreira-Holm
  Cold starts are a user interface problem | Gregor Maszlanka
  Testing in the cloud without crying | Wren Abernathy + Kofi Lampard
`;

describe('samples', () => {
  const { files, failures } = readFolder('samples');
  const library = new Library();
  library.setAll(files);

  it('are all read', () => {
    assert.deepEqual(failures, []);
    assert.equal(files.length, 15);
  });

  const events = new Map(
    expected
      .trim()
      .split('\n\n')
      .map((block) => [block.split(' | ')[0] ?? '', block]),
  );

  it('are these events and no others', () => {
    assert.deepEqual(library.events.map(({ title }) => title).toSorted(), [...events.keys()].toSorted());
  });

  for (const [title, block] of events) {
    it(`${title}: date, place, talks, speakers and times`, () => {
      const event = library.events.find((one) => one.title === title);
      assert.ok(event, library.events.map((one) => one.title).join('\n'));
      assert.equal(linesOf(event).join('\n'), block);
    });
  }

  it('have front matter without errors', () => {
    const errors = files.flatMap(({ path, text }) => readFrontMatter(text)?.errors.map((error) => [path, error]) ?? []);
    assert.deepEqual(errors, []);
  });

  it('hold notes of every kind', () => {
    const pathsOf = (kind: NoteKind): string[] =>
      library.notes.flatMap(({ note }) => (note.kind === kind ? [note.path] : []));
    assert.deepEqual(pathsOf('index'), ['README.md']);
    assert.deepEqual(pathsOf('other'), ['packing-list.md']);
    assert.deepEqual(pathsOf('day'), [
      'harbourconf-2024/day-1.md',
      'harbourconf-2024/day-2.md',
      'northern-data-days-2023/notes.md',
    ]);
    assert.equal(pathsOf('talk').length, 4);
    assert.equal(pathsOf('event').length, 6);
  });

  it('leave loose ends of several kinds', () => {
    const kinds = new Set(library.notes.flatMap(({ note }) => note.looseEnds.map(({ kind }) => kind)));
    for (const kind of ['todo', 'placeholder', 'empty-talk'] as const) assert.ok(kinds.has(kind), kind);
  });
});
