import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { repository } from '../machine/repository.mjs';
import { workbenchAddress } from '../workbench/address.mjs';
import { startBrowser } from '../workbench/browser.mjs';
import { inTheme, openWorkbench } from '../workbench/page.mjs';
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
  await writeFile(path.join(folder, 'programme.json'), schedule());
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

/** A published schedule, as Sessionize gives it. */
function schedule() {
  const session = (
    /** @type {string} */ id,
    /** @type {string} */ title,
    /** @type {string} */ name,
    /** @type {string} */ time,
    /** @type {string} */ room,
  ) => ({
    id,
    title,
    room,
    startsAt: `2031-05-17T${time}:00`,
    endsAt: `2031-05-17T${time.slice(0, 2)}:55:00`,
    speakers: [{ id: name, name }],
  });
  return JSON.stringify([
    {
      groupName: 'All',
      sessions: [
        session('1', 'Blots and how to keep them', 'Ada Byrne', '09:00', 'Hall 1'),
        session('2', 'A short history of quills', 'Ben Murray', '10:00', 'Hall 2'),
        session('3', 'Nibs by hand', 'Cleo Hart', '11:00', 'Hall 1'),
        session('4', 'Paper remembers', 'Dov Lindqvist', '13:00', 'Hall 1'),
      ],
    },
  ]);
}
