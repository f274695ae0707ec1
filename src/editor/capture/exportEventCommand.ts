import * as vscode from 'vscode';
import type { EventNode } from '../../core/library/eventTree';
import type { LibraryEvent, LibraryNote } from '../../core/library/model';
import { exportEvent, exportFormats, exportPath, type ExportFormat } from '../../core/write/export/exportEvent';
import type { GivenDays } from '../../core/write/export/eventTalks';
import { leftOfCalendar } from '../../core/write/export/icalendar';
import { allTalks, type TalkChoice } from '../../core/write/export/selection';
import { dateOf } from '../common/dates';
import { inform } from '../common/doors/messages';
import { pick } from '../common/doors/questions';
import { tellLeft } from '../common/doors/refusal';
import { writeFiles } from '../common/doors/writeFiles';
import { arrangementKey, favouritesIn } from '../common/favourites';
import { listed } from '../common/lists';
import { withLimit } from '../common/slices';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { askDays } from './askDays';
import { askTalks } from './askTalks';
import { readTexts } from './noteTexts';

/** What is known before anybody is asked. */
export interface ExportArguments {
  readonly event?: string;
  readonly format?: ExportFormat;
  /** Where the export goes; a file that is there is replaced. */
  readonly target?: vscode.Uri;
  /** Which talks. */
  readonly talks?: TalkChoice;
}

/** Writes an event, with its talks, into a file of another format and opens it. */
export async function exportEventCommand(
  library: WorkspaceLibrary,
  memory: vscode.Memento,
  from: EventNode | ExportArguments = {},
): Promise<void> {
  await library.ready();
  const known: ExportArguments = 'kind' in from ? { event: from.value.id } : from;
  const event = await askEvent(library, known.event);
  if (event === undefined) return;
  const title = vscode.l10n.t('Export {0}', event.title);
  const format = known.format ?? (await askFormat(title));
  if (format === undefined) return;
  // Only a calendar is a programme of one's own; who says where it goes says all that is asked for.
  const choice =
    known.talks ??
    (format === 'icalendar' && known.target === undefined
      ? await askTalks(event, favouritesIn(memory.get(arrangementKey)), title)
      : allTalks);
  if (choice === undefined) return;
  const days =
    format === 'icalendar' && known.target === undefined
      ? await askDays(event, choice, title)
      : new Map<string, string>();
  if (days === undefined) return;
  const target = known.target ?? (await askTarget(event, format));
  if (target === undefined) return;
  const left = await writeFiles([{ uri: target, contents: await exported(event, format, choice, days) }]);
  if (left.length > 0) {
    tellLeft(left);
    return;
  }
  await vscode.window.showTextDocument(target, { preview: false });
  if (format === 'icalendar') tellLeftTalks(leftOfCalendar(event, { days, choice }));
}

/** So many titles are said. */
const mostSaid = 5;

/** Says which talks a calendar has no place for. */
export function tellLeftTalks(talks: readonly { readonly title: string }[]): void {
  if (talks.length === 0) return;
  const said = listed(talks.slice(0, mostSaid).map(({ title }) => title)) + (talks.length > mostSaid ? ' …' : '');
  void inform(
    talks.length === 1
      ? vscode.l10n.t('One talk has no day or no time and is not in the calendar: {0}', said)
      : vscode.l10n.t('{0} talks have no day or no time and are not in the calendar: {1}', talks.length, said),
  );
}

/** What the file of an export holds. */
export async function exported(
  event: LibraryEvent,
  format: ExportFormat,
  choice: TalkChoice = allTalks,
  days?: GivenDays,
): Promise<Uint8Array> {
  const texts = await readTexts(event.notes);
  const headings = {
    talks: vscode.l10n.t('Talks'),
    takeaways: vscode.l10n.t('Takeaways'),
    actions: vscode.l10n.t('Action items'),
    people: vscode.l10n.t('People'),
    links: vscode.l10n.t('Links'),
    looseEnds: vscode.l10n.t('Loose ends'),
  };
  const changed = format === 'icalendar' ? await changesOf(event.notes) : new Map<string, number>();
  const text = exportEvent(event, format, {
    textOf: ({ id }) => texts.get(id) ?? '',
    headings,
    now: Date.now(),
    modified: ({ id }) => changed.get(id),
    days,
    choice,
  });
  return new TextEncoder().encode(text);
}

/** When notes were changed last, in milliseconds since 1970; those with unsaved text, and those of which nobody knows, are left out. */
async function changesOf(notes: readonly LibraryNote[]): Promise<ReadonlyMap<string, number>> {
  const changes = new Map<string, number>();
  const unsaved = new Set(
    vscode.workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri.toString()),
  );
  await withLimit(notes, 16, async ({ id }) => {
    if (unsaved.has(id)) return;
    try {
      changes.set(id, (await vscode.workspace.fs.stat(vscode.Uri.parse(id))).mtime);
    } catch {
      // A note that has just been removed: it counts as changed now.
    }
  });
  return changes;
}

/** The event of that id, else that of the active note, else the one a person chooses. */
async function askEvent(library: WorkspaceLibrary, id: string | undefined): Promise<LibraryEvent | undefined> {
  if (id !== undefined) return library.event(id);
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const own = library.events.find(({ notes }) => notes.some((note) => note.id === active));
  if (own !== undefined) return own;
  const items = library.events
    .toSorted((a, b) => (b.start ?? '').localeCompare(a.start ?? ''))
    .map((event) => ({
      label: event.title,
      description: [dateOf(event), event.location].filter((part) => part !== undefined).join(' · '),
      event,
    }));
  const picked = await pick(items, {
    placeHolder: vscode.l10n.t('Which event?'),
    matchOnDescription: true,
  });
  return picked?.event;
}

/** Asks for the format of an export. */
export async function askFormat(title: string): Promise<ExportFormat | undefined> {
  const labels: Readonly<Record<ExportFormat, readonly [label: string, detail: string, icon: string]>> = {
    icalendar: ['iCalendar', vscode.l10n.t('The event and its talks, for a calendar'), 'calendar'],
    digest: [
      vscode.l10n.t('Digest'),
      vscode.l10n.t('Talks, takeaways, action items, people and links, gathered in one Markdown file'),
      'markdown',
    ],
    json: ['JSON', vscode.l10n.t('Everything that is known of the talks, for other programs'), 'json'],
  };
  const items = exportFormats.map((format) => {
    const [label, detail, icon] = labels[format];
    return { label, detail, iconPath: new vscode.ThemeIcon(icon), format };
  });
  const picked = await pick(items, { title, placeHolder: vscode.l10n.t('As what?') });
  return picked?.format;
}

async function askTarget(event: LibraryEvent, format: ExportFormat): Promise<vscode.Uri | undefined> {
  const folder = vscode.workspace.workspaceFolders?.find(({ name }) => name === event.root);
  return vscode.window.showSaveDialog({
    title: vscode.l10n.t('Export {0}', event.title),
    ...(folder !== undefined && { defaultUri: vscode.Uri.joinPath(folder.uri, exportPath(event, format)) }),
  });
}
