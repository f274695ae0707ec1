import * as vscode from 'vscode';
import { notedTalk, talksOfEvent } from '../../core/library/eventFacts';
import type { EventTalk, LibraryEvent } from '../../core/library/model';
import { contentOf } from '../../core/library/talks';
import { allTalks, isTalkChosen, type TalkChoice } from '../../core/write/export/selection';
import { pick, pickSeveral } from '../common/doors/questions';

/** Asks which talks of an event are exported; not where there is nothing to choose. */
export async function askTalks(
  event: LibraryEvent,
  favourites: ReadonlySet<string>,
  title: string,
): Promise<TalkChoice | undefined> {
  const talks = talksOfEvent(event);
  if (talks.length < 2) return allTalks;
  const marked: TalkChoice = { kind: 'ids', ids: favourites };
  const choices: readonly [label: string, icon: string, choice: TalkChoice][] = [
    [vscode.l10n.t('All talks'), 'calendar', allTalks],
    [vscode.l10n.t('Talks with notes'), 'note', { kind: 'noted' }],
    [vscode.l10n.t('Favourites'), 'star-full', marked],
  ];
  const items = choices.flatMap(([label, icon, choice]) => {
    const count = talks.filter(isTalkChosen(choice, event)).length;
    const iconPath = new vscode.ThemeIcon(icon);
    return count === 0 ? [] : [{ label, description: String(count), iconPath, choice }];
  });
  const choose = {
    label: vscode.l10n.t('Choose Talks…'),
    iconPath: new vscode.ThemeIcon('checklist'),
    choice: undefined,
  };
  const picked = await pick([...items, choose], { title, placeHolder: vscode.l10n.t('Which talks?') });
  if (picked === undefined) return undefined;
  return picked.choice ?? chooseTalks(talks, favourites, title);
}

async function chooseTalks(
  talks: readonly EventTalk[],
  favourites: ReadonlySet<string>,
  title: string,
): Promise<TalkChoice | undefined> {
  const items = talks.map((talk) => {
    const { title: label, start, speakers } = contentOf(talk);
    const description = [start, ...speakers.map(({ name }) => name)].filter((part) => part !== undefined).join(' · ');
    return { label, description, picked: favourites.has(talk.id) || notedTalk(talk)?.hasNotes === true, talk };
  });
  const picked = await pickSeveral(items, {
    title,
    placeHolder: vscode.l10n.t('Which talks?'),
    matchOnDescription: true,
  });
  return picked && { kind: 'ids', ids: new Set(picked.map(({ talk }) => talk.id)) };
}
