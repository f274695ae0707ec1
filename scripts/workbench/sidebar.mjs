/** @typedef {import('playwright-core').Page} Page */

/**
 * A row of the sidebar's tree.
 * @typedef {object} TreeRow
 * @property {number} level 1 for the outermost
 * @property {string} label
 * @property {string} description the dimmed text after the label
 */

const containerId = 'workbench.view.extension.conferenceNotes';
const secondsToOpen = 10;
const secondsToFill = 60;
/** A point on the status bar, where the mouse brings up nothing. */
const outOfTheWay = { x: 640, y: 790 };
/** How long a row may take to show its children, or a key press to move the focus. */
const attempts = 30;
const millisecondsBetweenAttempts = 50;

/**
 * The sidebar of Conference Notes.
 * @param {Page} page
 */
export function sidebar(page) {
  return page.locator(`[id="${containerId}"]`);
}

/**
 * The rows of its tree that are drawn: the workbench draws only those in sight.
 * @param {Page} page
 */
export function treeRows(page) {
  return sidebar(page).getByRole('treeitem');
}

/**
 * Brings the sidebar to the front by a click in the activity bar; by another one where a workbench that was still loading
 * took no notice of the first.
 * @param {Page} page
 */
export async function openSidebar(page) {
  const button = page.locator('.part.activitybar').getByRole('tab', { name: 'Conference Notes' });
  const deadline = Date.now() + secondsToFill * 1000;
  for (;;) {
    await button.click({ timeout: secondsToFill * 1000 });
    try {
      await sidebar(page).waitFor({ timeout: secondsToOpen * 1000 });
      break;
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
  }
  // The button's tooltip would cover the tree.
  await page.mouse.move(outOfTheWay.x, outOfTheWay.y);
}

/**
 * Waits until the tree has a row.
 * @param {Page} page
 * @returns {Promise<void>} fails after a minute with what the sidebar shows instead
 */
export async function filled(page) {
  try {
    await treeRows(page)
      .first()
      .waitFor({ timeout: secondsToFill * 1000 });
  } catch (error) {
    const shown = (await sidebar(page).innerText()).trim();
    throw new Error(`The sidebar stayed empty for ${secondsToFill} seconds. It shows: ${shown || 'nothing'}`, {
      cause: error,
    });
  }
}

/**
 * Reads the whole tree and expands it on the way, from the first row to the last, as a person would with the arrow keys:
 * the tree scrolls along, so rows that were not drawn at first are read too.
 * @param {Page} page
 * @returns {Promise<TreeRow[]>} fails if rows come or go meanwhile
 */
export async function readTree(page) {
  await sidebar(page).getByRole('tree').focus();
  await page.keyboard.press('Home');
  let row = await focusedRow(page);
  const rows = [row];
  for (;;) {
    // The right arrow expands a row, and goes to its first child once that is there.
    let next = row.parent ? await moved(page, 'ArrowRight', row) : undefined;
    if (next === undefined && !row.last) next = await moved(page, 'ArrowDown', row);
    if (next === undefined) break;
    row = next;
    if (row.index !== rows.length) throw new Error('The tree changed while it was read.');
    rows.push(row);
  }
  if (!row.last) throw new Error('The tree was not read to its end.');
  await page.keyboard.press('Home');
  return rows;
}

/**
 * Presses a key until the focus moves on from a row.
 * @param {Page} page
 * @param {string} key
 * @param {FocusedRow} from
 * @returns {Promise<FocusedRow | undefined>} undefined if it stays: there are no rows that way
 */
async function moved(page, key, from) {
  for (let attempt = 0; attempt < attempts; attempt++) {
    await page.keyboard.press(key);
    const row = await focusedRow(page);
    if (row.index !== from.index) return row;
    // Seen anew: a row may have become the last, or no longer be it.
    from.last = row.last;
    await page.waitForTimeout(millisecondsBetweenAttempts);
  }
  return undefined;
}

/**
 * @typedef {TreeRow & { index: number, parent: boolean, last: boolean }} FocusedRow
 */

/**
 * @param {Page} page
 * @returns {Promise<FocusedRow>}
 */
async function focusedRow(page) {
  return sidebar(page)
    .locator('.monaco-list-row.focused')
    .evaluate((element) => ({
      index: Number(element.getAttribute('data-index')),
      level: Number(element.getAttribute('aria-level')),
      label: element.querySelector('.label-name')?.textContent ?? '',
      description: element.querySelector('.label-description')?.textContent ?? '',
      parent: element.hasAttribute('aria-expanded'),
      last: element.getAttribute('data-last-element') === 'true',
    }));
}

/**
 * The tree as text, two blanks a level.
 * @param {readonly TreeRow[]} rows
 */
export function treeText(rows) {
  return rows
    .map(
      ({ level, label, description }) =>
        `${'  '.repeat(level - 1)}${label}${description === '' ? '' : `  ${description}`}`,
    )
    .join('\n');
}

/**
 * Gives the sidebar's labels more room, by dragging its edge.
 * @param {Page} page
 * @param {number} [by] in pixels
 */
export async function widenSidebar(page, by = 140) {
  const box = await page.locator('.part.sidebar').boundingBox();
  if (box === null) throw new Error('There is no sidebar.');
  const edge = { x: box.x + box.width + 1, y: box.y + box.height / 2 };
  await page.mouse.move(edge.x, edge.y);
  await page.mouse.down();
  await page.mouse.move(edge.x + by, edge.y, { steps: 5 });
  await page.mouse.up();
}

/**
 * Opens the first talk in sight with a click; does nothing where no event has a talk.
 * @param {Page} page
 */
export async function openFirstTalk(page) {
  const talk = treeRows(page).and(page.locator('[aria-level="3"]')).first();
  if (!(await talk.isVisible())) return;
  await talk.click();
  // For the looks alone: the heading is bold as soon as the editor has coloured it.
  await page
    .locator('.part.editor .view-line .mtkb')
    .first()
    .waitFor({ timeout: 10_000 })
    .catch(() => undefined);
  await page.mouse.move(outOfTheWay.x, outOfTheWay.y);
}
