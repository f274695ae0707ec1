import { readLabel, type Labelled } from '../../../note/line/label';
import { readPeople, type Person } from '../../../note/line/people';
import { fold } from '../../../text/fold';
import type { ScheduleSpeaker } from '../model';
import { inOrder, personsIn, speakersNamed } from '../people';
import { oneLine } from '../plainText';
import { parameterOf, propertiesOf, valuesOf, type Component } from './component';
import { lexicon } from '../../../note/language/lexicon';

const inTitle = new RegExp(
  `^(.{2,300}?)(?:\\s*[([]([^()[\\]]{3,120})[)\\]]|,?\\s(?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')})\\s(\\p{Lu}.{2,120}))$`,
  'u',
);

/** So many lines of a description are looked at for a label. */
const mostLines = 200;
/** So many people stand below a label. */
const mostBelow = 20;
/** Who leads through a session counts where nobody else is named. */
const hosts = /^(?:moderat|host|chair|gastgeb|facilitat)/;

/**
 * The people that a description names behind or below a label, in whatever language: `Speaker: Ada Finchley (Rookery)`.
 * A label whose value is the session's own title names nobody.
 * @param description plain text
 */
export function peopleLabelled(description: string | undefined, title: string): ScheduleSpeaker[] {
  const lines = description?.split('\n').slice(0, mostLines).map(withoutMarkup) ?? [];
  const named = lines.flatMap((line, index) => {
    const label = readLabel(line);
    if (label?.label !== 'speaker' || isTitle(label.value, title)) return [];
    const people = label.value === '' ? namesBelow(lines.slice(index + 1), title) : peopleBehind(label);
    return people.length === 0 ? [] : [{ people: withEmployer(people, lines, index), isHost: hosts.test(label.word) }];
  });
  const speaking = named.filter(({ isHost }) => !isHost);
  return speakersNamed((speaking.length > 0 ? speaking : named).flatMap(({ people }) => people));
}

/** Calendars may hold Markdown: `**Speakers**`, `## Speakers`. */
function withoutMarkup(line: string): string {
  return line.replace(/^\s{0,3}#{1,6}\s+/, '').replace(/\*\*|__/g, '');
}

/** `Name: …` stands before names of anything, and only names of people are some. */
function peopleBehind({ word, value }: Labelled): ScheduleSpeaker[] {
  const isSure = !['name', 'who', 'with', 'by', 'mit', 'par', 'por'].includes(word);
  const read = readPeople(value, isSure);
  const isLikely = read.likeness >= 0.55;
  if (!isSure && !isLikely) return [];
  // A list in which every name is divided right by its commas is told better by the reader of people.
  return isLikely && read.described ? read.persons.map(speakerOf) : personsIn(value);
}

function namesBelow(lines: readonly string[], title: string): ScheduleSpeaker[] {
  const names: ScheduleSpeaker[] = [];
  for (const line of lines.slice(0, mostBelow)) {
    const bare = line.replace(/^\s*(?:[-*•+]|\d{1,2}[.)])\s+/, '').trim();
    if (bare === '' && names.length === 0) continue;
    const { persons, likeness } = readPeople(bare, true);
    if (bare === '' || persons.length === 0 || likeness < 0.55 || readLabel(line) !== undefined || isTitle(bare, title))
      break;
    names.push(...persons.map(speakerOf));
  }
  return names;
}

/** `Company: Rookery` beside the label of one speaker. */
function withEmployer(people: ScheduleSpeaker[], lines: readonly string[], index: number): ScheduleSpeaker[] {
  const [only, ...others] = people;
  if (only === undefined || others.length > 0 || only.affiliation !== undefined) return people;
  const employer = lines
    .slice(index + 1, index + 4)
    .map(readLabel)
    .find((label) => label?.label === 'affiliation' && label.word !== 'from');
  return employer === undefined || employer.value === '' ? people : [{ ...only, affiliation: employer.value }];
}

function speakerOf({ name, affiliation }: Person): ScheduleSpeaker {
  return affiliation === undefined ? { name } : { name, affiliation };
}

