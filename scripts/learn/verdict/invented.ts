import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderNames, plainNotes } from './plainNotes';
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

/**
 * The notes of the tests as lessons, each once. Those of tests that fail by weights learned without them are to be read as
 * they were before; the others as by these weights, whatever weights there were before: so that learning again
 * gives the same.
 * @param failing the tests that fail by the weights as they stand in their file
 */
export function inventedNotes(failing: ReadonlySet<string>): Invented[] {
  const known = new Map<string, Lesson>();
  const counts = new Map<string, number>();
  const before = readTests(recordedBefore).filter(({ test }) => failing.has(test));
  for (const { file, test, notes } of [...before, ...readTests(recordedSince)])
    for (const note of notes) {
      const key = JSON.stringify([note.text, note.path, note.workspace]);
      const first = known.get(key);
      if (first) first.tests.push(test);
      else {
        known.set(key, { note, file, tests: [test] });
        counts.set(file, (counts.get(file) ?? 0) + 1);
      }
    }
  const recorded = [...known.values()].map(({ note, file, tests }, at) => ({
    sample: sampleOf({ text: note.text, workspace: note.workspace, label: labelOf(note, `invented ${at}`) }),
    weight: usualWeight / Math.sqrt(counts.get(file) ?? 1),
    tests,
  }));
  return [...recorded, ...plainLessons()];
}

/** The notes that must be read alike in any folder. */
function plainLessons(): Invented[] {
  return plainNotes.flatMap(({ path, text, kind, talks }, at) => {
    const headings = text.split('\n').map((line) => (line.startsWith('#') ? line : ''));
    const lines = talks.map(
      (title) =>
        1 +
        Math.max(
          0,
          headings.findIndex((line) => line.includes(title)),
        ),
    );
    return folderNames.map((workspace) => ({
      sample: sampleOf({ text, workspace, label: labelOf({ text, workspace, path, kind, lines }, `plain ${at}`) }),
      weight: usualWeight / Math.sqrt(plainNotes.length * folderNames.length),
      tests: [],
      isHard: true,
    }));
  });
}

interface Lesson {
  readonly note: RecordedNote;
  readonly file: string;
  readonly tests: string[];
}

function labelOf({ path, kind, lines }: RecordedNote, repo: string) {
  const talks = lines.map((line) => ({ title: '', line, speakers: [] }));
  return { repo, path, kind, event: null, talks };
}
