import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleExtension } from '../../../scripts/bundle/extension.mjs';
import { largestPackage, packExtension } from '../../../scripts/package/vsix.mjs';
import { projectFolder, readProjectJson } from '../support/project';

describe('npm run package', function () {
  this.timeout(120_000);
  let folder: string;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'package-'));
    const files = await listFiles({ cwd: projectFolder, packageManager: PackageManager.None });
    for (const file of [...files, '.vscodeignore']) cpSync(join(projectFolder, file), join(folder, file));
    // What others have built may be for development, with maps; what is released is made small.
    for (const [file, text] of await bundleExtension(true)) writeFileSync(join(folder, file), text);
    const manifest = readProjectJson('package.json') as Record<string, unknown>;
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, scripts: {} }));
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  async function packed(name: string): Promise<Buffer> {
    const path = join(folder, name);
    await packExtension(path, folder);
    return readFileSync(path);
  }

  it('gives the same bytes twice, whenever the files were written', async () => {
    const first = await packed('first.vsix');
    const later = new Date('2031-02-03T04:05:06Z');
    for (const file of ['README.md', 'package.json', 'media/icon.png']) utimesSync(join(folder, file), later, later);
    assert.ok(first.equals(await packed('second.vsix')));
  });

  it('stays small', async () => {
    const { length } = await packed('small.vsix');
    assert.ok(length > 100_000 && length < largestPackage, `The package has ${length} bytes.`);
  });
});
