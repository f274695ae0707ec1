import type { Note, Talk } from '../../src/core/note/model';
import { readNote as read } from '../../src/core/note/readNote';
import { applyEdits } from '../../src/core/text/edit';
import { insertTalk } from '../../src/core/write/talk/insertTalk';
import type { Insertion } from '../../src/core/write/talk/insertionProof';
import { talkPlaces } from '../../src/core/write/talk/talkPlaces';
import { plainSkeleton } from '../../src/core/write/template/skeleton';

const readNote = (text: string, path: string): Note => read(text, path, { workspace: '' });
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

/**
 * Faults by the 1-based lines that the cursor is on. Where a talk goes depends on the places that the line leads to, so
 * lines that lead to the same ones are looked at once.
 */
export function insertFaults(text: string, path: string): string[] {
  const before = readNote(text, path);
  const byPlaces = new Map<string, string | undefined>();
  return text.split(/\r\n|\r|\n/).flatMap((_, line) => {
    const key = talkPlaces(before, text, line, facts).join();
    if (!byPlaces.has(key)) {
      const insertion = insertTalk({ text, path, root: '' }, line, { title: 'T', speaker: 'S' }, facts);
      byPlaces.set(key, faultOf(text, path, line, insertion));
    }
    const fault = byPlaces.get(key);
    return fault === undefined ? [] : [`line ${line + 1} ${fault}`];
  });
}
