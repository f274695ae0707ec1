/**
 * `npm run bench:editor [-- <talks> [<documents>]]`: what a notebook of that many talks, by default 10,000, costs inside a
 * real extension host: the first reading, expanding rows, typing, a file that another program changed, and judging front
 * matter after a keystroke; the heap while that many documents, by default 1,000, are opened, changed and closed; then
 * how long the picker of a schedule of 1,000 sessions takes. It prints figures and judges none.
 */
import { build as bundle } from 'esbuild';
import path from 'node:path';
import process from 'node:process';
import { writeNotebook } from './bench/notebook.mjs';
import { timePicker } from './bench/picker.mjs';
import { keepResults } from './bench/results.mjs';
import { temporaryFolder } from './machine/processes.mjs';
import { repository } from './machine/repository.mjs';
import { HostReport } from './tiers/hostReport.mjs';
import { runInPage } from './tiers/hostTier.mjs';
import { build } from './tiers/prepare.mjs';
import { workbenchAddress } from './workbench/address.mjs';
import { startBrowser } from './workbench/browser.mjs';
import { startServer } from './workbench/server.mjs';

const folder = temporaryFolder('notebook');
await writeNotebook(folder, Number(process.argv[2] ?? 10_000));
await build();
const tests = path.join(repository, 'out', 'bench', 'index.js');
await bundle({
  entryPoints: [path.join(repository, 'test', 'host', 'bench.ts')],
  outfile: tests,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'es2023',
  external: ['vscode'],
  define: { documents: process.argv[3] ?? '1000' },
  logLevel: 'warning',
});
const server = await startServer();
try {
  const browser = await startBrowser();
  try {
    const address = workbenchAddress({ authority: server.authority, folder, extension: repository, tests });
    const report = new HostReport();
    process.exitCode = await runInPage(await browser.newPage(), address, report);
    if (process.exitCode !== 0) console.error(report.log);
    await keepResults('editor', report.figures);
    const [first, ...others] = await timePicker(browser, server.authority);
    console.log(
      `from a schedule's file to the list of its 1,000 talks: ${first?.toFixed(0)} ms the first time, then ${others.map((time) => time.toFixed(0)).join(', ')} ms`,
    );
  } finally {
    await browser.close();
  }
} finally {
  await server.stop();
}
