/** Bundles the extension for both hosts (scripts/bundle/) and the command line. `--watch` keeps going, `--production` minifies. */
import * as esbuild from 'esbuild';
import { watch as fileWatch } from 'node:fs';
import path from 'node:path';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { evaluated } from './scripts/bundle/evaluated.mjs';
import { pack } from './scripts/bundle/packs.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

/**
 * gray-matter only splits notes here (src/core/frontmatter/block.ts). Its engines stay out of the bundles, so that they
 * hold neither its second YAML parser nor its `eval`; and where it keeps a Buffer of the text, which nobody reads and
 * a browser does not know, it keeps the text itself.
 * @type {import('esbuild').Plugin}
 */
const splitterOnly = {
  name: 'gray-matter as a splitter only',
  setup(build) {
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({ contents: 'module.exports = {};' }));
    build.onLoad({ filter: /[\\/]gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path }) => ({
      contents: `const Buffer = { from: (text) => text };\n${await readFile(path, 'utf8')}`,
    }));
  },
};

/** @type {import('esbuild').BuildOptions} */
const shared = {
  plugins: [splitterOnly, evaluated(/[\\/]language[\\/]groupingWords\.ts$/)],
  sourcemap: production ? false : 'linked',
  minify: production,
  target: 'es2023',
  logLevel: 'info',
  legalComments: 'none',
  // Modules before CommonJS: the UMD builds of jsonc-parser and its kin hide their parts from a bundler.
  mainFields: ['module', 'main'],
};

/** What each host begins with. */
const entries = { node: 'src/extension.ts', web: 'src/extension.web.ts' };

/** In bytes: every window that shows Markdown loads the entry, whatever it is for. */
const largestEntry = 150_000;

/** What src/editor/load.ts loads, by the names of the files that hold it. */
const parts = {
  reader: 'src/core/note/recentNotes.ts',
  ownWords: 'src/core/library/ownWords.ts',
  rowEdits: 'src/editor/sidebar/rowEdits.ts',
  problems: 'src/editor/problems/register.ts',
  navigation: 'src/editor/navigation/noteNavigation.ts',
  capture: 'src/editor/capture/registerWriting.ts',
  schedules: 'src/editor/capture/newEventFromSchedule.ts',
  spokenDates: 'src/core/write/event/spokenDates.ts',
  exports: 'src/editor/capture/exportCommand.ts',
  samples: 'src/editor/welcome/trySamples.ts',
  agents: 'src/editor/agents/tools.ts',
};

/** @type {import('esbuild').BuildOptions} */
const commandLine = {
  ...shared,
  bundle: true,
  entryPoints: ['src/cli/main.ts'],
  outfile: 'dist/cli/conference-notes.js',
  platform: 'node',
  format: 'cjs',
  banner: { js: '#!/usr/bin/env node' },
};

await rm('dist', { recursive: true, force: true });
await buildAll();
if (watch) await buildAgainOnChanges();

async function buildAll() {
  await Promise.all([esbuild.build(commandLine), buildExtension()]);
}

/** One build for both hosts: packages that have a part for browsers of their own give that, as it runs in Node as well. */
async function buildExtension() {
  /** @type {import('esbuild').BuildOptions} */
  const build = {
    ...shared,
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    external: ['vscode', 'node:*'],
  };
  const threads = { thread: 'src/core/note/inThread.ts', scheduleThread: 'src/core/write/schedule/inThread.ts' };
  for (const [file, text] of await pack({ build, outdir: 'dist', entries, parts, reader: 'reader', threads })) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    const size = Buffer.byteLength(text);
    console.log(`  ${file}  ${(size / 1000).toFixed(0)} kB`);
    if (production && path.basename(file) === 'extension.js' && size > largestEntry)
      throw new Error(
        `${file} is larger than ${largestEntry} bytes: load what few windows need in src/editor/load.ts.`,
      );
  }
}

/** Builds again a moment after something under src/ or schemas/ has changed. */
async function buildAgainOnChanges() {
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  for (const folder of ['src', 'schemas'])
    fileWatch(folder, { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => buildAll().catch((error) => console.error(error.message)), 100);
    });
}
