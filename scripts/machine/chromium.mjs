import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { firstInstalled, isExecutable, windowsProgramFolders } from './executable.mjs';
import { run } from './run.mjs';

/** Where Chromium or a relative of it is usually found, for each platform. */
const usualPlaces = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: windowsProgramFolders().flatMap((programs) => [
    path.join(programs, 'Google', 'Chrome', 'Application', 'chrome.exe'),
    path.join(programs, 'Chromium', 'Application', 'chrome.exe'),
    path.join(programs, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
  ]),
};

/**
 * The Chromium to drive: the one `CHROMIUM_PATH` names, one in a usual place, or, as root on Debian, the system's
 * package, installed now. Fails with the command to run where none of these works.
 * @returns {Promise<string>} the executable's path
 */
export async function chromium() {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROMIUM_PATH names ${named}, which is not a program.`);
    return named;
  }
  const found = firstInstalled(usualPlaces);
  if (found !== undefined) return found;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0) {
    await installWithApt();
    const installed = firstInstalled(usualPlaces);
    if (installed !== undefined) return installed;
  }
  throw new Error(`No Chromium or Chrome found. ${advice()} Or set CHROMIUM_PATH to one.`);
}

async function installWithApt() {
  console.log('Installing Chromium with apt-get …');
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-q'], { env });
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium'], { env });
}

function advice() {
  switch (process.platform) {
    case 'darwin':
      return 'Run: brew install --cask google-chrome';
    case 'win32':
      return 'Run: winget install Google.Chrome';
    default:
      return existsSync('/usr/bin/apt-get')
        ? 'Run: sudo apt-get update && sudo apt-get install -y chromium'
        : "Install your system's chromium package.";
  }
}
