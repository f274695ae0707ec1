import { choose, chooseFile, openFile, quickInput, runCommand } from '../workbench/commands.mjs';
import { filled, openFirstTalk, openSidebar, sidebar, treeRows, widenSidebar } from '../workbench/sidebar.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {(stage: import('./stage.mjs').Stage, film: import('./film.mjs').Film) => Promise<void>} Scene */

/**
 * What each picture shows.
 * @type {Record<string, Scene>}
 */
export const scenes = {
  workbench: async ({ page }, film) => {
    await openEvents(page);
    for (const name of ['Evergreen Web Fest 2025', '2024', 'Paperplane 2024']) await expand(page, name);
    await openFirstTalk(page);
    await film.take();
  },

  'insert-talk': async ({ page }, film) => {
    await openEvents(page);
    await expand(page, 'Evergreen Web Fest 2025');
    await openFile(page, '2025-05-evergreen-web-fest.md');
    await page.locator('.monaco-editor .view-lines').first().click();
    await page.keyboard.press('ControlOrMeta+End');
    await film.take(1.5);
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.press('t');
    await quickInput(page).locator('.monaco-list-row').first().waitFor();
    await film.take(2);
    await choose(page, 'Maps without tiles');
    await page.locator('.view-line').filter({ hasText: '## Maps without tiles' }).waitFor();
    await film.take(1.5);
    for (const words of ['vectors all the way', ' down: 3 MB for a whole country']) {
      await page.keyboard.type(words);
      await film.take(1);
    }
    await film.take(2);
  },

  'quick-fix': async ({ page }, film) => {
    for (const format of ['yaml', 'toml', 'json']) {
      await openFile(page, `${format}.md`);
      await page.locator('.squiggly-warning, .squiggly-error').first().waitFor();
      await page.locator('.view-line').filter({ hasText: '31/12/2029' }).first().click();
      await film.take(1.2);
      const fix = page.locator('.action-widget').getByText('Change to 2029-12-31');
      await until(page, fix, 'ControlOrMeta+.');
      await film.take(1.5);
      await fix.click();
      await page.locator('.view-line').filter({ hasText: '2029-12-31' }).first().waitFor();
      await film.take(1.5);
    }
  },

  schedule: async ({ page }, film) => {
    await openEvents(page);
    await runCommand(page, 'Conference Notes: New Event from Schedule…');
    await quickInput(page).getByText('Clipboard').waitFor();
    await film.take(1.5);
    await chooseFile(page, 'programme.json');
    await quickInput(page).getByText('What is the event called?').waitFor();
    await page.keyboard.type('InkConf 2031');
    await page.keyboard.press('Enter');
    const row = (/** @type {string} */ title) =>
      quickInput(page).locator('.monaco-list-row').filter({ hasText: title });
    await row('Nibs by hand').waitFor();
    for (const title of ['Blots', 'Nibs', 'Paper']) await row(title).getByRole('checkbox').first().click();
    await film.take(2);
    await quickInput(page).getByRole('button', { name: 'OK' }).click();
    await choose(page, 'One note');
    await quickInput(page).getByText('Write: create 1 note').waitFor();
    await film.take(1.5);
    await choose(page, 'Write: create 1 note');
    await page.getByRole('tab', { name: 'inkconf-2031.md' }).waitFor();
    await treeRows(page).filter({ hasText: 'Nibs by hand' }).waitFor();
    await film.take(3);
  },
};

/**
 * Shows the sidebar with room for its labels.
 * @param {Page} page
 */
async function openEvents(page) {
  await openSidebar(page);
  await filled(page);
  await widenSidebar(page, 90);
}

/**
 * Opens a row of the tree, unless it is open.
 * @param {Page} page
 * @param {string} name
 */
async function expand(page, name) {
  const row = treeRows(page).filter({ hasText: name }).first();
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
  await sidebar(page).locator('[aria-level="3"]').first().waitFor();
}

/**
 * Presses a key until something appears.
 * @param {Page} page
 * @param {import('playwright-core').Locator} locator
 * @param {string} key
 */
async function until(page, locator, key) {
  for (let tries = 0; ; tries++) {
    await page.keyboard.press('Escape');
    await page.keyboard.press(key);
    try {
      await locator.waitFor({ timeout: 4000 });
      return;
    } catch (error) {
      if (tries === 8) throw error;
    }
  }
}
