import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { evaluated } from './evaluated.mjs';
import { pack } from './packs.mjs';

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

/**
 * What the builds of the extension and of the command line have in common.
 * @param {boolean} production
 * @returns {import('esbuild').BuildOptions}
 */
function sharedOptions(production) {
  return {
    plugins: [splitterOnly, evaluated(/[\\/]language[\\/]groupingWords\.ts$/)],
    sourcemap: production ? false : 'linked',
    minify: production,
    target: 'es2023',
    logLevel: 'info',
    legalComments: 'none',
    // Modules before CommonJS: the UMD builds of jsonc-parser and its kin hide their parts from a bundler.
    mainFields: ['module', 'main'],
  };
}

/**
 * The command line's build.
 * @param {boolean} production whether it is made small
 * @param {string} [outfile]
 * @returns {import('esbuild').BuildOptions}
 */
export function commandLineOptions(production, outfile = 'dist/cli/conference-notes.js') {
  return {
    ...sharedOptions(production),
    bundle: true,
    entryPoints: ['src/cli/main.ts'],
    outfile,
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  };
}

/** What each host begins with. */
const entries = { node: 'src/extension.ts', web: 'src/extension.web.ts' };

/** In bytes: every window that shows Markdown loads the entry, whatever it is for. */
const largestEntry = 150_000;

/** What src/editor/load.ts loads, by the names of the files that hold it. */
const parts = {
  reader: 'src/core/note/recentNotes.ts',
  ownWords: 'src/core/library/ownWords.ts',
  missingImages: 'src/core/library/missingImages.ts',
  rowDetails: 'src/editor/sidebar/rowDetails.ts',
  rowEdits: 'src/editor/sidebar/rowEdits.ts',
  problems: 'src/editor/problems/register.ts',
  navigation: 'src/editor/navigation/noteNavigation.ts',
  talkOfNow: 'src/editor/navigation/statusBar.ts',
  finding: 'src/editor/navigation/finding.ts',
  capture: 'src/editor/capture/registerWriting.ts',
  schedules: 'src/editor/capture/newEventFromSchedule.ts',
  spokenDates: 'src/core/write/event/spokenDates.ts',
  exports: 'src/editor/capture/exportCommand.ts',
  samples: 'src/editor/welcome/trySamples.ts',
  agents: 'src/editor/agents/tools.ts',
};

const threads = { thread: 'src/core/note/inThread.ts', scheduleThread: 'src/core/write/schedule/inThread.ts' };

/**
 * One build for both hosts: packages that have a part for browsers of their own give that, as it runs in Node as well.
 * @param {boolean} production whether it is made small, and refused where an entry is not
 * @returns {Promise<Map<string, string>>} texts by the paths of their files in the project
 */
export async function bundleExtension(production) {
  /** @type {import('esbuild').BuildOptions} */
  const build = {
    ...sharedOptions(production),
    platform: 'browser',
    mainFields: ['browser', 'module', 'main'],
    external: ['vscode', 'node:*'],
  };
  const files = await pack({ build, outdir: 'dist', entries, parts, reader: 'reader', threads });
  for (const [file, text] of files) {
    const size = Buffer.byteLength(text);
    if (production && path.basename(file) === 'extension.js' && size > largestEntry)
      throw new Error(
        `${file} has ${size} bytes, more than ${largestEntry}: load what few windows need in src/editor/load.ts.`,
      );
  }
  return files;
}
