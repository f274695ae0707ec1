import { formatKey, formatList, formatText } from '../../frontmatter/format';

export type FrontMatterFormat = 'yaml' | 'toml';

/** Properties in their order; those without a value are left out. */
export type NewProperties = readonly (readonly [name: string, value: string | readonly string[] | undefined])[];

/** A block of front matter with its delimiters, ended by a line feed. ISO dates are written as dates, all else as text. */
export function newFrontMatter(format: FrontMatterFormat, properties: NewProperties): string {
  const delimiter = format === 'toml' ? '+++' : '---';
  const lines = properties.flatMap(([name, value]) => {
    if (value === undefined || value.length === 0) return [];
    return [
      formatKey(name, format) +
        (typeof value === 'string' ? formatText(value, format, 'note-date') : formatList(value, format)),
    ];
  });
  return `${[delimiter, ...lines, delimiter].join('\n')}\n`;
}
