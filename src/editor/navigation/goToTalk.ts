import * as vscode from 'vscode';
import { notedTalk } from '../../core/library/eventFacts';
import { notedTalks, recentFirst, type FoundTalk } from '../../core/library/search';
import { sortEvents } from '../../core/library/sort';
import { dateOfTalkBesideTitle } from '../common/dates';
import { pick } from '../common/doors/questions';
import { placeOfTalk, showPlace } from '../common/places';
import { breathe } from '../common/slices';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { listed } from '../common/lists';

const memory = 'conferenceNotes.recentTalks';
const remembered = 30;

interface TalkItem extends vscode.QuickPickItem {
  readonly talk: FoundTalk['talk'];
}

/** Asks for a talk by title, speaker, event or tag and opens it; the talks gone to lately come first. */
export async function goToTalk(library: WorkspaceLibrary, state: vscode.Memento): Promise<void> {
  const recent = state.get<readonly string[]>(memory, []);
  const picked = await pick(itemsOf(library, recent), {
    placeHolder: vscode.l10n.t('Title, speaker, event or tag of a talk'),
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (picked === undefined) return;
  const { id } = picked.talk;
  await state.update(memory, [id, ...recent.filter((other) => other !== id)].slice(0, remembered));
  await showPlace(placeOfTalk(picked.talk), { preview: true });
}

async function itemsOf(library: WorkspaceLibrary, recent: readonly string[]): Promise<TalkItem[]> {
  await library.ready();
  // The box comes first: what is typed while thousands of talks are listed would else go into the note.
  await breathe();
  const talks = notedTalks(sortEvents(library.events, 'newest'));
  return recentFirst(talks, ({ talk }) => talk.id, recent).map(itemOf);
}

function itemOf({ event, talk }: FoundTalk): TalkItem {
  const noted = notedTalk(talk);
  const tags = noted?.tags.map((tag) => `#${tag}`) ?? [];
  return {
    talk,
    label: noted?.title ?? '',
    description: listed(noted?.speakers.map((speaker) => speaker.name) ?? []),
    detail: [event.title, dateOfTalkBesideTitle(event, talk), noted?.start, ...tags]
      .filter((part) => part !== undefined)
      .join(' · '),
  };
}
