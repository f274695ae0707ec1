/** @typedef {import('playwright-core').Page} Page */

/**
 * The quick input: the palette, quick open, and what commands ask.
 * @param {Page} page
 */
export function quickInput(page) {
  return page.locator('.quick-input-widget');
}

/**
 * Runs a command through the palette.
 * @param {Page} page
 * @param {string} title as the palette shows it, such as "Conference Notes: Insert Talk"
 */
export async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await pick(page, title, title);
}

/**
 * Opens a file through quick open.
 * @param {Page} page
 * @param {string} name its base name, which no other file of the folder has
 */
export async function openFile(page, name) {
  await page.keyboard.press('ControlOrMeta+P');
  await pick(page, name, name);
  await page.getByRole('tab', { name }).waitFor();
}

/**
 * Types into the quick input that has just been opened and takes the entry with that label.
 * @param {Page} page
 * @param {string} typed
 * @param {string} label
 */
export async function pick(page, typed, label) {
  const input = quickInput(page);
  await input.getByRole('combobox').or(input.locator('input[type="text"]')).first().waitFor();
  await page.keyboard.type(typed);
  await choose(page, label);
}

/**
 * Takes the entry with that label.
 * @param {Page} page
 * @param {string} label
 */
export async function choose(page, label) {
  await quickInput(page)
    .locator('.monaco-list-row')
    .filter({ has: page.getByText(label, { exact: true }) })
    .first()
    .click();
}

/**
 * Takes a file of the folder where a command offers to read one.
 * @param {Page} page
 * @param {string} name
 */
export async function chooseFile(page, name) {
  await choose(page, 'File…');
  await quickInput(page).locator('.monaco-list-row').filter({ hasText: name }).click();
}
