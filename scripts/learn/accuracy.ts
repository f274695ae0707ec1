import { likenessClasses, type LikenessClass } from '../../src/core/note/likeness/classes';
import { judge } from '../../src/core/note/likeness/likeness';
import { unpack, type PackedTables } from '../../src/core/note/likeness/tables';
import { drawOf, type Example } from './examples';
import { labelWeight } from './headings';
import { learnTables } from './likenessTables';
import { scriptOf, scripts } from './scripts';

const stringShare = 0.08;
const repositoryShare = 0.2;

/** Strings are set aside one by one, notes by repository: one person's headings resemble each other. */
export function setAside(examples: readonly Example[]): { aside: Example[]; rest: Example[] } {
  const isAside = ({ text, repository }: Example): boolean =>
    repository === undefined
      ? drawOf(text.toLowerCase()) < stringShare
      : drawOf(`repository ${repository}`) < repositoryShare;
  return { aside: examples.filter(isAside), rest: examples.filter((example) => !isAside(example)) };
}

function mostLikely(likeness: Readonly<Record<LikenessClass, number>>): LikenessClass {
  return likenessClasses.reduce((best, one) => (likeness[one] > likeness[best] ? one : best));
}

function percent(right: number, all: number): string {
  return all === 0 ? '-' : `${((100 * right) / all).toFixed(1)} %`;
}

interface Judged {
  readonly example: Example;
  readonly as: LikenessClass;
}

function share(judged: readonly Judged[]): string {
  return `${percent(judged.filter(({ example, as }) => example.kind === as).length, judged.length)} of ${judged.length}`;
}

/** How often the most probable class is right, by class and by script, and what is taken for what. */
export function accuracyReport(tables: PackedTables, aside: readonly Example[]): string {
  const unpacked = unpack(tables);
  const judged = aside.map((example) => ({ example, as: mostLikely(judge(unpacked, example.text)) }));
  const published = judged.filter(({ example }) => example.repository === undefined);
  const labelled = judged.filter(({ example }) => example.weight === labelWeight);
  const read = judged.filter(({ example }) => example.repository !== undefined && example.weight !== labelWeight);
  const rows = likenessClasses.map((kind) => {
    const own = judged.filter(
      ({ example }) => example.kind === kind && (example.repository === undefined || example.weight === labelWeight),
    );
    const cells = likenessClasses.map((as) => String(own.filter((one) => one.as === as).length).padStart(13));
    return `${kind.padEnd(13)}${share(own).padStart(18)}${cells.join('')}`;
  });
  return [
    `published strings  ${share(published)}`,
    `labelled in notes  ${share(labelled)}`,
    `sections as read   ${share(read)}`,
    ...scripts.map(
      (script) =>
        `${script.padEnd(19)}${share(judged.filter(({ example }) => scriptOf(example.text) === script && example.weight !== 0.6))}`,
    ),
    `${'is, taken for'.padEnd(13)}${'right'.padStart(18)}${likenessClasses.map((kind) => kind.padStart(13)).join('')}`,
    ...rows,
  ].join('\n');
}

/** Learns without what is set aside, and tells how well that is judged. */
export function measured(examples: readonly Example[]): string {
  const { aside, rest } = setAside(examples);
  return accuracyReport(learnTables(rest), aside);
}
