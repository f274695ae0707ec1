import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import { notedTalks, recentFirst, type FoundTalk } from '../../core/library/search';
import { sortEvents } from '../../core/library/sort';
import { dateOf } from '../common/dates';
import { placeOfTalk, showPlace } from '../common/places';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

const memory = 'conferenceNotes.recentTalks';
const remembered = 30;

interface TalkItem extends vscode.QuickPickItem {
  readonly talk: FoundTalk['talk'];
}

/** Asks for a talk by title, speaker, event or tag and opens it; the talks gone to lately come first. */
export async function goToTalk(library: WorkspaceLibrary, state: vscode.Memento): Promise<void> {
  const recent = state.get<readonly string[]>(memory, []);
  const items = library.ready().then(() => {
    const talks = notedTalks(sortEvents(library.events, 'newest'));
    return recentFirst(talks, ({ talk }) => talk.id, recent).map(itemOf);
  });
  const picked = await vscode.window.showQuickPick(items, {
    placeHolder: vscode.l10n.t('Title, speaker, event or tag of a talk'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const { id } = picked.talk;
  await state.update(memory, [id, ...recent.filter((other) => other !== id)].slice(0, remembered));
  await showPlace(placeOfTalk(picked.talk), { preview: true });
}

function itemOf({ event, talk }: FoundTalk): TalkItem {
  const noted = notedTalk(talk);
  const tags = noted?.tags.map((tag) => `#${tag}`) ?? [];
  return {
    talk,
    label: noted?.title ?? '',
    description: noted?.speakers.map((speaker) => speaker.name).join(', ') ?? '',
    detail: [event.title, dateOf(event), ...tags].filter((part) => part !== undefined).join(' · '),
  };
}
