import * as vscode from 'vscode';
import { composeMessage, messageOf } from '../../core/frontmatter/messages';
import { plainText } from '../../core/foreign/plain';
import type { Problem, ProblemCode, Severity } from '../../core/frontmatter/problem';
import type { LineIndex } from '../../core/text/lineIndex';
import type { OffsetRange } from '../../core/text/range';
import { toRange } from '../common/convert';

/** The name under which problems are listed. */
export const source = 'Conference Notes';

const docs = vscode.Uri.parse('https://github.com/conference-notes/conference-notes/blob/main/docs/problems.md');
const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  information: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** A problem as the editor shows it: its code leads to its section of the docs. */
export function toDiagnostic(problem: Problem, uri: vscode.Uri, lines: LineIndex): vscode.Diagnostic {
  // The sentences stand in the core, for the command line says the same; vscode.l10n translates them by their text.
  const message = plainText(
    composeMessage(messageOf(problem), (text, ...args) => vscode.l10n.t(text, ...args)),
    1000,
  );
  const diagnostic = new vscode.Diagnostic(
    toRange(lines.rangeOf(problem.range)),
    message,
    severities[problem.severity],
  );
  diagnostic.source = source;
  diagnostic.code = { value: problem.code, target: pageOf(problem.code) };
  const other = otherPlace(problem);
  if (other !== undefined) {
    const location = new vscode.Location(uri, toRange(lines.rangeOf(other.range)));
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(location, other.message)];
  }
  if (problem.code === 'deprecated-property') diagnostic.tags = [vscode.DiagnosticTag.Deprecated];
  return diagnostic;
}

/** Where a code is explained. */
export function pageOf(code: ProblemCode): vscode.Uri {
  return docs.with({ fragment: code });
}

/** The code of one of our diagnostics; undefined for those of others. */
export function codeOf(diagnostic: vscode.Diagnostic): string | undefined {
  if (diagnostic.source !== source || typeof diagnostic.code !== 'object') return undefined;
  return String(diagnostic.code.value);
}

function otherPlace(problem: Problem): { range: OffsetRange; message: string } | undefined {
  if (problem.code === 'duplicate-property') return { range: problem.first, message: vscode.l10n.t('The first one') };
  if (problem.code === 'duplicate-tag') return { range: problem.firstRange, message: vscode.l10n.t('The first one') };
  return problem.code === 'date-order' && 'otherRange' in problem
    ? { range: problem.otherRange, message: problem.after }
    : undefined;
}
