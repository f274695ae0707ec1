import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { chooseFromMenu, dragRow, expand, openTree, treeRow } from './support/tree';
import { useWorkbench } from './support/workbench';

const [event, otherEvent] = ['Evergreen Web Fest 2025', 'Tidewater Serverless Summit 2023'];
const [talk, neighbour] = ['Grid, ten years later', 'One button, fourteen states'];

describe('writing from the tree', () => {
  const workbench = useWorkbench();
  const row = (label: string): Locator => treeRow(workbench.page, label).first();
  const index = async (label: string): Promise<number> => Number(await row(label).getAttribute('data-index'));

  /** Selects a row by a click, which shows the note and leaves the keyboard in the tree. */
  async function select(label: string): Promise<void> {
    await row(label).click();
    await eventually(async () => {
      assert.equal(await row(label).getAttribute('aria-selected'), 'true');
      assert.match(await visibleText(workbench.page), new RegExp(`^## ${label}$`, 'm'));
    });
    assert.equal(await workbench.page.locator('.monaco-editor.focused').count(), 0);
  }

  before(async () => {
    await openTree(workbench.page);
    await expand(row(event));
    await expand(row('2023'));
    await expand(row(otherEvent));
    await row(talk).waitFor();
  });

  it('moves a talk up and down by keyboard', async () => {
    const { page } = workbench;
    await select(talk);
    await page.keyboard.press('Alt+ArrowDown');
    await eventually(async () => {
      assert.ok((await index(talk)) > (await index(neighbour)));
    });
    await page.keyboard.press('Alt+ArrowUp');
    await eventually(async () => {
      assert.ok((await index(talk)) < (await index(neighbour)));
    });
  });

  it('gives the talk another title that the arrow keys went to', async () => {
    const { page } = workbench;
    await select(talk);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('F2');
    const input = page.locator('.quick-input-widget input[type="text"]').first();
    await eventually(async () => {
      assert.equal(await input.inputValue(), neighbour);
    });
    await input.fill('One button, fifteen states');
    await page.keyboard.press('Enter');
    await row('One button, fifteen states').waitFor();
    await eventually(async () => {
      assert.match(await visibleText(page), /^## One button, fifteen states$/m);
    });
  });

  it('deletes a talk by key, undone from the tree', async () => {
    const { page } = workbench;
    await select(talk);
    const has = async (isThere: boolean): Promise<void> => {
      assert.equal((await visibleText(page)).includes(`## ${talk}`), isThere);
    };
    await page.keyboard.press('Delete');
    await eventually(() => has(false));
    await page.keyboard.press('ControlOrMeta+Z');
    await eventually(() => has(true));
  });

  it('goes into the editor by Enter and by a double click, and shows the note by space', async () => {
    const { page } = workbench;
    const focused = page.locator('.monaco-editor.focused');
    await select(talk);
    await page.keyboard.press('Enter');
    await focused.waitFor();
    await row(talk).dblclick();
    await focused.waitFor();
    await select(talk);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await eventually(async () => {
      assert.match(await visibleText(page), /^## The page that loads in a tunnel$/m);
    });
    assert.equal(await focused.count(), 0);
  });

  it('begins the notes of a talk that only the agenda has', async () => {
    const { page, folder } = workbench;
    await writeFile(
      path.join(folder, 'quillconf.md'),
      '---\ntitle: QuillConf 2025\ndate: 2025-11-02\n---\n\n# QuillConf 2025\n\n## Agenda\n\n- 09:30 - Blots - Ada Byron\n- 10:30 - Quills for all - Ben Murray\n- 11:30 - Nibs at last - Cy Dunn\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n## Nibs at last\n\nSpeaker: Cy Dunn\n\n- steel\n',
    );
    await expand(row('QuillConf 2025'));
    await row('Quills for all').click();
    assert.equal(await page.locator('.monaco-editor.focused').count(), 0);
    await page.keyboard.press('Enter');
    await page.locator('.monaco-editor.focused').waitFor();
    await eventually(async () => {
      assert.match(await visibleText(page), /^## Quills for all\n\nSpeaker: Ben Murray\n\n- ?\n\n## Nibs at last$/m);
    });
  });

  it('moves a talk into another event, undone in both notes in one step', async () => {
    const { page } = workbench;
    // The agenda it leaves still announces it: by a row of its own.
    const isMoved = async (): Promise<boolean> => {
      const rows = await treeRow(page, talk).all();
      const indexes = await Promise.all(rows.map(async (each) => Number(await each.getAttribute('data-index'))));
      return Math.max(...indexes) > (await index(otherEvent));
    };
    await dragRow(row(talk), row(otherEvent));
    await eventually(async () => {
      assert.equal(await isMoved(), true);
    });
    await page.locator('.editor-group-container.active .view-lines').click();
    await page.keyboard.press('ControlOrMeta+Z');
    await eventually(async () => {
      assert.equal(await isMoved(), false);
      assert.equal(await treeRow(page, talk).count(), 1);
    });
  });

  it('exports the events among the selected rows into a folder', async () => {
    const { page, folder } = workbench;
    const target = path.join(folder, 'exported');
    await mkdir(target, { recursive: true });
    await expand(row('2024'));
    await row('HarbourConf 2024').click();
    await row('Paperplane 2024').click({ modifiers: ['ControlOrMeta'] });
    await chooseFromMenu(row('Paperplane 2024'), 'Export Event…');
    const quickInput = page.locator('.quick-input-widget');
    await quickInput.locator('.monaco-list-row').filter({ hasText: 'JSON' }).click();
    await quickInput.getByText('Export 2 events').waitFor();
    // The dialog may still put in the folder it begins in, and until it has looked up what was typed, it would answer with that.
    await eventually(async () => {
      await quickInput.locator('input[type="text"]').first().fill(target);
      await quickInput.locator('.monaco-list-row').filter({ hasText: 'exported' }).waitFor({ timeout: 2000 });
    });
    await eventually(async () => {
      if (await quickInput.isVisible()) await page.keyboard.press('Enter');
      assert.deepEqual(
        (await readdir(target)).map((name) => path.extname(name)),
        ['.json', '.json'],
      );
    });
  });

  it('begins a note for another talk where each talk has one', async () => {
    const { page } = workbench;
    await row('Paperplane 2024').click();
    await chooseFromMenu(row('Paperplane 2024'), 'New Talk Note…');
    await page.locator('.quick-input-widget input[type="text"]').first().fill('Tides and timetables');
    await page.keyboard.press('Enter');
    await page.locator('.tab.active').filter({ hasText: 'tides-and-timetables' }).waitFor();
    assert.match(await visibleText(page), /Tides and timetables/);
  });
});
