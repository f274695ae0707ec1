import assert from 'node:assert/strict';
import { readFolder } from '../../../../src/cli/folder';
import type { Note, Talk } from '../../../../src/core/note/model';
import { readNote } from '../../support/readNote';
import { applyEdits } from '../../../../src/core/text/edit';
import { insertTalk } from '../../../../src/core/write/talk/insertTalk';
import type { Insertion } from '../../../../src/core/write/talk/insertionProof';
import { plainSkeleton } from '../../../../src/core/write/template/skeleton';
import { random } from '../schedule/generated';

const facts = { title: 'Kerning for zebras', speakers: ['Zelda Fitzroy'] };

/** The words of a talk and of what stands below it, whatever lines they are on. */
function wordsOf(text: string, { line, endLine }: Talk): string {
  return text
    .split(/\r\n|\r|\n/)
    .slice(line, endLine)
    .join('\n')
    .replaceAll(/<!--[^>]*-->/g, '')
    .trim();
}

function eventOf({ kind, event, agenda, days }: Note): unknown {
  const told = Object.entries(event ?? {}).map(([name, fact]: [string, { readonly value: string }]) => [
    name,
    fact.value,
  ]);
  return [
    kind,
    told,
    agenda.map(({ title, start, day }) => [title, start, day]),
    days.map(({ title, date }) => [title, date]),
  ];
}

/** What is wrong with an insertion; nothing where the note says what it said, and one talk more. */
function faultOf(text: string, path: string, line: number, { range, skeleton }: Insertion): string | undefined {
  const before = readNote(text, path);
  const newText = plainSkeleton(skeleton);
  if (!newText.startsWith(text.slice(range.start, range.end))) return 'loses text';
  const after = applyEdits(text, [{ range, newText }]);
  const note = readNote(after, path);
  const at = note.talks.findIndex(({ title }) => title === facts.title);
  const added = note.talks[at];
  if (added === undefined) return 'is not read';
  const others = note.talks.filter((talk) => talk !== added);
  if (JSON.stringify(others.map(({ title }) => title)) !== JSON.stringify(before.talks.map(({ title }) => title)))
    return 'changes talks';
  if (JSON.stringify(eventOf(note)) !== JSON.stringify(eventOf(before))) return 'changes what is known of the event';
  const first = before.talks[0];
  const isInDay = before.days.some((day) => day.line <= line && line < day.endLine);
  if (first !== undefined && line < first.line && !isInDay && at !== note.talks.length - 1)
    return 'stands above old talks';
  // A heading that is no talk may follow a talk, and follows the new one afterwards; what a note is about as a whole stands around it.
  const owned = before.talks.map((talk) => wordsOf(text, talk));
  const own = newText
    .slice(text.slice(range.start, range.end).length)
    .replaceAll(/<!--[^>]*-->/g, '')
    .trim();
  const owns = others.map((talk) => wordsOf(after, talk).replace(own, '').trimEnd());
  return owned.some((words, index) => !words.startsWith(owns[index] ?? ''))
    ? 'gives a talk what was another one’s'
    : undefined;
}

/** Faults by the 1-based lines that the cursor is on; lines that lead to the same place are looked at once. */
function faultsOf(text: string, path: string): string[] {
  const known = new Map<string, string | undefined>();
  return text.split(/\r\n|\r|\n/).flatMap((_, line) => {
    const insertion = insertTalk({ text, path, root: '' }, line, { title: 'T', speaker: 'S' }, facts);
    const key = `${insertion.range.start} ${plainSkeleton(insertion.skeleton)}`;
    if (!known.has(key)) known.set(key, faultOf(text, path, line, insertion));
    const fault = known.get(key);
    return fault === undefined ? [] : [`line ${line + 1} ${fault}`];
  });
}

/** A note put together at random from the parts that notes have. */
function generatedNote(seed: number): string {
  const next = random(seed);
  const oneOf = <T>(each: readonly T[]): T => each[Math.floor(next() * each.length)] as T;
  const level = oneOf(['##', '###']);
  const form = oneOf([
    (title: string, name: string) => `${level} ${title}\n\nSpeaker: ${name}\n`,
    (title: string, name: string) => `${level} ${title}\n${name}\n`,
    (title: string, name: string) => `${level} ${title} (${name})\n`,
    (title: string, name: string) => `${level} ${name}: ${title}\n`,
    (title: string, name: string) => `${level} "${title}" by ${name}\n`,
  ]);
  const people = ['Ada Byron', 'Ben Murray', 'Grace Hopper', 'Cy Dunn', 'Dee Marsh'];
  const titles = [
    'Serifs for everyone',
    'Kerning in the dark',
    'Ligatures at last',
    'Hinting without tears',
    'Why ink runs',
  ];
  const body = oneOf([
    '- curves\n- lines\n',
    'It was about curves, and about lines as well.\n',
    '- curves\n\n' + level + '# Takeaways\n\n- lines\n',
  ]);
  const talk = (title: string, index: number): string => `${form(title, people[index] ?? '')}\n${body}\n`;
  const talks = titles.slice(0, 1 + Math.floor(next() * 5));
  const days = next() < 0.3 && level === '###';
  const breaks = next() < 0.4 ? `${level} Lunch\n\n- soup\n\n` : '';
  return [
    oneOf(['', '---\ntitle: FontCon 2024\ndate: 2024-05-17\n---\n\n', '+++\ntitle = "FontCon 2024"\n+++\n\n']),
    oneOf(['# FontCon 2024\n\n', '# FontCon 2024, Berlin\n\n', '# FontCon\n17 May 2024, Berlin\n\n']),
    oneOf(['', 'Three days of type.\nAnd of ink.\n\n', '> Type and ink.\n\n']),
    oneOf([
      '',
      `## Agenda\n\n${talks.map((title, index) => `- ${9 + index}:00 ${title} – ${people[index]}\n`).join('')}\n`,
    ]),
    ...talks.map(
      (title, index) =>
        (days && index % 2 === 0 ? `## Day ${index / 2 + 1}\n\n` : '') +
        talk(title, index) +
        (index === 0 ? breaks : ''),
    ),
    oneOf(['', '## What I take home\n\n- ink\n']),
  ].join('');
}

/** Whatever the line: what was there stays byte for byte, and reading gives the old talks and the new one. */
describe('insertTalk at every line', () => {
  const folders = ['samples', ...(process.env.NOTES === undefined ? [] : [process.env.NOTES])];
  const notes = folders
    .flatMap((folder) => readFolder(folder).files)
    .filter(({ text, path }) => ['event', 'day'].includes(readNote(text, path).kind));
  for (const { path, text } of notes) {
    it(path, () => {
      assert.deepEqual(faultsOf(text, path), []);
    });
  }
  for (let seed = 1; seed <= 24; seed++) {
    it(`generated note ${seed}`, () => {
      const text = generatedNote(seed);
      assert.deepEqual(faultsOf(text, 'fontcon-2024.md'), [], text);
    });
  }
});
