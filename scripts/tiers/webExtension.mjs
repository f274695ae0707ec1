import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../machine/repository.mjs';

/** What the extension needs at run time beside its bundle. */
const resources = ['dist/parts', 'l10n', 'media', 'samples', 'schemas', 'snippets', 'syntaxes'];

/**
 * A copy of the built extension without its `main`: with nothing but `browser` left, the workbench runs it in the web
 * worker host even where it has a Node host.
 * @returns {Promise<string>} the copy's folder
 */
export async function copyForWebHost() {
  const copy = path.join(repository, 'out', 'test', 'web-extension');
  await rm(copy, { recursive: true, force: true });
  await mkdir(copy, { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'));
  delete manifest.main;
  await writeFile(path.join(copy, 'package.json'), JSON.stringify(manifest, undefined, 2));
  const strings = (await readdir(repository)).filter((name) => /^package\.nls.*\.json$/.test(name));
  const webBundle = path.dirname(manifest.browser);
  for (const name of [...strings, ...resources, webBundle]) {
    const source = path.join(repository, name);
    if (existsSync(source)) await cp(source, path.join(copy, name), { recursive: true });
  }
  return copy;
}
