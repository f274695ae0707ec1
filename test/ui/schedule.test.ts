import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../../scripts/machine/processes.mjs';
import { programme } from '../../scripts/workbench/programme.mjs';
import { openSidebar, sidebar } from '../../scripts/workbench/sidebar.mjs';
import { pick } from '../../scripts/workbench/commands.mjs';
import { goToEnd, onDisk, typeText, undoUntil, visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { useWorkbench } from './support/workbench';

/** Two talks at the same time and one after them, as Sessionize publishes them. */
const schedule = programme([
  ['Blots', 'Ada Byron', '09:00', '09:45', 'Hall 1'],
  ['Quills', 'Ben Murray', '09:00', '09:45', 'Hall 2'],
  ['Nibs by hand', 'Cleo Hart', '11:00', '11:45', 'Hall 1'],
]);

function folderWithSchedule(): string {
  const folder = temporaryFolder('schedule');
  writeFileSync(path.join(folder, 'programme.json'), schedule);
  return folder;
}

/** Answers the text field that is asked. */
async function answer(page: Page, text: string): Promise<void> {
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await input.waitFor();
  await input.fill(text);
  await page.keyboard.press('Enter');
}

describe('an event from its published schedule', () => {
  const workbench = useWorkbench({ source: folderWithSchedule() });
  const note = 'inkconf-2031.md';

  it('New Event from Schedule reads a file, marks what clashes, and writes what was chosen', async () => {
    const { page, folder } = workbench;
    const picker = page.locator('.quick-input-widget');
    await openSidebar(page);
    await sidebar(page).getByRole('button', { name: 'New Event from Schedule' }).click();
    await pick(page, 'File', 'File…');
    await picker.locator('.monaco-list-row').filter({ hasText: 'programme.json' }).click();
    const back = picker.getByRole('button', { name: 'Back' });
    await picker.getByText('What is the event called?').waitFor();
    await picker.getByText('New Event from Schedule (2/4)').waitFor();
    await answer(page, 'InkConf');
    await picker.getByText('InkConf (3/4)').waitFor();
    await back.click();
    await picker.getByText('New Event from Schedule (2/4)').waitFor();
    assert.equal(await picker.locator('input[type="text"]').first().inputValue(), 'InkConf');
    await answer(page, 'InkConf 2031');
    const box = (title: string): Locator =>
      picker
        .locator('.monaco-list-row')
        .filter({ has: page.getByText(title, { exact: true }) })
        .getByRole('checkbox')
        .first();
    for (const title of ['Blots', 'Quills']) await box(title).click();
    await picker.getByText('“Blots” is at the same time as “Quills”').waitFor();
    await box('Quills').click();
    await picker.getByText(': 1 chosen').waitFor();
    await picker.getByRole('button', { name: 'OK' }).click();
    await picker.getByText('New Event from Schedule (4/4)').waitFor();
    await back.click();
    await picker.getByText('InkConf 2031: 1 chosen (3/4)').waitFor();
    await picker.getByRole('button', { name: 'OK' }).click();
    await pick(page, 'One', 'One note');
    await pick(page, 'Write', 'Write: create 1 note');
    await eventually(async () => {
      assert.equal(
        await onDisk(folder, note),
        '---\ntitle: InkConf 2031\ndate: 2031-05-17\n---\n\n# InkConf 2031\n\n' +
          '- 09:00 - 09:45 - (Hall 1): Blots - Ada Byron\n' +
          '- 09:00 - 09:45 - (Hall 2): Quills - Ben Murray\n' +
          '- 11:00 - 11:45 - (Hall 1): Nibs by hand - Cleo Hart\n\n' +
          '## Blots\n\nSpeaker: Ada Byron\nRoom: Hall 1\n\n- \n',
      );
    });
  });

  it('Insert Talk offers what the agenda announces, by its key', async () => {
    const { page } = workbench;
    await page.getByRole('tab', { name: note }).waitFor();
    await goToEnd(page);
    await page.keyboard.press('ControlOrMeta+K');
    await page.keyboard.press('t');
    await pick(page, 'Nibs', 'Nibs by hand');
    await eventually(async () => {
      assert.match(await visibleText(page), /^## Nibs by hand\n.*\n?Speaker: Cleo Hart$/m);
    });
    await typeText(page, 'hold it lightly');
    await eventually(async () => {
      assert.match(await visibleText(page), /^- hold it lightly$/m);
    });
  });

  it('undo brings back the exact text', async () => {
    const { page, folder } = workbench;
    const before = await onDisk(folder, note);
    // Each word that was typed is a step of its own.
    await undoUntil(page, (text) => !/^## Nibs by hand$/m.test(text));
    await page.keyboard.press('ControlOrMeta+S');
    assert.equal(await onDisk(folder, note), before);
    assert.deepEqual(
      (await readdir(folder)).filter((name) => name.endsWith('.md')),
      [note],
    );
  });
});
