import { lexicon } from '../../note/language/lexicon';
import { readPeople } from '../../note/line/people';
import type { JsonField } from './jsonField';
import type { ScheduleSpeaker } from './model';
import { oneLine } from './plainText';

const names = [
  'public_name',
  'name',
  'fullName',
  'full_public_name',
  'full_name',
  'fullname',
  'display_name',
  'displayName',
  'globalFullName',
] as const;
const firstNames = ['first_name', 'firstName', 'firstname', 'givenName'] as const;
const lastNames = ['last_name', 'lastName', 'lastname', 'familyName', 'surname'] as const;
const employers = [
  'affiliation',
  'company',
  'companyName',
  'globalCompany',
  'organization',
  'organisation',
  'employer',
  'worksFor',
] as const;

/** A person's name: a text, or under one of the names that formats have for it; one who is only known by a code is a gap. */
export function personName(person: JsonField): string | undefined {
  const name = nameOfPerson(person);
  if (name !== undefined || !person.isObject) return name;
  const id = person.firstText('code', 'guid', 'id', 'slug');
  if (id !== undefined) person.gaps.tell('speaker', person.place, id);
  return undefined;
}

/** Like `personName`, without a word where there is none. */
export function nameOfPerson(person: JsonField): string | undefined {
  if (!person.isObject) return oneLine(person.text() ?? '') || undefined;
  const parts = [person.firstText(...firstNames), person.firstText(...lastNames)].filter((part) => part !== undefined);
  const whole = person.firstText(...names);
  // `FINCHLEY, Ada` beside both of its parts is how a register sorts her.
  const isSorted = parts.length === 2 && whole?.includes(',') === true;
  const name = isSorted || whole === undefined ? parts.join(' ') : inOrder(oneLine(whole));
  return oneLine(name) || undefined;
}

const sorted =
  /^(?:(?:Mr|Mrs|Ms|Mx|Dr|Prof)\.? )?((?:\p{Ll}{1,4} ){0,3}\p{Lu}[\p{L}'’-]{1,40}), (\p{Lu}\p{Ll}{1,30}(?:[-'’ ]\p{Lu}[\p{Ll}.]{0,30})?)$/u;

/** `Finchley, Ada`, as a register sorts one person, the other way round. Behind whole names stand employers, and degrees are no names. */
export function inOrder(name: string): string {
  const [, family, given] = sorted.exec(name) ?? [];
  if (family === undefined || given === undefined) return name;
  const turned = `${given} ${family}`;
  const hasRole = readPeople(name, true).persons.some(({ role }) => role !== undefined);
  return !hasRole && readPeople(turned, true).likeness >= 0.55 ? turned : name;
}

/**
 * The people of a list, with whom they work for where that is told; a text is a list written down. Those who only lead
 * through a session count where nobody else is named.
 */
export function peopleIn(field: JsonField, nameOf = personName): ScheduleSpeaker[] {
  if (!field.isList && !field.isObject) return speakersNamed((field.text() ?? '').split('\n').flatMap(personsIn));
  const people = field.items().flatMap((person) => {
    const name = nameOf(person);
    const affiliation = person.isObject ? person.firstText(...employers) : undefined;
    const speaker = affiliation === undefined ? { name } : { name, affiliation: oneLine(affiliation) };
    return name === undefined || name === '' ? [] : [{ speaker: { ...speaker, name }, isHost: isHost(person) }];
  });
  const speaking = people.filter((one) => !one.isHost);
  return speakersNamed((speaking.length > 0 ? speaking : people).map(({ speaker }) => speaker));
}

const hostRole =
  /^(?:moderator|host|session ?chair|chair(?:person|man|woman)?|herald|coordinator|organi[sz]er|convener)s?$/i;

function isHost(person: JsonField): boolean {
  if (!person.isObject) return false;
  const role = person.first('role', 'roles', 'type');
  const roles = (role.isList ? role.items() : [role]).flatMap((one) => one.text() ?? []);
  return roles.length > 0 && roles.every((one) => hostRole.test(one));
}

/** `Paper & Co`: who a person before it works for. */
const company = /&\s{0,5}(?:co|cie|sons|partners?)(?![\p{L}\p{N}])/iu;

/** `Ada Finchley y Bo Larkin`: a letter joins whole names only, since it may stand within one, `Ortega y Gasset`. */
const joined = new RegExp(
  `[,;]|(?!${company.source})&| (?:${lexicon
    .words('and')
    .filter((word) => word.length > 1)
    .join('|')}) |` +
    `(?<=\\S \\S{2,40}) (?:${lexicon
      .words('and')
      .filter((word) => word.length === 1)
      .join('|')}) (?=\\S{2,40} \\S)`,
  'iu',
);

/** The names in a list written as text: `Ada Finchley, Bo Larkin (Orbit, Oslo) and Cy Dunn`. */
export function personsIn(list: string): ScheduleSpeaker[] {
  const affiliations: string[] = [];
  // What stands in brackets waits while the list is taken apart.
  const bare = list.replace(
    /\(([^()]{0,200})\)/g,
    (_, affiliation: string) => `(${affiliations.push(affiliation) - 1})`,
  );
  const speakers: { name: string; affiliation: string | undefined }[] = [];
  for (const part of bare.split(joined)) {
    const [, name = part, index] = /^([^(]*)\((\d+)\)\s*$/.exec(part) ?? [];
    const last = speakers.at(-1);
    if (last !== undefined && company.test(name)) last.affiliation ??= oneLine(name);
    else
      speakers.push({
        name: oneLine(name),
        affiliation: index === undefined ? undefined : affiliations[Number(index)]?.trim(),
      });
  }
  return speakersNamed(speakers);
}

/** What stands where nobody is named yet. */
const nobody = /^(?:tba|tbd|tbc|to be (?:announced|determined|confirmed)|n\/a|none|unknown|various|[^\p{L}\p{N}]+)$/iu;

/** The speakers that have a name, each once. */
export function speakersNamed(speakers: readonly ScheduleSpeaker[]): ScheduleSpeaker[] {
  const seen = new Set<string>();
  return speakers.filter(({ name }) => name !== '' && !nobody.test(name) && !seen.has(name) && seen.add(name));
}
