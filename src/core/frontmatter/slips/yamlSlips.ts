import { indentOf } from '../../text/lines';
import { quote } from '../format';
import { noteSchemas } from '../schema/properties';
import { bracketSlips } from './brackets';
import { itemQuoteSlips, quoteSlips } from './quotes';
import { SlipMaker, type Slip, type SlipLine } from './slip';

const property = /^([ \t]*(?:- +)*)((?:"[^"]*"|'[^']*'|[^\s:"'#[\]{},-][^:#]*?)[ \t]*:[ \t]+)(\S.*)$/;
const item = /^([ \t]*-[ \t]+)(\S.*)$/;
/** A sign with which no plain text may begin. */
const firstSign = /^[[\]{}@`%&*!|>,]/;

/** What a person may have meant on a line of YAML, the likeliest first. */
export function yamlSlips(line: SlipLine): Slip[] {
  const make = new SlipMaker(line);
  const [, before = '', key = '', value] = property.exec(line.text) ?? [];
  const slips = [...tabs(make), ...indentation(make)];
  if (value !== undefined) slips.push(...valueSlips(make, before.length + key.length, value.trimEnd()));
  const [, dash = '', entry] = item.exec(line.text) ?? [];
  if (entry !== undefined) slips.push(...listBeside(line), ...valueSlips(make, dash.length, entry.trimEnd()));
  return [...slips, ...separatorSlips(make)];
}

/** Nothing but blanks may indent. */
function tabs(make: SlipMaker): Slip[] {
  const indent = indentOf(make.line.text);
  if (!indent.includes('\t')) return [];
  return [indent.replaceAll('\t', '  '), ''].map((newText) =>
    make.slip('tab', [0, indent.length], { kind: 'indent' }, make.edit(0, indent.length, newText)),
  );
}

/** A property that stands further in or out than the one above it. */
function indentation(make: SlipMaker): Slip[] {
  const { text, previous } = make.line;
  const own = indentOf(text);
  const above = indentOf(previous?.text ?? '');
  if (previous === undefined || own.length === above.length || !/^\s*(?:- |[^\s#-][^:]*:(?:\s|$))/.test(text))
    return [];
  const edit = make.edit(0, own.length, above.replaceAll('\t', '  '));
  return [make.slip('indented', [0, Math.max(own.length, 1)], { kind: 'indent' }, edit)];
}

function valueSlips(make: SlipMaker, column: number, value: string): Slip[] {
  const end = column + value.length;
  const slips = [
    ...quoteSlips(make, column, value, 'yaml'),
    ...bracketSlips(make, column, value),
    ...itemQuoteSlips(make, column, value, 'yaml'),
  ];
  if (/^["']/.test(value)) return slips;
  if (firstSign.test(value)) slips.push(make.quote('sign', column, end, quote(value), value.charAt(0)));
  else if (/:(?:\s|$)/.test(value)) slips.push(make.quote('colon', column, end, quote(value)));
  return slips;
}

/** A list below a value that stands on the line of the name: the value is its first item. */
function listBeside({ text, ending, previous }: SlipLine): Slip[] {
  const [, before = '', key = '', value] = property.exec(previous?.text ?? '') ?? [];
  if (previous === undefined || value === undefined) return [];
  const make = new SlipMaker(previous);
  const column = before.length + key.length;
  const indent = indentOf(text);
  const name = before + key.trimEnd();
  const edit = make.edit(name.length, column, `${ending}${indent}- `);
  return [make.slip('list-beside', [column, column + value.trimEnd().length], { kind: 'make-list' }, edit)];
}

/** `title = x`, `title:x`, `title x`. */
function separatorSlips(make: SlipMaker): Slip[] {
  const { text } = make.line;
  const slips: Slip[] = [];
  const equals = /^([ \t]*[\w-]+)([ \t]*=[ \t]*)(?=\S)/.exec(text);
  if (equals !== null) {
    const [, name = '', sign = ''] = equals;
    const at = name.length;
    slips.push(make.replace('separator', at, at + sign.length, ': ', ':'));
  }
  const tight = /^([ \t]*(?:- +)?[\w-]+:)(?=[^\s/:])/.exec(text)?.[1];
  if (tight !== undefined) slips.push(make.insert('no-blank', [tight.length - 1, tight.length], tight.length, ' '));
  const name = /^([ \t]*)([\w-]+)(?=[ \t]+[^\s:=])/.exec(text);
  if (name !== null && isKnown(name[2] ?? '')) {
    const [, indent = '', word = ''] = name;
    const at = indent.length + word.length;
    slips.push(make.insert('no-separator', [indent.length, at], at, ':'));
  }
  return slips;
}

function isKnown(name: string): boolean {
  return Object.values(noteSchemas).some(({ byName }) => byName.has(name.toLowerCase()));
}
