import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../machine/repository.mjs';
import { workbenchAddress } from '../workbench/address.mjs';
import { startBrowser } from '../workbench/browser.mjs';
import { inTheme, openWorkbench } from '../workbench/page.mjs';
import { startServer } from '../workbench/server.mjs';
import { workspaceCopy } from '../workbench/workspace.mjs';

/** Wide enough for a sidebar beside an editor, and small enough to be read where a page shows it narrower. */
const viewport = { width: 1100, height: 640 };

const quiet = {
  'editor.minimap.enabled': false,
  'editor.fontSize': 14,
  'breadcrumbs.enabled': false,
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
  'workbench.statusBar.visible': false,
  'editor.cursorBlinking': 'solid',
  'editor.stickyScroll.enabled': false,
};

/**
 * @typedef {object} Stage
 * @property {import('playwright-core').Page} page
 * @property {string} folder absolute path of the copy of the samples that is open
 * @property {() => Promise<void>} close
 */

/**
 * Opens the workbench on a copy of the samples.
 * @param {import('../workbench/server.mjs').Theme} theme
 * @param {Readonly<Record<string, string>>} files what lies beside the samples: texts by their paths
 * @returns {Promise<Stage>}
 */
export async function openStage(theme, files) {
  const folder = await workspaceCopy();
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text);
  }
  const server = await startServer({ settings: quiet });
  const browser = await startBrowser();
  const address = workbenchAddress({ authority: server.authority, folder, extension: repository });
  const { page } = await openWorkbench(browser, address);
  page.setDefaultTimeout(60_000);
  await page.context().grantPermissions(['clipboard-read']);
  await page.setViewportSize(viewport);
  server.useTheme(theme);
  await inTheme(page, theme);
  return {
    page,
    folder,
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}
