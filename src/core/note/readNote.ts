import { LineIndex } from '../text/lineIndex';
import { boundNote } from './facts/boundNote';
import type { AgendaLine } from './survey/agenda';
import { matchAgenda } from './survey/matchAgenda';
import { dayOfLine, daysIn, yearOf } from './facts/dayHeadings';
import { readEventFacts } from './facts/eventFacts';
import { readFrontMatterFacts } from './survey/frontMatterFacts';
import { imagesIn } from './looseEnds/images';
import { findLooseEnds } from './looseEnds/looseEnds';
import type { AgendaEntry, EventFacts, Note, NoteDay, NoteKind, Talk } from './model';
import { readPath, titleInFileName } from './survey/pathFacts';
import type { NoteEvidence } from './facts/noteEvidence';
import { evidenceIn } from './verdict/evidence';
import { judgeNote } from './verdict/verdict';
import type { Reading } from './verdict/reading';
import type { Candidate } from './survey/candidates';
import { readSingleTalk } from './facts/singleTalk';
import { buildTalk, firstBelow, namedPerson, speakersOf } from './facts/talks';

/** Why a note that could not be understood is of the kind `other`. */
export const notUnderstood = 'the note could not be understood';

/**
 * Reads one note. Never throws: what cannot be understood is a note of no event, so that no note costs another. Time is
 * linear in the text.
 * @param path relative to the workspace folder, with `/`
 * @param context.workspace the workspace folder's name, empty where there is none: in a folder `fontcon-notes` it names the
 * event. Who leaves it out would read another note than the sidebar shows
 * @param context.kind what is known of the text from elsewhere, as good as if its front matter said so
 */
export function readNote(
  text: string,
  path: string,
  context: { readonly workspace: string; readonly kind?: NoteKind },
): Note {
  try {
    return understand(text, path, context.workspace === '' ? undefined : context.workspace, context.kind);
  } catch {
    const nothing = { talks: [], agenda: [], days: [], looseEnds: [], images: [], tags: [] };
    return { path, kind: 'other', kindEvidence: `other: ${notUnderstood}`, event: null, ...nothing, draft: false };
  }
}

function understand(text: string, path: string, workspace: string | undefined, known: NoteKind | undefined): Note {
  const read = readFrontMatterFacts(text);
  const frontMatter = known === undefined || read.kind !== undefined ? read : { ...read, kind: known };
  const pathFacts = readPath(path, workspace);
  const seen = evidenceIn(text, frontMatter, pathFacts);
  const reading = judgeNote(seen);
  const { kind: chosen, evidence: reason } = reading;
  const lines = new LineIndex(text);
  const { lineCount } = lines;
  const evidence: NoteEvidence = { ...seen, lineCount };
  const event = chosen === 'other' ? null : readEventFacts({ ...evidence, reading, kind: chosen });
  // What says which day of the event it covers is about that day, unless a person said what it is.
  const kind = chosen === 'event' && event?.day !== undefined && frontMatter.kind === undefined ? 'day' : chosen;
  const { talks, entries, days = [] } = readTalks(evidence, reading, kind, event);
  const title =
    frontMatter.title ??
    seen.title?.headline.text ??
    (kind === 'talk' ? talks[0]?.title : undefined) ??
    titleInFileName(pathFacts);
  const note: Note = {
    path,
    kind,
    kindEvidence: `${kind}: ${reason}`,
    ...(reading.isGuess === true && { isGuess: true as const }),
    ...(title !== undefined && { title }),
    event,
    talks,
    agenda: entries,
    days,
    looseEnds: findLooseEnds(lines, frontMatter.firstBodyLine, seen.blocks, talks),
    images: imagesIn(seen.blocks, lines),
    ...(frontMatter.imageRoot !== undefined && { imageRoot: frontMatter.imageRoot }),
    tags: frontMatter.tags,
    draft: frontMatter.draft,
  };
  return boundNote(note, lines, pathFacts);
}

