import type { StatedFacts } from '../../frontmatter/statement';
import { applyEdits } from '../../text/edit';
import { saysTitle } from '../template/ownTemplates';
import type { DraftFile } from './draft';
import { matchMentions, type Steps } from './matchMentions';
import { readExisting, talkMentions, type Mention } from './mentions';
import type { ScheduleSession } from './model';
import type { ScheduleChoice } from './plan';
import type { Situation } from './situation';
import { expectedFacts, tidy } from './talkForms';

/** What a draft's file is read as, against what it was meant to say. */
export interface ReadBack {
  /** Talks that are not read, or otherwise; with the facts that differ where the talk is there. */
  readonly failing: readonly (readonly [session: ScheduleSession, wrong: (keyof StatedFacts)[] | undefined])[];
  /** Whether a new note of several talks is read as one of another kind. */
  readonly isOtherKind: boolean;
  /** Talks that were there already and would be read otherwise than before. */
  readonly disturbed: readonly Mention[];
}

/** Reads a file as it would be written. Of a person's own template only the title has to come back: the rest is theirs to tell. */
export function* readBack(
  file: DraftFile,
  { talks }: Situation,
  { workspace, templates }: Pick<ScheduleChoice, 'workspace' | 'templates'>,
): Steps<ReadBack> {
  const { path, before, edits, written, isNew } = file;
  const read = readExisting({ path, text: applyEdits(before?.text ?? '', edits) }, workspace);
  yield;
  const mentions = talkMentions(read);
  const old = before === undefined ? [] : talks.filter((mention) => mention.in === before);
  // What stood there before tells of nothing that is new, though it may have the same title.
  const kept = linesAfter(edits, old);
  const found = yield* matchMentions(
    written,
    mentions.filter(({ line }) => !kept.has(line)),
  );
  const own = templates?.texts.talk;
  const isOwn = own !== undefined && saysTitle('talk', own);
  const failing = written.flatMap((session): [ScheduleSession, (keyof StatedFacts)[] | undefined][] => {
    const mention = found.get(session);
    if (mention === undefined) return [[session, undefined]];
    const wrong = wrongFacts(session, mention).filter((name) => name === 'title' || !isOwn);
    return wrong.length === 0 ? [] : [[session, wrong]];
  });
  const isOwnFile = written.length === 1 && mentions.length === 1 && read.note.kind === 'talk';
  const isOtherKind = isNew && !isOwnFile && read.note.kind !== 'event' && read.note.kind !== 'day';
  return { failing, isOtherKind, disturbed: notAsBefore(old, mentions) };
}

/** The 0-based lines on which talks stand after edits that only insert. */
function linesAfter(edits: DraftFile['edits'], talks: readonly Mention[]): ReadonlySet<number> {
  const inserted = edits
    .map(({ range: { start }, newText }) => ({ start, lines: newText.split(/\r\n|\r|\n/).length - 1 }))
    .toSorted((a, b) => a.start - b.start);
  const lines = new Set<number>();
  let next = 0;
  let added = 0;
  for (const { in: note, line } of talks.toSorted((a, b) => a.line - b.line)) {
    const at = note.lines.startOf(line);
    for (; (inserted[next]?.start ?? Infinity) <= at; next++) added += inserted[next]?.lines ?? 0;
    lines.add(line + added);
  }
  return lines;
}

/** The facts of a session that its talk is read to tell otherwise. */
export function wrongFacts(session: ScheduleSession, { talk, day }: Mention): (keyof StatedFacts)[] {
  const wanted = expectedFacts(session);
  const read: StatedFacts = {
    ...(talk?.title !== undefined && { title: tidy(talk.title) }),
    speakers: talk?.speakers.map(({ name }) => tidy(name)) ?? [],
    ...(day !== undefined && { date: day }),
    ...(talk?.start !== undefined && { start: talk.start }),
    ...(talk?.end !== undefined && { end: talk.end }),
    ...(talk?.room !== undefined && { room: tidy(talk.room) }),
  };
  return (Object.keys(wanted) as (keyof StatedFacts)[]).filter(
    (name) => JSON.stringify(wanted[name]) !== JSON.stringify(read[name]),
  );
}

/** The talks of those before that none of those after tells the same of. */
function notAsBefore(before: readonly Mention[], after: readonly Mention[]): Mention[] {
  const told = ({ talk, day }: Mention): string =>
    JSON.stringify([talk?.title, talk?.speakers.map(({ name }) => name), day, talk?.start, talk?.end, talk?.room]);
  const counts = new Map<string, number>();
  for (const mention of after) counts.set(told(mention), (counts.get(told(mention)) ?? 0) + 1);
  return before.filter((mention) => {
    const count = counts.get(told(mention)) ?? 0;
    counts.set(told(mention), count - 1);
    return count <= 0;
  });
}
