import assert from 'node:assert/strict';
import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { temporaryFolder } from '../../scripts/machine/processes.mjs';
import { chooseFile, pick, quickInput, runCommand } from '../../scripts/workbench/commands.mjs';
import { openSidebar } from '../../scripts/workbench/sidebar.mjs';
import { eventually } from './support/eventually';
import { expand, treeRow } from './support/tree';
import { useWorkbench } from './support/workbench';

/** The editor makes a link of this in any message, and a click on it runs the command. */
const link = '[Update now](command:workbench.action.files.newUntitledFile)';
const linkName = `${link}.md`;
const latin1 = Buffer.from(
  '# InkConf 2031\n\n2031-05-17, K\u00f6ln\n\n## Blots - Ada Byron\n\n- d\u00fcnn\n',
  'latin1',
);

/** A session of Sessionize's that begins at no time. */
const timeless = JSON.stringify([
  { groupName: 'All', sessions: [{ id: '1', title: `Blots ${link}`, startsAt: `soon ${link}`, speakers: [] }] },
]);
/** A session without a title that could be seen. */
const untitled = JSON.stringify({
  schedule: {
    conference: { title: 'InkConf', days: [{ date: '2031-05-17', rooms: { [link]: [{ title: '\u200b' }] } }] },
  },
});

function hostileFolder(): string {
  const folder = temporaryFolder('hostile');
  writeFileSync(path.join(folder, linkName), latin1);
  writeFileSync(path.join(folder, 'picture.md'), Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]));
  writeFileSync(path.join(folder, 'log.md'), '');
  truncateSync(path.join(folder, 'log.md'), 60_000_000);
  writeFileSync(path.join(folder, 'timeless.json'), timeless);
  writeFileSync(path.join(folder, 'untitled.json'), untitled);
  return folder;
}

/** A message that holds a text, in the list of all of them: by itself it is gone after a while. */
async function messageOf(page: Page, text: string): Promise<Locator> {
  const message = page.locator('.notification-list-item-message').filter({ hasText: text }).first();
  await eventually(async () => {
    if (await message.isVisible()) return;
    const list = page.locator('.notifications-center');
    if (!(await list.isVisible())) await page.locator('[id="status.notifications"]').click({ timeout: 2000 });
    await message.waitFor({ timeout: 1000 });
  });
  return message;
}

/** A message shows what others wrote as they wrote it, and a click on it runs nothing. */
async function assertPlain(page: Page, message: Locator): Promise<void> {
  const [links, box] = await Promise.all([message.locator('a').count(), message.boundingBox()]);
  assert.equal(links, 0);
  assert.ok(box !== null);
  // With the mouse: a tooltip may lie between, which a person clicks away as well.
  for (const share of [0.2, 0.5, 0.8]) await page.mouse.click(box.x + box.width * share, box.y + box.height / 2);
  assert.equal(await page.getByRole('tab', { name: /^Untitled-/ }).count(), 0);
}

async function chooseSchedule(page: Page, name: string): Promise<void> {
  await runCommand(page, 'Conference Notes: New Event from Schedule…');
  await chooseFile(page, name);
}

describe('a hostile folder', () => {
  const workbench = useWorkbench({ source: hostileFolder() });

  it('shows what could not be read and why, and once it can be the note', async () => {
    const { page, folder } = workbench;
    await openSidebar(page);
    await expand(treeRow(page, 'Cannot be read'));
    await treeRow(page, 'log.md').getByText('too large for a note: 60 MB').waitFor();
    await treeRow(page, 'picture.md').getByText('no text').waitFor();
    await workbench.keepScreenshot('hostile: what cannot be read');
    const row = treeRow(page, 'log.md');
    await row.hover();
    await row.getByRole('button', { name: 'Try Again' }).click();
    await row.getByText('too large for a note').waitFor();
    writeFileSync(path.join(folder, 'picture.md'), '# WaxConf 2031\n\n2031-05-18, Bergen\n\n## Wax - Ada Byron\n');
    await treeRow(page, 'WaxConf 2031').waitFor();
  });

  it('has no link in what refuses a command, and the bytes of a note that would lose signs stay', async () => {
    const { page, folder } = workbench;
    await page.keyboard.press('ControlOrMeta+P');
    await pick(page, 'Update now', linkName);
    await page.getByRole('tab', { name: linkName }).waitFor();
    await runCommand(page, 'Conference Notes: Insert Time Stamp');
    await assertPlain(page, await messageOf(page, 'It is not encoded as UTF-8'));
    await workbench.keepScreenshot('hostile: a refused command');
    assert.deepEqual(readFileSync(path.join(folder, linkName)), latin1);
    await page.keyboard.press('Escape');
  });

  it('has no link in what is said of a schedule', async () => {
    const { page } = workbench;
    await chooseSchedule(page, 'timeless.json');
    await quickInput(page).getByText('What is the event called?').waitFor();
    await page.keyboard.type('InkConf 2031');
    await page.keyboard.press('Enter');
    await assertPlain(page, await messageOf(page, 'a time instead of “soon [Update now] (command:'));
    await workbench.keepScreenshot('hostile: the gap of a schedule');
    await page.keyboard.press('Escape');
  });

  it('tells where a schedule makes no sense', async () => {
    const { page } = workbench;
    await chooseSchedule(page, 'untitled.json');
    await assertPlain(page, await messageOf(page, 'sessions[0].title is missing in the schedule'));
    await workbench.keepScreenshot('hostile: a schedule without titles');
  });
});
