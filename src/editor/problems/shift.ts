import type { Problem } from '../../core/frontmatter/problem';
import type { OffsetRange } from '../../core/text/range';

/** One replacement in a text, in offsets of the text before it. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Problems in their new places after changes of the text; those whose own text was edited are gone. */
export function shiftProblems(problems: readonly Problem[], changes: readonly Change[]): readonly Problem[] {
  let shifted = problems;
  // The changes of one event do not overlap: from the last to the first, none moves another.
  for (const change of [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset)) {
    if (shifted.every(({ range }) => change.rangeOffset > range.end)) continue;
    shifted = shifted.flatMap((problem) => {
      const range = shiftRange(problem.range, change);
      return range === undefined ? [] : [shiftOthers({ ...problem, range }, change)];
    });
  }
  return shifted;
}

function shiftRange({ start, end }: OffsetRange, { rangeOffset, rangeLength, text }: Change): OffsetRange | undefined {
  const delta = text.length - rangeLength;
  if (rangeOffset + rangeLength <= start && rangeOffset < Math.max(end, start + 1))
    return { start: start + delta, end: end + delta };
  const growsAtEnd = rangeOffset === end && /^\S/.test(text);
  return rangeOffset >= end && !growsAtEnd ? { start, end } : undefined;
}

/** The places that a problem refers to besides its own; one that was edited is taken to be where it was. */
function shiftOthers(problem: Problem, change: Change): Problem {
  const shift = (range: OffsetRange): OffsetRange => shiftRange(range, change) ?? range;
  if (problem.code === 'duplicate-property') return { ...problem, first: shift(problem.first) };
  if (problem.code === 'duplicate-tag') return { ...problem, firstRange: shift(problem.firstRange) };
  if (problem.code === 'date-order' && 'otherRange' in problem)
    return { ...problem, otherRange: shift(problem.otherRange) };
  return problem;
}

/** Those of the problems shown that a fresh look still finds, in their fresh places. */
export function stillFound(shown: readonly Problem[], fresh: readonly Problem[]): readonly Problem[] {
  const left = [...fresh];
  return shown.flatMap((problem) => {
    const index = left.findIndex((candidate) => identity(candidate) === identity(problem));
    return index === -1 ? [] : left.splice(index, 1);
  });
}

/** What a problem says, wherever it stands. */
function identity(problem: Problem): string {
  return JSON.stringify(problem, (key, value: unknown) =>
    key === 'range' || key === 'first' || key === 'firstRange' || key === 'otherRange' ? undefined : value,
  );
}
