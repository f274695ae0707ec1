import { compact } from '../../text/fold';
import { utf8Length } from '../../text/utf8Length';
import { draftOf, type DraftFile } from './draft';
import type { Steps } from './matchMentions';
import type { Schedule, ScheduleSession } from './model';
import { dateOfSession } from './sessionDate';
import type { ExistingNote, GoneSession, MovedSession, ScheduleChoice, SchedulePlan } from './plan';
import { withToldDays } from './programmeDays';
import { readBack } from './readBack';
import { readNotes, situationOf, type Situation } from './situation';
import { certainForm, Forms, plainForm } from './talkForms';
import { clock } from './writeTalk';

/**
 * What to write so that notes hold a schedule's agenda and a place for each chosen talk.
 * Run again with the notes it made, or with others about the same event, it adds what is new and reports what moved;
 * every edit inserts, so nothing a person wrote is touched, and a second run in a row writes nothing.
 */
export function planSchedule(
  schedule: Schedule,
  choice: ScheduleChoice,
  existing: readonly ExistingNote[],
): SchedulePlan {
  const steps = planSteps(schedule, choice, existing);
  for (let step = steps.next(); ; step = steps.next()) if (step.done === true) return step.value;
}

/** So many talks are read back in the forms that are plainest; more are all written in the one that is certain. */
const mostReadBack = 300;

/** The same, in steps of some milliseconds each: a schedule may have twenty thousand sessions, and somebody is typing. */
export function* planSteps(
  published: Schedule,
  choice: ScheduleChoice,
  existing: readonly ExistingNote[],
): Steps<SchedulePlan> {
  const notes = yield* readNotes(existing, choice.workspace);
  const schedule = withToldDays(notes.length === 0 ? published : withoutItself(published, choice), notes, choice);
  const situation = yield* situationOf(schedule, notes);
  const isMany = choice.chosen.size > mostReadBack;
  const forms = new Forms(isMany ? certainForm : plainForm);
  let draft = yield* draftOf(schedule, choice, situation, forms);
  // What is too large for a note would never be read.
  if (choice.layout === 'one file' && existing.length === 0 && draft.some(isTooLarge))
    return yield* planSteps(published, { ...choice, layout: 'file per day' }, existing);
  const read = new Map<string, DraftFile['edits']>();
  while (!isMany && (yield* mendForms(draft, situation, choice, forms, read)))
    draft = yield* draftOf(schedule, choice, situation, forms);
  return {
    files: draft.map(({ path, isNew, edits, stops }) => ({
      path,
      isNew,
      edits,
      ...(stops !== undefined && { stops }),
    })),
    moved: moved(schedule, situation),
    gone: gone(situation),
  };
}

/** Without an entry of whole days that is called like the event, of which there are notes: it is the event, and no talk. */
function withoutItself(schedule: Schedule, { title }: ScheduleChoice): Schedule {
  const isItself = (session: ScheduleSession): boolean =>
    session.start === undefined &&
    session.day !== undefined &&
    session.speakers.length === 0 &&
    compact(session.title) === compact(title);
  const sessions = schedule.sessions.filter((session) => !isItself(session));
  return sessions.length === schedule.sessions.length ? schedule : { ...schedule, sessions };
}

/** In bytes: what is read as a note at most. By itself, as what every window loads would be parted for its sake; a test compares. */
export const largestPlanned = 4_000_000;

function isTooLarge({ edits }: DraftFile): boolean {
  return edits.reduce((size, { newText }) => size + utf8Length(newText), 0) > largestPlanned;
}

/**
 * Reads a draft as it would be written, and chooses other forms for what does not come back.
 * @param known the edits of files that were read already, which is not done again as long as they are the same
 * @returns whether a form is another one now
 */
function* mendForms(
  draft: readonly DraftFile[],
  situation: Situation,
  choice: ScheduleChoice,
  forms: Forms,
  known: Map<string, DraftFile['edits']>,
): Steps<boolean> {
  let isChanged = false;
  for (const file of draft) {
    if (isSame(known.get(file.path), file.edits)) continue;
    known.set(file.path, file.edits);
    const { failing, lostKind, isEventLost, disturbed, raised } = yield* readBack(file, situation, choice);
    const mended = failing.filter(([session, wrong]) => forms.escalate(session, wrong)).length;
    // Where no form helps, another talk takes its place: the next of the same title, or one that is read as a part of it.
    const others = mended < failing.length ? file.written : [];
    const changed = others.filter((session) => forms.escalate(session, undefined)).length;
    const isAlone = failing.length === 0;
    const restated = isAlone ? disturbed.filter((mention) => forms.restate(mention)).length : 0;
    const lowered = isAlone ? raised.filter((line) => forms.lower(file.path, line)).length : 0;
    isChanged ||= mended + changed + restated + lowered > 0;
    isChanged = (lostKind !== undefined && forms.stateKind(file.path, lostKind)) || isChanged;
    isChanged = (isEventLost && forms.stateEvent(file.path)) || isChanged;
    // A form may change nothing in a note that has no place for it: then the next one is tried.
    if (failing.length > 0 || disturbed.length > 0) known.delete(file.path);
  }
  return isChanged;
}

function isSame(before: DraftFile['edits'] | undefined, after: DraftFile['edits']): boolean {
  return (
    before?.length === after.length &&
    before.every(({ range, newText }, index) => {
      const other = after[index];
      return newText === other?.newText && range.start === other.range.start;
    })
  );
}

function moved({ sessions }: Schedule, { asTalk, inAgenda }: Situation): MovedSession[] {
  return sessions.flatMap((session) => {
    const mention = inAgenda.get(session) ?? asTalk.get(session);
    if (mention === undefined || session.start === undefined) return [];
    const { title, in: note, line, date, start } = mention;
    const dayMoved = date !== undefined && date !== dateOfSession(session);
    const timeMoved = start !== undefined && start !== clock(session.start);
    if (!dayMoved && !timeMoved) return [];
    return [
      {
        title,
        path: note.path,
        line,
        was: [date, start].filter(Boolean).join('T'),
        now: `${dateOfSession(session) ?? ''}T${clock(session.start)}`,
        ...(session.end !== undefined && { end: clock(session.end) }),
      },
    ];
  });
}

/** Only what the reader takes for an agenda: other lines with a time are none of the schedule's. */
function gone({ agendas, inAgenda }: Situation): GoneSession[] {
  const matched = new Set(inAgenda.values());
  return agendas
    .filter((mention) => mention.title !== '' && !matched.has(mention))
    .map(({ title, in: note, line }) => ({ title, path: note.path, line }));
}
