import type { NoteFacts } from '../facts';
import type { Found } from '../problem';
import { delimiterOf, textOf } from '../values';
import type { Judged } from './judged';

/** Required properties that are absent or empty: at the opening delimiter, or at the key without a value. */
export function missingProperties({ frontMatter, properties, facts, required, schema }: Judged): Found[] {
  const found: Found[] = [];
  for (const name of required) {
    const definition = schema.byName.get(name);
    const present = properties.filter((property) => property.definition === definition);
    const unknown = definition === undefined && frontMatter.root?.properties.some(({ key }) => key === name);
    if (unknown === true || present.some(({ node }) => node.value.type !== 'scalar' || textOf(node.value) !== undefined)) continue;
    const told = toldValue(facts, name);
    const range = present[0]?.node.keyRange ?? delimiterOf(frontMatter);
    found.push({ code: 'missing-property', property: name, ...(told !== undefined && { told }), range });
  }
  return found;
}

/** What the rest of the note says about a property. */
export function toldValue(facts: NoteFacts, property: string): string | undefined {
  switch (property) {
    case 'title':
      return facts.title;
    case 'date':
      return facts.date?.value;
    case 'date_end':
      return facts.endDate;
    case 'speakers':
      return facts.speakers?.join(', ');
    case 'location':
      return facts.location;
    case 'event':
      return facts.event?.title;
    default:
      return undefined;
  }
}
