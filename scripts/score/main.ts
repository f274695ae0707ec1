/**
 * `npm run score -- <labels.json>... <corpus> [-v]`: how well the program reads notes that people have labelled by hand.
 * Of several sets of labels each is scored by itself, and then all together. The labelled notes are other people's and no part of this project. A note without a reading is wrong in everything.
 */
import { existsSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { labelKey } from './label';
import { predictionsOf, readLabels } from './labelled';
import { reportOf } from './report';
import { scoreNote, type NoteScore } from './scoreNote';

/** As in sysexits.h: the command line is wrong, and: not scored, which is neither well nor badly. */
const exitCodes = { usage: 64, unavailable: 69 };

function main(): number {
  const { values, positionals } = parseArgs({
    options: { verbose: { type: 'boolean', short: 'v', default: false } },
    allowPositionals: true,
  });
  const corpus = positionals.at(-1);
  const sets = positionals.slice(0, -1);
  if (corpus === undefined || sets.length === 0) {
    console.error('usage: npm run score -- <labels.json>... <corpus> [-v]');
    return exitCodes.usage;
  }
  const missing = positionals.filter((path) => !existsSync(path));
  if (missing.length > 0 || !statSync(corpus).isDirectory()) {
    console.error(`Not scored: ${missing.length > 0 ? `no ${missing.join(', ')}` : `${corpus} is no folder`}.`);
    return exitCodes.unavailable;
  }
  return scoreSets(sets, corpus, values.verbose);
}

function scoreSets(sets: readonly string[], corpus: string, isVerbose: boolean): number {
  let exitCode = 0;
  const all: NoteScore[] = [];
  for (const set of sets) {
    const labels = readLabels(set);
    const predictions = predictionsOf(labels, corpus, (message) => {
      console.error(message);
      exitCode = 1;
    });
    const notes = labels.map((label) => scoreNote(label, predictions.get(labelKey(label))));
    all.push(...notes);
    if (isVerbose) console.log(`${notes.flatMap(({ complaints }) => complaints).join('\n')}\n`);
    if (sets.length > 1) console.log(`== ${set} ==`);
    console.log(reportOf(notes).join('\n'), '\n');
  }
  if (sets.length > 1) console.log(['== all ==', ...reportOf(all)].join('\n'));
  return exitCode;
}

process.exitCode = main();
