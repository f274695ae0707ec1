import { stringify } from 'yaml';

export type FrontMatterFormat = 'yaml' | 'toml';

/** Properties in their order; those without a value are left out. */
export type NewProperties = readonly (readonly [name: string, value: string | readonly string[] | undefined])[];

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** A block of front matter with its delimiters, ended by a line feed. Dates are written as dates, all else as text. */
export function newFrontMatter(format: FrontMatterFormat, properties: NewProperties): string {
  const [delimiter, line] = format === 'toml' ? ['+++', tomlLine] : ['---', yamlLine];
  const lines = properties.flatMap(([name, value]) => (value === undefined || value.length === 0 ? [] : [line(name, value)]));
  return `${[delimiter, ...lines, delimiter].join('\n')}\n`;
}

function yamlLine(name: string, value: string | readonly string[]): string {
  const list = typeof value === 'string' ? undefined : `[${value.map((item) => yamlText(item, true)).join(', ')}]`;
  return `${name}: ${list ?? yamlText(value as string, false)}`;
}

/** Quoted only where YAML 1.2 or the older 1.1 of many site generators would read something else than text. */
function yamlText(text: string, inList: boolean): string {
  if (isoDate.test(text)) return text;
  if (inList && /[,[\]{}]/.test(text)) return JSON.stringify(text);
  return stringify(text, { lineWidth: 0, defaultStringType: 'PLAIN', blockQuote: false, compat: 'yaml-1.1' }).trimEnd();
}

function tomlLine(name: string, value: string | readonly string[]): string {
  if (typeof value === 'string') return `${name} = ${isoDate.test(value) ? value : tomlText(value)}`;
  return `${name} = [${value.map(tomlText).join(', ')}]`;
}

/** JSON's escapes are TOML's, but for the delete character. */
function tomlText(text: string): string {
  return JSON.stringify(text).replaceAll('\u007f', '\\u007f');
}
