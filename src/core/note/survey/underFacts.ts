import { findDate, type FoundDate } from '../line/dates';
import { cleanName, nameLikeness, saysNobody, saysOnlyRole } from '../line/names';
import type { People, Person } from '../line/people';
import { findTime, type TimeSpan } from '../line/times';
import type { When } from '../line/whenLine';
import { saysOrganisation } from '../language/people';

/** What the first lines under a heading tell about the talk it may announce. */
export interface Under {
  readonly people: People;
  /** How sure it is that they are its speakers, 0 to 1. */
  readonly score: number;
  /** Where they were found, for the evidence. */
  readonly how?: string;
  readonly title?: string;
  /** What stands first and is set apart as a title is: a heading, or a line in quotes, bold or italics. */
  readonly titleBelow?: string;
  readonly event?: string;
  readonly date?: FoundDate;
  readonly time?: TimeSpan;
  readonly place?: string;
  readonly room?: string;
  readonly track?: string;
  readonly code?: string;
}

export type Mutable<T> = { -readonly [key in keyof T]: T[key] };

/** Adds people; further lines of people join those before them when they stand together. */
export function takePeople(
  under: Mutable<Under>,
  people: People,
  trust: number,
  how: string,
  labelled: boolean,
  labelText?: string,
): boolean {
  let found = people;
  if (labelled && found.persons.length === 0 && labelText !== undefined) found = takeAsWritten(labelText);
  if (found.persons.length === 0) return false;
  const score = labelled ? Math.max(trust * 0.8, trust * found.likeness) : trust * found.likeness;
  if (under.score === 0) {
    under.people = found;
    under.score = score;
    under.how = how;
    return true;
  }
  // A second source only completes the first: another line of names of the same sort.
  if (under.how !== how || found.likeness < (labelled ? 0.4 : 0.6)) return false;
  if (isHandles(found) !== isHandles(under.people)) {
    under.people = isHandles(found) ? withHandles(under.people, found) : withHandles(found, under.people);
    return true;
  }
  const known = new Set(under.people.persons.map((person) => person.name));
  under.people = {
    ...under.people,
    persons: [...under.people.persons, ...found.persons.filter((person) => !known.has(person.name))],
  };
  return true;
}

/** Whether they are known by nothing but their handles. */
export function isHandles({ persons }: People): boolean {
  return persons.every(({ name }) => name.startsWith('@'));
}

/** Handles on a line of their own are those of the persons beside it; where they are more, the others are of an organisation. */
function withHandles(people: People, { persons: handles }: People): People {
  const persons = people.persons.map((person, index) => {
    const handle = handles[index]?.name.slice(1);
    return handle === undefined || handles.length < people.persons.length ? person : { handle, ...person };
  });
  return { ...people, persons, described: true };
}

/** Jobs and products, in Chinese or beside it, and abbreviations. */
const noName = /\p{Script=Han}{5}|[A-Za-z]\p{Script=Han}{2}|\p{Script=Han}[A-Za-z]|[「」『』《》]|^\p{Lu}{2}$/u;

/** `墨客科技 前端工程师 王小明`, `王小明 UC 前端工程师`: a Chinese name first or last among words of a job. */
function chineseAmongWords(text: string): [name: string, job: string] | undefined {
  const words = text.split(' ');
  if (words.length < 2 || !/\p{Script=Han}/u.test(text)) return undefined;
  const name = [words[0], words.at(-1)].find(
    (word) => word !== undefined && /^\p{Script=Han}{2,3}$/u.test(word) && nameLikeness(word) >= 0.7,
  );
  return name === undefined ? undefined : [name, words.filter((word) => word !== name).join(' ')];
}

/** After `Speaker:` stands a speaker, even one that looks like no name: `Speaker: the whole team`. */
function takeAsWritten(text: string): People {
  const bare = withoutUrl(text);
  const head = /^[^,，、(（。@]*/u.exec(bare)?.[0] ?? '';
  const inHead = chineseAmongWords(head.trim());
  const chinese = inHead ?? chineseAmongWords(bare.replace(/[\s,，、]+/gu, ' ').trim());
  const parts = (inHead ? bare.slice(head.length) : chinese ? '' : bare).split(
    /\s{0,40}(?:[,，、(（。]|\s[-–—|]\s|\s@\s?|(?<=^[\p{Script=Han}]{2,4})\s(?=\p{Script=Han}))\s*/u,
  );
  const [written = '', ...description] = [...(chinese ?? []), ...parts];
  const name = cleanName(written);
  const person: Person = {
    name,
    ...(description.length > 0 && {
      affiliation: description
        .filter((part) => part !== '')
        .join(', ')
        .replace(/\)$/, ''),
    }),
  };
  return name === '' ||
    name.length > 60 ||
    findDate(name) !== undefined ||
    findTime(name) !== undefined ||
    saysNobody(written) ||
    saysOnlyRole(name) ||
    saysOrganisation(name) ||
    noName.test(name)
    ? { persons: [], likeness: 0, described: false }
    : { persons: [person], likeness: 0.5, described: true };
}

export function takeFact(under: Mutable<Under>, label: string, value: string): void {
  if (value === '') return;
  switch (label) {
    case 'title':
      under.title ??= value;
      return;
    case 'event':
      under.event ??= value;
      return;
    case 'place':
      under.place ??= withoutUrl(value);
      return;
    case 'room':
      under.room ??= value;
      return;
    case 'track':
      under.track ??= value;
      return;
    case 'code':
      under.code ??= value;
      return;
    case 'affiliation': {
      const [only, ...others] = under.people.persons;
      if (only && others.length === 0)
        under.people = { ...under.people, persons: [{ ...only, affiliation: only.affiliation ?? value }] };
      return;
    }
    case 'date':
    case 'time':
      takeLabelledWhen(under, value);
      return;
    default:
      return;
  }
}

/** Takes what follows a label that says that it tells when. */
function takeLabelledWhen(under: Mutable<Under>, value: string): void {
  if (value.length > 160) return;
  const date = findDate(value);
  const time = findTime(
    date ? value.slice(0, date.index) + ' '.repeat(date.length) + value.slice(date.index + date.length) : value,
  );
  takeWhen(under, { ...(date && { date }), ...(time && { time }) });
}

export function takeWhen(under: Mutable<Under>, { date, time }: When): void {
  if (date) under.date ??= date;
  if (time) under.time ??= time;
}

/** `Ada Moss https://…`, `Ada Moss (https://…)`, `Ada Moss <ada@moss.example>` without the address. */
export function withoutUrl(line: string): string {
  const bare = line.includes('@')
    ? line.replace(/\s{0,40}[(<[]?[\w.+-]{1,64}@[\w-]{1,60}\.\w[\w.-]{1,60}[)>\]]?/g, '')
    : line;
  const mayHold = bare.includes('http') || bare.includes('www.');
  return (mayHold ? bare.replace(/\s{0,40}[(<[]?(?:https?:\/\/|www\.)[^\s)>\]]+[)>\]]?/g, '') : bare).trim();
}
