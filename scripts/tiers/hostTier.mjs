import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../machine/repository.mjs';
import { workbenchAddress } from '../workbench/address.mjs';
import { startBrowser } from '../workbench/browser.mjs';
import { startServer } from '../workbench/server.mjs';
import { workspaceCopy } from '../workbench/workspace.mjs';
import { bundleHostSuite } from './hostBundle.mjs';
import { HostReport } from './hostReport.mjs';
import { tierResult } from './result.mjs';
import { copyForWebHost } from './webExtension.mjs';

/** How long a host may say nothing: the start of the workbench, or one slow test, which may have five minutes. */
const minutesOfSilence = 6;
/** How many lines of the log are shown on a failure, and how much of each. */
const logTail = 20;
const logWidth = 300;

/**
 * Runs the host suite in an extension host of the server build.
 * @param {import('./hostBundle.mjs').HostKind} kind
 * @param {string} grep as for {@link bundleHostSuite}
 * @param {{ trust?: boolean, drive?: boolean, age?: import('../machine/serverBuild.mjs').Age }} [options] trust: whether
 *   the workspace is one that somebody has to trust first; drive: whether it has a second folder, of a scheme that only
 *   the suite can read; age: of VS Code
 * @returns {Promise<import('./result.mjs').TierResult>}
 */
export async function runInHost(kind, grep, { trust = false, drive = false, age = 'newest' } = {}) {
  const extension = kind === 'web' ? await copyForWebHost() : repository;
  const tests = await bundleHostSuite(kind, extension, grep);
  const folder = drive ? await withDrive(await workspaceCopy()) : await workspaceCopy();
  // A folder that changes without being reported, as on drives that cannot be watched.
  const server = await startServer({ trust, age, settings: { 'files.watcherExclude': { '**/unwatched/**': true } } });
  try {
    const browser = await startBrowser();
    try {
      const report = new HostReport();
      const page = await browser.newPage();
      const code = await runInPage(
        page,
        workbenchAddress({ authority: server.authority, folder, extension, tests }),
        report,
      );
      const result = tierResult(report.stats, code === 0);
      if (result.failed > 0)
        await keepLog(
          kind,
          `--- server ---\n${server.log()}\n--- workbench ---\n${report.log}\n`,
          report.stats === undefined,
        );
      return result;
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/**
 * The file of a workspace of a folder and of a drive that fails (test/host/faultyFolder.test.ts).
 * @param {string} folder
 */
async function withDrive(folder) {
  const file = path.join(path.dirname(folder), 'notes.code-workspace');
  await writeFile(file, JSON.stringify({ folders: [{ path: folder }, { uri: 'faulty:/drive', name: 'drive' }] }));
  return file;
}

/**
 * Opens the workbench and passes on what the suite reports, until the host exits.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 * @param {HostReport} report
 * @returns {Promise<number>} the host's exit code, 0 if every test passed
 */
export async function runInPage(page, address, report) {
  /** @type {NodeJS.Timeout | undefined} */
  let silence;
  try {
    return await new Promise((resolve, reject) => {
      const startWaiting = () => {
        clearTimeout(silence);
        silence = setTimeout(() => {
          reject(new Error(`The extension host said nothing for ${minutesOfSilence} minutes.`));
        }, minutesOfSilence * 60_000);
      };
      const open = async () => {
        await page.exposeFunction('codeAutomationExit', resolve);
        await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
          if (report.take(args.map(asText).join(' '), type)) startWaiting();
        });
        startWaiting();
        await page.goto(address, { timeout: minutesOfSilence * 60_000 });
      };
      page.on('crash', () => reject(new Error('The browser page crashed.')));
      page.on('close', () => reject(new Error('The browser page was closed.')));
      open().catch(reject);
    });
  } catch (error) {
    console.error(error);
    return 1;
  } finally {
    clearTimeout(silence);
  }
}

/** @param {unknown} value */
function asText(value) {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/**
 * Keeps what was said beside the tests where a person and CI can find it.
 * @param {string} kind
 * @param {string} log
 * @param {boolean} shown whether its end is also printed: it alone tells why the tests did not run to theirs
 */
async function keepLog(kind, log, shown) {
  const file = path.join(repository, 'out', 'test', `host-${kind}.log`);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, log);
  console.error(`The log of the server and the workbench: ${path.relative(process.cwd(), file)}`);
  if (!shown) return;
  const lines = log.split('\n').slice(-logTail);
  console.error(lines.map((line) => line.slice(0, logWidth)).join('\n'));
}
