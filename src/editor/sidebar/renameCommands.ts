import * as vscode from 'vscode';
import type { LibraryNote } from '../../core/library/model';
import { peopleOf, type Person } from '../../core/library/people';
import { similarFirst } from '../../core/library/similarNames';
import { tagsOf, type Tag } from '../../core/library/tags';
import { renameInNote, type Renaming } from '../../core/write/frontMatter/renameInNote';
import { inform } from '../common/doors/messages';
import { isLeft } from '../common/doors/notes';
import { ask, pick } from '../common/doors/questions';
import { tellLeft, type Left } from '../common/doors/refusal';
import { commands } from '../common/ids';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';
import { countOfEvents, countOfTalks } from '../common/counts';
import { Drives } from '../common/doors/drives';
import { openCurrent, write } from './currentNote';
import { pickPlaces, type Proposal } from './pickPlaces';
import type { SpeakerNode } from './speakersTree';
import type { TagNode } from './tagsTree';

/** A tag or a speaker, and the notes that name it. */
interface Named {
  readonly meaning: Renaming['meaning'];
  readonly id: string;
  readonly name: string;
  readonly names: readonly string[];
  readonly notes: readonly LibraryNote[];
  readonly description: string;
}

/** Speakers and tags get another name, or become one with another, in all notes; every place is shown before it is written. */
export function registerRenameCommands(library: WorkspaceLibrary): vscode.Disposable {
  const others = (meaning: Renaming['meaning']): Named[] =>
    meaning === 'people' ? peopleOf(library.events).map(person) : tagsOf(library.events).map(tag);
  const onNode = (run: (named: Named) => Promise<void>) => async (node: SpeakerNode | TagNode) => {
    if (node.kind === 'person') await run(person(node.person));
    else if (node.kind === 'tag') await run(tag(node.tag));
  };
  const askName = onNode(async (named) => {
    const to = await ask({
      title: vscode.l10n.t('Rename “{0}”', named.name),
      value: named.name,
      prompt: vscode.l10n.t('Every place is shown before it is written.'),
    });
    const isNew = to?.trim() !== named.name || named.names.length > 1;
    if (to !== undefined && to.trim() !== '' && isNew) await rename(named, to.trim());
  });
  const askOther = onNode(async (named) => {
    const rest = others(named.meaning).filter(({ id }) => id !== named.id);
    const items = similarFirst(named.name, rest, ({ name }) => name).map((other) => ({
      label: other.name,
      description: other.description,
    }));
    const into = await pick(items, {
      placeHolder: vscode.l10n.t('Which one is the same as “{0}”, and keeps its name?', named.name),
      matchOnDescription: true,
    });
    if (into !== undefined) await rename(named, into.label);
  });
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.renameSpeaker, askName),
    vscode.commands.registerCommand(commands.mergeSpeaker, askOther),
    vscode.commands.registerCommand(commands.renameTag, askName),
    vscode.commands.registerCommand(commands.mergeTag, askOther),
  );
}

function person({ id, name, names, talks, affiliation }: Person): Named {
  const notes = [...new Set(talks.map(({ talk }) => talk.source))];
  return {
    meaning: 'people',
    id,
    name,
    names,
    notes,
    description: [affiliation, countOfTalks(talks.length)].filter((part) => part !== undefined).join(' · '),
  };
}

function tag({ id, name, names, events, talks }: Tag): Named {
  const notes = [...new Set([...events.flatMap((event) => event.notes), ...talks.map(({ talk }) => talk.source)])];
  return {
    meaning: 'tags',
    id,
    name,
    names,
    notes,
    description: talks.length > 0 ? countOfTalks(talks.length) : countOfEvents(events.length),
  };
}

async function rename({ meaning, name, names, notes }: Named, to: string): Promise<void> {
  const proposals: Proposal[] = [];
  const left: Left[] = [];
  const drives = new Drives();
  for (const source of notes) {
    const current = await openCurrent(source, drives);
    if (isLeft(current)) {
      left.push(current);
      continue;
    }
    const { document, text, note } = current;
    const { inFrontMatter, inBody } = renameInNote(text, note, { meaning, from: names, to });
    proposals.push(...[...inFrontMatter, ...inBody].map((edit) => ({ document, text, edit })));
  }
  tellLeft(left);
  if (proposals.length === 0) {
    if (left.length > 0) return;
    void inform(
      vscode.l10n.t('“{0}” stands nowhere in so many words: it can only be changed in the notes by hand.', name),
    );
    return;
  }
  const picked = await pickPlaces(proposals, vscode.l10n.t('Rename “{0}” to “{1}”', name, to));
  if (picked === undefined || picked.length === 0) return;
  const texts = new Map(picked.map(({ document, text }) => [document, text]));
  await write(
    [...texts].map(([document, text]) => ({
      document,
      text,
      edits: picked.filter((each) => each.document === document).map(({ edit }) => edit),
    })),
  );
}
