import type { LooseEndKind } from '../../core/note/model';
import { readRequired, readSchemaGlobs, readSeverities } from '../../core/frontmatter/settings';
import type { CheckOffHow } from '../../core/write/marks/checkOff';
import type { ValidationSettings } from '../../core/frontmatter/validate';

/** The settings of the extension and how their values are read; defaults live in the manifest alone. */

export interface Settings {
  /** Globs, relative to a workspace folder, of the files that are read as notes. */
  readonly 'files.include': readonly string[];
  /** Globs of the files and folders that are left out. */
  readonly 'files.exclude': readonly string[];
  readonly 'sidebar.followActiveEditor': boolean;
  /** The kinds of loose ends that are shown and counted. */
  readonly 'looseEnds.kinds': readonly LooseEndKind[];
  /** Which loose ends the activity bar counts. */
  readonly 'looseEnds.badge': LooseEndsBadge;
  /** How a note tells that a loose end is settled. */
  readonly 'looseEnds.checkOff': CheckOffHow;
  /** A person's own marks for what is left to do, beside TODO. */
  readonly 'looseEnds.words': readonly string[];
  /** Whether loose ends are marked in the editor. */
  readonly 'looseEnds.markInEditor': boolean;
  /** Whether the status bar says which talk is on, on the day of an event. */
  readonly 'statusBar.talkOfNow': boolean;
  /** Whether Enter goes on with a list. */
  readonly 'lists.continueOnEnter': boolean;
  /** The folder of a person's own templates, relative to the workspace folder. */
  readonly 'templates.folder': string;
  readonly 'validate.run': ValidateRun;
  readonly 'frontMatter.required': ValidationSettings['required'];
  /** Addresses of JSON Schemas by glob. */
  readonly 'frontMatter.schemas': Readonly<Record<string, string>>;
  readonly 'frontMatter.downloadSchemas': boolean;
  readonly 'problems.severity': ValidationSettings['severities'];
}

/** Those of the last twelve months and of the last event, all, or none. */
export type LooseEndsBadge = 'recent' | 'all' | 'off';

/** When notes are validated. */
export type ValidateRun = 'onSave' | 'onType' | 'off';

type Reader<T> = (value: unknown) => T;

const flag: Reader<boolean> = (value) => value === true;
const validateRun: Reader<ValidateRun> = (value) => (value === 'onType' || value === 'off' ? value : 'onSave');
/** It once was a flag. */
const badge: Reader<LooseEndsBadge> = (value) => {
  if (value === 'off' || value === false) return 'off';
  return value === 'all' ? 'all' : 'recent';
};
const texts: Reader<readonly string[]> = (value) =>
  Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string' && item !== '') : [];

/** Reads a list of which only the words named count. */
function choices<T extends string>(known: readonly T[]): Reader<readonly T[]> {
  return (value) => texts(value).filter((item): item is T => known.some((choice) => choice === item));
}

/** A reader for each setting, so that a value of the wrong type cannot travel further. */
export const settingReaders: { readonly [K in keyof Settings]: Reader<Settings[K]> } = {
  'files.include': texts,
  'files.exclude': texts,
  'sidebar.followActiveEditor': flag,
  'looseEnds.kinds': choices(['todo', 'placeholder', 'missing-image', 'empty-talk', 'broken-off', 'uncertain']),
  'looseEnds.badge': badge,
  'looseEnds.checkOff': (value) => (value === 'done' || value === 'remove' ? value : 'tick'),
  'looseEnds.words': (value) => texts(value).filter((word) => /^\S{2,30}$/.test(word)),
  'looseEnds.markInEditor': flag,
  'statusBar.talkOfNow': flag,
  'lists.continueOnEnter': flag,
  'templates.folder': (value) => (typeof value === 'string' ? value : ''),
  'validate.run': validateRun,
  'frontMatter.required': readRequired,
  'frontMatter.schemas': readSchemaGlobs,
  'frontMatter.downloadSchemas': flag,
  'problems.severity': readSeverities,
};

/** A frozen snapshot of all settings, read through `get`. */
export function readSettings(get: (name: string) => unknown): Settings {
  const entries = Object.entries(settingReaders).map(([name, read]) => [name, Object.freeze(read(get(name)))]);
  return Object.freeze(Object.fromEntries(entries) as unknown as Settings);
}
