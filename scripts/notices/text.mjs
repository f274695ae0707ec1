import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * What `ThirdPartyNotices.txt` says: each package that is bundled, why where we chose it ourselves (ARCHITECTURE.md), and
 * its licence.
 * @param {string} folder of the project
 * @returns {Promise<string>}
 * @throws {Error} for a package without a licence
 */
export async function noticesText(folder) {
  /** @type {{ packages: Record<string, { version?: string, license?: string, dev?: boolean }> }} */
  const { packages } = JSON.parse(await readFile(join(folder, 'package-lock.json'), 'utf8'));
  const reasons = reasonsIn(await readFile(join(folder, 'ARCHITECTURE.md'), 'utf8'));
  const parts = [];
  for (const [path, { version, license, dev }] of Object.entries(packages)) {
    if (path === '' || dev === true) continue;
    if (license === undefined) throw new Error(`${path} has no licence`);
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const reason = path === `node_modules/${name}` ? reasons.get(name) : undefined;
    const head = [
      `${name} ${version ?? ''} (${license})`,
      ...(reason === undefined ? [] : [`Used because: ${reason}`]),
    ];
    parts.push([...head, '', await licenceIn(join(folder, path), license)].join('\n'));
  }
  const opening =
    'Conference Notes holds code of the packages below, by the licences below. Written by `npm run notices`.\n';
  return [opening, ...parts].join(`\n${'-'.repeat(80)}\n\n`);
}

/**
 * The text of a package's licence; where a package brings none, its name says which of the well-known ones it is.
 * @param {string} folder
 * @param {string} license
 */
async function licenceIn(folder, license) {
  const file = (await readdir(folder)).filter((name) => /^licen[sc]e(?:[.-]|$)/i.test(name)).sort()[0];
  if (file === undefined) return `The package names the licence ${license} and holds no text of it.\n`;
  return `${(await readFile(join(folder, file), 'utf8')).replace(/\r\n?/g, '\n').trim()}\n`;
}

/**
 * The table of what runs at run time.
 * @param {string} architecture
 */
function reasonsIn(architecture) {
  const table = architecture.slice(architecture.indexOf('## What runs at run time'));
  return new Map([...table.matchAll(/^\| (\S+) \| (.+) \|$/gm)].map(([, name = '', reason = '']) => [name, reason]));
}
