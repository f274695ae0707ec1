import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { filled, openSidebar, treeRows } from '../../../scripts/workbench/sidebar.mjs';
import { eventually } from './eventually';

/** Opens the sidebar and waits until its tree has rows, and no more come: what is clicked meanwhile may be another row by then. */
export async function openTree(page: Page): Promise<void> {
  await openSidebar(page);
  await filled(page);
  for (let [rows, before] = [await treeRows(page).count(), -1]; rows !== before;) {
    await page.waitForTimeout(millisecondsToSettle);
    [rows, before] = [await treeRows(page).count(), rows];
  }
}

const millisecondsToSettle = 500;

/** The row with that label; only rows in sight are found. */
export function treeRow(page: Page, label: string): Locator {
  return treeRows(page).filter({ has: page.getByText(label, { exact: true }) });
}

/** Expands a row, if it is not expanded yet; once more where rows that came in between took the click. */
export async function expand(row: Locator): Promise<void> {
  await row.waitFor();
  await eventually(async () => {
    if ((await row.getAttribute('aria-expanded')) !== 'false') return;
    await row.locator('.monaco-tl-twistie').click();
    await row.and(row.page().locator('[aria-expanded=true]')).waitFor({ timeout: 2000 });
  });
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

/** Drags a row onto another one; both are in sight. */
export async function dragRow(row: Locator, target: Locator): Promise<void> {
  const { mouse } = row.page();
  await leaveRows(row.page());
  const [from, to] = [await labelOf(row), await labelOf(target)];
  await mouse.move(from.x, from.y);
  await mouse.down();
  try {
    // The first step begins the drag, the others let the tree see it pass and arrive.
    await mouse.move(from.x + 10, from.y, { steps: 2 });
    await mouse.move(to.x, to.y, { steps: 5 });
  } finally {
    // A drag that stays in the air would take the keys of every test behind this one.
    await mouse.up();
  }
}

/** Takes the pointer off the rows until the tooltip is gone that it opened, which may lie over other rows. */
async function leaveRows(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.mouse.move(width * 0.6, height * 0.6);
  await eventually(async () => {
    assert.equal(await page.locator('.workbench-hover:visible').count(), 0);
  });
}

/** The middle of a row's label, in pixels of the page. */
async function labelOf(row: Locator): Promise<{ readonly x: number; readonly y: number }> {
  const box = await row.locator('.monaco-icon-label').first().boundingBox();
  assert.ok(box !== null, 'The row is not in sight');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
