import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { repository } from '../machine/repository.mjs';

const run = promisify(execFile);

/** What the package's manifest has in common with the extension's. */
const shared = ['name', 'version', 'license', 'repository', 'homepage', 'bugs', 'keywords'];

const program = 'dist/cli/conference-notes.js';

/** Builds as for a release. */
export async function buildProduction() {
  await run(process.execPath, ['esbuild.mjs', '--production'], { cwd: repository });
}

/**
 * Packs the command line as it was built.
 * @param {string} folder where the package goes
 * @returns {Promise<string>} the package's absolute path
 */
export async function packCommandLine(folder) {
  const contents = path.join(folder, 'command-line');
  await rm(contents, { recursive: true, force: true });
  await mkdir(contents, { recursive: true });
  const manifest = JSON.parse(await readFile(path.join(repository, 'package.json'), 'utf8'));
  const own = {
    ...Object.fromEntries(shared.map((name) => [name, manifest[name]])),
    description: 'Reads conference notes in Markdown: lists events and talks, checks front matter, imports schedules.',
    engines: { node: manifest.engines.node },
    bin: { [manifest.name]: 'conference-notes.js' },
    files: ['conference-notes.js', 'ThirdPartyNotices.txt'],
  };
  await writeFile(path.join(contents, 'package.json'), `${JSON.stringify(own, undefined, 2)}\n`);
  await writeFile(path.join(contents, 'README.md'), await readme(manifest.repository.url));
  await cp(path.join(repository, program), path.join(contents, 'conference-notes.js'));
  for (const name of ['LICENSE', 'ThirdPartyNotices.txt'])
    await cp(path.join(repository, name), path.join(contents, name));
  // npm is a script that Node runs, on every system.
  const npm = process.env['npm_execpath'];
  const args = ['pack', '--json', '--pack-destination', path.resolve(folder), '--ignore-scripts', '--offline'];
  const { stdout } = await (npm === undefined
    ? run('npm', args, { cwd: contents, shell: process.platform === 'win32' })
    : run(process.execPath, [npm, ...args], { cwd: contents }));
  return path.join(path.resolve(folder), JSON.parse(stdout)[0].filename);
}

/**
 * The document about the command line, with links that lead out of the package.
 * @param {string} repositoryUrl
 */
async function readme(repositoryUrl) {
  const text = await readFile(path.join(repository, 'docs', 'command-line.md'), 'utf8');
  const base = repositoryUrl.replace(/\.git$/, '/blob/main/docs/');
  return text.replaceAll(/\]\((?!https?:|#)([^)]+)\)/g, (_, target) => `](${new URL(target, base)})`);
}
