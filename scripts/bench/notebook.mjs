import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

const subjects = 'Kerning Ligatures Baselines Margins Columns Serifs Proofs Glyphs Ink Paper Presses Grids'.split(' ');
const turns = ['in the dark', 'at scale', 'without tears', 'for beginners', 'revisited', 'on a budget', 'by hand'];
const people = [
  'Ada Moss',
  'Ben Roe',
  'Cleo Hart',
  'Dev Lindqvist',
  'Eva Marsh',
  'Finn Okoro',
  'Gus Tarn',
  'Hana Bright',
];
const places = ['Lyon', 'Oslo', 'Porto', 'Tartu', 'Ghent'];
const talksOfEvent = 20;

/**
 * Writes a notebook of invented notes, the same in every run: years of conferences, a folder for each with a note about
 * the event and a note for each of its talks.
 * @param {string} folder
 * @param {number} talks how many talks, and about as many notes
 */
export async function writeNotebook(folder, talks) {
  for (let first = 0; first < talks; first += talksOfEvent) {
    const event = first / talksOfEvent;
    const year = 2025 - (event % 25);
    const month = String(1 + (event % 12)).padStart(2, '0');
    const home = path.join(folder, String(year), `fontcon-${event}`);
    await mkdir(home, { recursive: true });
    await writeFile(path.join(home, 'README.md'), eventNote(event, `${year}-${month}-17`));
    for (let talk = first; talk < Math.min(talks, first + talksOfEvent); talk++)
      await writeFile(path.join(home, `talk-${10_000 + talk}.md`), talkNote(event, talk));
  }
}

/**
 * @param {number} event
 * @param {string} date
 */
function eventNote(event, date) {
  return `---\ntitle: FontCon ${event}\ndate: ${date}\nlocation: ${of(places, event)}\ntags: [type, print]\n---\n\n# FontCon ${event}\n\nGood coffee.\n`;
}

/**
 * @param {number} event
 * @param {number} talk
 */
function talkNote(event, talk) {
  const lines = Array.from({ length: 15 }, (_, line) => `- ${of(subjects, talk + line)} ${of(turns, talk * 3 + line)}`);
  const open = talk % 7 === 0 ? '\n- TODO: find the slides\n' : '';
  return `---\ntitle: ${of(subjects, talk)} ${of(turns, talk >> 2)} ${10_000 + talk}\nspeaker: ${of(people, talk)}\nevent: FontCon ${event}\n---\n\n# ${of(subjects, talk)} ${of(turns, talk >> 2)} ${10_000 + talk}\n\n${lines.join('\n')}\n\n## Takeaways\n\n- more ink\n${open}`;
}

/**
 * @param {readonly string[]} items
 * @param {number} index
 */
function of(items, index) {
  return items[index % items.length];
}
