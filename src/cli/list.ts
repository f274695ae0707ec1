import { parseArgs } from 'node:util';
import { Library } from '../core/library/library';
import { readFolder } from './folder';
import { exitCodes, type ExitCode, type Output } from './io';
import { noteRecords } from './records';
import { treeText } from './treeText';

export const listUsage = 'conference-notes list [--json] <folder>';

/** Prints what a folder's notes tell: the events and talks as a tree, or with `--json` a record a note. */
export function list(args: readonly string[], output: Output): ExitCode {
  const { values, positionals } = parseArgs({ args: [...args], options: { json: { type: 'boolean' } }, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1) {
    output.message(`usage: ${listUsage}`);
    return exitCodes.usage;
  }
  const { files, failures } = readFolder(folder);
  for (const failure of failures) output.message(failure);
  const library = new Library();
  library.setAll(files);
  output.result(values.json ? `${JSON.stringify(noteRecords(library.notes), undefined, 2)}\n` : treeText(library));
  return failures.length > 0 ? exitCodes.failure : exitCodes.success;
}
