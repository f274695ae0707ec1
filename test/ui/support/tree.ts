import type { Locator, Page } from 'playwright-core';
import { filled, openSidebar, treeRows } from '../../../scripts/workbench/sidebar.mjs';
import { eventually } from './eventually';

/** Opens the sidebar and waits until its tree has rows. */
export async function openTree(page: Page): Promise<void> {
  await openSidebar(page);
  await filled(page);
}

/** The row with that label; only rows in sight are found. */
export function treeRow(page: Page, label: string): Locator {
  return treeRows(page).filter({ has: page.getByText(label, { exact: true }) });
}

/** Expands a row, if it is not expanded yet. */
export async function expand(row: Locator): Promise<void> {
  await row.waitFor();
  if ((await row.getAttribute('aria-expanded')) === 'false') await row.locator('.monaco-tl-twistie').click();
}

/** Chooses from a row's menu, which takes no click in the first moment that it is shown. */
export async function chooseFromMenu(row: Locator, name: string): Promise<void> {
  const item = row.page().getByRole('menuitem', { name });
  await eventually(async () => {
    if (!(await item.isVisible())) await row.click({ button: 'right', timeout: 2000 });
    await item.click({ timeout: 2000 });
    await item.waitFor({ state: 'hidden', timeout: 2000 });
  });
}
