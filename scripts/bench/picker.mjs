import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../machine/processes.mjs';
import { repository } from '../machine/repository.mjs';
import { workbenchAddress } from '../workbench/address.mjs';
import { quickInput } from '../workbench/commands.mjs';
import { openWorkbench } from '../workbench/page.mjs';
import { openSidebar, sidebar } from '../workbench/sidebar.mjs';

const sessions = 1000;
const runs = 7;
const rooms = 8;
const minutes = 30;
const file = 'programme.json';

/**
 * How long a schedule of a thousand sessions takes from the click on its file to the list of its talks on the screen: reading the
 * file and the schedule, the way from host to window, and drawing. The first run also loads the code for it.
 * @param {import('playwright-core').Browser} browser
 * @param {string} authority of the server
 * @returns {Promise<number[]>} milliseconds of each run
 */
export async function timePicker(browser, authority) {
  const folder = temporaryFolder('schedule');
  await writeFile(path.join(folder, file), programme());
  const { page } = await openWorkbench(browser, workbenchAddress({ authority, folder, extension: repository }));
  await openSidebar(page);
  const input = quickInput(page);
  const times = [];
  for (let run = 0; run < runs; run++) {
    await sidebar(page).getByRole('button', { name: 'New Event from Schedule' }).click();
    await input.locator('.monaco-list-row').filter({ hasText: 'File…' }).click();
    const row = input.locator('.monaco-list-row').filter({ hasText: file });
    await row.waitFor();
    await page.evaluate(startWatch);
    await row.click();
    times.push(Number(await page.evaluate('shown')));
    await page.keyboard.press('Escape');
    await input.waitFor({ state: 'hidden' });
  }
  await page.context().close();
  return times;
}

/** For the page: the next press of the mouse starts the watch, the frame that shows a talk ends it. */
const startWatch = `window.shown = new Promise((resolve, reject) => {
  let from;
  addEventListener('mousedown', () => { from ??= performance.now(); }, { capture: true, once: true });
  const observer = new MutationObserver(() => {
    const rows = [...document.querySelectorAll('.quick-input-widget .monaco-list-row')];
    if (from === undefined || !rows.some((row) => row.textContent.includes('and its neighbours'))) return;
    observer.disconnect();
    requestAnimationFrame(() => resolve(performance.now() - from));
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  setTimeout(() => reject(new Error('No talk was shown.')), 30000);
}); undefined`;

/** An invented programme, as frab publishes it: three days in eight rooms. */
function programme() {
  const perDay = Math.ceil(sessions / 3);
  const days = [0, 1, 2].map((day) => {
    const date = `2031-05-${17 + day}`;
    const talks = Array.from({ length: Math.min(perDay, sessions - day * perDay) }, (_, index) => {
      const time = 8 * 60 + Math.floor(index / rooms) * minutes;
      const start = `${String(Math.floor(time / 60) % 24).padStart(2, '0')}:${String(time % 60).padStart(2, '0')}`;
      const number = day * perDay + index + 1;
      return {
        guid: `talk-${number}`,
        title: `Glyph ${number} and its neighbours on the page`,
        start,
        duration: `00:${minutes}`,
        room: `Hall ${1 + (index % rooms)}`,
        abstract: 'How a letter keeps its shape. '.repeat(20),
        persons: [{ public_name: `Ada Moss ${number % 300}` }],
      };
    });
    return {
      date,
      rooms: Object.fromEntries(
        Array.from({ length: rooms }, (_, room) => [
          `Hall ${room + 1}`,
          talks.filter((talk) => talk.room === `Hall ${room + 1}`),
        ]),
      ),
    };
  });
  return JSON.stringify({ schedule: { conference: { title: 'InkConf 2031', days } } });
}
