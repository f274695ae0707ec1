import { canMeasureHeap, heapInUse, openChangeAndClose, writeNotesToOpen } from './support/heap';
import { ok } from './support/assert';
import { inside, removeFolder } from './support/notes';

const folder = 'memory-test';
/** A leak of a text a note would show in as many, and `npm run bench:editor` opens a thousand. */
const documents = 300;

describe('memory', () => {
  before(async function () {
    if (!canMeasureHeap()) this.skip();
    await (await inside()).library.ready();
    await writeNotesToOpen(folder);
  });

  after(async () => {
    if (canMeasureHeap()) await removeFolder(folder);
  });

  it('is what it was once notes are closed that were opened and changed', async function () {
    this.timeout(300_000);
    await openChangeAndClose(folder, 60);
    const before = await heapInUse();
    await openChangeAndClose(folder, documents);
    const after = await heapInUse();
    ok(
      after <= before * 1.05,
      `${Math.round(after / 1e3)} kB after ${documents} notes, ${Math.round(before / 1e3)} before`,
    );
  });
});
