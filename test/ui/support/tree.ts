import type { Locator, Page } from 'playwright-core';
import { filled, openSidebar, treeRows } from '../../../scripts/workbench/sidebar.mjs';

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
