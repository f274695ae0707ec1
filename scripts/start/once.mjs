import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../machine/repository.mjs';
import { workbenchAddress } from '../workbench/address.mjs';
import { startBrowser } from '../workbench/browser.mjs';
import { inTheme, openWorkbench } from '../workbench/page.mjs';
import { startServer } from '../workbench/server.mjs';
import { filled, openFirstTalk, openSidebar, readTree, treeText, widenSidebar } from '../workbench/sidebar.mjs';

/**
 * Opens a folder in a headless workbench, prints the sidebar's tree and saves a screenshot, also of a failure.
 * @param {object} options
 * @param {string} options.folder absolute path
 * @param {string} options.screenshot absolute path of the file to write
 * @param {import('../workbench/server.mjs').Theme | undefined} options.theme
 * @returns {Promise<void>} fails if the sidebar stays empty
 */
export async function showOnce({ folder, screenshot, theme }) {
  const server = await startServer();
  try {
    const browser = await startBrowser();
    try {
      const address = workbenchAddress({ authority: server.authority, folder, extension: repository });
      const { page, log } = await openWorkbench(browser, address);
      try {
        await openSidebar(page);
        await filled(page);
        console.log(`\n${treeText(await readTree(page))}\n`);
        await widenSidebar(page);
        await openFirstTalk(page);
        if (theme !== undefined) {
          server.useTheme(theme);
          await inTheme(page, theme);
        }
      } catch (error) {
        console.error(aboutTheExtension(log()));
        throw error;
      } finally {
        await mkdir(path.dirname(screenshot), { recursive: true });
        await page.screenshot({ path: screenshot });
        console.log(`Screenshot: ${path.relative(process.cwd(), screenshot)}`);
      }
    } finally {
      await browser.close();
    }
  } finally {
    await server.stop();
  }
}

/**
 * The lines of the workbench's log that name the extension: why it failed, not that a marketplace cannot be reached.
 * @param {string} log
 */
function aboutTheExtension(log) {
  return log
    .split('\n')
    .filter((line) => line.includes('conference-notes') || line.includes('conferenceNotes'))
    .join('\n');
}
