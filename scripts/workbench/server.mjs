import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { hasEnded, removeTemporaryFolder, startOwned, stopOwned, temporaryFolder } from '../machine/processes.mjs';
import { ended } from '../machine/run.mjs';
import { serverBuild } from '../machine/serverBuild.mjs';

const host = '127.0.0.1';
const secondsToStart = 60;

/** Settings for a workbench that shows the extension and nothing else: no welcome page, no chat panel, no trust dialog. */
const quietSettings = {
  // A browser's workbench saves by itself after a second, the desktop's does not.
  'files.autoSave': 'off',
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

const themes = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  hc: 'Default High Contrast',
};

/** @typedef {keyof typeof themes} Theme */
export const themeNames = /** @type {Theme[]} */ (Object.keys(themes));

/**
 * @typedef {object} Server
 * @property {string} authority `127.0.0.1:<port>`, also the authority of `vscode-remote` addresses
 * @property {string} dataFolder holds the settings and the logs; removed when the server stops
 * @property {() => string} log what the server has printed so far
 * @property {Promise<number>} ended when it ends, of itself or stopped
 * @property {(theme: Theme) => void} useTheme in the workbenches that are open: one that stands in the settings from the
 *   beginning is ignored by the web workbench, which goes by it only when it changes
 * @property {() => Promise<void>} stop
 */

/**
 * @typedef {object} ServerOptions
 * @property {Record<string, unknown>} [settings] on top of the quiet ones
 * @property {boolean} [trust] true: workspaces are asked about, as in a fresh VS Code (for tests of Restricted Mode)
 * @property {import('../machine/serverBuild.mjs').Age} [age] of VS Code
 */

/**
 * Starts VS Code's server on a free port of this machine alone, with a data folder of its own.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>} once it answers; fails with the server's log if it does not within a minute
 */
export async function startServer({ settings: given = {}, trust = false, age = 'newest' } = {}) {
  const build = await serverBuild(age);
  const dataFolder = temporaryFolder('server');
  const settings = { ...quietSettings, ...(trust ? { 'security.workspace.trust.enabled': true } : {}), ...given };
  writeSettings(dataFolder, settings);
  const authority = `${host}:${await freePort()}`;
  const child = startOwned(
    build.node,
    [
      // Hosts that it starts take its flags over: tests look at their heap.
      '--expose-gc',
      build.main,
      ...['--host', host, '--port', authority.slice(host.length + 1)],
      ...['--server-data-dir', dataFolder],
      '--without-connection-token',
      '--accept-server-license-terms',
      '--disable-telemetry',
      // Without it the page ignores `extensionDevelopmentPath`.
      '--enable-smoke-test-driver',
      ...(trust ? [] : ['--disable-workspace-trust']),
    ],
    { stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let log = '';
  child.stdout?.on('data', (data) => (log += data));
  child.stderr?.on('data', (data) => (log += data));
  const server = {
    authority,
    dataFolder,
    log: () => log,
    ended: ended(child),
    /** @param {Theme} theme */
    useTheme: (theme) => writeSettings(dataFolder, { ...settings, 'workbench.colorTheme': themes[theme] }),
    stop: async () => {
      await stopOwned(child);
      removeTemporaryFolder(dataFolder);
    },
  };
  try {
    await answering(authority, () => hasEnded(child));
  } catch (error) {
    await server.stop();
    throw new Error(`The server build did not start.\n${log}`, { cause: error });
  }
  return server;
}

/**
 * @param {string} dataFolder
 * @param {Record<string, unknown>} settings
 */
function writeSettings(dataFolder, settings) {
  const folder = path.join(dataFolder, 'data', 'Machine');
  mkdirSync(folder, { recursive: true });
  writeFileSync(path.join(folder, 'settings.json'), JSON.stringify(settings, undefined, 2));
}

/** @returns {Promise<number>} */
async function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => {
        if (address === null || typeof address === 'string') reject(new Error('No free port.'));
        else resolve(address.port);
      });
    });
  });
}

/**
 * @param {string} authority
 * @param {() => boolean} gone
 */
async function answering(authority, gone) {
  const deadline = Date.now() + secondsToStart * 1000;
  for (;;) {
    if (gone()) throw new Error('It ended by itself.');
    try {
      const response = await fetch(`http://${authority}/version`, { signal: AbortSignal.timeout(5000) });
      if (response.ok) return;
    } catch {
      // Not listening yet.
    }
    if (Date.now() > deadline) throw new Error(`No answer within ${secondsToStart} seconds.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
