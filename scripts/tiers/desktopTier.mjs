import { createInterface } from 'node:readline';
import { startOwned, temporaryFolder } from '../machine/processes.mjs';
import { repository } from '../machine/repository.mjs';
import { ended } from '../machine/run.mjs';
import { desktopArguments, downloadedVSCode } from '../workbench/desktop.mjs';
import { workspaceCopy } from '../workbench/workspace.mjs';
import { bundleHostSuite } from './hostBundle.mjs';
import { HostReport } from './hostReport.mjs';
import { tierResult } from './result.mjs';

/**
 * Runs the host suite in the desktop VS Code.
 * @param {string} grep as for {@link bundleHostSuite}
 * @returns {Promise<import('./result.mjs').TierResult>}
 */
export async function runOnDesktop(grep) {
  const vscode = await downloadedVSCode();
  if ('unavailable' in vscode) {
    console.error(`The desktop tests were not run: ${vscode.unavailable}.`);
    return { passed: 0, failed: 0, skipped: 0, unavailable: vscode.unavailable };
  }
  const tests = await bundleHostSuite('node', repository, grep);
  const options = { folder: await workspaceCopy(), extension: repository, profile: temporaryFolder('profile') };
  const child = startOwned(vscode.executable, [...desktopArguments(options), `--extensionTestsPath=${tests}`], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const report = new HostReport();
  for (const output of [child.stdout, child.stderr]) {
    if (output !== null) createInterface({ input: output }).on('line', (line) => report.take(line));
  }
  const code = await ended(child);
  const result = tierResult(report.stats, code === 0);
  if (result.failed > 0) console.error(report.log);
  return result;
}
