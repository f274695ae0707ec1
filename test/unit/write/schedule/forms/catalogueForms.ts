import { clock, days, endOf, programme, title, utc, zone } from './programme';

export const conferenceJson = JSON.stringify({
  schedule: programme.map((slot) => ({
    conf_key: slot.id,
    conf_url: `https://quill.example/${slot.id}`,
    kind: 'talk',
    name: slot.title,
    room: slot.room,
    start: `${slot.start}:00`,
    end: `${endOf(slot)}:00`,
    duration: slot.minutes,
    authors: slot.names,
    contact: [],
    tags: '',
  })),
});

export const awsCatalogue = JSON.stringify({
  data: programme.map((slot) => ({
    sessionId: `s${slot.id}`,
    thirdPartyID: `INK${100 + slot.id}`,
    title: slot.title,
    times: [
      {
        date: slot.day,
        startTime: clock(slot.start),
        endTime: clock(endOf(slot)),
        utcStartTime: `${utc(slot.start).replaceAll('-', '/').replace('T', ' ')}:00`,
        room: slot.room,
      },
    ],
    participants: slot.names.map((fullName) => ({ fullName, roles: ['Speaker'] })),
  })),
});

const indicoTime = (time: string): object => ({ date: time.slice(0, 10), time: `${clock(time)}:00`, tz: zone });

export const indicoEvent = JSON.stringify({
  count: 1,
  results: [
    {
      _type: 'Conference',
      id: '77',
      title,
      timezone: zone,
      startDate: indicoTime(`${days[0]}T09:00`),
      endDate: indicoTime(`${days[1]}T18:00`),
      contributions: programme.map((slot) => ({
        _type: 'Contribution',
        id: String(slot.id),
        title: slot.title,
        startDate: indicoTime(slot.start),
        endDate: indicoTime(endOf(slot)),
        duration: slot.minutes,
        room: slot.room,
        speakers: slot.names.map((name) => ({
          _type: 'ContributionParticipation',
          first_name: name.split(' ')[0],
          last_name: name.split(' ')[1],
          fullName: `${name.split(' ')[1]?.toUpperCase()}, ${name.split(' ')[0]}`,
        })),
      })),
    },
  ],
});

export const confsTech = JSON.stringify([
  {
    name: title,
    url: 'https://quill.example/',
    startDate: days[0],
    endDate: days[1],
    city: 'Lisbon',
    country: 'Portugal',
  },
]);
