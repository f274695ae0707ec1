import { quote } from '../format';
import type { Format } from '../model';
import type { Slip, SlipMaker } from './slip';

/** Typographic quotes and the straight ones they stand for. */
const curly = /^[“”„«»]([^“”„«»"\r\n]*)[“”„«»](,?)$|^[‘’‚]([^‘’‚'\r\n]*)[‘’‚](,?)$/;
/** What may follow a backslash in double quotes. */
const escapes: Readonly<Record<Format, RegExp>> = {
  yaml: /\\(?![0abt\tnvfre "/\\N_LP\r\n]|x[\dA-Fa-f]{2}|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/,
  toml: /\\(?![btnfr"\\]|u[\dA-Fa-f]{4}|U[\dA-Fa-f]{8})/,
  json: /\\(?![btnfr"\\/]|u[\dA-Fa-f]{4})/,
};

/** Mistakes in a value that begins with a quote: the value stands at a column of the line, without blanks around it. */
export function quoteSlips(make: SlipMaker, column: number, value: string, format: Format): Slip[] {
  const end = column + value.length;
  const straight = curlySlip(make, column, value);
  if (straight !== undefined) return [straight];
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return [];
  const comma = value.endsWith(',') && format !== 'json' ? 1 : 0;
  const bare = value.slice(0, value.length - comma);
  const slips: Slip[] = [];
  if (comma === 1) slips.push(make.remove('extra', end - 1, end));
  if (mark === '"' && escapes[format].test(bare)) slips.push(...backslash(make, column, bare, format));
  if (bare.length > 1 && bare.endsWith(mark)) slips.push(...signsInside(make, column, bare, format));
  if (!isEnded(bare, mark)) {
    const last = column + withoutJsonComma(bare, format).length;
    slips.push(make.insert('open-quote', [column, last], last, mark));
  } else if (!bare.endsWith(mark) && format !== 'json') slips.push(quoteAround(make, column, bare, format));
  return slips;
}

/** The same in the items of a list on one line. */
export function itemQuoteSlips(make: SlipMaker, column: number, value: string, format: Format): Slip[] {
  if (!/^\[.*\]$/.test(value) || value.length > 1000) return [];
  const items = value.matchAll(/(?<=[[,][ \t]{0,20})(["'])[^\r\n]+?\1(?=[ \t]{0,20}[,\]])/g);
  const slips = [...items].flatMap(({ 0: item, index }) => quoteSlips(make, column + index, item, format).slice(0, 1));
  const [first, ...others] = slips;
  // One by one none of them would make the list one that can be read.
  return first === undefined ? [] : [{ ...first, edits: [first, ...others].flatMap(({ edits }) => edits) }];
}

function curlySlip(make: SlipMaker, column: number, value: string): Slip | undefined {
  const found = curly.exec(value);
  if (found === null) return undefined;
  const comma = found[2] ?? found[4] ?? '';
  const end = column + value.length - comma.length;
  return make.replace('curly-quotes', column, end, quote(found[1] ?? found[3] ?? ''));
}

/** `C:\Users` in double quotes: single ones take it as it is, and where there are none it is written twice. */
function backslash(make: SlipMaker, column: number, value: string, format: Format): Slip[] {
  const ended = /^"(.*)"(,?)$/.exec(value);
  const inner = ended?.[1];
  if (inner === undefined || /(?<!\\)"/.test(inner)) return [];
  const end = column + value.length - (ended?.[2] ?? '').length;
  if (format === 'json' || inner.includes("'"))
    return [make.replace('single-backslash', column, end, `"${inner.replaceAll('\\', '\\\\')}"`)];
  return [make.quote('backslash', column, end, `'${inner}'`)];
}

/** An apostrophe in single quotes, a quotation in double ones. */
function signsInside(make: SlipMaker, column: number, value: string, format: Format): Slip[] {
  const mark = value.charAt(0);
  const inner = value.slice(1, -1);
  if (!inner.includes(mark) || /['"]\s*[,:]\s*['"]/.test(inner)) return [];
  const end = column + value.length;
  if (mark === "'") return [make.quote('apostrophe', column, end, quote(inner))];
  const plain = format === 'json' || inner.includes("'") ? quote(inner.replaceAll('\\"', '"')) : `'${inner}'`;
  return [make.quote('quotes-inside', column, end, plain)];
}

/** `"Foo" and bar` ends behind its second quote. */
function quoteAround(make: SlipMaker, column: number, value: string, format: Format): Slip {
  const text = value.includes("'") || format === 'json' ? quote(value) : `'${value}'`;
  return make.quote('quotes-inside', column, column + value.length, text);
}

function isEnded(value: string, mark: string): boolean {
  return mark === '"' ? /^"(?:[^"\\]|\\.)*"/.test(value) : /^'[^']*'/.test(value);
}

function withoutJsonComma(value: string, format: Format): string {
  return format === 'json' ? value.replace(/,$/, '') : value;
}
