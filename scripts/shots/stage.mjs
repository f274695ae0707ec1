import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../machine/repository.mjs';
import { workbenchAddress } from '../workbench/address.mjs';
import { startBrowser } from '../workbench/browser.mjs';
import { inTheme, openWorkbench } from '../workbench/page.mjs';
import { programme } from '../workbench/programme.mjs';
import { startServer } from '../workbench/server.mjs';
import { workspaceCopy } from '../workbench/workspace.mjs';

/** Wide enough for a sidebar beside an editor, and small enough to be read where a page shows it narrower. */
const viewport = { width: 1000, height: 620 };

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

/** Notes with a slip in their front matter, and a schedule, beside the samples. */
const more = {
  'quill-days/yaml.md': '---\ntitle: Quill Days\ndate: 31/12/2029\n---\n',
  'quill-days/toml.md': '+++\ntitle = "Quill Days"\ndate = "31/12/2029"\n+++\n',
  'quill-days/json.md': '{\n  "title": "Quill Days",\n  "date": "31/12/2029"\n}\n',
};
const body = '\n# Quill Days\n\n## Blots - Ada Example\n\n- ink\n\n## Quills - Bob Sample\n\n- feather\n';

const schedule = programme([
  ['Blots and how to keep them', 'Ada Byrne', '09:00', '09:55', 'Hall 1'],
  ['A short history of quills', 'Ben Murray', '10:00', '10:55', 'Hall 2'],
  ['Nibs by hand', 'Cleo Hart', '11:00', '11:55', 'Hall 1'],
  ['Paper remembers', 'Dov Lindqvist', '13:00', '13:55', 'Hall 1'],
]);

/**
 * @typedef {object} Stage
 * @property {import('playwright-core').Page} page
 * @property {string} folder absolute path of the copy of the samples that is open
 * @property {() => Promise<void>} close
 */

/**
 * Opens the workbench on a copy of the samples.
 * @param {import('../workbench/server.mjs').Theme} theme
 * @returns {Promise<Stage>}
 */
export async function openStage(theme) {
  const folder = await workspaceCopy();
  for (const [name, text] of Object.entries(more)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), text + body);
  }
  await writeFile(path.join(folder, 'programme.json'), schedule);
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
