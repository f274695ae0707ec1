import { sectionWord } from '../../note/language/sections';
import { readOutline } from '../../note/outline/outline';
import { writeStatement, type StatedFacts } from '../../frontmatter/statement';
import {
  atLevel,
  fromTemplate,
  type TemplateKind,
  type TemplateParts,
  withoutEmptyEnd,
} from '../template/ownTemplates';
import { markedSkeleton } from '../template/tabStops';
import { talkSkeleton, type TalkHabits } from '../talk/talkSkeleton';
import type { Schedule, ScheduleSession } from './model';
import type { ScheduleChoice } from './plan';
import { scheduleValues } from './scheduleValues';
import { statementOf, type FormOf } from './talkForms';

/** A place for the notes of a talk, without a line ending behind it. */
export type TalkWriter = (session: ScheduleSession, habits: TalkHabits) => string;

/** Writes talks by a person's own template, else in the habits that are given; their tab stops are marked for `takeStops`. */
export function talkWriter(schedule: Schedule, choice: ScheduleChoice, formOf: FormOf): TalkWriter {
  return (session, habits) => {
    const form = formOf(session);
    const statement = statementOf(session, form);
    const own = form.withoutTemplate ? undefined : ownParts('talk', schedule, choice, session.day, session);
    if (own !== undefined) return withStatement(withoutEmptyEnd(atLevel(own.body, habits.level)), statement);
    // A session called `Questions` would be taken for a part of the talk above, and written again by the next import.
    const overrule = habits.overrule === true || sectionWord(session.title) !== undefined;
    return markedSkeleton(
      talkSkeleton(
        {
          ...habits,
          overrule,
          ...(form.timed && { timeLine: 'Time: ' }),
          ...(statement !== undefined && { statement }),
        },
        { title: '', speaker: '' },
        {
          title: session.title,
          speakers: session.speakers.map(({ name }) => name),
          start: known(clock(session.start)),
          end: known(clock(session.end)),
          room: session.room,
        },
      ),
    );
  };
}

function known(text: string): string | undefined {
  return text === '' ? undefined : text;
}

/** The body with a comment above its first heading, or above all of it. */
export function withStatement(body: string, facts: StatedFacts | undefined): string {
  if (facts === undefined) return body;
  const line = readOutline(body, 0).find(({ kind }) => kind === 'heading')?.line ?? 0;
  const lines = body.split('\n');
  return [...lines.slice(0, line), writeStatement(facts), ...lines.slice(line)].join('\n');
}

/** What a person's own template says of a session, a day or the event; nothing where there is no such template. */
export function ownParts(
  kind: TemplateKind,
  schedule: Schedule,
  choice: ScheduleChoice,
  day: string | undefined,
  session?: ScheduleSession,
): TemplateParts | undefined {
  if (choice.templates === undefined) return undefined;
  return fromTemplate(
    choice.templates,
    kind,
    scheduleValues(schedule, choice.title, kind === 'day' ? day : undefined, session),
  );
}

/** The time of the day, or nothing. */
export function clock(time: string | undefined): string {
  return time?.slice(11) ?? '';
}
