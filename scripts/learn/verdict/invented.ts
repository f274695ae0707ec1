import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordedNote, RecordedTest } from './recordedNote';
import { sampleOf } from './samples';
import type { Invented } from './train';

/** Where is written down which notes the tests read, by the weights before, and by those just learned. */
const recordedBefore = join('out', 'invented.jsonl');
const recordedSince = join('out', 'invented-since.jsonl');
/** What all notes of one file of tests count together grows with their root: many of them resemble each other. */
const usualWeight = 0.05;

/**
 * Runs the unit tests and keeps which notes they read, and how: what a test that passes reads is how its notes, made up by
 * this project, ought to be read. Needs the root of the project as working directory.
 */
export function recordInvented(): void {
  const failed = runTests(recordedBefore);
  if (failed.size > 0) console.error(`${failed.size} tests fail: their notes teach nothing.`);
}

/** The tests that fail by the weights as they stand in their file. */
export function failingTests(): ReadonlySet<string> {
  return runTests(recordedSince);
}

function runTests(file: string): Set<string> {
  const mocha = join('node_modules', 'mocha', 'bin', 'mocha.js');
  const hook = './scripts/learn/verdict/recordNotes.ts';
  const { error } = spawnSync(process.execPath, [mocha, '--require', hook, '--reporter', 'dot'], {
    env: { ...process.env, RECORD_NOTES: file },
    stdio: 'ignore',
  });
  if (error) throw error;
  return new Set(readTests(file).flatMap(({ state, test }) => (state === 'failed' ? [test] : [])));
}

function readTests(file: string): RecordedTest[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as RecordedTest);
}

/** The notes of the tests as lessons, each once. */
export function inventedNotes(): Invented[] {
  const known = new Map<string, { readonly note: RecordedNote; readonly file: string; readonly tests: string[] }>();
  const counts = new Map<string, number>();
  for (const { file, test, notes } of readTests(recordedBefore))
    for (const note of notes) {
      const key = JSON.stringify([note.text, note.path, note.workspace]);
      const before = known.get(key);
      if (before) before.tests.push(test);
      else {
        known.set(key, { note, file, tests: [test] });
        counts.set(file, (counts.get(file) ?? 0) + 1);
      }
    }
  return [...known.values()].map(({ note, file, tests }, at) => ({
    sample: sampleOf({ text: note.text, workspace: note.workspace, label: labelOf(note, at) }),
    weight: usualWeight / Math.sqrt(counts.get(file) ?? 1),
    tests,
  }));
}

function labelOf({ path, kind, lines }: RecordedNote, at: number) {
  const talks = lines.map((line) => ({ title: '', line, speakers: [] }));
  return { repo: `invented ${at}`, path, kind, event: null, talks };
}
