import { parseArgs } from 'node:util';
import { plainJson, plainLine } from '../core/foreign/plain';
import { safeEdits } from '../core/frontmatter/fixes/fixesFor';
import { SchemaChecker } from '../core/frontmatter/schema/check';
import type { Severity } from '../core/frontmatter/problem';
import { readRequired, readSchemaGlobs, readSeverities } from '../core/frontmatter/settings';
import type { NoteFile } from '../core/library/model';
import { applyEdits } from '../core/text/edit';
import { checkNotes, type CheckedNote } from './checkFolder';
import { checkInParts, type CheckTask } from './checkParts';
import { counted } from './counted';
import { failure, readFolder } from './folder';
import { exitCodes, type ExitCode, type Output } from './io';
import { painter, type Paint } from './paint';
import type { ProblemRecord } from './problemRecords';
import { sarifLog } from './sarif';
import { schemaReader } from './schemas';
import { readSettings } from './settings';
import { writeNote } from './writeNote';

export const checkUsage = 'conference-notes check [--json | --sarif] [--hints] [--fix] [--download-schemas] <folder>';

/** Prints the problems of a folder's notes; with `--fix` mends first what can only be meant one way. */
export async function check(args: readonly string[], output: Output): Promise<ExitCode> {
  const options = {
    json: { type: 'boolean' },
    sarif: { type: 'boolean' },
    fix: { type: 'boolean' },
    hints: { type: 'boolean' },
    'download-schemas': { type: 'boolean' },
  } as const;
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1 || (values.json && values.sarif)) {
    output.message(`usage: ${checkUsage}`);
    return exitCodes.usage;
  }
  output.progress?.('Reading notes…');
  const { files, failures, sites } = readFolder(folder);
  const folderSettings = readSettings(folder);
  const settings = {
    folder,
    hints: values.hints === true,
    required: readRequired(folderSettings.get('frontMatter.required')),
    severities: readSeverities(folderSettings.get('problems.severity')),
    schemas: readSchemaGlobs(folderSettings.get('frontMatter.schemas')),
    sites,
  };
  const download = values['download-schemas'] === true;
  const unwritten: string[] = [];
  const mended = values.fix ? await mendAll({ files, settings, download }, unwritten) : files;
  for (const failure of [...failures, ...unwritten]) output.message(failure);
  output.progress?.(`Checking ${counted(files.length, 'note')}…`);
  const records = await checkInParts({ files: mended, settings, download }, output.program);
  if (values.json) output.result(`${plainJson(records)}\n`);
  else if (values.sarif) output.result(`${plainJson(sarifLog(records, folder))}\n`);
  else output.result(problemText(records, files.length, painter(output.colour === true)));
  if (failures.length + unwritten.length > 0) return exitCodes.usage;
  return records.some(({ severity }) => severity === 'error' || severity === 'warning')
    ? exitCodes.failure
    : exitCodes.success;
}

/** A mended value may be what another problem waited for: a date that is now one, and now stands there twice. */
const mostRounds = 5;

async function mendAll({ files, settings, download }: CheckTask, failures: string[]): Promise<readonly NoteFile[]> {
  const { folder } = settings;
  const checker = new SchemaChecker(schemaReader(folder, download));
  let mended: readonly NoteFile[] = files;
  let waiting = new Set(files.map(({ id }) => id));
  for (let round = 0; round < mostRounds && waiting.size > 0; round++) {
    const notes = new Map((await checkNotes(mended, settings, checker)).map((note) => [note.file, note]));
    const before = mended;
    mended = before.map((file) => (waiting.has(file.id) ? mend(folder, file, notes.get(file), failures) : file));
    waiting = new Set(mended.filter((file, index) => file !== before[index]).map(({ id }) => id));
  }
  return mended;
}

/** The file after its safe fixes, written where there were any. */
function mend(folder: string, file: NoteFile, note: CheckedNote | undefined, failures: string[]): NoteFile {
  const edits = note === undefined ? [] : safeEdits(note.problems, note.patient);
  if (edits.length === 0) return file;
  const text = applyEdits(file.text, edits);
  try {
    writeNote(folder, { path: file.path, before: file.text, after: text });
    return { ...file, text };
  } catch (error) {
    failures.push(failure(file.path, error));
    return file;
  }
}

const colours: Readonly<Record<Severity, 'red' | 'yellow' | 'blue' | 'dim'>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'dim',
};

function problemText(records: readonly ProblemRecord[], notes: number, paint: Paint): string {
  const lines = records.map(({ path, line, column, severity, message, code }) => {
    const place = paint('bold', plainLine(`${path}:${line}:${column}`));
    return `${place} ${paint(colours[severity], severity)} ${plainLine(message)} ${paint('dim', `(${code})`)}`;
  });
  return [...lines, `${counted(records.length, 'problem')} in ${counted(notes, 'note')}`, ''].join('\n');
}
