import { formNames, noteNames, sectionNames, weighedKinds, type Weights } from '../../../src/core/note/verdict/weights';
import type { Learned } from './train';

/** A weight that moves the sum by less is left out, with its sign. */
const least = 0.02;

/** The weights by the names of their signs, rounded. */
export function weightsOf({ alone, within, note }: Learned): Weights {
  const formAt = weighedKinds.length * noteNames.length;
  return {
    section: named(sectionNames, alone),
    within: named(sectionNames, within),
    note: Object.fromEntries(
      weighedKinds.map((kind, index) => [
        kind,
        named(noteNames, note.subarray(index * noteNames.length, (index + 1) * noteNames.length)),
      ]),
    ),
    form: named(formNames, note.subarray(formAt)),
  };
}

function named<Name extends string>(names: readonly Name[], weights: Float64Array): Partial<Record<Name, number>> {
  const pairs = names.map((name, index) => [name, Math.round(100 * (weights[index] ?? 0)) / 100] as const);
  return Object.fromEntries(pairs.filter(([, weight]) => Math.abs(weight) >= least)) as Partial<Record<Name, number>>;
}
