import { readFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';

/** A talk as a person who read the note by eye has labelled it. */
export interface LabelledTalk {
  readonly title: string | null;
  /** 1-based. */
  readonly line: number;
  readonly lineAlt?: readonly number[];
  readonly speakers: readonly string[];
}

/** A note as labelled; the format is told in the folder of the labels. */
export interface LabelledNote {
  readonly repo: string;
  readonly path: string;
  readonly kind: string;
  readonly event?: { readonly title?: string | null; readonly location?: string | null } | null;
  readonly talks: readonly LabelledTalk[];
  /** 1-based lines that may or may not be talks. */
  readonly optional?: readonly number[];
}

/** All labelled notes of `<folder>/notes`, in the order of the sets. */
export function readLabels(folder: string): LabelledNote[] {
  return ['truth.json', 'truth2.json', 'truth3.json', 'truth4.json']
    .map((name) => join(folder, 'notes', name))
    .filter((file) => existsSync(file))
    .flatMap((file) => JSON.parse(readFileSync(file, 'utf8')) as LabelledNote[]);
}
