import * as vscode from 'vscode';
import type { Note } from '../../core/note/model';
import { agendaChoices, type AgendaChoice } from '../../core/write/agendaChoices';
import type { TalkFacts } from '../../core/write/talkSkeleton';
import { localClock } from '../common/localClock';

interface TalkItem extends vscode.QuickPickItem {
  readonly facts: TalkFacts;
}

/**
 * Asks which talk of the note's agenda begins: the one of this moment first, another one last.
 * @returns what is known of it, nothing known where there is no agenda or another talk is wanted; undefined when called off.
 */
export async function pickTalk(note: Note): Promise<TalkFacts | undefined> {
  const choices = agendaChoices(note, localClock());
  if (choices.every(({ state }) => state === 'noted')) return {};
  const items: TalkItem[] = [...choices.map(itemOf), { label: vscode.l10n.t('Other talk…'), iconPath: new vscode.ThemeIcon('add'), facts: {} }];
  const picked = await vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('Which talk begins?'), matchOnDescription: true });
  return picked?.facts;
}

function itemOf({ entry, state }: AgendaChoice): TalkItem {
  const { title, start, room } = entry;
  const speakers = entry.speakers.map(({ name }) => name);
  return {
    label: title,
    description: [start, speakers.join(', '), room, stateText(state)].filter((part) => part !== undefined && part !== '').join(' · '),
    iconPath: new vscode.ThemeIcon(icons[state]),
    facts: { title, speakers: speakers.length === 0 ? undefined : speakers },
  };
}

const icons: Readonly<Record<AgendaChoice['state'], string>> = { now: 'record', coming: 'clock', past: 'history', noted: 'check' };

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
