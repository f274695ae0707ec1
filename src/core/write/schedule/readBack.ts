import type { StatedFacts } from '../../frontmatter/statement';
import type { Note, NoteKind } from '../../note/model';
import { applyEdits } from '../../text/edit';
import { titleKey } from '../../text/fold';
import { headingLines } from '../marks/overrule';
import { saysTitle } from '../template/ownTemplates';
import type { DraftFile } from './draft';
import { matchMentions, type Steps } from './matchMentions';
import { readExisting, talkMentions, type Mention, type ReadNote } from './mentions';
import type { ScheduleSession } from './model';
import type { ScheduleChoice } from './plan';
import type { Situation } from './situation';
import { expectedFacts, tidy } from './talkForms';

/** What a draft's file is read as, against what it was meant to say. */
export interface ReadBack {
  /** Talks that are not read, or otherwise; with the facts that differ where the talk is there. */
  readonly failing: readonly (readonly [session: ScheduleSession, wrong: (keyof StatedFacts)[] | undefined])[];
  /** What a note that is read as one of another kind was meant to be, or was before. */
  readonly lostKind: NoteKind | undefined;
  /** Whether a new note is read to be about another event. */
  readonly isEventLost: boolean;
  /** Talks that were there already and would be read otherwise than before. */
  readonly disturbed: readonly Mention[];
  /** The 0-based lines of headings that were no talks before and would be. */
  readonly raised: readonly number[];
}

/** Reads a file as it would be written. Of a person's own template only the title has to come back: the rest is theirs to tell. */
export function* readBack(
  file: DraftFile,
  { talks, asTalk }: Situation,
  { title, workspace, templates }: Pick<ScheduleChoice, 'title' | 'workspace' | 'templates'>,
): Steps<ReadBack> {
  const { path, before, edits, written, isNew } = file;
  const read = readExisting({ path, text: applyEdits(before?.text ?? '', edits) }, workspace);
  yield;
  const mentions = talkMentions(read);
  const old = before === undefined ? [] : talks.filter((mention) => mention.in === before);
  // What stood there before tells of nothing that is new, though it may have the same title.
  const kept = linesAfter(edits, before, old.map(lineOf));
  const fresh = mentions.filter(({ line }) => !kept.has(line));
  const found = yield* matchMentions(written, fresh);
  const own = templates?.texts.talk;
  const isOwn = own !== undefined && saysTitle('talk', own);
  const failing = written.flatMap((session): [ScheduleSession, (keyof StatedFacts)[] | undefined][] => {
    const mention = found.get(session);
    if (mention === undefined) return [[session, undefined]];
    const wrong = wrongFacts(session, mention).filter((name) => name === 'title' || !isOwn);
    return wrong.length === 0 ? [] : [[session, wrong]];
  });
  const isOwnFile = isNew && written.length === 1 && mentions.length === 1 && read.note.kind === 'talk';
  const known = new Set(asTalk.values());
  const wasTalk = old.some((mention) => known.has(mention) || mention.names !== '');
  const kindBefore = before?.note.kind === 'talk' && !wasTalk ? 'event' : before?.note.kind;
  const lostKind = isOwnFile ? undefined : otherKind(kindBefore, read.note.kind);
  const headings = linesAfter(edits, before, before === undefined ? [] : headingLines(before.text));
  const matched = new Set(found.values());
  return {
    failing,
    lostKind,
    isEventLost: isNew && !isOwnFile && !isNamed(read.note, title),
    disturbed: kindBefore === before?.note.kind ? notAsBefore(old, mentions) : [],
    raised: fresh.flatMap((mention) => (matched.has(mention) ? [] : (headings.get(mention.line) ?? []))),
  };
}

/** As an event is known again by its title. */
function isNamed({ event }: Note, title: string): boolean {
  return titleKey(event?.title?.value ?? '') === titleKey(title);
}

const lineOf = ({ line }: Mention): number => line;

/**
 * What a note has to say that it is, where it would be read as one of another kind. What was about an event is so still, and
 * what was no talk becomes none by a programme's lines.
 * @param before undefined of a new note; of one that was read as a talk by its title alone, which no programme is about, event
 */
function otherKind(before: NoteKind | undefined, after: NoteKind): NoteKind | undefined {
  if (after === 'event' || after === 'day' || after === before) return undefined;
  if (before === 'day') return before;
  return before === undefined || before === 'event' || after === 'talk' ? 'event' : undefined;
}

/** Where lines stand after edits that only insert, with where they stood before; all 0-based. */
function linesAfter(
  edits: DraftFile['edits'],
  before: ReadNote | undefined,
  wanted: readonly number[],
): ReadonlyMap<number, number> {
  const inserted = edits
    .map(({ range: { start }, newText }) => ({ start, lines: newText.split(/\r\n|\r|\n/).length - 1 }))
    .toSorted((a, b) => a.start - b.start);
  const lines = new Map<number, number>();
  let next = 0;
  let added = 0;
  for (const line of wanted.toSorted((a, b) => a - b)) {
    const at = before?.lines.startOf(line) ?? 0;
    for (; (inserted[next]?.start ?? Infinity) <= at; next++) added += inserted[next]?.lines ?? 0;
    lines.set(line + added, line);
  }
  return lines;
}

/** The facts of a session that its talk is read to tell otherwise. */
export function wrongFacts(session: ScheduleSession, { talk, date }: Mention): (keyof StatedFacts)[] {
  const wanted = expectedFacts(session);
  const read: StatedFacts = {
    ...(talk?.title !== undefined && { title: tidy(talk.title) }),
    speakers: talk?.speakers.map(({ name }) => tidy(name)) ?? [],
    ...(date !== undefined && { date }),
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
  const told = ({ talk, date }: Mention): string =>
    JSON.stringify([talk?.title, talk?.speakers.map(({ name }) => name), date, talk?.start, talk?.end, talk?.room]);
  const counts = new Map<string, number>();
  for (const mention of after) counts.set(told(mention), (counts.get(told(mention)) ?? 0) + 1);
  return before.filter((mention) => {
    const count = counts.get(told(mention)) ?? 0;
    counts.set(told(mention), count - 1);
    return count <= 0;
  });
}
