import assert from 'node:assert/strict';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { Library } from '../../src/core/library/library';
import { updateIndex } from '../../src/core/write/event/indexTable';
import { exportDigest } from '../../src/core/write/export/digest';
import { exportICalendar } from '../../src/core/write/export/icalendar';
import { applyEdits } from '../../src/core/text/edit';

const piece = fc.constantFrom(
  'FontCon',
  ' ',
  '|',
  '\n',
  '\r',
  '# x',
  '- ',
  '<b>',
  '>',
  '](command:x)',
  '[',
  '`',
  '*',
  '\\',
  '"',
  'https://x.example/',
  ';',
  ',',
  ':',
  '\u2028',
  '\u0000',
  '\ud800',
  '😀',
  '-->',
  '<!-- /events -->',
  'ATTACH:x',
  '\nBEGIN:VALARM',
  '_',
  '1. ',
  '&lt;',
);
const fact = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => pieces.join(''));
const headings = {
  talks: 'Talks',
  takeaways: 'Takeaways',
  actions: 'Actions',
  people: 'People',
  links: 'Links',
  looseEnds: 'Loose ends',
};

/** An index table, a digest and a calendar hold what they hold, whatever the facts of a note say, and stay so. */
export const writeArea = fc.property(fact, fact, fact, fact, (title, url, location, name) => {
  const front = {
    kind: 'event',
    title: `FontCon 2024 ${title}`,
    date: '2024-05-17',
    url: `https://x.example/${url}`,
    location,
  };
  const text = `${JSON.stringify(front)}\n\n## Quiet fonts - Ada Moss\n\n09:00\n\nSpeaker: ${name.replace(/[\r\n]/g, ' ')}\n\n- x\n`;
  const library = new Library();
  library.setAll([{ id: 'a', root: 'notes', path: 'fontcon/notes.md', text }]);
  const [event] = library.events;
  if (event === undefined) return;

  const table =
    '# Mine\n\n<!-- events -->\n\n| When | Event | URL | Where | People | Mine |\n|---|---|---|---|---|---|\n\n<!-- /events -->\n\nThe end.\n';
  const update = (before: string): string => {
    const updated = updateIndex(before, 'readme.md', library.events);
    assert.ok(updated.ok);
    return applyEdits(before, updated.edits);
  };
  const once = update(table);
  assert.equal(once.split('\n').length, table.split('\n').length + 1, `one row: ${JSON.stringify(once)}`);
  const row = once.split('\n').find((line) => line.includes('2024-05-17')) ?? '';
  assert.equal(row.split(/(?<!\\)(?:\\\\)*\|/).length, 8, `six cells: ${JSON.stringify(row)}`);
  assert.equal(update(once), once, 'a second run changes nothing');

  const digest = exportDigest(event, () => text, headings);
  const own = digest.split('\n').filter((line) => /^\s{0,3}#/.test(line));
  assert.ok(
    own.every((line) => /^# |^## (?:Talks|Links|People|Loose ends)$|^### /.test(line)),
    JSON.stringify(own),
  );

  const calendar = ICAL.Component.fromString(exportICalendar(event, { now: 0 }));
  assert.deepEqual(new Set(calendar.getAllSubcomponents().map((component) => component.name)), new Set(['vevent']));
  for (const component of calendar.getAllSubcomponents()) {
    assert.deepEqual(component.getAllSubcomponents(), []);
    assert.equal(component.getFirstProperty('attach'), null);
  }
  assert.equal(calendar.getFirstSubcomponent('vevent')?.getFirstPropertyValue('summary'), event.title);
});
