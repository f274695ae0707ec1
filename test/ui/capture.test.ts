import assert from 'node:assert/strict';
import { openFile, pick, runCommand } from '../../scripts/workbench/commands.mjs';
import { goToEnd, onDisk, save, visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { expand, openTree, treeRow } from './support/tree';
import { useWorkbench } from './support/workbench';

const note = '2025-05-evergreen-web-fest.md';

describe('writing a talk down', () => {
  const workbench = useWorkbench();

  it('Insert Talk takes the title that was typed, where the agenda has no such talk', async () => {
    const { page } = workbench;
    await openFile(page, note);
    await goToEnd(page);
    await runCommand(page, 'Conference Notes: Insert Talk');
    await page.getByPlaceholder('Which talk begins?').waitFor();
    await pick(page, 'Moss as a service', 'Insert “Moss as a service”');
    await eventually(async () => {
      assert.match(await visibleText(page), /^## Moss as a service$/m);
    });
  });

  it('takes a name that was typed behind the title for who speaks', async () => {
    const { page } = workbench;
    await goToEnd(page);
    await runCommand(page, 'Conference Notes: Insert Talk');
    await pick(page, 'Peat as a service - Ada Byron', 'Insert “Peat as a service - Ada Byron”');
    await eventually(async () => {
      const text = await visibleText(page);
      assert.match(text, /^## Peat as a service$/m);
      assert.match(text, /Ada Byron/);
      assert.doesNotMatch(text, /Peat as a service - Ada/);
    });
  });

  it('the sidebar shows the talk before it is saved', async () => {
    const { page } = workbench;
    await openTree(page);
    await expand(treeRow(page, 'Evergreen Web Fest 2025'));
    await treeRow(page, 'Moss as a service').waitFor();
  });

  it('saving writes it into the note', async () => {
    const { page, folder } = workbench;
    await save(page);
    assert.match(await onDisk(folder, note), /^## Moss as a service$/m);
  });
});
