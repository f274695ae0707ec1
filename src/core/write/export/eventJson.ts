import type { LibraryEvent } from '../../library/model';
import { exportedTalks } from './eventTalks';

/**
 * An event with all its talks as JSON, for other programs: what is unknown is null, dates and times are ISO 8601. `day` is
 * that of the programme, `date` that on which the talk begins.
 */
export function exportJson(event: LibraryEvent): string {
  const { title, series, start, end, location, url, tags } = event;
  const talks = exportedTalks(event).map((talk) => ({
    title: talk.title,
    speakers: talk.speakers.map(({ name, role, affiliation, handle }) => ({
      name,
      role: role ?? null,
      affiliation: affiliation ?? null,
      handle: handle ?? null,
    })),
    day: talk.dayDate ?? null,
    date: talk.date ?? null,
    start: talk.start ?? null,
    end: talk.end ?? null,
    room: talk.room ?? null,
    track: talk.track ?? null,
    code: talk.code ?? null,
    tags: talk.tags,
    links: talk.links,
    note: { path: talk.source.source.note.path, line: talk.talk === undefined ? null : talk.talk.line + 1 },
  }));
  const record = {
    title,
    series: series ?? null,
    start: start ?? null,
    end: end ?? null,
    location: location ?? null,
    url: url ?? null,
    tags,
    talks,
  };
  return `${JSON.stringify(record, undefined, 2)}\n`;
}
