/**
 * VS Code's server with the web workbench, from the npm registry: the real editor and both extension hosts
 * on a machine that cannot reach Microsoft's downloads.
 */
import { existsSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import process from 'node:process';
import { cached } from './cache.mjs';
import { run } from './run.mjs';

/**
 * `code-server` carries VS Code's own server in `lib/vscode`; 4.139.1 is VS Code 1.139.1. The oldest is the first one
 * from `engines.vscode` on that the registry has: it has none of 1.97 and 1.98. Beside each stands the Node it is made
 * for, whatever Node runs this script.
 */
const builds = {
  newest: { server: '4.139.1', node: '24.21.0' },
  oldest: { server: '4.99.3', node: '20.18.3' },
};
/** @typedef {keyof typeof builds} Age */

/**
 * @typedef {object} ServerBuild
 * @property {string} node the Node executable to run the server with
 * @property {string} main the server's main file
 */

/**
 * The server and its Node, downloaded into the cache (about 700 MB) if they are not there yet.
 * @param {Age} [age]
 * @returns {Promise<ServerBuild>}
 */
export async function serverBuild(age = 'newest') {
  const { server: serverVersion, node: nodeVersion } = builds[age];
  const nodePackage = nodePackageName();
  const node = await cached(`node-${nodeVersion}-${process.platform}-${process.arch}`, async (folder) => {
    console.log(`Fetching Node ${nodeVersion} for the server build …`);
    await installPackage(folder, `${nodePackage}@${nodeVersion}`);
  });
  const server = await cached(`code-server-${serverVersion}-${process.platform}-${process.arch}`, async (folder) => {
    console.log(`Fetching the server build of VS Code (code-server ${serverVersion}) …`);
    await installPackage(folder, `code-server@${serverVersion}`);
    await install(vscodeFolder(folder), ['--omit=dev']);
  });
  await completeSearch(vscodeFolder(server));
  return {
    node: path.join(node, 'node_modules', nodePackage, 'bin', process.platform === 'win32' ? 'node.exe' : 'node'),
    main: path.join(vscodeFolder(server), 'out', 'server-main.js'),
  };
}

/** Holds the program that VS Code searches with for every machine, as newer builds bring it. */
const searchProgram = '@vscode/ripgrep-universal';
const searchProgramVersion = '1.18.0';

/**
 * Older builds fetch the program that they search with in an install script, which is not run: they get another's.
 * @param {string} vscode
 */
async function completeSearch(vscode) {
  const own = path.join(vscode, 'node_modules', '@vscode', 'ripgrep');
  const name = process.platform === 'win32' ? 'rg.exe' : 'rg';
  if (!existsSync(own) || existsSync(path.join(own, 'bin', name))) return;
  const other = await cached(`ripgrep-${searchProgramVersion}`, (folder) =>
    installPackage(folder, `${searchProgram}@${searchProgramVersion}`),
  );
  await mkdir(path.join(own, 'bin'), { recursive: true });
  await copyFile(
    path.join(other, 'node_modules', searchProgram, 'bin', `${process.platform}-${process.arch}`, name),
    path.join(own, 'bin', name),
  );
}

/** @param {string} server */
function vscodeFolder(server) {
  return path.join(server, 'node_modules', 'code-server', 'lib', 'vscode');
}

/**
 * The package with the executable for this machine. The `node` package itself fetches it in an install script, which
 * npm may be told not to run.
 */
function nodePackageName() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const prefix = process.platform === 'darwin' && process.arch === 'arm64' ? 'node-bin' : 'node';
  return `${prefix}-${platform}-${process.arch}`;
}

/**
 * @param {string} folder
 * @param {string} name with its version
 */
async function installPackage(folder, name) {
  // With a manifest of its own the folder is npm's root, wherever it lies.
  await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
  await install(folder, [name]);
}

/**
 * `--ignore-scripts`: no compiler is needed; the native modules left unbuilt (terminal, logging, Kerberos) are not missed.
 * Optional dependencies stay: one of them brings file watching ready-built.
 * @param {string} folder
 * @param {readonly string[]} args
 */
async function install(folder, args) {
  await run(
    'npm',
    ['install', ...args, '--ignore-scripts', '--include=optional', '--no-audit', '--no-fund', '--prefer-offline'],
    {
      cwd: folder,
    },
  );
}
