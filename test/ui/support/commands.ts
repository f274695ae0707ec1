import type { Page } from 'playwright-core';

/**
 * Runs a command through the palette.
 * @param title as the palette shows it, such as "Conference Notes: Insert Talk"
 */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await pick(page, title, title);
}

/**
 * Opens a file through quick open.
 * @param name its base name, which no other file of the folder has
 */
export async function openFile(page: Page, name: string): Promise<void> {
  await page.keyboard.press('ControlOrMeta+P');
  await pick(page, name, name);
  await page.getByRole('tab', { name }).waitFor();
}

/** Types into the quick input that has just been opened and takes the entry with that label. */
export async function pick(page: Page, typed: string, label: string): Promise<void> {
  const quickInput = page.locator('.quick-input-widget');
  await quickInput.getByRole('combobox').or(quickInput.locator('input[type="text"]')).first().waitFor();
  await page.keyboard.type(typed);
  await quickInput
    .locator('.monaco-list-row')
    .filter({ has: page.getByText(label, { exact: true }) })
    .first()
    .click();
}
