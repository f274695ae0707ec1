import { join } from 'node:path';
import { parse } from 'jsonc-parser';
import { contributes } from '../../package.json';
import { largestNote, megabytes } from '../core/foreign/sizes';
import { realDisk } from './disk';

/** Settings as an editor with the folder open would have them, as far as the folder itself decides. */
export interface FolderSettings {
  /** A setting of ours, by its name without `conferenceNotes.`; the manifest's default where the folder says nothing. */
  get(name: string): unknown;
  /** What the folder says about any setting of the editor, by its whole name. */
  editor(name: string): unknown;
  readonly failures: readonly string[];
}

const groups: readonly { readonly properties: Readonly<Record<string, { readonly default?: unknown }>> }[] =
  contributes.configuration;
const defaults = new Map(groups.flatMap(({ properties }) => Object.entries(properties)));

/**
 * Reads `.vscode/settings.json` and, below it, the property `conference-notes` of `package.json`,
 * whose names go without `conferenceNotes.`. Maps are merged, as the editor merges them.
 */
export function readSettings(folder: string): FolderSettings {
  const failures: string[] = [];
  const editor = readObject(folder, join('.vscode', 'settings.json'), failures);
  const packaged = readObject(folder, 'package.json', failures)['conference-notes'];
  const own = isObject(packaged) ? packaged : {};
  const get = (name: string): unknown => {
    const layers = [
      defaults.get(`conferenceNotes.${name}`)?.default,
      own[name],
      editor[`conferenceNotes.${name}`],
    ].filter((value) => value !== undefined);
    const top = layers.at(-1);
    return isObject(top) ? Object.assign({}, ...layers.filter(isObject)) : top;
  };
  return { get, editor: (name) => editor[name], failures };
}

/** The object in a JSON file with comments; an empty one where there is no such file. */
function readObject(folder: string, path: string, failures: string[]): Record<string, unknown> {
  try {
    const value: unknown = parse(textOf(join(folder, path)), [], { allowTrailingComma: true });
    return isObject(value) ? value : {};
  } catch (error) {
    if (!isMissing(error)) failures.push(`${path}: ${describe(error)}`);
    return {};
  }
}

function textOf(path: string): string {
  const { size } = realDisk.stat(path);
  if (size > largestNote) throw new Error(`not read, as it is too large for settings: ${megabytes(size)}.`);
  return realDisk.read(path).toString('utf8');
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What went wrong, in a sentence's words; the system's own code stands behind them, for whoever looks it up. */
export function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = codeOf(error);
  const words = systemErrors.get(code);
  return words === undefined ? error.message : `${words} (${code})`;
}

const systemErrors: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it is not there'],
  ['ENOTDIR', 'it is no folder'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you have no right to it'],
  ['EPERM', 'you have no right to it'],
  ['ELOOP', 'its links lead in a circle'],
]);

function isMissing(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
}

/** What the system or Node calls an error; empty for any other. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
