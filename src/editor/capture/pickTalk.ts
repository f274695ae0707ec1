import * as vscode from 'vscode';
import type { AgendaEntry, Note } from '../../core/note/model';
import { agendaChoices, type AgendaChoice } from '../../core/write/talk/agendaChoices';
import { wholeTitle } from '../../core/write/talk/talkSkeleton';
import { written } from '../common/dates';
import { pickOrType } from '../common/doors/questions';
import { localClock } from '../common/localClock';
import { listed } from '../common/lists';

/** A talk of the agenda, noted already or not, or another one, whose title may have been typed. */
export type PickedTalk =
  | { readonly kind: 'announced'; readonly entry: AgendaEntry }
  | { readonly kind: 'other'; readonly title?: string | undefined };

interface TalkItem extends vscode.QuickPickItem {
  readonly talk?: PickedTalk;
}

/**
 * Asks which talk of the note's agenda begins: the one of this moment first, then those to come and those that are over,
 * then those that have notes, and at last another one, by the title that was typed where there is one.
 * @param line 0-based, of the cursor in the note
 * @returns another one where there is no agenda; undefined when called off.
 */
export async function pickTalk(note: Note, line: number): Promise<PickedTalk | undefined> {
  const choices = agendaChoices(note, localClock(), line);
  if (choices.length === 0) return { kind: 'other' };
  const listed = byDay(choices);
  // Where all have notes, Enter begins another one, and does not open one of these.
  const isDone = choices.every(({ state }) => state === 'noted');
  const item = await pickOrType<TalkItem>(
    (typed) => (isDone ? [otherItem(typed), ...listed] : [...listed, otherItem(typed)]),
    { placeHolder: vscode.l10n.t('Which talk begins?') },
  );
  return item?.talk;
}

function otherItem(typed: string): TalkItem {
  const title = typed.trim();
  return title === ''
    ? { label: vscode.l10n.t('Other talk…'), iconPath: plus, alwaysShow: true, talk: { kind: 'other' } }
    : {
        label: vscode.l10n.t('Insert “{0}”', title),
        iconPath: plus,
        alwaysShow: true,
        talk: { kind: 'other', title },
      };
}

const plus = new vscode.ThemeIcon('add');

/** Below the names of the days where there are several. */
function byDay(choices: readonly AgendaChoice[]): TalkItem[] {
  const names = choices.map(({ entry: { day, date }, state }) =>
    state === 'noted'
      ? vscode.l10n.t('Already noted')
      : [day, date && written(date)].filter((part) => part !== undefined).join(' · '),
  );
  const hasDays = new Set(choices.map(({ entry: { day, date } }) => date ?? day)).size > 1;
  const isSet = ({ state }: AgendaChoice): boolean => hasDays || state === 'noted';
  return choices.flatMap((choice, index) => {
    const name = names[index] ?? '';
    const separator = { label: name, kind: vscode.QuickPickItemKind.Separator };
    return isSet(choice) && name !== names[index - 1] ? [separator, itemOf(choice)] : [itemOf(choice)];
  });
}

function itemOf({ entry, state, minutes }: AgendaChoice): TalkItem {
  const { title, start, room } = entry;
  const speakers = entry.speakers.map(({ name }) => name);
  return {
    label: wholeTitle(title, entry),
    description: [start, listed(speakers), room, state === 'now' ? nowText(minutes) : undefined]
      .filter((part) => part !== undefined && part !== '')
      .join(' · '),
    iconPath: new vscode.ThemeIcon(icons[state]),
    talk: { kind: 'announced', entry },
  };
}

const icons: Readonly<Record<AgendaChoice['state'], string>> = {
  now: 'record',
  coming: 'calendar',
  past: 'history',
  noted: 'check',
};

function nowText(minutes: number | undefined): string {
  return minutes === undefined ? vscode.l10n.t('now') : vscode.l10n.t('in {0} min', minutes);
}
