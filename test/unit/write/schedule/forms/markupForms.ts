import { basic, clock, days, endOf, length, of, programme, rooms, title, utc, xml, zone, type Slot } from './programme';

/** How one of the makers of schedules in XML writes a talk's parts. */
interface Maker {
  readonly head: string;
  readonly dateOf: (slot: Slot) => string;
  readonly day: (index: number) => string;
}

function event(slot: Slot, { dateOf }: Maker): string {
  const persons = slot.names.map((name, index) => `<person id="${slot.id}${index}">${xml(name)}</person>`).join('');
  return (
    `<event id="${slot.id}" guid="g${slot.id}">${dateOf(slot)}<start>${clock(slot.start)}</start>` +
    `<duration>${length(slot)}</duration><room>${slot.room}</room><title>${xml(slot.title)}</title>` +
    `<persons>${persons}</persons></event>`
  );
}

function schedule(maker: Maker): string {
  const parts = days.map((day, index) => {
    const inside = rooms
      .map(
        (room) =>
          `<room name="${room}">${of(day, room)
            .map((slot) => event(slot, maker))
            .join('')}</room>`,
      )
      .join('\n');
    return `<day date="${day}" ${maker.day(index + 1)}>\n${inside}\n</day>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<schedule>\n${maker.head}\n${parts.join('\n')}\n</schedule>\n`;
}

function conference(more: string): string {
  return `<conference><title>${title}</title><start>${days[0]}</start><end>${days[1]}</end>${more}</conference>`;
}

const withZone = `<time_zone_name>${zone}</time_zone_name>`;

export const frabXml = schedule({
  head: `<generator name="frab" version="0.9"/><version>2</version>${conference(withZone)}`,
  dateOf: ({ start }) => `<date>${start}:00+01:00</date>`,
  day: (index) => `index="${index}" start="${days[index - 1]}T09:00:00+01:00" end="${days[index - 1]}T23:59:00+01:00"`,
});

export const pretalxXml = schedule({
  head: `<generator name="pretalx" version="2025"/>${conference(withZone)}`,
  dateOf: ({ start }) => `<date>${utc(start)}:00+00:00</date>`,
  day: (index) => `index="${index}"`,
});

/** wafer tells no zone, and the hours of UTC in none of its parts. */
export const waferXml = schedule({
  head: `<generator name="wafer" version="0.14"/>${conference('<days>2</days>')}`,
  dateOf: ({ start }) => `<date>${start}:00+01:00</date>`,
  day: (index) => `index="${index}"`,
});

/** Pentabarf has dates on days alone, and hours on talks. */
export const pentabarfXml = schedule({
  head: conference('<day_change>04:00</day_change><timeslot_duration>00:15</timeslot_duration>'),
  dateOf: () => '',
  day: (index) => `index="${index}"`,
});

export const pentabarfXcal = [
  '<?xml version="1.0" encoding="utf-8"?>',
  '<iCalendar xmlns:pentabarf="http://pentabarf.org" xmlns:xCal="urn:ietf:params:xml:ns:xcal"><vcalendar>',
  `<version>2.0</version><x-wr-calname>${title}</x-wr-calname><x-wr-timezone>${zone}</x-wr-timezone>`,
  ...programme.map(
    (slot) =>
      `<vevent><uid>${slot.id}@quill</uid><tzid>Europe-Lisbon</tzid><dtstart>${basic(slot.start)}</dtstart>` +
      `<dtend>${basic(endOf(slot))}</dtend><summary>${xml(slot.title)}</summary><location>${slot.room}</location>` +
      `${slot.names.map((name) => `<attendee>${xml(name)}</attendee>`).join('')}</vevent>`,
  ),
  '</vcalendar></iCalendar>',
].join('\n');

export const schemaPage = `<!doctype html><html><head><title>${title}</title>
<script type="application/ld+json">${JSON.stringify({
  '@context': 'https://schema.org',
  '@type': 'Event',
  name: title,
  startDate: days[0],
  endDate: days[1],
  subEvent: programme.map((slot) => ({
    '@type': 'Event',
    name: slot.title,
    startDate: `${slot.start}:00+01:00`,
    endDate: `${endOf(slot)}:00+01:00`,
    performer: slot.names.map((name) => ({ '@type': 'Person', name })),
    location: { '@type': 'Place', name: slot.room },
  })),
})}</script></head><body><p>Welcome</p></body></html>`;
