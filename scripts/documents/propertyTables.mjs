import { table } from './manifestTables.mjs';

/** What the formats of the schemas ask of a value. */
const formats = new Map([
  ['note-date', 'a date, `YYYY-MM-DD`'],
  ['clock-time', 'a time, `"HH:MM"`'],
  ['web-address', 'a web address'],
  ['time-zone', 'a time zone'],
  ['tags', 'a list of words'],
  ['people', 'a list of names'],
  ['place', 'a text, or `name`, `city` and `country`'],
  ['series', 'a text or a list'],
]);

const types = new Map([
  ['string', 'a text'],
  ['number', 'a number'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
]);

/**
 * The properties of a kind of note, and the other names by which each goes.
 * @param {any} schema
 */
export function propertyTables({ properties, alsoRead }) {
  const rows = Object.entries(properties).flatMap(([name, value]) => {
    const property = /** @type {any} */ (value);
    if (property.$ref !== undefined) return [];
    const { accepted, deprecated } = namesFor(properties, name);
    const understood = alsoRead[name] ?? [];
    const others = [
      ...(accepted.length > 0 ? [codes(accepted)] : []),
      ...(deprecated.length > 0 ? [`better not: ${codes(deprecated)}`] : []),
      ...(understood.length > 0 ? [`understood: ${codes(understood)}`] : []),
    ];
    return [[`\`${name}\``, kindOf(property), property.description, exampleOf(property), others.join('; ')]];
  });
  return table(['property', 'value', 'what it is', 'example', 'other names'], rows);
}

/**
 * @param {Record<string, any>} properties
 * @param {string} name
 */
function namesFor(properties, name) {
  const names = Object.keys(properties).filter((other) => properties[other].$ref === `#/properties/${name}`);
  return {
    accepted: names.filter((other) => !properties[other].deprecated),
    deprecated: names.filter((other) => properties[other].deprecated),
  };
}

/** @param {any} property */
function kindOf({ format, type }) {
  return formats.get(format) ?? types.get([type].flat()[0]) ?? 'anything';
}

/** @param {any} property */
function exampleOf({ examples: [example] = [] }) {
  return example === undefined ? '' : `\`${Array.isArray(example) ? `[${example.join(', ')}]` : example}\``;
}

/** @param {readonly string[]} names */
function codes(names) {
  return names.map((name) => `\`${name}\``).join(', ');
}
