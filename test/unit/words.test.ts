import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { languages } from '../../src/core/note/language/lexicon';
import { fold } from '../../src/core/text/fold';
import { spelledBeforeRule } from './support/spelledBeforeRule';

const { en, ...others } = languages;
const english = new Set(Object.values(en ?? {}).flatMap((list) => (Array.isArray(list) ? (list as string[]) : [])));
/** Words of another language that programs and English use as well. */
const englishAsWell = new Set(
  (
    'agenda program programme programm problem problema slides contents speaker speakers conference ' +
    'resume literatur presentation solution solutions introduction question questions discussion ' +
    'references sources ressources conclusion conclusions notes demonstration buffet registration ' +
    'cocktail'
  ).split(' '),
);
/** Words that only another language has, long enough to be nothing else. */
const foreign = new Set(
  Object.values(others)
    .flatMap(({ weekdays = [], labels = {}, parts = [], logistics = [] }) => [
      ...weekdays.flatMap((names) => names.split(' ')),
      ...(labels.speaker ?? []),
      ...parts,
      ...logistics,
    ])
    .filter((word) => /^\p{L}{6,}$/u.test(word) && !english.has(word))
    .map(fold)
    .filter((word) => !englishAsWell.has(word)),
);

/** The letters and foreign words that a file's strings, templates and patterns spell, comments left out. */
function spelledIn(file: string, text: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isTemplateLiteralToken(node)) {
      found.push(...(node.text.match(/(?![a-z])\p{L}+/giu) ?? []));
      found.push(...(fold(node.text).match(/\p{L}+/gu) ?? []).filter((word) => foreign.has(word)));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2023));
  return found;
}

describe('words of a language', () => {
  const core = path.join('src', 'core');
  const files = readdirSync(core, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.startsWith('note/language/'));

  it('stand in the files of languages and nowhere else', () => {
    const spelling = files.flatMap((file) => {
      if (spelledBeforeRule.includes(file)) return [];
      const found = spelledIn(file, readFileSync(path.join(core, file), 'utf8'));
      return found.length === 0 ? [] : [`${file} spells ${found.slice(0, 3).join(', ')}`];
    });
    assert.deepEqual(spelling, [], 'put it into src/core/note/language/languages and ask the lexicon');
  });

  it('would be found elsewhere', () => {
    assert.deepEqual(spelledIn('a.ts', "const a = /montag|über/; // später\nconst b = 'x';"), ['über', 'montag']);
    assert.deepEqual(spelledIn('a.ts', 'const a = `${b} 発表`;'), ['発表']);
  });
});
