import type { PackedTables } from '../../src/core/note/likeness/tables';
import { variantsOf } from './augment';
import type { Example } from './examples';
import { quantise } from './quantise';
import { scriptOf } from './scripts';
import { countsOf, prepare, train } from './train';

/** One byte each: with base64 around them they stay below 150,000 bytes. */
const buckets = 110_000;
/** Whoever keeps thousands of notes does not decide alone what a section is called. */
const maxSections = 400;

export interface TablesOptions {
  /** Whose notes the tables shall know nothing of: for judging these notes as unseen ones. */
  readonly without?: ReadonlySet<string>;
  /** Moves of the quantised vectors; fewer are faster. */
  readonly rounds?: number;
}

/** What is used of all examples, and with which weight. */
function chosen(examples: readonly Example[], without: ReadonlySet<string>): Example[] {
  const sections = new Map<string, number>();
  const seen = new Set<string>();
  return examples.filter(({ text, kind, repository = '' }) => {
    if (without.has(repository) || seen.has(`${repository}\t${kind}\t${text}`)) return false;
    seen.add(`${repository}\t${kind}\t${text}`);
    if (kind !== 'section') return true;
    const count = (sections.get(repository) ?? 0) + 1;
    sections.set(repository, count);
    return count <= maxSections;
  });
}

/** Few titles are known in some scripts, of which there are many sections: there a title counts more. */
function balanced(examples: readonly Example[]): Example[] {
  const counts = new Map<string, number>();
  const scripts = examples.map(({ text }) => scriptOf(text));
  for (const [index, { kind }] of examples.entries()) {
    const key = `${kind} ${scripts[index] ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return examples.map((example, index) => {
    const script = scripts[index] ?? 'Latin';
    const weight = example.weight ?? 1;
    if (script === 'Latin' || example.kind !== 'title') return { ...example, weight };
    const share = (counts.get(`section ${script}`) ?? 0) / (counts.get(`title ${script}`) ?? 1);
    return { ...example, weight: weight * Math.min(5, Math.sqrt(Math.max(1, share))) };
  });
}

/** Learns what strings are like. The same examples give the same tables. */
export function learnTables(examples: readonly Example[], options: TablesOptions = {}): PackedTables {
  const used = balanced(chosen(examples, options.without ?? new Set()));
  const prepared = prepare([...used, ...used.flatMap(variantsOf)]);
  const layer = train(prepared, { buckets, epochs: 3, rate: 0.3, square: 1e-3 });
  return quantise(layer, countsOf(prepared, buckets), { rounds: options.rounds ?? 15 });
}
