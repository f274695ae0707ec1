/**
 * `npm run bench:commands [-- [--notes <number>]… [--folder <notes>] [--peers <folder>] [--rounds <number>]]`: what `list`
 * and `check` cost as whole processes, over generated notes (1,000, 10,000 and 100,000, unless numbers are given) or over
 * a folder's, beside a floor: to read the files and find their blocks. `--peers` names a folder in which others are
 * installed: foam-cli, markdownlint-cli2, remark-cli. It prints figures and judges none.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { writeNotebook } from './bench/notebook.mjs';
import { keepResults, results } from './bench/results.mjs';
import { compareProcesses } from './bench/wholeProcess.mjs';
import { commandLineOptions } from './bundle/extension.mjs';
import { removeTemporaryFolder, temporaryFolder } from './machine/processes.mjs';
import { repository } from './machine/repository.mjs';

/** Others take minutes over more notes, and nothing new would be seen. */
const mostForPeers = 20_000;
const program = path.join('out', 'bench', 'conference-notes.js');

const { values } = parseArgs({
  options: {
    notes: { type: 'string', multiple: true },
    folder: { type: 'string' },
    peers: { type: 'string' },
    rounds: { type: 'string', default: '3' },
  },
});

await build({ ...commandLineOptions(true, program), logLevel: 'warning' });
if (values.folder === undefined) {
  const counts = (values.notes ?? ['1000', '10000', '100000']).map(Number);
  for (const count of counts) await measureGenerated(count);
} else await measure('a folder', path.resolve(values.folder), mostForPeers);

/** @param {number} count */
async function measureGenerated(count) {
  const folder = temporaryFolder('notebook');
  try {
    await writeNotebook(folder, count);
    await measure(`${count.toLocaleString('en')} generated`, folder, count);
  } finally {
    removeTemporaryFolder(folder);
  }
}

/**
 * @param {string} name of the notes
 * @param {string} folder
 * @param {number} count about how many
 */
async function measure(name, folder, count) {
  const ours = path.join(repository, program);
  const costs = await compareProcesses(
    [
      { name: 'floor', args: [path.join(repository, 'scripts', 'bench', 'floor.mjs'), folder] },
      { name: 'list', args: [ours, 'list', folder] },
      { name: 'check', args: [ours, 'check', folder] },
      ...(count <= mostForPeers ? peers(folder) : []),
    ],
    Number(values.rounds),
  );
  const floor = costs.get('floor');
  if (floor === undefined) throw new Error('The floor was not measured.');
  const rows = [...costs].map(([command, { wall, cpu }]) => ({
    notes: name,
    command,
    wall: Math.round(wall),
    cpu: Math.round(cpu),
    comparedWall: hundredths(wall / floor.wall),
    comparedCpu: hundredths(cpu / floor.cpu),
  }));
  console.table(rows);
  const before = /** @type {typeof rows} */ ((await results())['commands'] ?? []);
  await keepResults('commands', [...before.filter(({ notes }) => notes !== name), ...rows]);
}

/** @param {number} value */
function hundredths(value) {
  return Math.round(value * 100) / 100;
}

/**
 * The programs of others, as far as they are there.
 * @param {string} folder of notes
 */
function peers(folder) {
  const at = path.resolve(values.peers ?? '', 'node_modules');
  const remark = ['--quiet', '--use', 'remark-frontmatter', '--use', 'remark-lint-frontmatter-schema'];
  return [
    { name: 'foam list notes', args: [path.join(at, 'foam-cli', 'out', 'index.js'), 'list', 'notes'], cwd: folder },
    {
      name: 'markdownlint-cli2',
      args: [path.join(at, 'markdownlint-cli2', 'markdownlint-cli2-bin.mjs'), '**/*.md'],
      cwd: folder,
    },
    {
      name: 'remark with remark-lint-frontmatter-schema',
      args: [path.join(at, 'remark-cli', 'cli.js'), ...remark, folder],
      cwd: path.dirname(at),
    },
  ].filter(({ args: [file] }) => values.peers !== undefined && file !== undefined && existsSync(file));
}
