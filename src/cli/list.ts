import { isAbsolute, relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { plainJson } from '../core/foreign/plain';
import { NoteLibrary } from '../core/library/noteLibrary';
import { MissingImageFinder } from '../core/library/missingImages';
import { explanation } from './explain';
import { folderPort, readFolder } from './folder';
import { exitCodes, type ExitCode, type Output } from './io';
import { readInParts } from './readParts';
import { noteRecords, talkDates } from '../core/library/noteRecords';
import { treeText } from './treeText';

export const listUsage = 'conference-notes list [--json | --explain <file>] <folder>';

const options = { json: { type: 'boolean' }, explain: { type: 'string' } } as const;

/**
 * Prints what a folder's notes tell: the events and talks as a tree, with `--json` a record a note, with `--explain`
 * what was found in one of them, where, and why.
 */
export async function list(args: readonly string[], output: Output): Promise<ExitCode> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const [folder] = positionals;
  if (folder === undefined || positionals.length > 1 || (values.json && values.explain !== undefined)) {
    output.message(`usage: ${listUsage}`);
    return exitCodes.usage;
  }
  output.progress?.('Looking for notes…');
  const { files, failures } = readFolder(folder);
  for (const failure of failures) output.message(failure);
  const library = new NoteLibrary();
  library.setNotes(await readInParts(files, output));
  const exitCode = failures.length > 0 ? exitCodes.failure : exitCodes.success;
  if (values.json) {
    output.result(`${plainJson(noteRecords(library.notes, talkDates(library.events)))}\n`);
    return exitCode;
  }
  await addMissingImages(library, folder);
  if (values.explain === undefined) {
    output.result(treeText(library));
    return exitCode;
  }
  const path = pathIn(folder, values.explain);
  const member = library.notes.find(({ note }) => note.path === path);
  if (!member) {
    output.message(`${values.explain} is no note of ${folder}`);
    return exitCodes.failure;
  }
  output.result(explanation(library, member));
  return exitCode;
}

async function addMissingImages(library: NoteLibrary, folder: string): Promise<void> {
  const finder = new MissingImageFinder(folderPort(folder));
  const missing = library.notes.map(async ({ id, note }) => [id, await finder.missingIn(note)] as const);
  library.setMissingImages(new Map(await Promise.all(missing)));
}

/** A file as the shell completes it, or as the listing names it, relative to the folder. */
function pathIn(folder: string, file: string): string {
  const path = relative(folder, resolve(file));
  return (path.startsWith('..') || isAbsolute(path) ? file : path).split(sep).join('/');
}
