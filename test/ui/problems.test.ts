import assert from 'node:assert/strict';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openFile, runCommand } from '../../scripts/workbench/commands.mjs';
import { onDisk, save, typeText, visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { useWorkbench } from './support/workbench';

describe('front matter', () => {
  const workbench = useWorkbench();
  const body = '\n# Quill Days\n\n## Blots - Ada Example\n\n- ink\n\n## Quills - Bob Sample\n\n- feather\n';
  const notes: [format: string, file: string, block: string, fixed: string][] = [
    [
      'YAML',
      'quill-yaml.md',
      '---\ntitle: Quill Days\ndate: 31/12/2029\n---\n',
      '---\ntitle: Quill Days\ndate: 2029-12-31\n---\n',
    ],
    [
      'TOML',
      'quill-toml.md',
      '+++\ntitle = "Quill Days"\ndate = "31/12/2029"\n+++\n',
      '+++\ntitle = "Quill Days"\ndate = "2029-12-31"\n+++\n',
    ],
    [
      'JSON',
      'quill-json.md',
      '{\n  "title": "Quill Days",\n  "date": "31/12/2029"\n}\n',
      '{\n  "title": "Quill Days",\n  "date": "2029-12-31"\n}\n',
    ],
  ];

  before(async () => {
    await Promise.all(notes.map(([, file, block]) => writeFile(path.join(workbench.folder, file), block + body)));
    // One of the snippets takes an address from the clipboard: a browser asks, and suggests nothing before the answer.
    await workbench.page.context().grantPermissions(['clipboard-read']);
  });

  for (const [format, file, , fixed] of notes) {
    it(`in ${format}: a problem is listed, and gone after its quick fix`, async () => {
      const { page } = workbench;
      await openFile(page, file);
      await runCommand(page, 'Problems: Focus on Problems View');
      const row = page.locator('.markers-panel .monaco-list-row').filter({ hasText: 'is not written as a date' });
      // A second click leads into the editor.
      await row.dblclick();
      await page.locator('.monaco-editor.focused').waitFor();
      const fix = page.locator('.action-widget').getByText('Change to 2029-12-31');
      // The first time, the editor may not have heard of the fix yet.
      await eventually(async () => {
        await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+.');
        await fix.waitFor({ timeout: 2000 });
      });
      await workbench.keepScreenshot(`problem in ${format}`);
      await fix.click();
      await row.waitFor({ state: 'detached' });
      await save(page);
      assert.equal(await onDisk(workbench.folder, file), fixed + body);
    });

    it(`in ${format}: properties are completed`, async () => {
      const { page } = workbench;
      await typeText(page, '');
      await page.keyboard.press('End');
      await page.keyboard.type(format === 'JSON' ? ',' : '');
      await page.keyboard.press('Enter');
      await eventually(async () => {
        await page.keyboard.press('ControlOrMeta+Space');
        await page.locator('.suggest-widget.visible').getByText('location').first().waitFor({ timeout: 2000 });
      });
      await workbench.keepScreenshot(`completion in ${format}`);
      await page.keyboard.type('loc');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Old Mill');
      const written =
        { YAML: 'location: Old Mill', TOML: 'location = "Old Mill"', JSON: '"location": "Old Mill"' }[format] ?? '';
      await eventually(async () => {
        assert.ok((await visibleText(page)).includes(written));
      });
      await save(page);
      await runCommand(page, 'View: Close All Editors');
    });
  }
});
