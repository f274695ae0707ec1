import type { LikenessClass } from '../../src/core/note/likeness/classes';

/** A string of which somebody said what it is. */
export interface Example {
  readonly text: string;
  readonly kind: LikenessClass;
  /** Whose notes it stands in; absent where it was published by an event. */
  readonly repository?: string;
  /** Language where known: ISO 639. */
  readonly language?: string;
  readonly weight?: number;
}

/** A number from 0 to 1 that depends on the text alone: what is set aside is set aside in every run. */
export function drawOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  hash = Math.imul(hash, 0x297a2d39);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}

/** Into which of several parts a repository falls, in every run: what is judged in one part is learned in the others. */
export function foldOf(repository: string, folds: number): number {
  return Math.floor(drawOf(`fold ${repository}`) * folds);
}
