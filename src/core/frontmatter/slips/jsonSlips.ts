import { quote } from '../format';
import { bracketSlips } from './brackets';
import { quoteSlips } from './quotes';
import { SlipMaker, type Slip, type SlipLine } from './slip';

const property = /^([ \t]*[{]?[ \t]*"[^"]*"[ \t]*:[ \t]*)(.*)$/;
/** How words of other formats are written here. */
const words: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['yes', 'true'],
  ['Yes', 'true'],
  ['False', 'false'],
  ['no', 'false'],
  ['No', 'false'],
  ['None', 'null'],
  ['undefined', 'null'],
  ['nil', 'null'],
]);

/** What a person may have meant on a line of JSON, the likeliest first. */
export function jsonSlips(line: SlipLine): Slip[] {
  const make = new SlipMaker(line);
  const [, before, value] = property.exec(line.text) ?? [];
  const slips = [...comments(make), ...commas(line)];
  if (before !== undefined && value !== undefined) slips.push(...valueSlips(make, before.length, value.trimEnd()));
  else slips.push(...itemSlips(make));
  return [...slips, ...names(make), ...commasInside(make)];
}

function valueSlips(make: SlipMaker, column: number, value: string): Slip[] {
  const last = value.replace(/^[[{]/.test(value) ? /(?<![ \t])[ \t]*[,}]?$/ : /(?<![ \t,}])[ \t,}]*$/, '');
  const end = column + last.length;
  const word = words.get(last);
  if (last === '') return [make.insert('no-value', [column - 1, column], column, '""')];
  if (word !== undefined) return [make.replace('word', column, end, word, word)];
  if (/^[[{]/.test(last)) return bracketSlips(make, column, last);
  if (last.startsWith('"') || /^[“”„«‘‚]/.test(last)) return quoteSlips(make, column, last, 'json');
  const single = /^'([^']*)'$/.exec(last)?.[1];
  if (single !== undefined) return [make.quote('single-quotes', column, end, quote(single))];
  return /["{}[\]]|^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(last)
    ? []
    : [make.quote('no-quotes', column, end, quote(last))];
}

/** A line of a list of texts. */
function itemSlips(make: SlipMaker): Slip[] {
  const [, indent = '', value] = /^([ \t]*)([“”„«‘‚"'\p{L}][^[\]{}]*?),?[ \t]*$/u.exec(make.line.text) ?? [];
  return value === undefined || /^[\p{L}"'][\w"']*[ \t]*[:=]/u.test(value)
    ? []
    : valueSlips(make, indent.length, value);
}

/** One missing at the end of the line above, or one too many there. */
function commas({ text, previous }: SlipLine): Slip[] {
  const slips: Slip[] = [];
  const make = previous && new SlipMaker(previous);
  const above = previous?.text.trimEnd() ?? '';
  if (make !== undefined && /["\w\]}]$/.test(above))
    slips.push(make.insert('no-comma', [above.length - 1, above.length], above.length, ','));
  if (make !== undefined && above.endsWith(',') && /^\s*[\]}]/.test(text))
    slips.push(make.remove('extra', above.length - 1, above.length));
  return slips;
}

/** Commas between the values of one line. */
function commasInside(make: SlipMaker): Slip[] {
  const { text } = make.line;
  const missing = Array.from(text.matchAll(/(?<=["\d\]}]|true|false|null)[ \t]+(?=")/g), ({ index }) =>
    make.insert('no-comma', [index - 1, index], index, ','),
  );
  const extra = Array.from(text.matchAll(/,(?=[ \t]*[\]},])/g), ({ index }) => make.remove('extra', index, index + 1));
  return [...missing, ...extra];
}

function comments(make: SlipMaker): Slip[] {
  const { text } = make.line;
  const found = /^[ \t]*(?:\/\/|#).*$|(?<=[,\]}"\w])[ \t]+(?:\/\/|#)[^"]*$/.exec(text);
  if (found === null) return [];
  return [make.remove('json-comment', found.index, text.length)];
}

/** `title: "x"`, `'title': "x"`, `"title" = "x"`, `"title" "x"` */
function names(make: SlipMaker): Slip[] {
  const { text } = make.line;
  const slips: Slip[] = [];
  const bare = /^([ \t]*(?:\{[ \t]*)?)([\w-]+|'[^']*')(?=[ \t]*:)/.exec(text);
  if (bare !== null) {
    const [, before = '', name = ''] = bare;
    const newText = quote(name.replace(/^'|'$/g, ''));
    slips.push(make.quote('name-quotes', before.length, before.length + name.length, newText));
  }
  const sign = /^([ \t]*\{?[ \t]*"[^"]*")([ \t]*=>?[ \t]*|[ \t]+(?=["[{\d]))/.exec(text);
  if (sign !== null) {
    const [, before = '', gap = ''] = sign;
    const at = before.length;
    slips.push(
      gap.trim() === ''
        ? make.insert('no-separator', [Math.max(before.indexOf('"'), 0), at], at, ':')
        : make.replace('separator', at, at + gap.length, ': ', ':'),
    );
  }
  return slips;
}
