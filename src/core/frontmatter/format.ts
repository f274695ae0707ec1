import { readDate } from './calendar';
import type { Format, ScalarNode } from './model';
import type { Meaning } from './schema/properties';

/** Writing values the way each format wants them. */

/** Texts that YAML 1.1 or 1.2 reads as something else: booleans, null, numbers, times. */
const notPlainText =
  /^(?:true|false|yes|no|on|off|y|n|null|~|[-+.]?\d[\d_.,:eExX+-]*|[-+]?0[xob][\da-f_]+|\.inf|\.nan)$/i;
const plainText = /^[\p{L}\p{N}](?:[\p{L}\p{N} ._/()&+'’–—!-]*[\p{L}\p{N}.)!+'’])?$/u;
const plainAddress = /^https?:\/\/[^\s#,]*[^\s#,:]$/;
/** A day, or a moment with seconds: both are dates in YAML 1.1 and in TOML. */
const isoDate = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})?)?$/;

/** A day that no calendar has is an error where a format has dates of its own. */
function isDateOf(text: string): boolean {
  return isoDate.test(text) && !/T24|:60/.test(text) && typeof readDate(text) === 'object';
}

/** A text as a value; a date is written as the format's own date where it has one. */
export function formatText(text: string, format: Format, meaning?: Meaning): string {
  const isDate = meaning === 'note-date' && isDateOf(text);
  if (format === 'yaml')
    return isDate || plainAddress.test(text) || (plainText.test(text) && !notPlainText.test(text)) ? text : quote(text);
  return format === 'toml' && isDate ? text : quote(text);
}

/** A list on one line. */
export function formatList(texts: readonly string[], format: Format): string {
  const items = texts.map((text) => formatText(text, format));
  return `[${items.join(', ')}]`;
}

/** Another text in the place of a scalar, in the same quotes; a plain YAML scalar gets quotes only where it needs them. */
export function formatLike(scalar: ScalarNode, text: string, format: Format): string {
  if (!scalar.quoted)
    return format === 'toml' && scalar.kind !== 'string' && isDateOf(text)
      ? text
      : formatText(text, format, 'note-date');
  if (scalar.raw.startsWith("'") && format === 'yaml') return `'${text.replaceAll("'", "''")}'`;
  if (scalar.raw.startsWith("'") && !text.includes("'")) return `'${text}'`;
  return quote(text);
}

/** In double quotes, which YAML, TOML and JSON escape alike. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(/\u007f/g, '\\u007f');
}

/** A property up to its value. */
export function formatKey(key: string, format: Format): string {
  if (format === 'json') return `${JSON.stringify(key)}: `;
  return format === 'toml' ? `${key} = ` : `${key}: `;
}
