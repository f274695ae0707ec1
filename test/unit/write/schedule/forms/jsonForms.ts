import { clock, days, endOf, length, of, programme, rooms, title, utc, zone, type Slot } from './programme';

function frabTalk(slot: Slot, more: object = {}): object {
  return {
    id: slot.id,
    guid: `g${slot.id}`,
    logo: null,
    date: `${slot.start}:00+01:00`,
    start: clock(slot.start),
    duration: length(slot),
    room: slot.room,
    slug: `q31-${slot.id}`,
    title: slot.title,
    subtitle: '',
    track: 'Craft',
    type: 'lecture',
    language: 'en',
    abstract: 'About it.',
    persons: slot.names.map((name, index) => ({ id: slot.id * 10 + index, public_name: name })),
    links: [],
    ...more,
  };
}

function frab(conference: object, roomsOf: (day: string) => unknown): object {
  return {
    schedule: {
      version: '1',
      base_url: 'https://quill.example/',
      conference: {
        acronym: 'q31',
        title,
        start: days[0],
        end: days[1],
        daysCount: 2,
        timeslot_duration: '00:15',
        ...conference,
        days: days.map((date, index) => ({
          index: index + 1,
          date,
          day_start: `${date}T09:00:00+01:00`,
          day_end: `${date}T23:00:00+01:00`,
          rooms: roomsOf(date),
        })),
      },
    },
  };
}

const byName = (day: string): object =>
  Object.fromEntries(rooms.map((room) => [room, of(day, room).map((slot) => frabTalk(slot))]));

export const frabJson = JSON.stringify(frab({ time_zone_name: zone }, byName), null, 1);
export const frabWithMark = `\uFEFF${frabJson}`;
export const frabWithCommas = frabJson.replace(/([}\]])(\s*)([}\]])/g, '$1,$2$3');
/** Of a congress that names no zone, and of whose dates only the offset tells one. */
export const congressJson = JSON.stringify(frab({}, byName));
/** Of a camp, whose rooms are a list and whose talks have names in other members. */
export const campJson = JSON.stringify(
  frab({ time_zone_name: zone, rooms: rooms.map((name) => ({ name, guid: name })) }, (day) =>
    rooms.map((name) => ({
      name,
      talks: of(day, name).map((slot) =>
        frabTalk(slot, {
          persons: slot.names.map((name, index) => ({ code: `P${index}`, name, biography: null })),
          duration: `0:${length(slot)}`,
        }),
      ),
    })),
  ),
);

export const secondVersion = JSON.stringify({
  schedule: {
    version: '2',
    conference: {
      acronym: 'q31',
      title,
      start: days[0],
      end: days[1],
      time_zone_name: zone,
      rooms: rooms.map((name) => ({ name, slug: name.toLowerCase().replace(' ', '-'), guid: name })),
      tracks: [{ name: 'Craft', slug: 'craft' }],
      days: days.map((date, index) => ({ index: index + 1, date })),
    },
    events: programme.map((slot) => ({
      guid: `g${slot.id}`,
      start: `${slot.start}:00+01:00`,
      end: `${endOf(slot)}:00+01:00`,
      room: { slug: slot.room.toLowerCase().replace(' ', '-'), guid: slot.room },
      title: slot.title,
      track: { slug: 'craft' },
      participants: slot.names.map((name) => ({ guid: name, name, role: 'SPEAKER' })),
    })),
    persons: [],
  },
});

export const pretalxWidget = JSON.stringify({
  version: 'v3',
  timezone: zone,
  event_start: days[0],
  event_end: days[1],
  talks: programme.map((slot) => ({
    code: `C${slot.id}`,
    id: slot.id,
    title: { en: slot.title },
    speakers: slot.names.map((name) => name.replace(' ', '')),
    room: rooms.findIndex((room) => room === slot.room) + 1,
    start: `${utc(slot.start)}:00Z`,
    end: `${utc(endOf(slot))}:00Z`,
    duration: slot.minutes,
  })),
  rooms: rooms.map((name, index) => ({ id: index + 1, name: { en: name } })),
  speakers: [...new Set(programme.flatMap(({ names }) => names))].map((name) => ({
    code: name.replace(' ', ''),
    name,
  })),
  tracks: [],
});

function submission(slot: Slot): object {
  return {
    code: `C${slot.id}`,
    title: slot.title,
    submission_type: { en: 'Talk' },
    state: 'confirmed',
    speakers: slot.names.map((name) => ({ code: name.replace(' ', ''), name })),
    duration: slot.minutes,
    slots: [
      { start: `${slot.start}:00+01:00`, end: `${endOf(slot)}:00+01:00`, room: { id: 1, name: { en: slot.room } } },
    ],
  };
}

export const pretalxPage = JSON.stringify({ count: 6, next: null, previous: null, results: programme.map(submission) });
export const pretalxSubmission = JSON.stringify(programme.slice(0, 1).map(submission)[0]);

const people = [...new Set(programme.flatMap(({ names }) => names))].map((fullName, index) => ({
  id: `p${index}`,
  firstName: fullName.split(' ')[0],
  lastName: fullName.split(' ')[1],
  fullName,
}));

function sessionizeSession(slot: Slot, expanded: boolean): object {
  const speakers = people.filter(({ fullName }) => slot.names.includes(fullName));
  return {
    id: String(slot.id),
    title: slot.title,
    description: 'About it.',
    startsAt: `${slot.start}:00`,
    endsAt: `${endOf(slot)}:00`,
    isServiceSession: false,
    isPlenumSession: false,
    speakers: expanded ? speakers.map(({ id, fullName }) => ({ id, name: fullName })) : speakers.map(({ id }) => id),
    categoryItems: [],
    roomId: rooms.findIndex((room) => room === slot.room) + 1,
    ...(expanded && { room: slot.room, categories: [] }),
    status: 'Accepted',
  };
}

export const sessionizeAll = JSON.stringify({
  sessions: programme.map((slot) => sessionizeSession(slot, false)),
  speakers: people,
  questions: [],
  categories: [],
  rooms: rooms.map((name, index) => ({ id: index + 1, name, sort: index })),
});
export const sessionizeGrid = JSON.stringify(
  days.map((date) => ({
    date: `${date}T00:00:00`,
    isDefault: false,
    rooms: rooms.map((name, index) => ({
      id: index + 1,
      name,
      sessions: of(date, name).map((slot) => sessionizeSession(slot, true)),
    })),
  })),
);
export const sessionizeSessions = JSON.stringify([
  {
    groupId: null,
    groupName: 'All',
    isDefault: true,
    sessions: programme.map((slot) => sessionizeSession(slot, true)),
  },
]);
