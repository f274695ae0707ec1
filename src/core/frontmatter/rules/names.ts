import { isSlipOf } from '../similar';
import type { Found } from '../problem';
import type { Judged } from './judged';

/** Shorter names are too near to ordinary words to be called slips. */
const minLength = 5;
/** Words of their own, in English and elsewhere, that stand one letter beside a name. */
const otherWords: ReadonlySet<string> = new Set([
  'abstrakt',
  'autor',
  'autore',
  'categoria',
  'categorias',
  'codec',
  'coder',
  'conferencia',
  'dated',
  'drift',
  'eventi',
  'evento',
  'lever',
  'slices',
  'sliders',
  'stars',
  'time_zone',
  'titolo',
  'trace',
  'truck',
]);

/** Unknown properties that look like a slip of a known one which the note does not have (`speekers`); others are left in peace. */
export function misspeltProperties({ frontMatter, properties, schema }: Judged): Found[] {
  const present = new Set(properties.map(({ definition }) => definition));
  const found: Found[] = [];
  for (const { key, keyRange } of frontMatter.root?.properties ?? []) {
    if (
      schema.byName.has(key) ||
      schema.byName.has(key.toLowerCase()) ||
      key.length < minLength ||
      otherWords.has(key.toLowerCase())
    )
      continue;
    for (const [name, definition] of schema.byInitial.get(key.charAt(0).toLowerCase()) ?? []) {
      if (present.has(definition) || !isSlipOf(key, name)) continue;
      found.push({ code: 'misspelt-property', property: key, suggestion: name, range: keyRange });
      break;
    }
  }
  return found;
}

/** Properties under a name that has a canonical one, unless that one is there as well. */
export function deprecatedProperties({ properties, schema }: Judged): Found[] {
  const canonical = new Set(
    properties.filter(({ node, definition }) => node.key === definition.name).map(({ definition }) => definition),
  );
  const found: Found[] = [];
  for (const { node, definition } of properties) {
    if (!schema.deprecated.has(node.key) || canonical.has(definition)) continue;
    found.push({ code: 'deprecated-property', property: node.key, canonical: definition.name, range: node.keyRange });
  }
  return found;
}
