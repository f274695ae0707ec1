import assert from 'node:assert/strict';
import { appendFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { openFile, runCommand } from '../../scripts/workbench/commands.mjs';
import { cursorLine, onDisk, visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { dragRow, expand, openTree, treeRow } from './support/tree';
import { useWorkbench } from './support/workbench';

const event = '2025-05-evergreen-web-fest.md';

/** A part of the sidebar by its title. */
function section(page: Page, title: string): Locator {
  return page.getByRole('button', { name: `${title} Section` });
}

describe('browsing', () => {
  const workbench = useWorkbench();

  before(async () => {
    await openTree(workbench.page);
    await expand(treeRow(workbench.page, 'Evergreen Web Fest 2025'));
  });

  it('opens the newest year and leaves others folded; a click on an event shows its note and its talks', async () => {
    const { page } = workbench;
    assert.equal(await treeRow(page, '2025').getAttribute('aria-expanded'), 'true');
    const year = treeRow(page, '2024');
    assert.equal(await year.getAttribute('aria-expanded'), 'false');
    await expand(year);
    const folded = treeRow(page, 'HarbourConf 2024');
    await folded.click();
    await eventually(async () => {
      assert.equal(await folded.getAttribute('aria-expanded'), 'true');
    });
    await year.locator('.monaco-tl-twistie').click();
    await folded.waitFor({ state: 'detached' });
  });

  it('goes to a talk by the name of its speaker', async () => {
    const { page, folder } = workbench;
    await runCommand(page, 'Conference Notes: Go to Talk…');
    await page.getByPlaceholder('Title, speaker, event or tag of a talk').fill('Koivisto');
    const row = page.locator('.quick-input-widget .monaco-list-row').first();
    await eventually(async () => {
      assert.match(await row.innerText(), /Grid, ten years later/);
    });
    await page.keyboard.press('Enter');
    const lines = (await onDisk(folder, event)).split('\n');
    await eventually(async () => {
      assert.equal(await cursorLine(page), lines.indexOf('## Grid, ten years later') + 1);
    });
  });

  it('follows the cursor without taking the focus', async () => {
    const { page } = workbench;
    await runCommand(page, 'Conference Notes: Next Talk');
    await eventually(async () => {
      assert.equal(await treeRow(page, 'One button, fourteen states').first().getAttribute('aria-selected'), 'true');
    });
    assert.equal(await page.locator('.monaco-editor.focused').count(), 1);
  });

  it('leaves rows that a person selects alone while notes change', async () => {
    const { page, folder } = workbench;
    const [chosen, left] = ['Grid, ten years later', 'One button, fourteen states'].map((label) =>
      treeRow(page, label).first(),
    );
    assert.ok(chosen !== undefined && left !== undefined);
    for (const row of [chosen, left]) await row.click({ modifiers: ['ControlOrMeta'] });
    await appendFile(path.join(folder, event), '\n## Lamps that listen\n\nSpeaker: Ada Moss\n\n- bright\n');
    await treeRow(page, 'Lamps that listen').first().waitFor();
    // Longer than the tree waits before it follows the cursor.
    await page.waitForTimeout(1000);
    assert.equal(await chosen.getAttribute('aria-selected'), 'true');
    assert.equal(await left.getAttribute('aria-selected'), 'false');
  });

  it('filters while one types, says so, and clears the filter', async () => {
    const { page } = workbench;
    const other = treeRow(page, 'The page that loads in a tunnel').first();
    await runCommand(page, 'Conference Notes: Filter Events…');
    await page.getByPlaceholder('speaker:lovelace').fill('speaker:koivisto');
    await other.waitFor({ state: 'detached' });
    await treeRow(page, 'Grid, ten years later').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Filtered by “speaker:koivisto”').waitFor();
    await runCommand(page, 'Conference Notes: Clear Filter');
    // In the event that was open before.
    await other.waitFor();
  });

  it('puts talks into another order by dragging', async () => {
    const { page } = workbench;
    const [moved, target] = ['Grid, ten years later', 'The page that loads in a tunnel'].map((label) =>
      treeRow(page, label).first(),
    );
    assert.ok(moved !== undefined && target !== undefined);
    const index = async (row: Locator): Promise<number> => Number(await row.getAttribute('data-index'));
    assert.ok((await index(moved)) > (await index(target)));
    await dragRow(moved, target);
    await eventually(async () => {
      assert.ok((await index(moved)) < (await index(target)));
    });
  });

  it('works by keyboard alone', async () => {
    const { page } = workbench;
    await runCommand(page, 'Conference Notes: Focus on Events View');
    await page.keyboard.press('Home');
    for (const key of ['ArrowDown', 'ArrowDown', 'Enter']) await page.keyboard.press(key);
    await eventually(async () => {
      assert.match(await visibleText(page), /## Grid, ten years later/);
    });
  });

  it('names a talk in the breadcrumbs that no heading names', async () => {
    const { page, folder } = workbench;
    await writeFile(
      path.join(folder, 'bold.md'),
      '# BoldConf 2031\n\n**Blots and how to love them** – Ada Byron\n\n- ink\n\n**Quills of the north** – Grace Murray\n\n- feathers\n\n## Dinner\n\n- soup\n',
    );
    await openFile(page, 'bold.md');
    const crumb = (name: string): Locator => page.locator('.breadcrumbs-control').getByText(name, { exact: true });
    const line = (text: string): Locator => page.locator('.part.editor .view-line').filter({ hasText: text });
    await line('feathers').click();
    await crumb('Quills of the north').waitFor();
    await line('soup').click();
    await crumb('Dinner').or(crumb('## Dinner')).waitFor();
  });

  it('checks off a loose end by keyboard, takes it back, and checks it off by its box', async () => {
    const { page } = workbench;
    await section(page, 'Loose Ends').click();
    const looseEnds = page.getByRole('tree', { name: 'Loose Ends' });
    await looseEnds.getByRole('treeitem').first().waitFor();
    await runCommand(page, 'Conference Notes: Focus on Loose Ends View');
    const focused = looseEnds.locator('.monaco-list-row.focused');
    await page.keyboard.press('Home');
    // Down and open, row by row, to one that can be checked off.
    const label = await eventually(async () => {
      for (const key of ['ArrowRight', 'ArrowDown']) await page.keyboard.press(key);
      const name = (await focused.getAttribute('aria-label')) ?? '';
      assert.match(name, /^(?:To do|Placeholder|Uncertain), /);
      return name;
    });
    const item = looseEnds.getByRole('treeitem', { name: label, exact: true });
    const index = Number(await focused.getAttribute('data-index'));
    await page.keyboard.press('Space');
    await item.waitFor({ state: 'detached' });
    // The keyboard stays where it was: on what came next, or before where nothing did.
    await eventually(async () => {
      const now = Number(await focused.getAttribute('data-index', { timeout: 1000 }));
      assert.ok(now > 0 && Math.abs(now - index) <= 2, `row ${now} after row ${index}`);
    });
    await page.keyboard.press('ControlOrMeta+Z');
    await item.getByRole('checkbox').click();
    await item.waitFor({ state: 'detached' });
  });
});
