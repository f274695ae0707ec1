import type { NoteFacts, Told } from '../facts';
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
    if (
      unknown === true ||
      present.some(({ node }) => node.value.type !== 'scalar' || textOf(node.value) !== undefined)
    )
      continue;
    const told = toldValue(facts, name);
    const range = present[0]?.node.keyRange ?? delimiterOf(frontMatter);
    found.push({ code: 'missing-property', property: name, ...(told !== undefined && { told: told.source }), range });
  }
  return found;
}

/** What the rest of the note says about a property. */
export function toldValue(facts: NoteFacts, property: string): Told | undefined {
  const inText = (value: string | undefined): Told | undefined =>
    value === undefined ? undefined : { value, source: 'text' };
  switch (property) {
    case 'title':
      return facts.title;
    case 'date':
      return facts.date;
    case 'date_end':
      return inText(facts.endDate);
    case 'speakers':
      return inText(facts.speakers?.join(', '));
    case 'location':
      return inText(facts.location);
    case 'event':
      return inText(facts.event?.title);
    default:
      return undefined;
  }
}
