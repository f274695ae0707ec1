import assert from 'node:assert/strict';
import { appendFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readTree } from '../../scripts/workbench/sidebar.mjs';
import { cursorLine, onDisk, visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { expand, openTree, treeRow } from './support/tree';
import { useWorkbench } from './support/workbench';

describe('the sidebar', () => {
  const workbench = useWorkbench();

  before(() => openTree(workbench.page));

  it('shows years, their events and their talks', async () => {
    const rows = await readTree(workbench.page);
    const outline = rows.filter(({ level }) => level <= 3).map(({ level, label }) => `${level} ${label}`);
    const event = outline.indexOf('2 Evergreen Web Fest 2025');
    assert.deepEqual(outline.slice(event - 1, event + 4), [
      '1 2025',
      '2 Evergreen Web Fest 2025',
      '3 The page that loads in a tunnel',
      '3 Grid, ten years later',
      '3 One button, fourteen states',
    ]);
  });

  it('opens the note at the heading of the talk that is clicked', async () => {
    const { page, folder } = workbench;
    const heading = '## Grid, ten years later';
    const lines = (await onDisk(folder, '2025-05-evergreen-web-fest.md')).split('\n');
    await treeRow(page, 'Grid, ten years later').click();
    await eventually(async () => {
      assert.equal(await cursorLine(page), lines.indexOf(heading) + 1);
    });
    assert.ok((await visibleText(page)).split('\n').includes(heading));
  });

  describe('follows the folder', () => {
    const file = (name: string) => path.join(workbench.folder, name);
    const event = () => treeRow(workbench.page, 'Moonrise Meetup 2025');

    it('a new note', async () => {
      await writeFile(
        file('moonrise.md'),
        '---\ntitle: Moonrise Meetup 2025\ndate: 2025-10-02\n---\n\n## Tides at night\n\nWet.\n',
      );
      await expand(event());
      await treeRow(workbench.page, 'Tides at night').waitFor();
    });

    it('a changed note', async () => {
      await appendFile(file('moonrise.md'), '\n## Lamps that listen\n\nBright.\n');
      await treeRow(workbench.page, 'Lamps that listen').waitFor();
    });

    it('a renamed note', async () => {
      await rename(file('moonrise.md'), file('2025-10-02-moonrise.md'));
      // The row looks the same all the while: only what it opens tells when the new name has been noticed.
      await eventually(async () => {
        await event().click();
        await workbench.page.getByRole('tab', { name: '2025-10-02-moonrise.md' }).waitFor({ timeout: 1000 });
      });
    });

    it('a deleted note', async () => {
      await rm(file('2025-10-02-moonrise.md'));
      await event().waitFor({ state: 'detached' });
    });
  });
});
