/** Packs the extension into out/; vsce itself runs the production build (`vscode:prepublish`) first. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { packExtension } from './package/vsix.mjs';

const limit = 1_000_000;

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const packagePath = `out/${name}-${version}.vsix`;
await mkdir('out', { recursive: true });
await packExtension(packagePath);

const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1000).toFixed(0)} kB of ${limit / 1000} kB`);
if (size >= limit) {
  console.error('The package has grown past its limit: see what `npx vsce ls --no-dependencies` lists.');
  process.exitCode = 1;
}
