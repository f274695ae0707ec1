import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the notes below a folder, up to a number and a size; none where there is no such folder. */
export function notesBelow(folder: string, most: number): string[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .sort();
  // From all of the folder: what stands beside each other was written by one person.
  const every = Math.max(1, Math.ceil(names.length / most));
  return names
    .filter((_, index) => index % every === 0)
    .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 20_000));
}
