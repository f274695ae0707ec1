import type { TextEdit } from '../../text/edit';
import { takeStops } from '../template/tabStops';
import { talkHabits } from '../talk/talkHabits';
import {
  agendaLine,
  clock,
  documentsOf,
  documentText,
  partText,
  talkWriter,
  type ScheduleDocument,
  type TalkWriter,
} from './documents';
import { agendaMentions, matchMentions, readExisting, talkMentions, type Mention, type ReadNote } from './inNotes';
import type { Schedule, ScheduleSession } from './model';
import type { ExistingNote, GoneSession, MovedSession, PlannedFile, ScheduleChoice, SchedulePlan } from './plan';

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
  return new Planning(schedule, choice, existing.map(readExisting)).plan();
}

class Planning {
  private readonly edits = new Map<ReadNote, TextEdit[]>();
  private readonly created: PlannedFile[] = [];
  private readonly inAgenda: Map<ScheduleSession, Mention>;
  private readonly asTalk: Map<ScheduleSession, Mention>;
  private readonly agendas: readonly Mention[];
  private readonly writeTalk: TalkWriter;

  constructor(
    private readonly schedule: Schedule,
    private readonly choice: ScheduleChoice,
    private readonly notes: readonly ReadNote[],
  ) {
    this.writeTalk = talkWriter(schedule, choice);
    this.agendas = notes.flatMap(agendaMentions);
    this.inAgenda = matchMentions(schedule.sessions, this.agendas);
    this.asTalk = matchMentions(schedule.sessions, notes.flatMap(talkMentions));
  }

  plan(): SchedulePlan {
    for (const document of documentsOf(this.schedule, this.choice)) this.place(document);
    const changed = this.notes.flatMap((note) => {
      const edits = this.edits.get(note);
      return edits === undefined ? [] : [{ path: note.path, isNew: false, edits }];
    });
    return { files: [...changed, ...this.created], moved: this.moved(), gone: this.gone() };
  }

  /** Writes a document anew where nothing of it exists, else adds to the notes what they lack. */
  private place(document: ScheduleDocument): void {
    const there = this.notes.find(({ path }) => path === document.path);
    const sessions =
      document.session === undefined
        ? document.parts.flatMap(({ agenda, talks }) => [...agenda, ...talks])
        : [document.session];
    const isKnown =
      document.session === undefined
        ? (session: ScheduleSession) => this.isMentioned(session)
        : (session: ScheduleSession) => this.asTalk.has(session);
    if (there === undefined && !sessions.some(isKnown)) {
      const { text, stops } = takeStops(documentText(document, this.writeTalk));
      this.created.push({
        path: document.path,
        isNew: true,
        edits: [{ range: { start: 0, end: 0 }, newText: text }],
        stops: hasTalks(document) ? stops.slice(0, 1) : stops,
      });
      return;
    }
    for (const part of document.parts) {
      if (
        part.agenda.some((session) => this.isMentioned(session)) ||
        part.talks.some((session) => this.isMentioned(session))
      ) {
        this.addToAgenda(part.agenda);
        this.addTalks(part.talks);
      } else {
        const note = there ?? this.noteOf(sessions);
        if (note !== undefined)
          this.insert(
            note,
            note.lines.lineCount,
            partText(part, { ...talkHabits(note.note, note.text), level: document.level }, this.writeTalk),
          );
      }
    }
  }

  private isMentioned(session: ScheduleSession): boolean {
    return this.inAgenda.has(session) || this.asTalk.has(session);
  }

  private noteOf(sessions: readonly ScheduleSession[]): ReadNote | undefined {
    return sessions
      .map((session) => (this.inAgenda.get(session) ?? this.asTalk.get(session))?.in)
      .find((note) => note !== undefined);
  }

  /** A new line goes below the session before it, else above the one after it; where the day has no agenda, none is begun. */
  private addToAgenda(sessions: readonly ScheduleSession[]): void {
    const anchors = anchorsOf(sessions, this.inAgenda);
    for (const [index, session] of sessions.entries()) {
      const anchor = anchors[index];
      if (this.inAgenda.has(session) || anchor === undefined) continue;
      const { mention, below } = anchor;
      const { lines } = mention.in;
      const prefix = /^\s*(?:[-*+>|]\s*)?/.exec(lines.line(mention.line))?.[0] ?? '';
      this.insert(mention.in, below ? mention.endLine : mention.line, `${agendaLine(session, prefix)}\n`);
    }
  }

