import { SlipMaker, type Slip, type SlipLine } from './slip';

/** A line that sets nothing, in YAML or in TOML, is kept as a comment. */
export function asComment(line: SlipLine): Slip[] {
  const { text } = line;
  const indent = text.length - text.trimStart().length;
  if (/^\s*(?:$|[#[\]{}])|[:=]/.test(text)) return [];
  const make = new SlipMaker(line);
  const edit = make.edit(indent, indent, '# ');
  return [make.slip('no-property', [indent, text.trimEnd().length], { kind: 'comment-out' }, edit)];
}
