/** @import { Difference } from './differences.mjs' */

/** As much of a value as tells two apart in a list. */
const shownLength = 160;

/**
 * The differences as a person reads them: a line for each kind with its number, then examples, the commonest kind first.
 * @param {readonly Difference[]} differences
 * @param {number} noteCount
 * @param {number} exampleCount for each kind
 */
export function report(differences, noteCount, exampleCount) {
  if (differences.length === 0) return `${noteCount} notes, all read as before.`;
  const kinds = [...new Set(differences.map(({ kind }) => kind))]
    .map((kind) => /** @type {const} */ ([kind, differences.filter((one) => one.kind === kind)]))
    .sort(([, a], [, b]) => b.length - a.length);
  const noteNames = new Set(differences.map(({ place }) => place.replace(/:\d+$/, '')));
  return [
    `${noteCount} notes, ${noteNames.size} read differently:`,
    ...kinds.map(([kind, all]) => `${String(all.length).padStart(7)}  ${kind}`),
    ...kinds.flatMap(([kind, all]) => ['', `== ${kind} ==`, ...spread(all, exampleCount).flatMap(example)]),
  ].join('\n');
}

/**
 * Examples from all over the notes instead of the first few of one.
 * @param {readonly Difference[]} all
 * @param {number} count
 */
function spread(all, count) {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => all[Math.floor(index * step)]);
}

/** @param {Difference | undefined} difference */
function example(difference) {
  if (!difference) return [];
  const { place, before, after } = difference;
  return [place, `  - ${shown(before)}`, `  + ${shown(after)}`];
}

/** @param {unknown} value */
function shown(value) {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > shownLength ? `${text.slice(0, shownLength)}…` : text;
}
