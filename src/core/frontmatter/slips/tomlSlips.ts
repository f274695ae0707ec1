import { quote } from '../format';
import { bracketSlips } from './brackets';
import { itemQuoteSlips, quoteSlips } from './quotes';
import { SlipMaker, type Slip, type SlipLine } from './slip';

const property = /^([ \t]*(?:"[^"]*"|'[^']*'|[\w.-]+)[ \t]*=[ \t]*)(.*)$/;
/** What TOML reads without quotes: numbers, dates, booleans. */
const readAsItStands = /^(?:true|false|[-+]?\d[\d_.eE+-]*|\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}:\d{2}.*)?)$/;
/** How words of other formats are written here. */
const words: ReadonlyMap<string, string> = new Map([
  ['True', 'true'],
  ['TRUE', 'true'],
  ['yes', 'true'],
  ['Yes', 'true'],
  ['False', 'false'],
  ['FALSE', 'false'],
  ['no', 'false'],
  ['No', 'false'],
  ['null', '""'],
  ['None', '""'],
]);

/** What a person may have meant on a line of TOML, the likeliest first. */
export function tomlSlips(line: SlipLine): Slip[] {
  const make = new SlipMaker(line);
  const [, before, value] = property.exec(line.text) ?? [];
  if (before !== undefined && value !== undefined) return valueSlips(make, before.length, value.trimEnd());
  return [...separators(make), ...names(make), ...comments(make), ...tables(make)];
}

function valueSlips(make: SlipMaker, column: number, value: string): Slip[] {
  const end = column + value.length;
  const slips: Slip[] = [];
  const slashes = /[ \t]\/\/.*$/.exec(value);
  if (slashes !== null && /^(?:["'\]\w])/.test(value)) {
    const at = column + slashes.index + 1;
    slips.push(make.replace('comment', at, at + 2, '#', '#'));
  }
  if (value === '') return [make.insert('no-value', [column - 1, column], column, '""')];
  if (/^["'“”„«‘‚]/.test(value)) return [...slips, ...quoteSlips(make, column, value, 'toml')];
  if (/^[[{]/.test(value))
    return [
      ...slips,
      ...bracketSlips(make, column, value),
      ...itemQuoteSlips(make, column, value, 'toml'),
      ...itemsWithoutQuotes(make, column, value),
    ];
  const word = words.get(value);
  if (word !== undefined) return [make.replace('word', column, end, word, word)];
  if (value.endsWith(',') && readAsItStands.test(value.slice(0, -1))) return [make.remove('extra', end - 1, end)];
  const comment = /[ \t]+#.*$/.exec(value)?.[0].length ?? 0;
  slips.push(make.quote('no-quotes', column, end - comment, quote(value.slice(0, value.length - comment))));
  return slips;
}

/** `[Ada, Bob]` */
function itemsWithoutQuotes(make: SlipMaker, column: number, value: string): Slip[] {
  const inner = /^\[([^[\]{}"']*)\]$/.exec(value)?.[1];
  if (inner === undefined || inner.trim() === '') return [];
  const items = inner.split(',').map((text) => text.trim());
  const newText = `[${items.map((text) => (text === '' || readAsItStands.test(text) ? text : quote(text))).join(', ')}]`;
  return [make.quote('no-quotes', column, column + value.length, newText)];
}

/** `title: "x"`, as YAML has it, and then often without quotes as well; `title "x"`. */
function separators(make: SlipMaker): Slip[] {
  const { text } = make.line;
  const [, before, colon, value] = /^([ \t]*[\w.-]+)([ \t]*:[ \t]*)(.*)$/.exec(text) ?? [];
  if (before !== undefined && colon !== undefined && value !== undefined) {
    const at = before.length;
    const bare = value.trimEnd();
    const written = /^["'[{]/.test(bare) || readAsItStands.test(bare) ? bare : quote(bare);
    const edit = make.edit(at, text.trimEnd().length, ` = ${written}`);
    return [
      make.slip(
        'separator',
        [at, at + Math.max(colon.trimEnd().length, 1)],
        { kind: 'replace', value: '=' },
        edit,
        '=',
      ),
    ];
  }
  const name = /^([ \t]*)([\w.-]+)(?=[ \t]+["'[\d])/.exec(text);
  if (name === null) return [];
  const at = name[0].length;
  return [make.insert('no-separator', [(name[1] ?? '').length, at], at, ' =')];
}

/** `event name = "x"`, `veranstaltungsbüro = "x"` */
function names(make: SlipMaker): Slip[] {
  const [, indent = '', name] = /^([ \t]*)([^\s="'#[][^="'#[]*?)[ \t]*=/.exec(make.line.text) ?? [];
  if (name === undefined) return [];
  return [make.quote('name-quotes', indent.length, indent.length + name.length, quote(name))];
}

function comments(make: SlipMaker): Slip[] {
  const at = /^[ \t]*(?=\/\/)/.exec(make.line.text)?.[0].length;
  return at === undefined ? [] : [make.replace('comment', at, at + 2, '#', '#')];
}

/** `[location` */
function tables(make: SlipMaker): Slip[] {
  const text = make.line.text.trimEnd();
  const open = /^[ \t]*\[\[?[^\]]*$/.exec(text);
  if (open === null) return [];
  const at = text.indexOf('[');
  return [make.insert('open', [at, text.length], text.length, text.startsWith('[[', at) ? ']]' : ']')];
}
