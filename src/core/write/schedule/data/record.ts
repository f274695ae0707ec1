import type { JsonField } from '../jsonField';

/** What data of a session or a container may tell, and what people call it: in small letters, without spaces and signs. */
const keys = {
  title:
    'title|name|talk|talktitle|sessiontitle|sessionname|summary|subject|topic|presentation|session|event|' +
    'label|entry|activity|what',
  start:
    'start|startdatetime|startsat|startat|starttime|startdate|begin|begins|timestart|datestart|' +
    'datetimestart|sessionstartdate|sessionstart|from|dtstart|scheduledat|scheduledstart|datetime|dateandtime|timeanddate|when|' +
    'utcstarttime|time|times|timeslot|hour|slot',
  end:
    'end|enddatetime|endsat|endat|endtime|enddate|ends|timeend|dateend|datetimeend|sessionenddate|' +
    'sessionend|to|until|till|finish|finishes|dtend|utcendtime|scheduledend',
  date: 'date|day|startdate|sessiondate|eventdate|talkdate|datestart|dayname|dayid|dateid',
  slots:
    'slots|slot|timeslots|timeslot|slotid|timeslotid|slotids|timeslotids|schedule|scheduled|times|time|when|occurrences|occurrence|dates',
  length: 'duration|length|minutes|durationminutes|durationinminutes|scheduledduration|len|mins',
  room: 'room|rooms|roomname|roomfullname|hall|stage|location|venue|place|auditorium|where|roomid|roomids|locationid|hallid|stageid',
  venue: 'venue|venuename|venueid',
  people:
    'speakers|speaker|speakername|speakernames|persons|people|presenters|presenter|presentername|authors|' +
    'author|participants|performers|performer|panelists|panel|instructors|instructor|lecturer|lecturers|' +
    'teacher|by|who|presentedby|contributors|speakerids|speakerid|personids|personid|presenterids|presenterid|' +
    'authorids|authorid|peopleids',
  hosts: 'moderator|moderators|host|hosts|chair|chairs|conveners',
  track:
    'track|tracks|trackname|theme|themes|topics|category|categories|stream|sessiontrack|trackid|trackids|streamid|themeid',
  sort: 'type|kind|sessiontype|sessionformat|format|eventtype|entrytype|talktype',
  abstract: 'abstract|description|content|details|body|overview|text|synopsis|desc|summary',
  url: 'url|link|href|website|web|confurl|permalink|publicurl|sessionurl',
  code: 'code|shortcode|sessioncode|thirdpartyid|abbreviation',
  id: 'id|guid|uid|uuid|sessionid|confkey|key|slug|friendlyid',
  level: 'level|difficulty|sessionlevel|skilllevel',
  language: 'language|lang|locale|inlanguage',
  zone: 'timezone|timezonename|tz|ianatimezone',
} as const;

export type Kind = keyof typeof keys;

/** What a member of that name tells, with its rank among the names for it. */
const kinds = new Map<string, { readonly kind: Kind; readonly rank: number }[]>();
for (const [kind, list] of Object.entries(keys) as [Kind, string][]) {
  for (const [rank, name] of list.split('|').entries()) {
    const known = kinds.get(name) ?? [];
    kinds.set(name, [...known, { kind, rank }]);
  }
}

/** `event_start`, `Proposal title`: what stands before such a word says whose it is. */
const prefixed =
  /^(?:event|session|talk|proposal|slot|schedule)(start|end|begin|finish|date|title|type|format|track|room|duration|length|time|speakers?|speakernames?)$/;

/** What a member of that name tells; one with a prefix is asked after those without. */
function toldBy(name: string): readonly { readonly kind: Kind; readonly rank: number }[] {
  const plain = plainKey(name);
  const [, bare = ''] = prefixed.exec(plain) ?? [];
  return kinds.get(plain) ?? kinds.get(bare)?.map(({ kind, rank }) => ({ kind, rank: rank + 100 })) ?? [];
}

/** What a member of that name may tell. */
export function kindsOfKey(name: string): Kind[] {
  return toldBy(name).map(({ kind }) => kind);
}

const plainKeys = new Map<string, string>();

/** A name as the lists above have it: `start_time`, `StartTime` and `@startTime` are one. */
export function plainKey(name: string): string {
  const known = plainKeys.get(name);
  if (known !== undefined) return known;
  // The members of data are called alike thousands of times, those of hostile data each in another way.
  if (plainKeys.size > 1000) plainKeys.clear();
  const plain = name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  plainKeys.set(name, plain);
  return plain;
}

/** An object of data whose members are found by what they tell. */
export class DataRecord {
  private readonly found = new Map<Kind, { readonly rank: number; readonly member: JsonField }[]>();

  constructor(readonly field: JsonField) {
    for (const [name, member] of field.members()) {
      if (isEmpty(member.raw)) continue;
      for (const { kind, rank } of toldBy(name)) {
        const known = this.found.get(kind);
        if (known === undefined) this.found.set(kind, [{ rank, member }]);
        else known.push({ rank, member });
      }
    }
    for (const members of this.found.values()) if (members.length > 1) members.sort((a, b) => a.rank - b.rank);
  }

  /** All members that tell that kind of thing and are not empty, best first. */
  all(kind: Kind): JsonField[] {
    return this.found.get(kind)?.map(({ member }) => member) ?? [];
  }

  /** The best member that tells that kind of thing. */
  get(kind: Kind): JsonField | undefined {
    return this.all(kind)[0];
  }

  /** The text of the best member that has one. A member of another kind is no gap: names may mean anything. */
  text(kind: Kind): string | undefined {
    return this.all(kind)
      .map(textIn)
      .find((text) => text !== undefined);
  }

  /** Its title: of an object that is called like one, such as a place, none. */
  get title(): string | undefined {
    return this.all('title')
      .filter((member) => !member.isList && (!member.isObject || isTranslation(member.raw)))
      .map(textIn)
      .find((text) => text !== undefined);
  }
}

/** A text, a number, of an object its name, of a list its texts joined by commas. */
export function textIn(field: JsonField): string | undefined {
  const isPlain = typeof field.raw === 'string' || field.isNumber;
  if (isPlain || (field.isObject && (field.first('name', 'title').exists || isTranslation(field.raw))))
    return field.text();
  if (!field.isList) return undefined;
  return (
    field
      .items()
      .flatMap((item) => (item.isList ? [] : (textIn(item) ?? [])))
      .join(', ') || undefined
  );
}

/** `{"en": …, "de": …}` */
function isTranslation(value: unknown): boolean {
  const entries = Object.entries(value as object);
  return (
    entries.length > 0 &&
    entries.every(
      ([name, text]) => /^[a-z]{2}(?:[-_]\w{2,4})?$/.test(name) && (text === null || typeof text === 'string'),
    )
  );
}

function isEmpty(value: unknown): boolean {
  return (
    value === undefined ||
    value === null ||
    value === '' ||
    value === false ||
    (Array.isArray(value) && value.length === 0)
  );
}
