import assert from 'node:assert/strict';
import { openFile, pick, runCommand } from './support/commands';
import { goToEnd, onDisk, save, typeText, visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { expand, openTree, treeRow } from './support/tree';
import { useWorkbench } from './support/workbench';

const note = '2025-05-evergreen-web-fest.md';

describe('writing a talk down', () => {
  const workbench = useWorkbench();

  it('Insert Talk puts a talk at the cursor, its title selected for typing', async () => {
    const { page } = workbench;
    await openFile(page, note);
    await goToEnd(page);
    await runCommand(page, 'Conference Notes: Insert Talk');
    // The agenda still announces a talk without notes, so it is offered first.
    await pick(page, 'Other', 'Other talk…');
    await eventually(async () => {
      assert.match(await visibleText(page), /^## Title of the talk$/m);
    });
    await typeText(page, 'Moss as a service');
    await eventually(async () => {
      assert.match(await visibleText(page), /^## Moss as a service$/m);
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
