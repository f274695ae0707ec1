import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, readProjectJson } from './project';

/** The languages of the interface beside English, as VS Code names them, sorted. */
export const languages: readonly string[] = readdirSync(join(projectFolder, 'l10n'))
  .flatMap((name) => /^bundle\.l10n\.(.+)\.json$/.exec(name)?.[1] ?? [])
  .toSorted();

/** Texts by their keys: those of the manifest (`package.nls`) or of the code, whose keys are the English texts. */
export type Texts = Readonly<Record<string, string>>;

/** The two files of a language: its name in the project and what it holds. English where none is named. */
export function textsOf(language?: string): readonly (readonly [file: string, texts: Texts])[] {
  const suffix = language === undefined ? '' : `.${language}`;
  return [`package.nls${suffix}.json`, `l10n/bundle.l10n${suffix}.json`].map(
    (file) => [file, readProjectJson(file) as Texts] as const,
  );
}

/**
 * What a translation has to keep: placeholders, links, code, bold and line breaks, in any order, because sentences are
 * built differently. Percent-encoded addresses count as they are.
 */
export function skeletonOf(text: string): readonly string[] {
  return [...text.matchAll(/\{\d\}|\]\([^)]*\)|`[^`]*`|\*\*|\n|\$\([\w-]+\)|…$/g)].map(([part]) => part).toSorted();
}
