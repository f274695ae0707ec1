/** Packs the extension into out/; vsce itself runs the production build (`vscode:prepublish`) first. */
import { createVSIX } from '@vscode/vsce';
import { mkdir, readFile, stat } from 'node:fs/promises';

const limit = 1_000_000;

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const packagePath = `out/${name}-${version}.vsix`;
await mkdir('out', { recursive: true });
// Everything that runs is bundled, so no folder of dependencies goes along.
await createVSIX({ packagePath, dependencies: false });

const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1000).toFixed(0)} kB of ${limit / 1000} kB`);
if (size >= limit) {
  console.error('The package has grown past its limit: see what `npx vsce ls --no-dependencies` lists.');
  process.exitCode = 1;
}
