import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { openFile } from '../../scripts/workbench/commands.mjs';
import { dropFile, goToEnd, pasteFile, typeText, visibleText } from './support/editor';
import { eventually } from './support/eventually';
import { useWorkbench } from './support/workbench';

/** A note whose picture lies in `img/img01.jpg`. */
const note = '03-type-on-a-bus.md';
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('pictures', () => {
  const workbench = useWorkbench();

  it('pasted land where the note has its pictures, under the next number', async () => {
    const { page, folder } = workbench;
    await openFile(page, note);
    await goToEnd(page);
    await pasteFile(page, 'image.png', 'image/png', picture);
    await eventually(async () => {
      assert.match(await visibleText(page), /!\[What it shows\]\(img\/img02\.png\)/);
    });
    await eventually(async () => {
      assert.deepEqual(await readFile(path.join(folder, 'paperplane-2024/img/img02.png')), picture);
    });
    await typeText(page, 'The bus');
    await eventually(async () => {
      assert.match(await visibleText(page), /!\[The bus\]\(img\/img02\.png\)/);
    });
    // The editor's own way would put it beside the note.
    assert.deepEqual(
      (await readdir(path.join(folder, 'paperplane-2024'))).filter((name) => name.endsWith('.png')),
      [],
    );
  });

  it('dropped land there under their own names', async () => {
    const { page, folder } = workbench;
    await openFile(page, note);
    await dropFile(page, 'timetable.png', 'image/png', picture);
    await eventually(async () => {
      assert.match(await visibleText(page), /!\[What it shows\]\(img\/timetable\.png\)/);
      assert.deepEqual(await readFile(path.join(folder, 'paperplane-2024/img/timetable.png')), picture);
    });
  });
});
