import { build } from 'esbuild';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../machine/repository.mjs';

/** @typedef {'node' | 'web'} HostKind the Node extension host, or the web worker host */

const folder = path.join(repository, 'test', 'host');

/**
 * Bundles the host suite, mocha included, into one file as an extension host loads it.
 * @param {HostKind} kind
 * @param {string} extension the folder of the extension under test. The bundle goes into its `out/`: the workbench runs
 *   tests in the host of the extension whose folder they lie in.
 * @param {string} grep run only tests whose full title holds this text; all if empty
 * @returns {Promise<string>} the file
 */
export async function bundleHostSuite(kind, extension, grep) {
  const outfile = path.join(extension, 'out', 'test', 'host', 'index.js');
  await build({
    stdin: { contents: await entry(grep), resolveDir: folder, sourcefile: 'host-suite.js' },
    outfile,
    bundle: true,
    format: 'cjs',
    platform: kind === 'node' ? 'node' : 'browser',
    target: 'es2023',
    sourcemap: 'inline',
    external: ['vscode'],
    logLevel: 'warning',
  });
  return outfile;
}

/**
 * The entry is CommonJS on purpose: mocha's browser build takes `module.exports` for its own when it is bundled, and a
 * CommonJS entry is the last to set it. The test files are required only once mocha's `describe` exists.
 * @param {string} grep
 */
async function entry(grep) {
  const tests = (await readdir(folder)).filter((name) => name.endsWith('.test.ts')).sort();
  return [
    "const { runSuite } = require('./runner');",
    'module.exports.run = () => runSuite(() => {',
    ...tests.map((name) => `  require(${JSON.stringify(`./${name}`)});`),
    `}, ${JSON.stringify(grep)});`,
  ].join('\n');
}
