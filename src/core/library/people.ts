import type { Speaker } from '../note/model';
import { compact } from '../text/fold';
import { talksOfEvent } from './eventFacts';
import type { LibraryEvent } from './model';
import { compareNatural, compareText } from './order';
import type { FoundTalk } from './search';
import { sortEvents } from './sort';
import { contentOf } from './talks';

/** Somebody who speaks at events, however often the name is written with or without a title or accents. */
export interface Person {
  /** Stable while the name stays the same. */
  readonly id: string;
  /** As it is written most often; of those written as often, as last. */
  readonly name: string;
  /** All ways in which it is written. */
  readonly names: readonly string[];
  /** As last seen. */
  readonly affiliation?: string;
  readonly role?: string;
  /** Without the leading `@`. */
  readonly handle?: string;
  /** Newest first. */
  readonly talks: readonly FoundTalk[];
}

const titles = /^(?:(?:dr|prof|mr|mrs|ms)\b\.?\s*)+/i;

/** By name, or those with the most talks first. */
export const speakerOrders = ['name', 'talks'] as const;

export type SpeakerOrder = (typeof speakerOrders)[number];

/** Everybody who speaks at one of the events, by name as it is shown unless another order is wanted. */
export function peopleOf(events: readonly LibraryEvent[], order: SpeakerOrder = 'name'): Person[] {
  const people = new Map<string, { speakers: Speaker[]; talks: FoundTalk[] }>();
  for (const event of sortEvents(events, 'newest')) {
    for (const talk of talksOfEvent(event)) {
      for (const speaker of contentOf(talk).speakers) {
        const id = personId(speaker.name);
        const person = people.get(id) ?? { speakers: [], talks: [] };
        people.set(id, person);
        person.speakers.push(speaker);
        if (person.talks.at(-1)?.talk !== talk) person.talks.push({ event, talk });
      }
    }
  }
  return sorted(
    [...people].map(([id, { speakers, talks }]) => ({ id, ...described(speakers), talks })),
    order,
  );
}

/** The same for all ways of writing a name. */
export function personId(name: string): string {
  return compact(name.replace(titles, '')) || name;
}

/** @param speakers the person at each of the talks, newest first */
function described(speakers: readonly Speaker[]): Omit<Person, 'id' | 'talks'> {
  const count = new Map<string, number>();
  for (const { name } of speakers) count.set(name, (count.get(name) ?? 0) + 1);
  const [[name] = ['']] = [...count].sort(([, a], [, b]) => b - a);
  const last = (key: 'affiliation' | 'role' | 'handle'): string | undefined =>
    speakers.find((speaker) => speaker[key] !== undefined)?.[key];
  const [affiliation, role, handle] = [last('affiliation'), last('role'), last('handle')];
  return {
    name,
    names: [...count.keys()],
    ...(affiliation !== undefined && { affiliation }),
    ...(role !== undefined && { role }),
    ...(handle !== undefined && { handle }),
  };
}

function sorted(people: readonly Person[], order: SpeakerOrder): Person[] {
  const keyed = people.map((person) => ({ person, letters: person.name.replace(/^[^\p{L}\p{N}]+/u, '') }));
  keyed.sort(
    (a, b) =>
      (order === 'talks' ? b.person.talks.length - a.person.talks.length : 0) ||
      compareNatural(a.letters, b.letters) ||
      compareText(a.person.id, b.person.id),
  );
  return keyed.map(({ person }) => person);
}
