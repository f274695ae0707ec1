/**
 * `mocha --require ./scripts/learn/verdict/recordNotes.ts` with `RECORD_NOTES=<file>`: writes down, a JSON line a test, whether it
 * passes, which notes it reads, and how. What tests that pass read is how these notes, which were made up for them, ought to be read.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { basename } from 'node:path';
import type { Note } from '../../../src/core/note/model';
import type { RecordedNote } from './recordedNote';

const file = process.env.RECORD_NOTES ?? '';
/** A note that is longer was made by a program, to see that reading it takes no time. */
const longest = 8000;
/** Whose notes are as many made them by a program: the first tell what there is to tell. */
const mostOfTest = 200;

let reads: RecordedNote[] = [];

/** What a test reads by chance is another the next time. */
function isByChance(): boolean {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 100;
  const { stack = '' } = new Error('where are we?');
  Error.stackTraceLimit = stackTraceLimit;
  return stack.includes('fast-check');
}

type Read = (text: string, path: string, context: { readonly workspace: string }) => Note;

function recording(read: Read): Read {
  return (text, path, context) => {
    const note = read(text, path, context);
    const isStated = note.kindEvidence.includes('front matter says so');
    if (text.length <= longest && !isStated && reads.length < mostOfTest && !isByChance())
      reads.push({
        text,
        path,
        workspace: context.workspace,
        kind: note.kind,
        lines: note.talks.map(({ line }) => line + 1),
      });
    return note;
  };
}

interface Compiling {
  _compile: (this: Module, code: string, filename: string) => unknown;
}
const modules = Module.prototype as unknown as Compiling;
const compile = modules._compile;
// A module's function cannot be exchanged from without, so the reader's own code hands it over.
modules._compile = function (code, filename) {
  const isReader = /[\\/]core[\\/]note[\\/]readNote\.ts$/.test(filename);
  return compile.call(this, isReader ? `${code}\n;module.exports = recordingNotes(module.exports);` : code, filename);
};
Object.assign(globalThis, {
  recordingNotes: (reader: { readonly readNote: Read }) => ({ ...reader, readNote: recording(reader.readNote) }),
});
writeFileSync(file, '');

export const mochaHooks = {
  beforeEach(): void {
    reads = [];
  },
  afterEach(this: { currentTest?: { state?: string; file?: string; fullTitle: () => string } }): void {
    if (!this.currentTest) return;
    const { state, file: source = '' } = this.currentTest;
    const place = { file: basename(source), test: this.currentTest.fullTitle() };
    const notes = state === 'passed' ? reads : [];
    if (state !== 'pending') appendFileSync(file, `${JSON.stringify({ ...place, state, notes })}\n`);
  },
};
