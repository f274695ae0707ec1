import { convertIcsCalendar } from 'ts-ics';
import * as vscode from 'vscode';
import { talksOfEvent } from '../../src/core/library/eventFacts';
import type { LibraryEvent } from '../../src/core/library/model';
import { contentOf } from '../../src/core/library/talks';
import { deepEqual, present } from './support/assert';
import { closeEditors, eventually, exists, inside, noteUri, removeFolder, writeNote } from './support/notes';

/** One's own programme as a calendar, by the dialogs a person answers and read by a parser that did not write it. */
describe('a programme of one’s own', () => {
  const folder = 'programme-test';
  const note = [
    '---',
    'title: WickConf 2019',
    'date: 2019-05-17',
    'timezone: Europe/Lisbon',
    '---',
    '',
    '# WickConf 2019',
    '',
    '- 09:30 - Wicks - Ada Byron',
    '- 10:30 - Wax - Ben Murray',
    '- 11:30 - Flames - Cleo Hart',
    '',
    '## Wicks',
    '',
    'Speaker: Ada Byron',
    'Room: Barn',
    '',
    '- twisted',
    '',
  ];
  const file = noteUri(`${folder}/wickconf-2019.ics`);

  async function event(): Promise<LibraryEvent> {
    const { library } = await inside();
    const found = library.events.find(({ title }) => title === 'WickConf 2019');
    present(found);
    return found;
  }

  before(async function () {
    this.timeout(60_000);
    const { library } = await inside();
    await library.ready();
    await writeNote(`${folder}/wickconf-2019.md`, ...note);
    await eventually(true, () => library.events.some(({ title }) => title === 'WickConf 2019'));
  });
  afterEach(async () => {
    await closeEditors();
    await vscode.workspace.fs.delete(file);
  });
  after(() => removeFolder(folder));

  async function press(...keys: readonly string[]): Promise<void> {
    // A box that is answered before its items are there has no answer.
    await new Promise((resolve) => setTimeout(resolve, 1000));
    for (const key of keys) await vscode.commands.executeCommand(`workbench.action.${key}`);
  }

  /** Exports with these key strokes in the list of which talks, and what each further box needs; then where it is offered to. */
  async function calendar(...boxes: readonly (readonly string[])[]): Promise<readonly (string | undefined)[][]> {
    const done = vscode.commands.executeCommand('conferenceNotes.exportEvent', {
      event: (await event()).id,
      format: 'icalendar',
    });
    for (const keys of boxes) await press(...keys, 'acceptSelectedQuickOpenItem');
    await eventually(true, async () => {
      await press('acceptSelectedQuickOpenItem');
      return exists(file);
    });
    await done;
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return (convertIcsCalendar(undefined, text).events ?? []).map(({ summary, start, location }) => [
      summary,
      start.date.toISOString(),
      start.local?.timezone,
      location,
    ]);
  }

  const next = 'quickOpenSelectNext';
  const wicks = ['Wicks', '2019-05-17T08:30:00.000Z', 'Europe/Lisbon', 'Barn'];
  const wax = ['Wax', '2019-05-17T09:30:00.000Z', 'Europe/Lisbon', undefined];
  const flames = ['Flames', '2019-05-17T10:30:00.000Z', 'Europe/Lisbon', undefined];

  it('holds the talks that were attended', async function () {
    this.timeout(60_000);
    deepEqual(await calendar([next]), [wicks]);
  });

  it('holds favourites', async function () {
    this.timeout(60_000);
    const value = talksOfEvent(await event()).find((talk) => contentOf(talk).title === 'Flames');
    present(value);
    const node = { kind: 'talk', value };
    await vscode.commands.executeCommand('conferenceNotes.addFavourite', node, [node]);
    try {
      deepEqual(await calendar([next, next]), [flames]);
    } finally {
      await vscode.commands.executeCommand('conferenceNotes.removeFavourite', node, [node]);
    }
  });

  it('holds the talks that are chosen', async function () {
    this.timeout(60_000);
    // Wicks is chosen to begin with, as there are notes of it; the next one is added.
    deepEqual(await calendar([next, next], [next, next, 'quickPickManyToggle']), [wicks, wax]);
  });
});
