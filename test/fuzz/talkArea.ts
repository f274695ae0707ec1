import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readFrontMatter } from '../../src/core/frontmatter/read';
import type { Note } from '../../src/core/note/model';
import { readNote } from '../../src/core/note/readNote';
import { applyEdits, type TextEdit } from '../../src/core/text/edit';
import { completeFrontMatter } from '../../src/core/write/frontMatter/completeFrontMatter';
import { renameInNote } from '../../src/core/write/frontMatter/renameInNote';
import { notAnEvent, notATalk } from '../../src/core/write/marks/overrule';
import { insertTalk } from '../../src/core/write/talk/insertTalk';
import { moveTalk } from '../../src/core/write/talk/moveTalk';
import { moveTalkToNote } from '../../src/core/write/talk/moveTalkToNote';
import { renameTalk } from '../../src/core/write/talk/renameTalk';
import { plainSkeleton } from '../../src/core/write/template/skeleton';
import { insertFaults } from './insertFaults';
import { mutated } from './readArea';

const root = 'notes';
const path = 'fontcon-2024/fontcon-2024.md';
const read = (text: string): Note => readNote(text, path, { workspace: root });
const breaks = /\r\n|\r|\n/;

/** What is written of a text, line by line, whatever their order; empty lines and the blanks around lines do not count. */
function said(text: string): string[] {
  return text
    .split(breaks)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .sort();
}

/** What both have, as often as the first one has it. */
function assertKept(before: readonly string[], after: readonly string[], what: string): void {
  const left = [...after];
  for (const line of before) {
    const at = left.indexOf(line);
    assert.ok(at >= 0, `${what} loses ${JSON.stringify(line)}`);
    left.splice(at, 1);
  }
}

/** The block without the end of its last line, which a block that nobody closed lacks at the end of a note. */
function frontMatterOf(text: string): string {
  return text.slice(0, readFrontMatter(text)?.block.bodyStart ?? 0).trimEnd();
}

/** Wherever the cursor stands in a note of an event: the new talk is read, and everything else means what it meant. */
export const insertArea = (texts: readonly string[]) => {
  const notes = texts.filter((text) => ['event', 'day'].includes(read(text).kind));
  return fc.property(fc.constantFrom(...notes), (text) => {
    assert.deepEqual(insertFaults(text, path), []);
  });
};

/** In whatever text: a new talk goes between what is there. */
export const spliceArea = (texts: readonly string[]) =>
  fc.property(mutated(texts), fc.nat({ max: 400 }), (text, at) => {
    const line = at % (text.split(breaks).length + 1);
    const { range, skeleton } = insertTalk({ text, path, root }, line, { title: 'Title', speaker: 'Speaker' });
    const newText = plainSkeleton(skeleton);
    assert.ok(newText.startsWith(text.slice(range.start, range.end)), 'it takes the place of something');
    const after = applyEdits(text, [{ range, newText }]);
    assert.equal(frontMatterOf(after), frontMatterOf(text), 'the front matter is another one');
  });

/** Front matter is completed once, above a body that stays as it is. */
export const completeArea = (texts: readonly string[]) =>
  fc.property(mutated(texts), fc.constantFrom('yaml', 'toml', 'json'), (text, format) => {
    const first = completeFrontMatter({ text, path, root }, format);
    if (!first.ok) return;
    const after = applyEdits(text, [first.edit]);
    const body = text.slice(readFrontMatter(text)?.block.bodyStart ?? (text.startsWith('\ufeff') ? 1 : 0));
    assert.ok(after.endsWith(body), 'the body is another one');
    assert.deepEqual(readFrontMatter(after)?.errors, []);
    const second = completeFrontMatter({ text: after, path, root }, format);
    assert.ok(!second.ok, `a second run adds ${second.ok ? JSON.stringify(second.added) : ''}`);
  });

/** What is said to be no talk is none, and a note that is said to be about no event is about none. */
export const overruleArea = (texts: readonly string[]) =>
  fc.property(mutated(texts), fc.nat(), (text, which) => {
    const note = read(text);
    const talk = note.talks[which % Math.max(note.talks.length, 1)];
    const edit = talk === undefined ? undefined : notATalk({ text, path, root }, talk);
    if (talk !== undefined && edit !== undefined) {
      const after = applyEdits(text, [edit]);
      const still = read(after).talks.find(({ line, title }) => line === talk.line + 1 && title === talk.title);
      assert.equal(still?.title, undefined, 'a section is still a talk');
    }
    const kind = notAnEvent(text);
    if (kind === undefined) return;
    const after = applyEdits(text, [kind]);
    assert.equal(read(after).kind, 'other', JSON.stringify(after.slice(0, 200)));
  });

const names = fc.constantFrom(
  'Quiet fonts',
  'A: B',
  '# x',
  '"',
  '- x',
  '😀',
  'Ada Moss',
  '[x](y)',
  '2024-05-17',
  '{',
  '\\',
);

function assertMended(text: string, edits: readonly TextEdit[], what: string): void {
  const after = applyEdits(text, edits);
  const [now, before] = [after, text].map((one) => one.slice(readFrontMatter(one)?.block.bodyStart ?? 0));
  assert.equal(now?.split(breaks).length, before?.split(breaks).length, `${what} changes the number of lines`);
  const errors = (now: string): number => readFrontMatter(now)?.errors.length ?? 0;
  assert.ok(errors(after) <= errors(text), `${what} breaks the front matter: ${JSON.stringify(after.slice(0, 300))}`);
}

/** Another name stays on its line, and front matter can still be read. */
export const renameArea = (texts: readonly string[]) =>
  fc.property(mutated(texts), names, fc.nat(), (text, to, which) => {
    const note = read(text);
    const talk = note.talks[which % Math.max(note.talks.length, 1)];
    if (talk === undefined) return;
    assertMended(text, renameTalk(text, note, talk, to), 'another title');
    const [speaker] = talk.speakers;
    if (speaker === undefined) return;
    const { inBody, inFrontMatter } = renameInNote(text, note, { meaning: 'people', from: [speaker.name], to });
    assertMended(text, inBody, 'another name');
    assertMended(text, inFrontMatter, 'another name');
  });

/** Whatever moves, every line is there afterwards as often as before. */
export const moveArea = (texts: readonly string[]) =>
  fc.property(mutated(texts), mutated(texts), fc.nat(), fc.nat(), (text, target, one, other) => {
    const note = read(text);
    const [talk, second] = [one, other].map((which) => note.talks[which % Math.max(note.talks.length, 1)]);
    if (talk === undefined || second === undefined) return;
    const within = moveTalk(text, note.talks, talk, second);
    if (within !== undefined) assert.deepEqual(said(applyEdits(text, within)), said(text));
    const to = { text: target, note: read(target), path: 'other/other-2024.md' };
    const away = moveTalkToNote({ text, note, path }, talk, to);
    if (away === undefined) return;
    const gained = applyEdits(target, away.to);
    assertKept(said(target), said(gained), 'the note that gains a talk');
    const lines = said(applyEdits(text, away.from)).length + said(gained).length;
    assert.equal(lines, said(text).length + said(target).length, 'lines of both notes');
  });
