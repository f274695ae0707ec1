import type { PropertyNode, ScalarNode, ValueNode } from '../model';
import type { Found } from '../problem';
import { otherReading } from '../site';
import { childrenOf } from '../values';
import type { Judged } from './judged';

/** Hours below 24 with two digits of minutes below 60: what most readers of YAML 1.1 take for a number. */
const time = /^[-+]?(?:[1-9]|1\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;
/** Ruby's reader takes a leading zero as well. */
const jekyllTime = /^[-+]?(?:\d|[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?$/;

/**
 * `start: 12:30`, `timezone: +2:00` without quotes, where the reader of the note's site takes them for a number. Of a note that
 * belongs to no site that is known, only what any reader of YAML 1.1 would.
 */
export function unquotedTimes({ frontMatter, facts: { site } }: Judged): Found[] {
  if (frontMatter.format !== 'yaml' || site === 'Hugo') return [];
  const found: Found[] = [];
  for (const { key, value } of frontMatter.root?.properties ?? []) {
    if (value.type !== 'scalar' || value.quoted || !(site === 'Jekyll' ? jekyllTime : time).test(value.raw)) continue;
    found.push({ code: 'unquoted-time', property: key, value: value.raw, ...(site && { site }), range: value.range });
  }
  return found;
}

/** `title: on`, `room: 010`, `speakers: [No]`: a text or a number that the reader of the note's site takes for another value. */
export function otherReadings({ frontMatter, properties, facts: { site } }: Judged): Found[] {
  if (frontMatter.format !== 'yaml' || site === undefined) return [];
  return properties.flatMap(({ node, definition }) =>
    definition.types.includes('boolean')
      ? []
      : plainScalars(node).flatMap((scalar): Found[] => {
          const { raw, range } = scalar;
          const reading = jekyllTime.test(raw) ? undefined : otherReading(raw, site);
          return reading === undefined
            ? []
            : [{ code: 'other-reading', property: node.key, value: raw, site, reading, range }];
        }),
  );
}

/** The values of a property that are neither quoted nor written over several lines. */
function plainScalars({ value }: PropertyNode): ScalarNode[] {
  return scalarsBelow(value).filter(({ quoted, raw }) => !quoted && raw !== '');
}

function scalarsBelow(node: ValueNode): ScalarNode[] {
  return node.type === 'scalar' ? [node] : childrenOf(node).flatMap(scalarsBelow);
}
