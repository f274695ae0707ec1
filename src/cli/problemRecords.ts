import { fixesFor } from '../core/frontmatter/fixes/fixesFor';
import { composeMessage, messageOf } from '../core/frontmatter/messages';
import type { Problem, Severity } from '../core/frontmatter/problem';
import { LineIndex } from '../core/text/lineIndex';
import type { CheckedNote } from './checkFolder';

/** One problem as `check --json` prints it: lines and columns 1-based, columns in UTF-16 units, the end exclusive. */
export interface ProblemRecord {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  /** Whether `--fix` would mend it. */
  readonly fixable: boolean;
}

export function problemRecords({ file, patient, problems }: CheckedNote): ProblemRecord[] {
  const lines = new LineIndex(file.text);
  // A byte-order mark is no column that a person could count.
  const mark = file.text.startsWith('\uFEFF') ? 1 : 0;
  return problems.map((problem) => {
    const { start, end } = lines.rangeOf(problem.range);
    return {
      path: file.path,
      line: start.line + 1,
      column: start.column + 1 - (start.line === 0 ? mark : 0),
      endLine: end.line + 1,
      endColumn: end.column + 1 - (end.line === 0 ? mark : 0),
      code: problem.code,
      severity: problem.severity,
      message: composeMessage(messageOf(problem)),
      fixable: isFixable(problem, patient),
    };
  });
}

function isFixable(problem: Problem, patient: CheckedNote['patient']): boolean {
  return fixesFor(problem, patient).filter(({ safe }) => safe).length === 1;
}
