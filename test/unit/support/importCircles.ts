import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Which files a file imports, types included: a circle of types ties files together as one of values does. What is loaded
 * later (`import()`) is not of them: it asks for its parts once all stand.
 */
export type Imports = ReadonlyMap<string, readonly string[]>;

/** The imports of all TypeScript files below a folder, by their paths relative to it. */
export function importsBelow(folder: string): Imports {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  return new Map(
    files.map((file) => {
      const { statements } = ts.createSourceFile(
        file,
        readFileSync(path.join(folder, file), 'utf8'),
        ts.ScriptTarget.ES2023,
      );
      const own = statements
        .filter((statement) => ts.isImportDeclaration(statement))
        .map(({ moduleSpecifier }) => (ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : ''))
        .filter((name) => name.startsWith('.'));
      return [file, own.map((name) => path.join(path.dirname(file), `${name}.ts`))];
    }),
  );
}

/** Each way along imports that comes back to where it began, found once. */
export function circlesIn(imports: Imports): string[][] {
  const done = new Set<string>();
  const circles: string[][] = [];
  const visit = (file: string, way: readonly string[]): void => {
    const began = way.indexOf(file);
    if (began >= 0) circles.push([...way.slice(began), file]);
    if (began >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) visit(file, []);
  return circles;
}
