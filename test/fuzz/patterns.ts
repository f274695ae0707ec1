import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface CorePattern {
  /** File and 1-based line. */
  readonly place: string;
  readonly pattern: RegExp;
}

/** Every regular expression that stands as one in the core; those put together while it runs are tried where they are used. */
export function corePatterns(folder: string): CorePattern[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => patternsIn(join(folder, name)));
}

function patternsIn(path: string): CorePattern[] {
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: CorePattern[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      // From one place on a pattern is as slow as from each, and a sticky one is tried at that place only.
      const flags = node.text.slice(end + 1).replace('g', '');
      found.push({ place: `${path}:${line + 1}`, pattern: new RegExp(node.text.slice(1, end), flags) });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const commonPumps = [
  ' ',
  'a',
  'A',
  '1',
  '-',
  '(',
  '[',
  '"',
  ',',
  '.',
  ':',
  '@',
  '#',
  '*',
  '<',
  '–',
  'Ada ',
  '2024 ',
  'a-',
  '( ',
];

/** Texts that may hold a pattern up: many times a sign, a word or two signs of it, and then what does not fit. */
export function pumpsFor({ source }: RegExp): string[] {
  const words = source.match(/\p{L}{2,12}/gu) ?? [];
  const signs = Array.from(new Set(source.replace(/\\[a-zA-Z]/g, ''))).filter((sign) => !/[\\?*+^$|{}]/.test(sign));
  const own = [
    ...new Set([...words.slice(0, 12), ...words.slice(0, 6).map((word) => `${word} `), ...signs.slice(0, 20)]),
  ];
  return [...new Set([...commonPumps, ...own])];
}

/** A text of this length made of a pump, with an end that fits nothing. */
export function pumped(pump: string, length: number): string {
  return `${pump.repeat(Math.ceil(length / pump.length)).slice(0, length)}\u0001`;
}
