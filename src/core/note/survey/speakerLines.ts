import { findDate } from '../line/dates';
import { cleanName, nameLikeness } from '../line/names';
import { readPeople, type People } from '../line/people';
import { findTime } from '../line/times';
import { lexicon } from '../language/lexicon';
import { withoutUrl } from './underFacts';
import { isVenue } from '../language/places';

/** `Ada Moss is a type designer at Orbit.`: without a label before it the job must be said. */
const jobSentence = new RegExp(
  `^(\\p{Lu}[^.!?,:]{3,50}?)\\s(?:is|was|works as|ist|est|es)\\s(?:an? |the |eine? |une? |una? )?(?:[\\p{L}&-]+ ){0,3}(?:engineer|developer|architect|manager|director|lead|founder|consultant|advocate|scientist|researcher|professor|designer|author|maintainer|entwickler|entwicklerin|berater|beraterin|architektin|développeur|développeuse|ingénieur|desarrollador|desarrolladora|ingeniero|ingeniera)(?!\\p{L})`,
  'u',
);

const name =
  "\\p{Lu}[\\p{L}.'’-]+(?:\\(\\p{Lu}\\p{L}+\\))?(?: (?:de|van|der|von|di|da|del|la|le|al|bin))?(?: \\p{Lu}[\\p{L}.'’-]+){1,2}";
const names = `${name}(?:(?:, |,? (?:${lexicon.oneOf('and')}|&) )${name}){0,3}`;
const part =
  '(?:[Ss]peaker|[Pp]resenter|[Hh]ost|[Ll]ecturer|[Tt]rainer(?:in)?|[Ii]nstructor|[Tt]alker|[Rr]eferent(?:in)?|[Dd]ozent(?:in)?|[Ss]precher(?:in)?|[Gg]astgeber(?:in)?|[Pp]onente|[Pp]alestrante|[Oo]rateur|[Oo]ratrice|[Ii]ntervenante?)';
/** `Ada Moss is the host`, `Ada Moss als Referentin`, `presenter Ada Moss`. */
const inPart = new RegExp(
  `^(?:(${name}) (?:(?:is|was|ist|war|est|es) (?:the |our |der |die |une? |le |la |el )?|als |as (?:the )?)${part}[.!]?|${part} (${name}))$`,
  'u',
);
/** `The morning began with a talk by Ada Moss …`, `First was Ada Moss with her talk …`. */
const introduced = new RegExp(
  `(?:\\b(?:presented|given|delivered|held) by|\\b(?:talk|keynote|session|presentation|workshop|vortrag)\\b[^.!?]{0,60} (?:by|von)) (${names})|\\bwas (${names}) (?:from [^.!?]{2,40} )?with (?:his|her|their) `,
  'u',
);
/** `Ada Moss from Orbit gave …`: who speaks, and nothing else that one may do. */
const speaks = new RegExp(
  `^(${names}),?(?: (?:from|of|von) [^.!?,]{2,30},?)? (?:gave (?:us |a |an |the |his |her |their )|talk(?:ed|s) (?:about|to us|us)|sp(?:oke|eaks) (?:about|on)|walked us|told us|showed us|sprach (?:über|uber)|hielt (?:einen|den|die|eine)|erzählte (?:von|über|uns)|berichtete|nous a (?:présenté|parlé)|nos (?:habló|contó|presentó)|falou sobre)`,
  'u',
);
const notTheirs = /\b(?:including|another|others?|previous|earlier|several|number of|similar|inspired|based)\b/i;
/** What one of these sentences has in it; most lines have nothing of the kind. */
const anySentence = new RegExp(
  `${part}| (?:by|von|with|gave|talk(?:ed|s)|sp(?:oke|eaks)|walked|told|showed|sprach|hielt|erzählte|berichtete|nous a|nos|falou) `,
  'iu',
);

/** Who speaks, as a sentence says it; only who is surely called like a person. */
export function speakerInSentence(line: string, first: boolean): People | undefined {
  const job = first ? jobSentence.exec(line)?.[1] : undefined;
  if (job !== undefined) return readPeople(job);
  if (!anySentence.test(line)) return undefined;
  const start = line.slice(0, 200).replace(/^[-–—*•\s]+/u, '');
  const own = inPart.exec(start);
  const found = own?.[1] ?? own?.[2];
  const told = found === undefined && first ? (introduced.exec(start) ?? speaks.exec(start)) : null;
  if (told && notTheirs.test(start.slice(0, told.index + told[0].length))) return undefined;
  const subject = found ?? told?.[1] ?? told?.[2];
  const people = subject === undefined ? undefined : readPeople(subject);
  return people && people.likeness >= (found === undefined ? 0.8 : 0.6) ? people : undefined;
}

/** `Ada Moss. Orbit. @amoss`: some very short sentences, the first of which is a name. */
export function readSentences(line: string): People | undefined {
  const [name, ...sentences] = line.split(/(?<!(?:^|\s)\p{Lu})\.\s+|\.$/u);
  if (!name || sentences.length === 0 || sentences.length > 6 || line.length > 120) return undefined;
  if (nameLikeness(cleanName(name)) < 0.6) {
    // `Ada Moss, Orbit. Friday 11:30, Room 2.`
    const when = sentences.some((sentence) => (findTime(sentence) ?? findDate(sentence)) !== undefined);
    const people = when ? readPeople(name) : undefined;
    return people?.described && people.likeness >= 0.6 ? people : undefined;
  }
  const description = sentences
    .filter((sentence) => sentence !== '' && sentence.length < 60 && !findDate(sentence) && !findTime(sentence))
    .join(', ');
  const people = readPeople(description === '' ? name : `${name}, ${description}`);
  return people.persons.length > 0 ? { ...people, persons: people.persons.slice(0, 1) } : readPeople(name);
}

/** `2018-11-13, Ada Moss`, `Ada Moss (Orbit) - 13 Nov 2018, Room 3`: only who is surely a person, for a place stands there more often. */
export function besideDate(line: string): People | undefined {
  const date = findDate(line);
  if (!date) return undefined;
  for (const side of [line.slice(0, date.index), line.slice(date.index + date.length)]) {
    const people = readPeople(withoutTime(withoutUrl(side)).replace(/^[\s,;|·•()–—-]+|[\s,;|·•(–—-]+$/gu, ''));
    if (people.likeness >= 0.9 && people.persons.every(({ name }) => name.includes(' ') && !isVenue(name)))
      return people;
  }
  return undefined;
}

/** A line that tells no more than when it was. */
export function isDateLine(line: string): boolean {
  if (!/\d/.test(line)) return false;
  const date = findDate(line);
  if (date) return line.length - date.length < 40 || !/ (?<=\p{Lu}\p{L}+ )\p{Lu}/u.test(line.slice(0, date.index));
  const time = findTime(line);
  return time !== undefined && line.length - time.length < 12 && !/ (?<=\p{Lu}\p{L}+ )\p{Lu}\p{L}/u.test(line);
}

/** `14:00 - Ada Moss`, `Ada Moss, 14:00–14:45` without the time. */
export function withoutTime(line: string): string {
  const time = findTime(line);
  if (time === undefined) return line;
  const [before, behind] = [line.slice(0, time.index).trim(), line.slice(time.index + time.length).trim()];
  return before === '' ? behind : behind === '' ? before.replace(/[\s,|@·•–—-]+$/u, '') : line;
}
