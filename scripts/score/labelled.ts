import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/cli/folder';
import { noteRecord } from '../../src/core/library/noteRecords';
import { readNote } from '../../src/core/note/readNote';
import { labelKey, type Label, type Predicted } from './label';
import { grouped } from './tally';

/** @throws {Error} for what is no list of labels, with its path */
export function readLabels(file: string): Label[] {
  const labels: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(labels) || !labels.every(isLabel)) throw new Error(`${file}: holds no list of labelled notes`);
  return labels;
}

function isLabel(value: unknown): value is Label {
  if (typeof value !== 'object' || value === null) return false;
  const { repo, path, kind, talks } = value as Record<string, unknown>;
  return typeof repo === 'string' && typeof path === 'string' && typeof kind === 'string' && Array.isArray(talks);
}

/** A labelled note as its owner has it. */
export interface LabelledNote {
  readonly label: Label;
  readonly text: string;
  /** Of the folder that the owner has it in: a corpus folder is called OWNER__NAME. */
  readonly workspace: string;
}

/**
 * The labelled notes of a corpus. Each repository is a workspace of its own, whose settings say which files count.
 * @param corpus a folder that holds the repositories
 */
export function* labelledNotes(
  labels: readonly Label[],
  corpus: string,
  failed: (message: string) => void,
): Generator<LabelledNote> {
  for (const [repo, own] of grouped(labels, (label) => label.repo)) {
    const { files, failures } = readFolder(join(corpus, repo));
    for (const failure of failures) failed(`${repo}: ${failure}`);
    const byKey = new Map(files.map((file) => [labelKey({ repo, path: file.path }), file]));
    for (const label of own) {
      const file = byKey.get(labelKey(label));
      if (file) yield { label, text: file.text, workspace: repo.split('__').at(-1) ?? repo };
    }
  }
}

/** How the program reads the labelled notes, by the keys of their labels. */
export function predictionsOf(
  labels: readonly Label[],
  corpus: string,
  failed: (message: string) => void,
): Map<string, Predicted> {
  const found = new Map<string, Predicted>();
  for (const { label, text, workspace } of labelledNotes(labels, corpus, failed))
    found.set(labelKey(label), noteRecord(readNote(text, label.path, { workspace })));
  return found;
}
