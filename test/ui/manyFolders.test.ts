import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { temporaryFolder } from '../../scripts/machine/processes.mjs';
import { openSidebar, sidebar, treeRows } from '../../scripts/workbench/sidebar.mjs';
import { runCommand } from '../../scripts/workbench/commands.mjs';
import { expand, treeRow } from './support/tree';
import { useWorkbench } from './support/workbench';

const file = 'notes.code-workspace';
const names = Array.from({ length: 100 }, (_, index) => `root-${index}`);

/** A workspace of that many folders, a meetup of its own in each. */
function manyFolders(): string {
  const folder = temporaryFolder('many');
  for (const [index, name] of names.entries()) {
    mkdirSync(path.join(folder, name));
    writeFileSync(
      path.join(folder, name, 'notes.md'),
      `---\ntitle: Rootmeet ${index}\ndate: ${2000 + (index % 20)}-05-17\n---\n\n# Rootmeet ${index}\n\n` +
        '## Soil\n\nSpeaker: Ada Byron\n\n- earth\n\n## Rain\n\nSpeaker: Ben Roe\n\n- water\n',
    );
  }
  open(folder, [...names.slice(0, 99), 'not-there']);
  return folder;
}

/** Says which folders the workspace has. */
function open(folder: string, folders: readonly string[]): void {
  writeFileSync(path.join(folder, file), JSON.stringify({ folders: folders.map((name) => ({ path: name })) }));
}

/** Opens the sidebar and says whether it shows events before long, or goes on asking for a folder. */
async function hasFolders(page: Page): Promise<boolean> {
  await openSidebar(page);
  const asksForFolder = sidebar(page).getByRole('button', { name: 'Open Folder', exact: true });
  await treeRows(page).first().or(asksForFolder).first().waitFor({ timeout: 60_000 });
  return showsEvents(page);
}

/** It may ask for a folder for a moment, until the folders are known. */
async function showsEvents(page: Page): Promise<boolean> {
  return treeRows(page)
    .first()
    .waitFor({ timeout: 15_000 })
    .then(
      () => true,
      () => false,
    );
}

/** Writes the file of the workspace anew, one folder less and then whole: the workbench looks at it again. */
async function tellFoldersAgain(folder: string, page: Page): Promise<boolean> {
  open(folder, names.slice(0, 99));
  await page.waitForTimeout(2000);
  open(folder, [...names.slice(0, 99), 'not-there']);
  return showsEvents(page);
}

describe('a workspace of many folders', () => {
  const options = { source: manyFolders(), workspace: file };
  const workbench = useWorkbench(options);

  before(async () => {
    // The web workbench now and then takes a workspace file for one without folders, and stays so until the file changes.
    for (let left = 3; !(await hasFolders(workbench.page)); left--) {
      if (await tellFoldersAgain(workbench.folder, workbench.page)) return;
      if (left === 0) throw new Error(`No folder was opened: ${await sidebar(workbench.page).innerText()}`);
      await workbench.close();
      await workbench.open(options);
    }
  });

  it('says which of them cannot be read, and shows the events of the others by year', async () => {
    await sidebar(workbench.page).getByText('The folder “not-there” cannot be read.').waitFor();
    await treeRow(workbench.page, 'Rootmeet 19').waitFor();
  });

  it('keeps up with folders that are added and removed, and keeps what stands open', async () => {
    const { page, folder } = workbench;
    const talk = treeRow(page, 'Soil');
    await expand(treeRow(page, 'Rootmeet 19'));
    await talk.waitFor();
    open(
      folder,
      names.filter((name) => name !== 'root-39'),
    );
    await treeRow(page, 'Rootmeet 39').waitFor({ state: 'detached' });
    await treeRow(page, 'Rootmeet 99').waitFor();
    await sidebar(page).getByText('cannot be read').waitFor({ state: 'detached' });
    await talk.waitFor();
  });

  it('tells when a filter lets nothing through, and clears it', async () => {
    const { page } = workbench;
    await runCommand(page, 'Conference Notes: Filter Events…');
    await page.getByPlaceholder('speaker:lovelace').fill('nobody-has-this-word');
    await page.keyboard.press('Enter');
    await sidebar(page).getByText('No event and no talk matches the filter.').waitFor();
    await sidebar(page).getByRole('button', { name: 'Clear Filter', exact: true }).last().click();
    await treeRow(page, 'Rootmeet 19').waitFor();
  });
});
