import type { Slip, SlipMaker } from './slip';

const closing: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Mistakes in a list or map on one line that begins at a column with its bracket. */
export function bracketSlips(make: SlipMaker, column: number, value: string): Slip[] {
  const close = closing[value.charAt(0)];
  if (close === undefined) return [];
  const end = column + value.length;
  const slips: Slip[] = [];
  const bare = value.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (text) => ' '.repeat(text.length));
  const depth = count(bare, value.charAt(0)) - count(bare, close);
  if (depth > 0) {
    const last = end - (value.endsWith(',') ? 1 : 0);
    slips.push(make.insert('open', [column, last], last, close.repeat(depth)));
  }
  if (depth < 0 && value.endsWith(close)) slips.push(make.remove('extra', end + depth, end));
  for (const { index, 0: gap } of value.matchAll(/(?<=["'])[ \t]+(?=["'])/g))
    slips.push(make.insert('no-comma', [column + index - 1, column + index + gap.length + 1], column + index, ','));
  if (value.endsWith(',') && depth === 0) slips.push(make.remove('extra', end - 1, end));
  return slips;
}

function count(text: string, sign: string): number {
  return text.split(sign).length - 1;
}
