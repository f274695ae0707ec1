/** Bundles the extension for both hosts (scripts/bundle/) and the command line. `--watch` keeps going, `--production` minifies. */
import * as esbuild from 'esbuild';
import { watch as fileWatch } from 'node:fs';
import path from 'node:path';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { bundleExtension, commandLineOptions } from './scripts/bundle/extension.mjs';

const watch = process.argv.includes('--watch');
const production = process.argv.includes('--production');

await rm('dist', { recursive: true, force: true });
await buildAll();
if (watch) await buildAgainOnChanges();

async function buildAll() {
  await Promise.all([esbuild.build(commandLineOptions(production)), buildExtension()]);
}

/** Bundles the extension and writes it. */
async function buildExtension() {
  for (const [file, text] of await bundleExtension(production)) {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
    console.log(`  ${file}  ${(Buffer.byteLength(text) / 1000).toFixed(0)} kB`);
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
