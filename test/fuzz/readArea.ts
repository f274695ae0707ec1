import assert from 'node:assert/strict';
import fc from 'fast-check';
import { notUnderstood, readNote } from '../../src/core/note/readNote';
import { LineIndex } from '../../src/core/text/lineIndex';
import { textsThatAreNoFacts } from './facts';

const pieces = [
  '\n',
  '\n\n',
  '# ',
  '## ',
  '- ',
  '- [ ] ',
  '> ',
  '---\n',
  '+++\n',
  '{',
  '}',
  ': ',
  'title: ',
  'speakers: ',
  'tags: ',
  '|',
  '| a | b |\n',
  '```\n',
  '<!--',
  '-->',
  '<td>',
  '\t',
  '\r',
  '\0',
  '\ud800',
  '\ufeff',
  '\u200b',
  '\u202e',
  '—',
  '🙂',
  '@',
  'Speaker: ',
  'Ada Moss',
  'FontCon 2024',
  '2024-05-17',
  '09:00 ',
  'TODO',
  '](',
  '![',
  '[[',
  '&amp;',
  '&x ',
  '*x',
  "'",
  '"',
  '1. ',
  '==',
  'Day 2',
  '王小明',
];

/** A text with pieces put in, taken out and doubled. */
export function mutated(texts: readonly string[]): fc.Arbitrary<string> {
  const change = fc.tuple(
    fc.nat(),
    fc.nat({ max: 60 }),
    fc.array(fc.constantFrom(...pieces), { maxLength: 4 }),
    fc.nat({ max: 30 }),
  );
  return fc.tuple(fc.constantFrom(...texts), fc.array(change, { maxLength: 8 })).map(([text, changes]) =>
    changes.reduce((now, [place, length, added, times]) => {
      const at = place % (now.length + 1);
      return now.slice(0, at) + added.join('').repeat(times % 5 === 0 ? times : 1) + now.slice(at + length);
    }, text),
  );
}

/** The reader understands any text, and all it finds is bounded and lies inside the note. */
export const readArea = (texts: readonly string[]) =>
  fc.property(
    mutated(texts),
    fc.constantFrom('2024-fontcon/talk.md', 'fontcon-2024.md', 'README.md', 'a\ud800/x.md'),
    (text, path) => {
      const note = readNote(text, path, { workspace: 'notes' });
      assert.ok(!note.kindEvidence.includes(notUnderstood), 'the reader threw');
      assert.deepEqual(textsThatAreNoFacts(note), []);
      const { lineCount } = new LineIndex(text);
      for (const { line, endLine } of note.talks) assert.ok(line >= 0 && line < endLine && endLine <= lineCount);
      for (const { name } of note.talks.flatMap(({ speakers }) => speakers)) assert.match(name, /[\p{L}\p{N}]/u);
    },
  );
