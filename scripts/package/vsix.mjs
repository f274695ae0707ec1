import { createVSIX } from '@vscode/vsce';
import process from 'node:process';

/** The time that every file in a package bears, in seconds since 1970: 1 January 2020. */
const timeOfFiles = 1_577_836_800;

/** In bytes: everybody who installs the extension fetches the package, and again for each update. */
export const largestPackage = 1_000_000;

/**
 * Packs an extension so that the same files give the same bytes, whenever and wherever it is done.
 * @param {string} packagePath where the package goes
 * @param {string} [folder] the extension's
 */
export async function packExtension(packagePath, folder = process.cwd()) {
  process.env['SOURCE_DATE_EPOCH'] ??= String(timeOfFiles);
  // Archives hold the time of the place where they were made.
  process.env['TZ'] = 'UTC';
  // Everything that runs is bundled, so no folder of dependencies goes along.
  await createVSIX({ cwd: folder, packagePath, dependencies: false });
}
