/** Packs the extension into out/; vsce itself runs the production build (`vscode:prepublish`) first. */
import { mkdir, readFile, stat } from 'node:fs/promises';
import { largestPackage, packExtension } from './package/vsix.mjs';

const { name, version } = JSON.parse(await readFile('package.json', 'utf8'));
const packagePath = `out/${name}-${version}.vsix`;
await mkdir('out', { recursive: true });
await packExtension(packagePath);

const { size } = await stat(packagePath);
console.log(`${packagePath}: ${(size / 1000).toFixed(0)} kB of ${largestPackage / 1000} kB`);
if (size >= largestPackage) {
  console.error('The package has grown past its limit: see what `npx vsce ls --no-dependencies` lists.');
  process.exitCode = 1;
}
