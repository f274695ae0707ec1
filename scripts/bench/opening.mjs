/**
 * `node scripts/bench/opening.mjs [<talks>]`: a row of pictures, in out/opening/, of a notebook of that many talks, by
 * default 10,000, that a window opens for the first time, and once more; each is called by the milliseconds since the
 * sidebar came to the front. Prints when the first row was there.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { temporaryFolder } from '../machine/processes.mjs';
import { repository } from '../machine/repository.mjs';
import { build } from '../tiers/prepare.mjs';
import { workbenchAddress } from '../workbench/address.mjs';
import { startBrowser } from '../workbench/browser.mjs';
import { openWorkbench } from '../workbench/page.mjs';
import { startServer } from '../workbench/server.mjs';
import { openSidebar, treeRows } from '../workbench/sidebar.mjs';
import { writeNotebook } from './notebook.mjs';

/** When pictures are taken, in milliseconds since the click. */
const moments = [500, 1000, 2000, 4000, 8000];
/** How long what was read takes to be kept for the next time, in milliseconds. */
const untilKept = 8000;
const out = path.join(repository, 'out', 'opening');

const folder = temporaryFolder('notebook');
await writeNotebook(folder, Number(process.argv[2] ?? 10_000));
await build();
await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
const server = await startServer();
const browser = await startBrowser();
try {
  for (const name of ['cold', 'warm']) {
    const { page } = await openWorkbench(
      browser,
      workbenchAddress({ authority: server.authority, folder, extension: repository }),
    );
    await film(page, name);
    await page.context().close();
  }
} finally {
  await browser.close();
  await server.stop();
}

/**
 * @param {import('playwright-core').Page} page
 * @param {string} name
 */
async function film(page, name) {
  await openSidebar(page);
  const begun = performance.now();
  const shoot = async (what = '') => {
    const time = Math.round(performance.now() - begun);
    await page.screenshot({ path: path.join(out, `${name}-${String(time).padStart(5, '0')}${what}.png`) });
    return time;
  };
  const rows = treeRows(page)
    .first()
    .waitFor({ timeout: 120_000 })
    .then(async () => console.log(`${name}: the first row after ${await shoot('-first-row')} ms`));
  for (const moment of moments) {
    await page.waitForTimeout(Math.max(0, moment - (performance.now() - begun)));
    await shoot();
  }
  await rows;
  // Until every note was read the view says how far the reading is.
  await page.waitForFunction('!document.body.innerText.match(/\\d+ of [\\d,]+/)', undefined, { timeout: 300_000 });
  await page.waitForTimeout(untilKept);
  await page.screenshot({ path: path.join(out, `${name}-at-the-end.png`) });
}
