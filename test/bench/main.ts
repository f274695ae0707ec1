/**
 * `npm run bench [-- reading | likeness | preview | validating | hostile | frontmatter | library | kept | schedules]`:
 * how long reading takes, how it grows, and what a change costs a big library. It prints figures and judges none of
 * them, because clocks differ between machines; the ratios differ less.
 */
import MarkdownIt from 'markdown-it';
import { keepResults } from '../../scripts/bench/results.mjs';
import { readFrontMatter } from '../../src/core/frontmatter/read';
import { SchemaChecker } from '../../src/core/frontmatter/schema/check';
import { validate } from '../../src/core/frontmatter/validate';
import { Library } from '../../src/core/library/library';
import type { NoteFile } from '../../src/core/library/model';
import { noteFacts } from '../../src/core/library/noteFacts';
import { readShard, shardCount, shardOf, writeShard, type KeptNote } from '../../src/core/library/noteCache';
import { NoteLibrary } from '../../src/core/library/noteLibrary';
import { VocabularyCount } from '../../src/core/library/vocabulary';
import { featuresOf } from '../../src/core/note/likeness/features';
import { judge, likeness } from '../../src/core/note/likeness/likeness';
import packed from '../../src/core/note/likeness/tables.json';
import { unpack } from '../../src/core/note/likeness/tables';
import { forgetRemembered } from '../../src/core/text/remember';
import { readNote } from '../../src/core/note/readNote';
import { readNoteOnce } from '../../src/core/note/recentNotes';
import { extendMarkdownIt } from '../../src/editor/preview/previewPlugin';
import { compiled, median, milliseconds, once, ratio, table } from './measure';
import { benchSchedules } from './schedules';
import { eventNote, hostile, hostileNotes, talkNote } from './texts';

async function benchReading(): Promise<void> {
  const blocks = new MarkdownIt({ html: true });
  blocks.core.ruler.enableOnly(['normalize', 'block']);
  const rows = [1.6, 8, 55, 250].map((kilobytes) => {
    const text = eventNote(kilobytes * 1000);
    const ours = compiled(() => {
      forgetRemembered();
      readNote(text, 'fontcon/notes.md', { workspace: 'notes' });
    });
    const theirs = compiled(() => blocks.parse(text, {}));
    return { kilobytes, median: ours.median, ours: ours.best, theirs: theirs.best };
  });
  table(
    'reading a note',
    ['time', 'at best', 'compared with markdown-it, blocks only'],
    rows.map(({ kilobytes, median: time, ours, theirs }) => [
      `${kilobytes} KB`,
      milliseconds(time),
      milliseconds(ours),
      ratio(ours, theirs),
    ]),
  );
  await keepResults('reading', rows);
}

/** Strings as they stand in headings, each judged for the first time and again. */
function benchLikeness(): void {
  const strings = Array.from(
    { length: 900 },
    (_, index) =>
      [
        `Ada Moss ${index}`,
        `Quiet fonts for loud paper, part ${index} of a longer story`,
        `FontCon ${index}`,
        '活版印刷の自動化',
      ][index % 4] ?? '',
  );
  const tables = unpack(packed);
  const perSecond = (each: (text: string) => unknown): string => {
    const { median: time } = compiled(() => {
      strings.forEach(each);
    });
    return `${Math.round(strings.length / time).toLocaleString('en')} a millisecond`;
  };
  table(
    'what a string is like',
    ['strings'],
    [
      ['its features', perSecond(featuresOf)],
      ['judged for the first time', perSecond((text) => judge(tables, text))],
      ['judged again', perSecond(likeness)],
    ],
  );
}

/** The preview of a text it has not shown yet, as after each keystroke. */
function benchPreview(): void {
  const plain = new MarkdownIt({ html: true });
  const ours = extendMarkdownIt(new MarkdownIt({ html: true }), () => readNoteOnce);
  let turn = 0;
  table(
    'showing a note in the preview',
    ['time', 'without the extension', 'compared'],
    [8, 55, 250, 500].map((kilobytes) => {
      const text = eventNote(kilobytes * 1000);
      const fresh = (parser: typeof plain) => (): void => {
        parser.render(`${text}\n\n${turn++}\n`);
      };
      const [extended, bare] = [median(fresh(ours)), median(fresh(plain))];
      return [`${kilobytes} KB`, milliseconds(extended), milliseconds(bare), ratio(extended, bare)];
    }),
  );
}

