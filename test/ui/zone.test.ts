import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { convertIcsCalendar } from 'ts-ics';
import { temporaryFolder } from '../../scripts/machine/processes.mjs';
import { choose, chooseFile, quickInput, runCommand } from '../../scripts/workbench/commands.mjs';
import { openSidebar, sidebar } from '../../scripts/workbench/sidebar.mjs';
import { onDisk } from './support/editor';
import { eventually } from './support/eventually';
import { useWorkbench } from './support/workbench';

function entry(id: string, start: string, end: string, title: string, ...more: readonly string[]): string {
  const times = [`DTSTART:${start}00Z`, `DTEND:${end}00Z`];
  return ['BEGIN:VEVENT', `UID:${id}`, ...times, `SUMMARY:${title}`, ...more, 'END:VEVENT'].join('\r\n');
}

/** Times in UTC alone, and nothing that says where the event is. */
const programme = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'PRODID:-//Quill//EN',
  'X-WR-CALNAME:Quill Days 2031',
  entry('a', '20310718T0830', '20310718T0915', 'Inks of the sea', 'DESCRIPTION:Speakers:\\nNora Vale\\nTom Holt'),
  entry('b', '20310718T2330', '20310719T0030', 'Late lakes', 'DESCRIPTION:Speaker: Lena Roth', 'LOCATION:Barn'),
  'END:VCALENDAR',
  '',
].join('\r\n');

function folderWithProgramme(): string {
  const folder = temporaryFolder('zone');
  writeFileSync(path.join(folder, 'programme.ics'), programme);
  return folder;
}

describe('a schedule that knows only UTC', () => {
  const workbench = useWorkbench({ source: folderWithProgramme() });

  it('asks for the zone, shows the event’s own hours, and keeps the answer in the note', async () => {
    const { page, folder } = workbench;
    const picker = quickInput(page);
    await openSidebar(page);
    await sidebar(page).getByRole('button', { name: 'New Event from Schedule' }).click();
    await chooseFile(page, 'programme.ics');
    await picker.getByText('the times are meant as they are').waitFor();
    await workbench.keepScreenshot('zone: asked');
    await page.keyboard.type('Lisbon');
    await choose(page, 'Europe/Lisbon');
    for (const [title, time] of [
      ['Inks of the sea', '09:30'],
      ['Late lakes', '00:30'],
    ] as const) {
      const row = picker.locator('.monaco-list-row').filter({ has: page.getByText(title, { exact: true }) });
      await row.filter({ hasText: time }).getByRole('checkbox').first().click();
    }
    await workbench.keepScreenshot('zone: sessions');
    await picker.getByRole('button', { name: 'OK' }).click();
    await choose(page, 'One note');
    await picker.getByText('Write: create 1 note').waitFor();
    await choose(page, 'Preview first');
    await page.locator('.editor-group-container.active').getByText('timezone: Europe/Lisbon').waitFor();
    await workbench.keepScreenshot('zone: before it is written');
    await page.locator('.editor-actions').getByRole('button', { name: 'Write What Is Shown' }).click();
    const note = 'quill-days-2031.md';
    await page.getByRole('tab', { name: note }).waitFor();
    await eventually(async () => {
      const text = await onDisk(folder, note);
      assert.match(text, /^timezone: Europe\/Lisbon$/m);
      assert.match(text, /^- 09:30 - 10:15 - Inks of the sea - Nora Vale, Tom Holt$/m);
      assert.match(text, /^- 00:30 - 01:30 - Late lakes - Lena Roth$/m);
    });
    await workbench.keepScreenshot('zone: the note');
  });

  it('goes out as a calendar at the same instants', async () => {
    const { page, folder } = workbench;
    await runCommand(page, 'Conference Notes: Export Event…');
    await choose(page, 'iCalendar');
    await choose(page, 'All talks');
    await quickInput(page).getByRole('button', { name: 'OK' }).click();
    const calendar = 'quill-days-2031.ics';
    await page.getByRole('tab', { name: calendar }).waitFor();
    const { events = [] } = convertIcsCalendar(undefined, await onDisk(folder, calendar));
    assert.deepEqual(
      events
        .filter(({ start }) => start.local !== undefined)
        .map(({ summary, start, location }) => [summary, start.date.toISOString(), start.local?.timezone, location]),
      [
        ['Inks of the sea', '2031-07-18T08:30:00.000Z', 'Europe/Lisbon', undefined],
        ['Late lakes', '2031-07-18T23:30:00.000Z', 'Europe/Lisbon', 'Barn'],
      ],
    );
    await workbench.keepScreenshot('zone: the calendar');
  });
});
