/**
 * `npm run learn -- <folder> [likeness]`: learns from labelled strings and notes what the reading looks up, and writes it
 * below `src/core/note`. The folder is no part of the project, because its texts are other people's: numbers come out of it,
 * texts do not. The same folder gives the same bytes.
 *
 * `<folder>/strings.tsv` holds kind, language and text; `<folder>/notes` holds `truth*.json` and `corpus/OWNER__NAME/…`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { measured } from './accuracy';
import type { Example } from './examples';
import { examplesOfNotes } from './headings';
import { readLabels, type LabelledNote } from './labels';
import { learnTables } from './likenessTables';
import { madeUpNames } from './names';
import { readStrings } from './strings';

/** EX_USAGE and EX_NOINPUT of sysexits.h. */
const [usage, noInput] = [64, 66];

/** What every step learns from. */
export interface Lessons {
  readonly folder: string;
  readonly labels: readonly LabelledNote[];
  readonly examples: readonly Example[];
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

/** One after another, as later ones use what earlier ones have learned. */
const steps: Readonly<Record<string, (lessons: Lessons) => void>> = { likeness: learnLikeness };

function main(folder: string | undefined, names: readonly string[]): number {
  const unknown = names.find((name) => !(name in steps));
  if (folder === undefined || unknown !== undefined) {
    console.error(`usage: npm run learn -- <folder> [${Object.keys(steps).join('] [')}]`);
    return usage;
  }
  const missing = ['strings.tsv', join('notes', 'corpus')].find((name) => !existsSync(join(folder, name)));
  if (missing !== undefined) {
    console.error(`Nothing learned: ${join(folder, missing)} is not there.`);
    return noInput;
  }
  const labels = readLabels(folder);
  const lessons = {
    folder,
    labels,
    examples: [...readStrings(folder), ...madeUpNames(), ...examplesOfNotes(folder, labels)],
  };
  for (const [name, step] of Object.entries(steps)) if (names.length === 0 || names.includes(name)) step(lessons);
  return 0;
}

const [folder, ...names] = process.argv.slice(2);
process.exitCode = main(folder, names);