/** A keystroke in a note that the library has read already, as in the editor, where it reads sooner than notes are validated. */
async function benchValidating(): Promise<void> {
  const checker = new SchemaChecker(() => Promise.reject(new Error('no schema is asked for')));
  const settings = { required: { event: ['title', 'date'], day: ['date'], talk: ['title'] }, severities: {} };
  const vocabulary = new VocabularyCount().of([], []);
  const rows: [string, ...string[]][] = [];
  for (const kilobytes of [1.6, 8, 55, 250]) {
    const body = eventNote(kilobytes * 1000);
    const times: number[] = [];
    let reading = 0;
    for (let turn = 0; turn < 40; turn++) {
      const text = `---\ntitle: FontCon ${turn}\ndate: 2024-05-17\ntags: [type, Type]\n---\n${body}`;
      const file = { root: 'notes', path: 'fontcon/notes.md', text };
      reading = once(() => readNoteOnce(text, file.path, { workspace: file.root }));
      const start = performance.now();
      const frontMatter = readFrontMatter(text);
      const problems = await validate(
        { text, frontMatter, facts: noteFacts(file, frontMatter), vocabulary },
        settings,
        checker,
      );
      if (problems.length === 0) throw new Error('the duplicate tag was not found');
      if (turn >= 10) times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    rows.push([
      `${kilobytes} KB`,
      milliseconds(times[times.length >> 1] ?? NaN),
      milliseconds(times.at(-1) ?? NaN),
      milliseconds(reading),
    ]);
  }
  table('a keystroke in the front matter', ['validating', 'at most', 'reading, shared with the sidebar'], rows);
}

/** In milliseconds: what takes longer is not linear, and twice as much of it would take all day. */
const longest = 3000;

function benchHostile(): void {
  const size = 50_000;
  const read = (text: string) => (): void => {
    readNote(text, 'fontcon/notes.md', { workspace: 'notes' });
  };
  table(
    'hostile text, twice as much of it',
    ['size', 'time', 'double', 'growth'],
    Object.entries(hostile).map(([name, textOf]) => {
      const [text, double] = [textOf(size), textOf(2 * size)];
      once(read(textOf(size / 10)));
      const first = Math.min(once(read(text)), once(read(text)));
      if (first > longest) return [name, `${Math.round(text.length / 1000)} KB`, milliseconds(first), '–', '–'];
      const second = Math.min(once(read(double)), once(read(double)));
      return [
        name,
        `${Math.round(double.length / 1000)} KB`,
        milliseconds(first),
        milliseconds(second),
        second < 5 ? '–' : ratio(second, first),
      ];
    }),
  );
}

/** The block is read up to 64 KB: what is larger is a problem of its own. */
async function benchHostileFrontMatter(): Promise<void> {
  const checker = new SchemaChecker(() => Promise.reject(new Error('no schema is asked for')));
  const settings = { required: { event: ['title', 'date'], day: ['date'], talk: ['title'] }, severities: {} };
  const judge = async (text: string): Promise<number> => {
    const start = performance.now();
    const frontMatter = readFrontMatter(text);
    await validate(
      {
        text,
        frontMatter,
        facts: noteFacts({ root: 'notes', path: 'fontcon/notes.md', text }, frontMatter),
        vocabulary: new VocabularyCount().of([], []),
      },
      settings,
      checker,
    );
    return performance.now() - start;
  };
  const size = 30_000;
  const rows: [string, ...string[]][] = [];
  for (const [name, textOf] of Object.entries(hostileNotes)) {
    const [text, double] = [textOf(size), textOf(2 * size)];
    await judge(textOf(size / 10));
    const first = Math.min(await judge(`${text}\n`), await judge(`${text}\n\n`));
    const second = Math.min(await judge(`${double}\n`), await judge(`${double}\n\n`));
    rows.push([
      name,
      `${Math.round(double.length / 1000)} KB`,
      milliseconds(first),
      milliseconds(second),
      second < 5 ? '–' : ratio(second, first),
    ]);
  }
  table('hostile front matter, twice as much of it', ['size', 'judging', 'double', 'growth'], rows);
}

type Layout = (index: number) => string;

const layouts: Readonly<Record<string, Layout>> = {
  '500 folders of 20 talks': (index) =>
    `200${Math.floor(index / 20) % 10}/conference-${Math.floor(index / 20)}/talk-${index}.md`,
  '10,000 talks in one folder': (index) => `fontcon-2024/talk-${index}.md`,
  '10,000 talks of one name': (index) => `${2000 + (index % 25)}/fontcon/day${index % 3}/talk-${index}.md`,
};

function benchLibrary(): void {
  table(
    'a library of 10,000 notes',
    ['build', 'a line written in one', 'another talk in one', 'one renamed', 'nothing changed'],
    Object.entries(layouts).map(([name, pathOf]) => {
      const files = Array.from({ length: 10_000 }, (_, index): NoteFile => fileOf(pathOf(index), talkNote(index)));
      const library = new Library();
      const build = once(() => library.setAll(files));
      let turn = 0;
      const written = median(() => {
        const index = (turn += 37) % files.length;
        library.set(fileOf(pathOf(index), `${talkNote(index)}\n- more ink ${turn}\n`));
      });
      const changed = median(() => {
        const index = (turn += 37) % files.length;
        library.set(fileOf(pathOf(index), talkNote(index + turn)));
      });
      const renamed = median(() => {
        const index = (turn += 37) % files.length;
        library.delete(fileOf(pathOf(index), '').id);
        library.set(fileOf(pathOf(index), talkNote(index)));
      });
      const [same] = files;
      const unchanged = same ? median(() => library.set(same)) : NaN;
      return [
        name,
        milliseconds(build),
        milliseconds(written),
        milliseconds(changed),
        milliseconds(renamed),
        milliseconds(unchanged),
      ];
    }),
  );
}

function fileOf(path: string, text: string): NoteFile {
  return { id: `file:///home/notes/${path}`, root: 'notes', path, text };
}

/** What a window does that shows notes as they were the last time, beside the least it could do: parse as much JSON. */
async function benchKept(): Promise<void> {
  const texts = Array.from({ length: 100 }, (_, index) => talkNote(index));
  const read = texts.map((text, index) =>
    readNote(text, layouts['500 folders of 20 talks']?.(index) ?? '', { workspace: 'notes' }),
  );
  const rows = [1000, 10_000, 100_000].map((count): KeptFigures => {
    const kept = Array.from({ length: count }, (_, index): KeptNote => {
      const path = layouts['500 folders of 20 talks']?.(index) ?? '';
      const note = { ...(read[index % read.length] ?? fail()), path };
      const stamp = { size: 1000 + index, mtime: 1_700_000_000_000 + index };
      return { id: `file:///home/notes/${path}`, root: 'notes', stamp, stamped: 1_800_000_000_000, hash: 'x', note };
    });
    const shards = Array.from({ length: shardCount }, (_, shard) => kept.filter(({ id }) => shardOf(id) === shard));
    const contents = shards.map((notes) => writeShard(notes, 'bench'));
    const bodies = contents.map((content) => content.slice(content.indexOf('\n')));
    const floor = once(() => bodies.map((body) => JSON.parse(body) as unknown));
    const before = heap();
    let notes: KeptNote[] = [];
    const loading = once(() => {
      notes = contents.flatMap((content) => readShard(content, 'bench') ?? fail());
    });
    const library = new NoteLibrary();
    const grouping = once(() => library.setNotes(notes));
    const bytes = before === undefined ? undefined : ((heap() ?? NaN) - before) / library.notes.length;
    const written = contents.reduce((sum, content) => sum + content.length, 0);
    return {
      count,
      floor,
      loading,
      grouping,
      bytes,
      rewritten: Math.max(...contents.map(({ length }) => length)) / written,
    };
  });
  table(
    'notes shown as they were the last time',
    ['JSON alone', 'loading', 'compared', 'grouping', 'compared', 'kept a note', 'rewritten for one'],
    rows.map(({ count, floor, loading, grouping, bytes, rewritten }) => [
      count.toLocaleString('en'),
      milliseconds(floor),
      milliseconds(loading),
      ratio(loading, floor),
      milliseconds(grouping),
      ratio(grouping, floor),
      bytes === undefined ? '–' : `${Math.round(bytes)} B`,
      `${(100 * rewritten).toFixed(1)} %`,
    ]),
  );
  await keepResults('kept', rows);
}

interface KeptFigures {
  readonly count: number;
  /** Times in milliseconds, of one run each. */
  readonly floor: number;
  readonly loading: number;
  readonly grouping: number;
  /** Of the heap; unknown unless Node lets collect garbage (`--expose-gc`). */
  readonly bytes: number | undefined;
  /** The share of all that is written for one changed note, at most. */
  readonly rewritten: number;
}

function heap(): number | undefined {
  if (globalThis.gc === undefined) return undefined;
  globalThis.gc();
  return process.memoryUsage().heapUsed;
}

function fail(): never {
  throw new Error('What was kept cannot be read.');
}

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  reading: benchReading,
  likeness: benchLikeness,
  preview: benchPreview,
  validating: benchValidating,
  hostile: benchHostile,
  frontmatter: benchHostileFrontMatter,
  library: benchLibrary,
  kept: benchKept,
  schedules: benchSchedules,
};
async function run([wanted]: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(benches)) {
    if (wanted === undefined || wanted === name) await bench();
  }
}

void run(process.argv.slice(2));
