/** Bundles the extension for both hosts and the command line. `--watch` keeps going, `--production` minifies. */
import * as esbuild from 'esbuild';
import { readFile, rm } from 'node:fs/promises';

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
  bundle: true,
  plugins: [splitterOnly],
  sourcemap: production ? false : 'linked',
  minify: production,
  target: 'es2023',
  logLevel: 'info',
  legalComments: 'none',
  // Modules before CommonJS: the UMD builds of jsonc-parser and its kin hide their parts from a bundler.
  mainFields: ['module', 'main'],
};

/** @type {import('esbuild').BuildOptions[]} */
const builds = [
  {
    ...shared,
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/node/extension.js',
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
  },
  {
    ...shared,
    entryPoints: ['src/extension.web.ts'],
    outfile: 'dist/web/extension.js',
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
    mainFields: ['browser', 'module', 'main'],
  },
  {
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/cli/conference-notes.js',
    platform: 'node',
    format: 'cjs',
    banner: { js: '#!/usr/bin/env node' },
  },
];

await rm('dist', { recursive: true, force: true });
if (watch) {
  for (const build of builds) {
    const context = await esbuild.context(build);
    await context.watch();
  }
} else {
  await Promise.all(builds.map((build) => esbuild.build(build)));
}
