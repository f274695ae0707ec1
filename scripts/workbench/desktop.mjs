import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import process from 'node:process';
import { cacheFolder } from '../machine/cache.mjs';

const updateService = 'https://update.code.visualstudio.com';
const secondsToAnswer = 5;

/**
 * The desktop VS Code for tests and demonstrations: the one `VSCODE_PATH` names, or the current stable one, downloaded
 * into the cache.
 * @returns {Promise<{ executable: string } | { unavailable: string }>}
 */
export async function desktopVSCode() {
  const named = process.env['VSCODE_PATH'];
  if (named !== undefined && named !== '') return { executable: named };
  if (!hasScreen()) return { unavailable: 'there is no screen (neither DISPLAY nor WAYLAND_DISPLAY is set).' };
  try {
    // Asked first, since the download itself waits and retries for minutes where there is no way out.
    await fetch(`${updateService}/api/releases/stable`, { signal: AbortSignal.timeout(secondsToAnswer * 1000) });
    return { executable: await downloadAndUnzipVSCode({ cachePath: await cacheFolder() }) };
  } catch (error) {
    return { unavailable: `VS Code cannot be downloaded from ${updateService} (${reason(error)}).` };
  }
}

function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}

/** @param {unknown} error */
function reason(error) {
  if (!(error instanceof Error)) return String(error);
  // Node's fetch says only "fetch failed"; why is in its cause.
  return error.cause instanceof Error ? error.cause.message : error.message;
}
