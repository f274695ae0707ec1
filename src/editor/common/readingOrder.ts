import type * as vscode from 'vscode';
import type { FileStamp } from '../../core/library/noteCache';
import { byDate, datedItem, dateOfPath, dateOfTime, newestFirst, type Dated } from '../../core/library/recency';
import { Pace, withLimit } from './slices';

const statsAtOnce = 16;
/** How many notes are read before anything is known of their time. */
const atOnce = 64;

/**
 * Gives files to read in the order in which a person may look for them: at once those whose path tells a date, the
 * newest first, and some of the others, to have something to look at; then the others by their files' times.
 */
export async function inReadingOrder(
  folder: vscode.WorkspaceFolder,
  uris: readonly vscode.Uri[],
  stampOf: (uri: vscode.Uri) => Promise<FileStamp>,
  read: (uris: readonly vscode.Uri[]) => Promise<void>,
): Promise<void> {
  // The editor's own way to a relative path takes too long for thousands of files.
  const pathOf = ({ path }: vscode.Uri): string => path.slice(folder.uri.path.length);
  const pace = new Pace();
  const placed: Dated<vscode.Uri>[] = [];
  for (const uri of uris) {
    const path = pathOf(uri);
    placed.push(datedItem(uri, path, dateOfPath(path)));
    await pace.step();
  }
  const ordered = placed.sort(byDate);
  const known = ordered.map(({ item }) => item);
  const dated = ordered.filter(({ date }) => date !== '').length;
  const begun = read(known.slice(0, dated + atOnce));
  const times = new Map<vscode.Uri, string>();
  await withLimit(known.slice(dated + atOnce), statsAtOnce, async (uri) => {
    const stamp = await stampOf(uri).catch(() => undefined);
    times.set(uri, dateOfTime(stamp?.mtime ?? 0));
    await pace.step();
  });
  await Promise.all([begun, read(newestFirst([...times.keys()], pathOf, (uri) => times.get(uri) ?? ''))]);
}
