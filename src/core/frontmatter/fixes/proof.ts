import { applyEdits, type TextEdit } from '../../text/edit';
import type { FrontMatter, PropertyNode } from '../model';
import type { Found, Problem } from '../problem';
import { nearlyRight } from '../nearlyRight';
import { readFrontMatter } from '../read';
import { knownProperties } from '../rules/judged';
import { misspeltKind } from '../rules/kind';
import { noteSchemas } from '../schema/properties';
import { judgeByRules } from '../ruleBook';
import { plainValue } from '../values';
import type { Fix, Patient } from './fix';

/** Whether a fix mends this problem, told by reading what it leaves. */
export function proofOf(problem: Problem, patient: Patient): (fix: Fix) => boolean {
  const before = countOf(problem, patient.frontMatter, patient);
  return (fix) => {
    const mended = after(patient, fix.edits);
    if (mended === undefined) return false;
    // What mends a slip was found by trying it; where there are several, the parser may count as many errors as before.
    if (problem.code === 'syntax-error') return endsWhereItDid(patient, mended);
    if (problem.code === 'missing-front-matter') return mended.frontMatter.errors.length === 0;
    if (isNearlyRight(problem)) return isRight(problem, patient, mended);
    if (!isAsGood(patient, mended)) return false;
    const count = countOf(problem, mended.frontMatter, patient);
    // A key without a value is there to be filled in.
    const isPlace = fix.kind === 'insert' && fix.value === '';
    if (before > 0 && count >= before && !isPlace) return false;
    return isError(problem) || changes(patient.frontMatter, mended.frontMatter) <= (fix.kind === 'swap' ? 2 : 1);
  };
}

/** Whether after these edits the block can be read at least as well as before, and ends where it did. */
export function readsAsWell(patient: Patient, edits: readonly TextEdit[]): boolean {
  const mended = after(patient, edits);
  return mended !== undefined && isAsGood(patient, mended);
}

/** A text after edits, with its block. */
interface Mended {
  readonly text: string;
  readonly frontMatter: FrontMatter;
}

function isAsGood(patient: Patient, mended: Mended): boolean {
  const { frontMatter: before } = patient;
  const { frontMatter } = mended;
  return (
    before !== undefined &&
    frontMatter.errors.length <= before.errors.length &&
    (!frontMatter.recovered || before.recovered) &&
    endsWhereItDid(patient, mended)
  );
}

function endsWhereItDid({ text, frontMatter: before }: Patient, mended: Mended): boolean {
  if (before === undefined) return false;
  const { frontMatter } = mended;
  return !before.block.closed || mended.text.slice(frontMatter.block.bodyStart) === text.slice(before.block.bodyStart);
}

function after({ text }: Patient, edits: readonly TextEdit[]): Mended | undefined {
  const mended = applyEdits(text, edits);
  const frontMatter = readFrontMatter(mended);
  return frontMatter && { text: mended, frontMatter };
}

function isNearlyRight({ code }: Found): boolean {
  return code === 'misplaced-front-matter' || code === 'cut-value' || code === 'unquoted-link';
}

/** Whether there is one of these less, and the block can be read. */
function isRight({ code }: Problem, { text, frontMatter, facts }: Patient, mended: Mended): boolean {
  const count = (source: string, block: FrontMatter | undefined): number =>
    [...(block?.errors ?? []), ...nearlyRight(source, block, facts)].filter((one) => one.code === code).length;
  const errors = frontMatter?.errors.length ?? 0;
  return (
    mended.frontMatter.errors.length <= errors && count(mended.text, mended.frontMatter) < count(text, frontMatter)
  );
}

/** What parsers say; all else is said by rules, which judge values. */
function isError({ code }: Found): boolean {
  return code === 'unclosed-front-matter' || code === 'duplicate-property';
}

/** How often the parser or a rule finds such a problem. What a vocabulary or a schema says is not asked again. */
function countOf(problem: Problem, frontMatter: FrontMatter | undefined, { facts }: Patient): number {
  const found: Found[] = [...(frontMatter?.errors ?? [])];
  if (frontMatter?.root !== undefined && !frontMatter.recovered && facts !== undefined) {
    const schema = noteSchemas[facts.kind];
    const properties = knownProperties(frontMatter, schema);
    const required = problem.code === 'missing-property' ? [problem.property] : [];
    found.push(...judgeByRules({ frontMatter, properties, schema, facts, required, vocabulary: undefined }));
  }
  if (problem.code === 'unknown-value') found.push(...misspeltKind(frontMatter?.root?.properties ?? []));
  return found.filter(({ code }) => code === problem.code).length;
}

/** How many properties of the top level say something else, the greater of those gone and those come. */
function changes(before: FrontMatter | undefined, now: FrontMatter): number {
  const [old, fresh] = [sayings(before?.root?.properties), sayings(now.root?.properties)];
  return Math.max(surplus(old, fresh), surplus(fresh, old));
}

function sayings(properties: readonly PropertyNode[] = []): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { key, value } of properties) {
    const saying = JSON.stringify([key, plainValue(value)]);
    counts.set(saying, (counts.get(saying) ?? 0) + 1);
  }
  return counts;
}

function surplus(of: ReadonlyMap<string, number>, over: ReadonlyMap<string, number>): number {
  let count = 0;
  for (const [saying, times] of of) count += Math.max(0, times - (over.get(saying) ?? 0));
  return count;
}
