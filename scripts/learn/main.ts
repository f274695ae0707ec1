/**
 * `npm run learn -- <folder> [likeness] [event] [verdict] [--recorded]`: learns from labelled strings and notes what the
 * reading looks up, and writes it below `src/core/note`. The folder is no part of the project, because its texts are other
 * people's: numbers come out of it, texts do not. The same folder gives the same bytes.
 *
 * The verdict learns from the notes of the unit tests as well, and runs these to see which they are, unless `--recorded` says
 * that those of the last run will do.
 *
 * `<folder>/strings.tsv` holds kind, language and text; `<folder>/notes` holds `truth*.json` and `corpus/OWNER__NAME/…`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { unpack, type Tables } from '../../src/core/note/likeness/tables';
import { measured } from './accuracy';
import { choosesRight, claimLessons, initialClaimWeights, learnClaims } from './claims';
import { foldOf, type Example } from './examples';
import { examplesOfNotes } from './headings';
import type { Label } from '../score/label';
import { readLabels } from '../score/labelled';
import { learnTables } from './likenessTables';
import { madeUpNames } from './names';
import { readStrings } from './strings';
import { inventedNotes, recordInvented } from './verdict/invented';
import { learnVerdict } from './verdict/learnVerdict';

const labelFiles = ['truth.json', 'truth2.json', 'truth3.json', 'truth4.json'];
/** Cross-validation goes by repository, as one person's notes resemble each other. */
const folds = 6;
/** Notes for which nobody has written a rule: by these learning is judged. */
const judgedFiles = new Set(['truth3.json', 'truth4.json']);

/** EX_USAGE and EX_NOINPUT of sysexits.h. */
const [usage, noInput] = [64, 66];

/** What every step learns from. */
export interface Lessons {
  readonly folder: string;
  readonly labels: readonly Label[];
  readonly judged: ReadonlySet<Label>;
  readonly isRecorded: boolean;
  readonly examples: readonly Example[];
  /** Tables that know nothing of the repositories of a fold, to judge these by. */
  readonly tablesWithout: (fold: number) => Tables;
}

/** What strings are like. */
function learnLikeness({ examples }: Lessons): void {
  console.log('== likeness, of strings set aside ==');
  console.log(measured(examples));
  const file = join('src', 'core', 'note', 'likeness', 'tables.json');
  const json = `${JSON.stringify(learnTables(examples), null, 1)}\n`;
  writeFileSync(file, json);
  console.log(`${file}: ${json.length} bytes`);
}

/** Which of all that may name an event does. */
function learnEventTitle({ folder, labels, tablesWithout }: Lessons): void {
  const lessons = claimLessons(labels, folder, folds, tablesWithout);
  const byFold = Array.from({ length: folds }, (_, fold) =>
    learnClaims(lessons.filter(({ repository }) => foldOf(repository, folds) !== fold)),
  );
  const right = lessons.filter((lesson) =>
    choosesRight(lesson, byFold[foldOf(lesson.repository, folds)] ?? initialClaimWeights),
  );
  const before = lessons.filter((lesson) => choosesRight(lesson, initialClaimWeights));
  console.log('== event titles, where one of the claims is right or none should be ==');
  console.log(
    `by what is usually best ${before.length}, learned from other repositories ${right.length} of ${lessons.length}`,
  );
  const file = join('src', 'core', 'note', 'facts', 'eventTitleWeights.json');
  writeFileSync(file, `${JSON.stringify(learnClaims(lessons), null, 1)}\n`);
}

/** What a note is, and which of its sections are talks. */
function learnReading({ folder, labels, judged, isRecorded, tablesWithout }: Lessons): void {
  if (!isRecorded) recordInvented();
  const corpus = join(folder, 'notes', 'corpus');
  learnVerdict({ labels, judged, corpus, folds, tablesWithout }, inventedNotes());
}

/** One after another, as later ones use what earlier ones have learned. */
const steps: Readonly<Record<string, (lessons: Lessons) => void>> = {
  likeness: learnLikeness,
  event: learnEventTitle,
  verdict: learnReading,
};

/** Tables of each fold, learned when first asked for. */
function foldTables(examples: readonly Example[]): (fold: number) => Tables {
  const known = new Map<number, Tables>();
  return (fold) => {
    const repositories = examples.flatMap(({ repository }) => repository ?? []);
    const without = new Set(repositories.filter((repository) => foldOf(repository, folds) === fold));
    const tables = known.get(fold) ?? unpack(learnTables(examples, { without, rounds: 8 }));
    known.set(fold, tables);
    return tables;
  };
}

function main(folder: string | undefined, names: readonly string[], isRecorded: boolean): number {
  const unknown = names.find((name) => !(name in steps));
  if (folder === undefined || unknown !== undefined) {
    console.error(`usage: npm run learn -- <folder> [${Object.keys(steps).join('] [')}] [${recordedOption}]`);
    return usage;
  }
  const missing = ['strings.tsv', join('notes', 'corpus')].find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined) {
    console.error(`Nothing learned: ${join(folder, missing)} is not there.`);
    return noInput;
  }
  const sets = labelFiles
    .map((name) => ({ name, file: join(folder, 'notes', name) }))
    .filter(({ file }) => existsSync(file))
    .map(({ name, file }) => ({ name, labels: readLabels(file) }));
  const labels = sets.flatMap((set) => set.labels);
  const judged = new Set(sets.filter(({ name }) => judgedFiles.has(name)).flatMap((set) => set.labels));
  const examples = [...readStrings(folder), ...madeUpNames(), ...examplesOfNotes(folder, labels)];
  const lessons = { folder, labels, judged, isRecorded, examples, tablesWithout: foldTables(examples) };
  for (const [name, step] of Object.entries(steps)) if (names.length === 0 || names.includes(name)) step(lessons);
  return 0;
}

const recordedOption = '--recorded';
const args = process.argv.slice(2);
const [folder, ...names] = args.filter((argument) => argument !== recordedOption);
process.exitCode = main(folder, names, args.includes(recordedOption));
