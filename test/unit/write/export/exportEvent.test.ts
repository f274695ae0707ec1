import assert from 'node:assert/strict';
import { exportEvent, exportFormats, exportNames, exportPath } from '../../../../src/core/write/export/exportEvent';
import { timezoneIn } from '../../../../src/core/write/export/timezone';
import { readNote } from '../../support/readNote';
import { eventOf } from './support';

const note =
  '---\ntitle: RiverConf 2024\ndate: 2024-05-16\ntimezone: Europe/Berlin\n---\n\n# RiverConf 2024\n\n- 09:30 - Locks - Ada Finchley\n- 10:30 - Weirs - Bo Larkin\n\n## Locks\n\nSpeaker: Ada Finchley\n\n- water\n';
const headings = { talks: 'T', takeaways: 'A', actions: 'N', people: 'P', links: 'L', looseEnds: 'O' };

describe('exportEvent', () => {
  const { event, textOf } = eventOf({ 'trips/riverconf-2024.md': note });

  it('takes the time zone from the notes', () => {
    assert.match(
      exportEvent(event, 'icalendar', { textOf, headings, now: 0 }),
      /DTSTART;TZID=Europe\/Berlin:20240516T093000/,
    );
  });

  it('names a file beside the notes for each format', () => {
    assert.deepEqual(
      exportFormats.map((format) => exportPath(event, format)),
      ['trips/riverconf-2024.ics', 'trips/riverconf-2024-digest.md', 'trips/riverconf-2024.json'],
    );
  });

  it('names a file for each of several events, none twice', () => {
    assert.deepEqual(exportNames([event, { ...event, title: 'Sluice Day' }, event], 'icalendar'), [
      'riverconf-2024.ics',
      'sluice-day.ics',
      'riverconf-2024-2.ics',
    ]);
  });

  it('makes no note of an event, in whatever format: what lies beside the notes tells nothing twice', () => {
    for (const format of exportFormats) {
      const path = exportPath(event, format);
      const text = exportEvent(event, format, { textOf, headings, now: 0 });
      if (path.endsWith('.md')) assert.equal(readNote(text, path).kind, 'other');
      else assert.match(path, /\.(?:ics|json)$/);
    }
  });

  it('knows the event in every format', () => {
    for (const format of exportFormats)
      assert.match(exportEvent(event, format, { textOf, headings, now: 0 }), /RiverConf 2024/);
  });
});

describe('timezoneIn', () => {
  const cases: [texts: string[], zone: string | undefined][] = [
    [['# Notes', '---\ntime_zone_name: Asia/Tokyo\n---\n'], 'Asia/Tokyo'],
    [['+++\ntimezone = "Moon/Base"\n+++\n'], undefined],
    [[], undefined],
  ];
  for (const [texts, zone] of cases)
    it(JSON.stringify(texts), () => {
      assert.equal(timezoneIn(texts), zone);
    });
});
