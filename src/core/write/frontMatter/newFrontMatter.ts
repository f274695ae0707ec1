import { formatKey, formatList, formatText } from '../../frontmatter/format';
import type { Format } from '../../frontmatter/model';

export type FrontMatterFormat = Format;

/** Properties in their order; those without a value are left out. */
export type NewProperties = readonly (readonly [name: string, value: string | readonly string[] | undefined])[];

/** The properties whose values are dates: a title may look like one. */
const dates: readonly string[] = ['date', 'date_end'];

/** A block of front matter with its delimiters, ended by a line feed. The event's days are written as dates, all else as text. */
export function newFrontMatter(format: FrontMatterFormat, properties: NewProperties): string {
  const lines = properties.flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    return [
      formatKey(name, format) +
        (typeof value === 'string'
          ? formatText(value, format, dates.includes(name) ? 'note-date' : undefined)
          : formatList(value, format)),
    ];
  });
  if (format === 'json') return `{\n${lines.map((line) => `  ${line}`).join(',\n')}\n}\n`;
  const delimiter = format === 'toml' ? '+++' : '---';
  return `${[delimiter, ...lines, delimiter].join('\n')}\n`;
}