function isTitle(text: string, title: string): boolean {
  return text !== '' && fold(text).trim() === fold(title).trim();
}

/** The people who take part by name; not rooms, groups, those who only listen, and addresses. */
export function attendees(event: Component): ScheduleSpeaker[] {
  return speakersNamed(
    propertiesOf(event, 'attendee').flatMap((attendee) => {
      const kind = parameterOf(attendee, 'cutype')?.toUpperCase() ?? 'INDIVIDUAL';
      const role = parameterOf(attendee, 'role')?.toUpperCase();
      const takesPart = kind === 'INDIVIDUAL' && role !== 'OPT-PARTICIPANT' && role !== 'NON-PARTICIPANT';
      return takesPart ? named(parameterOf(attendee, 'cn')) : [];
    }),
  );
}

/** Who is told beside the attendees: an organizer or a contact, where each session has one of its own. */
export function organizers(event: Component): ScheduleSpeaker[] {
  const organizer = propertiesOf(event, 'organizer').flatMap((one) => named(parameterOf(one, 'cn')));
  return speakersNamed(organizer).filter(({ name }) => readPeople(name, true).likeness >= 0.55);
}

/** `X-SPEAKER`, `X-PRESENTERS`. */
export function extraSpeakers(event: Component): ScheduleSpeaker[] {
  const texts = event[1]
    .filter(([name]) => /^x-.{0,40}(?:speaker|presenter)s?(?:-name)?$/.test(name))
    .map((property) =>
      oneLine(
        valuesOf(property)
          .join(', ')
          .replace(/\\([,;\\])/g, '$1'),
      ),
    );
  const [only = ''] = texts;
  if (texts.length < 2) return personsIn(only);
  // Where each has a property, a comma parts nobody from another.
  return speakersNamed(
    texts.map((text) => {
      const [, name = text, affiliation] = /^(.{1,200}?) \(([^()]{1,200})\)$/.exec(text) ?? [];
      return affiliation === undefined ? { name } : { name, affiliation };
    }),
  );
}

function named(name: string | undefined): ScheduleSpeaker[] {
  const text = oneLine(name ?? '');
  return text === '' || /[@]|:\/\//.test(text) ? [] : [{ name: inOrder(text) }];
}

/** `Nests - Ada Finchley, Rookery`, as Sched lists them: behind a dash only people, one of whom has an employer. */
function employedBehindDash(title: string): ReturnType<typeof peopleInTitle> | undefined {
  const [, bare = '', text] = /^(.{2,300})\s[-–—]\s([^–—]{5,200}?,[^–—]{2,200})$/u.exec(title) ?? [];
  if (text === undefined || bare.trim() === '') return undefined;
  const { persons, likeness } = readPeople(text);
  const isEmployed = persons.some(({ affiliation, role }) => (affiliation ?? role) !== undefined);
  return isEmployed && likeness >= 0.7 ? { title: bare.trim(), speakers: persons.map(speakerOf) } : undefined;
}

/** What stands before `by` and is no part of a title: `Rivers - Moderated by Ada Finchley`. */
const led = /\s[-–—]\s(?:moderated|hosted|presented|led|chaired|facilitated)$/i;

/** A title with people in it taken apart: `Nests (Ada Finchley)`, `Nests [Ada Finchley]`, `Nests by Ada Finchley`. */
export function peopleInTitle(title: string): {
  readonly title: string;
  readonly speakers: readonly ScheduleSpeaker[];
} {
  const [, bare = '', brackets, by] = inTitle.exec(title) ?? [];
  const text = brackets ?? by;
  if (text === undefined) return employedBehindDash(title) ?? { title, speakers: [] };
  const { persons, likeness } = readPeople(text, by !== undefined);
  return likeness < 0.55 || persons.length === 0
    ? { title, speakers: [] }
    : {
        title: bare
          .replace(led, '')
          .replace(/\s*[-–—,:]$/, '')
          .trim(),
        speakers: persons.map(speakerOf),
      };
}