function readTalks(
  evidence: NoteEvidence,
  reading: Reading,
  kind: NoteKind,
  event: EventFacts | null,
): { talks: Talk[]; entries: AgendaEntry[]; days?: readonly NoteDay[] } {
  const { agenda, blocks, headings, lineCount } = evidence;
  if (kind === 'other' || kind === 'index') return { talks: [], entries: agendaEntries(agenda, new Map()) };
  // Whose front matter names speakers writes of their talk, whatever else a comment makes a talk.
  const isTalkOfEvent =
    evidence.frontMatter.kind === 'event' &&
    reading.talks.every(({ candidate }) => candidate.said === 'talk') &&
    evidence.frontMatter.speakers.length > 0;
  const single = kind === 'talk' || isTalkOfEvent ? [readSingleTalk(evidence, reading, event)] : [];
  if (single.length > 0 && (kind === 'talk' || reading.talks.length === 0))
    return {
      talks: single,
      entries: agendaEntries(
        agenda.filter(({ isSetApart }) => isSetApart !== true),
        new Map(),
      ),
    };
  const places = placesOf(reading, evidence);
  const matches = matchAgenda(
    agenda,
    places.map(({ candidate }) => candidate),
  );
  const year = yearOf(event);
  const days =
    kind === 'day' ? [] : daysIn(headings, new Set(places.map(({ candidate }) => candidate)), event, lineCount);
  const amongPeople =
    places.length > 2 && places.filter(({ candidate }) => namedPerson(candidate)).length >= places.length / 2;
  const talks = places.map((place, index) => ({
    ...dayOfLine(days, place.candidate.block.line),
    ...buildTalk(place, { blocks, headings, vote: reading.vote, agenda, entry: matches.get(index), year, amongPeople }),
  }));
  const isWithinTalk = (line: number): boolean =>
    places.some(({ candidate, endLine }) => candidate.block.line < line && line < endLine);
  return { talks: [...single, ...talks], entries: agendaEntries(agenda, matches, days, isWithinTalk), days };
}

/** The talks with their ends. */
function placesOf({ talks }: Reading, { headings, lineCount }: NoteEvidence) {
  return talks.map(({ candidate, support }, index) => ({
    candidate,
    support,
    endLine: endOf(candidate, talks[index + 1]?.candidate, headings, lineCount),
  }));
}

/** A talk ends where the next begins, or a heading as high as its own or higher. */
function endOf(
  candidate: Candidate,
  next: Candidate | undefined,
  headings: readonly Candidate[],
  lineCount: number,
): number {
  const end = next?.block.line ?? lineCount;
  for (let at = firstBelow(headings, candidate.block.line); at < headings.length; at++) {
    const heading = headings[at];
    if (!heading || heading.block.line >= end) break;
    if (candidate.level > 6 || heading.level < candidate.level) return heading.block.line;
  }
  return end;
}

/** @param isWithinTalk of a line: times that stand apart there say when something was noted, unless they announce a talk */
function agendaEntries(
  agenda: readonly AgendaLine[],
  matches: ReadonlyMap<number, number>,
  days: readonly NoteDay[] = [],
  isWithinTalk: (line: number) => boolean = () => false,
): AgendaEntry[] {
  const talkOf = new Map([...matches].map(([talk, entry]) => [entry, talk]));
  return agenda.flatMap((entry, index) => {
    const talk = talkOf.get(index);
    if (entry.isSetApart === true && talk === undefined && isWithinTalk(entry.line)) return [];
    return {
      title: entry.title,
      ...(entry.sort !== undefined && { sort: entry.sort }),
      line: entry.line,
      speakers: speakersOf(entry.people, 'agenda'),
      ...dayOfLine(days, entry.line),
      start: entry.start,
      ...(entry.end !== undefined && { end: entry.end }),
      ...(entry.room !== undefined && { room: entry.room }),
      ...(entry.track !== undefined && { track: entry.track }),
      isTalk: entry.isTalk,
      ...(talk !== undefined && { talk }),
    };
  });
}
