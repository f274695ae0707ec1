import type { JsonField } from './jsonField';
import type { ScheduleGap, ScheduleSpeaker } from './model';
import { oneLine } from './plainText';

/** A person's name: a text, or under one of the names that formats have for it; one who is only known by a code is a gap. */
export function personName(person: JsonField, gaps: ScheduleGap[]): string | undefined {
  if (!person.isObject) return oneLine(person.text() ?? '');
  const parts = ['first_name', 'firstName', 'last_name', 'lastName'].flatMap((part) => person.get(part).text() ?? []);
  const name =
    person.firstText(
      'public_name',
      'name',
      'fullName',
      'full_public_name',
      'full_name',
      'display_name',
      'displayName',
    ) ??
    (parts.join(' ') || undefined);
  if (name !== undefined) return oneLine(name);
  const id = person.firstText('code', 'guid', 'id');
  if (id !== undefined) gaps.push({ kind: 'speaker', place: person.place, value: id });
  return undefined;
}

/** The names in a list written as text: `Ada Finchley, Bo Larkin (Orbit, Oslo) and Cy Dunn`. */
export function personsIn(list: string): ScheduleSpeaker[] {
  const affiliations: string[] = [];
  // What stands in brackets waits while the list is taken apart.
  const bare = list.replace(
    /\(([^()]{0,200})\)/g,
    (_, affiliation: string) => `(${affiliations.push(affiliation) - 1})`,
  );
  return speakersNamed(
    bare.split(/[,;&]| and /).map((part) => {
      const [, name = part, index] = /^([^(]*)\((\d+)\)\s*$/.exec(part) ?? [];
      return {
        name: oneLine(name),
        affiliation: index === undefined ? undefined : affiliations[Number(index)]?.trim(),
      };
    }),
  );
}

/** The speakers that have a name, each once. */
export function speakersNamed(speakers: readonly ScheduleSpeaker[]): ScheduleSpeaker[] {
  const seen = new Set<string>();
  return speakers.filter(({ name }) => name !== '' && !seen.has(name) && seen.add(name));
}
