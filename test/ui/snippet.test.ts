import assert from 'node:assert/strict';
import { openFile } from '../../scripts/workbench/commands.mjs';
import { goToEnd, onDisk, save, typeText, undoUntil, visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { useWorkbench } from './support/workbench';

const note = 'packing-list.md';

describe('a snippet', () => {
  const workbench = useWorkbench();
  let before: string;

  it('is offered by its prefix and filled in from stop to stop', async () => {
    const { page, folder } = workbench;
    await openFile(page, note);
    before = await onDisk(folder, note);
    await goToEnd(page);
    await typeText(page, '\ncn-talk');
    await page.keyboard.press('ControlOrMeta+Space');
    await page.locator('.suggest-widget.visible .monaco-list-row.focused', { hasText: 'cn-talk' }).waitFor();
    await page.keyboard.press('Enter');
    await eventually(async () => {
      assert.match(await visibleText(page), /^## Title of the talk$/m);
    });
    await typeText(page, 'Moss as a service');
    await page.keyboard.press('Tab');
    await typeText(page, 'Ada Byron');
    await page.keyboard.press('Tab');
    await typeText(page, 'water it');
    await eventually(async () => {
      assert.match(await visibleText(page), /^## Moss as a service\n\n?Speaker: Ada Byron\n\n?- water it$/m);
    });
  });

  it('is undone to the exact text', async () => {
    const { page, folder } = workbench;
    // Each word that was typed is a step of its own.
    await undoUntil(page, (text) => !/cn-|Title of the talk|^## /m.test(text));
    await page.keyboard.press('ControlOrMeta+Z');
    await save(page);
    assert.equal(await onDisk(folder, note), before);
  });
});
