import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { fixesFor, safeEdits } from '../core/frontmatter/fixes/fixesFor';
import { composeMessage, messageOf } from '../core/frontmatter/messages';
import type { Problem, Severity } from '../core/frontmatter/problem';
import { SchemaChecker } from '../core/frontmatter/schema/check';
import { readRequired, readSchemaGlobs, readSeverities } from '../core/frontmatter/settings';
import type { NoteFile } from '../core/library/model';
import { applyEdits } from '../core/text/edit';
import { LineIndex } from '../core/text/lineIndex';
import { checkNotes, type CheckedNote } from './checkFolder';
import { counted } from './counted';
import { readFolder } from './folder';
import { exitCodes, type ExitCode, type Output } from './io';
import { schemaReader } from './schemas';
import { describe, readSettings } from './settings';

export const checkUsage = 'conference-notes check [--json] [--fix] [--download-schemas] <folder>';

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

/** Prints the problems of a folder's notes; with `--fix` mends first what can only be meant one way. */
export async function check(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = { json: { type: 'boolean' }, fix: { type: 'boolean' }, 'download-schemas': { type: 'boolean' } } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    output.message(`usage: ${checkUsage}`);
    return exitCodes.usage;
  }
  const { files, failures } = readFolder(folder);
  const folderSettings = readSettings(folder);
  const settings = {
    folder,
    required: readRequired(folderSettings.get('frontMatter.required')),
    severities: readSeverities(folderSettings.get('problems.severity')),
    schemas: readSchemaGlobs(folderSettings.get('frontMatter.schemas')),
  };
  const checker = new SchemaChecker(schemaReader(folder, values['download-schemas'] === true));
  let notes = await checkNotes(files, settings, checker);
  const unwritten: string[] = [];
  if (values.fix) notes = await checkNotes(files.map((file) => mend(folder, file, notes, unwritten)), settings, checker);
  for (const failure of [...failures, ...unwritten]) output.message(failure);
  const records = notes.flatMap(recordsOf);
  output.result(values.json ? `${JSON.stringify(records, undefined, 2)}\n` : problemText(records, files.length));
  if (failures.length + unwritten.length > 0) return exitCodes.usage;
  return records.some(({ severity }) => severity === 'error' || severity === 'warning') ? exitCodes.failure : exitCodes.success;
}

/** The file after its safe fixes, written where there were any. */
function mend(folder: string, file: NoteFile, notes: readonly CheckedNote[], failures: string[]): NoteFile {
  const note = notes.find((one) => one.file === file);
  const edits = note === undefined ? [] : safeEdits(note.problems, note.patient);
  if (edits.length === 0) return file;
  const text = applyEdits(file.text, edits);
  const path = join(folder, file.path);
  try {
    // What is not UTF-8 would not come back as it was, and what another program has just written would be lost.
    if (!readFileSync(path).equals(Buffer.from(file.text))) throw new Error('not mended, as it is not UTF-8 or has just been changed.');
    writeFileSync(path, text);
    return { ...file, text };
  } catch (error) {
    failures.push(`${file.path}: ${describe(error)}`);
    return file;
  }
}

function recordsOf({ file, patient, problems }: CheckedNote): ProblemRecord[] {
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

function problemText(records: readonly ProblemRecord[], notes: number): string {
  const lines = records.map(({ path, line, column, severity, message, code }) => `${path}:${line}:${column} ${severity} ${message} (${code})`);
  return [...lines, `${counted(records.length, 'problem')} in ${counted(notes, 'note')}`, ''].join('\n');
}
