import { readFileSync } from 'node:fs';
import { kindClass, kindsOf, type Label } from '../../score/label';

/** What a person says of a note who read it for its kind alone. */
interface KindLabel {
  readonly repo: string;
  readonly path: string;
  readonly kind: string;
  /** A further kind that is right as well. */
  readonly kindAlt?: string;
}

/**
 * Labels that say what notes are, and nothing of their talks.
 * @throws {Error} for what is no list of such labels, with its path
 */
export function readKinds(file: string): Label[] {
  const labels: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(labels) || !labels.every(isKindLabel)) throw new Error(`${file}: holds no list of notes’ kinds`);
  return labels.map(({ repo, path, kind, kindAlt }) => ({
    repo,
    path,
    kind,
    ...(kindAlt !== undefined && { kindAlt }),
    event: null,
    talks: [],
  }));
}

function isKindLabel(value: unknown): value is KindLabel {
  if (typeof value !== 'object' || value === null) return false;
  const { repo, path, kind, kindAlt } = value as Record<string, unknown>;
  const isKind = (one: unknown): boolean => typeof one === 'string' && kindClass(one) !== undefined;
  return (
    typeof repo === 'string' && typeof path === 'string' && isKind(kind) && (kindAlt === undefined || isKind(kindAlt))
  );
}

/** A note of which the kind is known, and as what it is read. */
export interface KindRead {
  readonly label: Label;
  readonly kind: string;
}

/** How many are read as what they are, and how many ordinary pages as events or talks. */
export function reportOfKinds(notes: readonly KindRead[]): string[] {
  const isOf = (label: Label, kind: string): boolean =>
    kindsOf(label).some((one) => kindClass(one) === kindClass(kind));
  const right = notes.filter(({ label, kind }) => isOf(label, kind));
  const ordinary = notes.filter(({ label }) => kindsOf(label).every((kind) => kindClass(kind) === 'rest'));
  const taken = ordinary.filter(({ kind }) => kindClass(kind) !== 'rest');
  const percent = (part: number, all: number): string => `${((100 * part) / Math.max(1, all)).toFixed(1)} %`;
  return [
    `KINDS ALONE       ${percent(right.length, notes.length)}  (${right.length}/${notes.length})`,
    `ordinary pages read as events or talks  ${percent(taken.length, ordinary.length)}  (${taken.length}/${ordinary.length})`,
  ];
}
