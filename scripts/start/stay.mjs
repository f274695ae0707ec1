import path from 'node:path';
import { cacheFolder } from '../machine/cache.mjs';
import { startOwned } from '../machine/processes.mjs';
import { repository } from '../machine/repository.mjs';
import { ended } from '../machine/run.mjs';
import { workbenchAddress } from '../workbench/address.mjs';
import { anyDesktopVSCode, desktopArguments } from '../workbench/desktop.mjs';
import { startServer } from '../workbench/server.mjs';

/**
 * Opens a folder in the desktop VS Code, with a profile of its own, until its window is closed.
 * @param {string} folder absolute path
 * @returns {Promise<boolean>} false if there is no desktop VS Code and none can be downloaded; why is printed
 */
export async function showOnDesktop(folder) {
  const vscode = await anyDesktopVSCode();
  if ('unavailable' in vscode) {
    console.log(`No desktop VS Code: ${vscode.unavailable}. Using the server build instead.`);
    return false;
  }
  const profile = path.join(await cacheFolder(), 'profile');
  console.log(`Opening ${folder} in ${vscode.executable} …`);
  await ended(
    startOwned(vscode.executable, desktopArguments({ folder, extension: repository, profile }), { stdio: 'ignore' }),
  );
  return true;
}

/**
 * Serves the workbench on a folder until Ctrl+C, and prints its address.
 * @param {string} folder absolute path
 */
export async function showOnServer(folder) {
  const server = await startServer();
  console.log(`\nConference Notes on ${folder}\nOpen in a browser (Ctrl+C here to end):\n`);
  console.log(workbenchAddress({ authority: server.authority, folder, extension: repository }));
  await server.ended;
  throw new Error(`The server build ended by itself.\n${server.log()}`);
}
