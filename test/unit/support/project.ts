import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The project's own folder: tests run from it. */
export const projectFolder = resolve('.');

export function readProjectFile(path: string): string {
  return readFileSync(join(projectFolder, path), 'utf8');
}

/** A JSON file of the project, as data whose shape the test still has to look at. */
export function readProjectJson(path: string): unknown {
  return JSON.parse(readProjectFile(path));
}
