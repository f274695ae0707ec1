/**
 * `npm run compare -- <folder> [--against <revision>] [--examples <number>]`: reads every note of a folder as a revision
 * read it (by default the last commit) and as the working tree reads it, and lists what differs, by kind of difference.
 * A folder whose entries are all called `OWNER__NAME` holds repositories: each is a workspace of its own, called `NAME`.
 * The readings stay in `out/compare/before.jsonl` and `after.jsonl`, a note a line. Ends with 1 where readings differ.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { differencesBetween } from './compare/differences.mjs';
import { bundleOfRevision, bundleOfWorkingTree, readingsBy } from './compare/readers.mjs';
import { report } from './compare/report.mjs';
import { repository } from './machine/repository.mjs';

/** EX_USAGE of sysexits.h. */
const exitUsage = 64;
const usage = 'usage: npm run compare -- <folder> [--against <revision>] [--examples <number>]';

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}

/** @returns {Promise<number>} the exit code */
async function main() {
  const { values, positionals } = parseArgs({
    options: {
      against: { type: 'string', default: 'HEAD' },
      examples: { type: 'string', default: '5' },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1 || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(usage);
    return exitUsage;
  }
  const out = path.join(repository, 'out', 'compare');
  await mkdir(out, { recursive: true });
  const [before, after] = await Promise.all(
    [bundleOfRevision(values.against, out), bundleOfWorkingTree(out)].map(async (bundle, index) => {
      const lines = await readingsBy(await bundle, folder);
      await writeFile(path.join(out, index === 0 ? 'before.jsonl' : 'after.jsonl'), `${lines.join('\n')}\n`);
      return lines;
    }),
  );
  const differences = differencesBetween(before ?? [], after ?? []);
  console.log(report(differences, after?.length ?? 0, Number(values.examples)));
  return differences.length === 0 ? 0 : 1;
}
