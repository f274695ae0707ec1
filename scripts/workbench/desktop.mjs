import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import path from 'node:path';
import process from 'node:process';
import { cacheFolder } from '../machine/cache.mjs';
import { firstInstalled, windowsProgramFolders } from '../machine/executable.mjs';

const updateService = 'https://update.code.visualstudio.com';
const secondsToAnswer = 5;

/** @typedef {{ executable: string } | { unavailable: string }} DesktopVSCode */

/** Where the desktop VS Code is usually installed, for each platform. */
const usualPlaces = {
  linux: ['/usr/share/code/code', '/opt/visual-studio-code/code'],
  darwin: ['/Applications/Visual Studio Code.app/Contents/MacOS/Electron'],
  win32: windowsProgramFolders().flatMap((programs) => [
    path.join(programs, 'Microsoft VS Code', 'Code.exe'),
    path.join(programs, 'Programs', 'Microsoft VS Code', 'Code.exe'),
  ]),
};

/**
 * A desktop VS Code for a demonstration: the installed one, else a downloaded one.
 * @returns {Promise<DesktopVSCode>}
 */
export async function anyDesktopVSCode() {
  if (!hasScreen()) return { unavailable: noScreen };
  const executable = firstInstalled(usualPlaces);
  return executable === undefined ? downloadedVSCode() : { executable };
}

/**
 * A desktop VS Code for tests: the current stable one, downloaded into the cache, whatever is installed.
 * @returns {Promise<DesktopVSCode>}
 */
export async function downloadedVSCode() {
  if (!hasScreen()) return { unavailable: noScreen };
  try {
    // Asked first: the download itself would wait and retry for long where there is no way out.
    await fetch(`${updateService}/api/releases/stable`, { signal: AbortSignal.timeout(secondsToAnswer * 1000) });
    return { executable: await downloadAndUnzipVSCode({ cachePath: await cacheFolder() }) };
  } catch (error) {
    return { unavailable: `VS Code cannot be downloaded from ${updateService} (${reason(error)})` };
  }
}

const noScreen = 'there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set)';

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @param {unknown} error */
function reason(error) {
  if (!(error instanceof Error)) return String(error);
  // Node's fetch says only "fetch failed"; why is in its cause.
  return error.cause instanceof Error ? error.cause.message : error.message;
}

/**
 * Arguments that every run of the extension in a desktop VS Code shares.
 * @param {object} options
 * @param {string} options.folder to open
 * @param {string} options.extension folder of the extension to load
 * @param {string} options.profile folder for settings and state, so that the person's own are left alone
 * @returns {string[]}
 */
export function desktopArguments({ folder, extension, profile }) {
  return [
    folder,
    `--extensionDevelopmentPath=${extension}`,
    `--user-data-dir=${path.join(profile, 'data')}`,
    `--extensions-dir=${path.join(profile, 'extensions')}`,
    '--no-sandbox',
    '--disable-gpu-sandbox',
    '--disable-updates',
    '--disable-telemetry',
    '--disable-workspace-trust',
    '--skip-welcome',
    '--skip-release-notes',
  ];
}
