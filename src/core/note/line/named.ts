import { factIn, withFacts } from '../../text/fact';
import type { Person } from './people';

/** No name is without a letter or digit. */
const nameable = /[\p{L}\p{N}]/u;

/** Those who have a name. */
export function named<P extends Person>(people: readonly P[]): P[] {
  return people.flatMap((person) => {
    const name = factIn(person.name);
    return name === undefined || !nameable.test(name)
      ? []
      : [{ ...withFacts(person, ['role', 'affiliation', 'handle']), name }];
  });
}