  /** A new talk goes below the talk before it, else above the one after it, else below the day's agenda. */
  private addTalks(sessions: readonly ScheduleSession[]): void {
    const anchors = anchorsOf(sessions, this.asTalk);
    const agendaEnd = this.lastInAgenda(sessions[0]?.day);
    for (const [index, session] of sessions.entries()) {
      const anchor = anchors[index] ?? agendaEnd;
      if (this.asTalk.has(session) || anchor === undefined) continue;
      const { mention, below } = anchor;
      const { note, text } = mention.in;
      const level = note.talks.find(({ line }) => line === mention.line)?.level;
      const habits = talkHabits(note, text);
      const talk = this.writeTalk(session, level === undefined || level === 0 ? habits : { ...habits, level });
      this.insertBlock(mention.in, below ? mention.endLine : mention.line, talk);
    }
  }

  /** Below the last line of a day's agenda. */
  private lastInAgenda(day: string | undefined): Anchor | undefined {
    const ofDay = [...this.inAgenda].filter(([session]) => session.day === day).map(([, mention]) => mention);
    const mention = ofDay.toSorted((a, b) => a.line - b.line).at(-1);
    return mention === undefined ? undefined : { mention, below: true };
  }

  /** Puts a block of lines before a line, apart from its neighbours by empty lines. */
  private insertBlock(note: ReadNote, line: number, block: string): void {
    const { lines, text } = note;
    const at = lines.startOf(line);
    const above = lines.positionAt(at);
    const gapAbove = at > 0 && lines.line(above.column === 0 ? above.line - 1 : above.line).trim() !== '';
    const gapBelow = at < text.length && lines.line(line).trim() !== '';
    this.insert(note, line, `${gapAbove ? '\n' : ''}${block}\n${gapBelow ? '\n' : ''}`);
  }

  /** Inserts lines before a line, in the note's own line endings; a last line that has none is ended first. */
  private insert(note: ReadNote, line: number, newLines: string): void {
    const { text, lines } = note;
    const at = lines.startOf(line);
    const endsOpen =
      at === text.length &&
      text !== '' &&
      !/[\r\n]$/.test(text) &&
      !this.edits.get(note)?.some(({ range }) => range.start === at);
    const ending = text.includes('\r\n') ? '\r\n' : '\n';
    const newText = `${endsOpen ? '\n' : ''}${takeStops(newLines).text}`.replaceAll('\n', ending);
    this.edits.set(note, [...(this.edits.get(note) ?? []), { range: { start: at, end: at }, newText }]);
  }

  private moved(): MovedSession[] {
    const mentions = new Map([...this.asTalk, ...this.inAgenda]);
    return this.schedule.sessions.flatMap((session) => {
      const mention = mentions.get(session);
      if (mention === undefined || session.start === undefined) return [];
      const { title, in: note, line, day, start } = mention;
      const dayMoved = day !== undefined && day !== session.day;
      const timeMoved = start !== undefined && start !== clock(session.start);
      if (!dayMoved && !timeMoved) return [];
      return [
        {
          title,
          path: note.path,
          line,
          was: [day, start].filter(Boolean).join('T'),
          now: `${session.day ?? ''}T${clock(session.start)}`,
        },
      ];
    });
  }

  /** Only what the reader takes for an agenda: other lines with a time are none of the schedule's. */
  private gone(): GoneSession[] {
    const matched = new Set(this.inAgenda.values());
    return this.agendas
      .filter((mention) => mention.title !== '' && !matched.has(mention))
      .map(({ title, in: note, line }) => ({ title, path: note.path, line }));
  }
}

/** The places of one talk have nothing to do with those of the next, though their numbers are the same: there the first is enough. */
function hasTalks({ parts }: ScheduleDocument): boolean {
  return parts.some(({ talks }) => talks.length > 0);
}

/** A line to write at: below it or above it. */
interface Anchor {
  readonly mention: Mention;
  readonly below: boolean;
}

/** For each session the closest one that stands in a note: before it in the day's order, else after it. */
function anchorsOf(
  sessions: readonly ScheduleSession[],
  known: ReadonlyMap<ScheduleSession, Mention>,
): (Anchor | undefined)[] {
  const first = sessions.map((session) => known.get(session)).find((mention) => mention !== undefined);
  let before: Mention | undefined;
  return sessions.map((session) => {
    before = known.get(session) ?? before;
    const mention = before ?? first;
    return mention === undefined ? undefined : { mention, below: before !== undefined };
  });
}
