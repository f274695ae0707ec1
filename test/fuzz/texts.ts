import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The texts of the notes below a folder, up to a number and a size; none where there is no such folder. */
export function notesBelow(folder: string, most: number): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md') && !name.includes('node_modules'))
    .sort()
    .slice(0, most)
    .map((name) => readFileSync(join(folder, name), 'utf8').slice(0, 20_000));
}
