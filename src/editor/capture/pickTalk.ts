import * as vscode from 'vscode';
import type { AgendaEntry, Note } from '../../core/note/model';
import { agendaChoices, type AgendaChoice } from '../../core/write/talk/agendaChoices';
import { written } from '../common/dates';
import { pick } from '../common/doors/questions';
import { localClock } from '../common/localClock';

interface TalkItem extends vscode.QuickPickItem {
  readonly entry?: AgendaEntry;
}

/**
 * Asks which talk of the note's agenda begins: the one of this moment first, another one last.
 * @param line 0-based, of the cursor in the note
 * @returns null where there is no agenda or another talk is wanted; undefined when called off.
 */
export async function pickTalk(note: Note, line: number): Promise<AgendaEntry | null | undefined> {
  const choices = agendaChoices(note, localClock(), line);
  if (choices.every(({ state }) => state === 'noted')) return null;
  const items: TalkItem[] = [
    ...byDay(choices),
    { label: vscode.l10n.t('Other talk…'), iconPath: new vscode.ThemeIcon('add') },
  ];
  const picked = await pick(items, {
    placeHolder: vscode.l10n.t('Which talk begins?'),
    matchOnDescription: true,
  });
  return picked === undefined ? undefined : (picked.entry ?? null);
}

/** Below the names of the days where there are several. */
function byDay(choices: readonly AgendaChoice[]): TalkItem[] {
  const names = choices.map(({ entry: { day, date }, state }) =>
    state === 'noted'
      ? stateText(state)
      : [day, date && written(date)].filter((part) => part !== undefined).join(' · '),
  );
  const hasDays = new Set(choices.map(({ entry: { day, date } }) => date ?? day)).size > 1;
  return choices.flatMap((choice, index) => {
    const name = names[index] ?? '';
    const separator = { label: name, kind: vscode.QuickPickItemKind.Separator };
    return hasDays && name !== names[index - 1] ? [separator, itemOf(choice)] : [itemOf(choice)];
  });
}

function itemOf({ entry, state }: AgendaChoice): TalkItem {
  const { title, start, room } = entry;
  const speakers = entry.speakers.map(({ name }) => name);
  return {
    label: title,
    description: [start, speakers.join(', '), room, stateText(state)]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
    iconPath: new vscode.ThemeIcon(icons[state]),
    entry,
  };
}

const icons: Readonly<Record<AgendaChoice['state'], string>> = {
  now: 'record',
  coming: 'calendar',
  past: 'history',
  noted: 'check',
};

function stateText(state: AgendaChoice['state']): string {
  switch (state) {
    case 'now':
      return vscode.l10n.t('now');
    case 'noted':
      return vscode.l10n.t('noted');
    case 'coming':
    case 'past':
      return '';
  }
}
