import { writeStatement, type StatedFacts } from '../../frontmatter/statement';
import { takeStops, type TabStop, type TextWithStops } from '../template/tabStops';
import { anchorsOf, hasPlace, lastInAgenda, type Anchor } from './anchors';
import { documentsOf, partText, partsHabits, type DocumentPart, type ScheduleDocument } from './documents';
import type { Steps } from './matchMentions';
import type { Mention, ReadNote } from './mentions';
import type { Schedule, ScheduleSession } from './model';
import { NoteEdits } from './noteEdits';
import type { PlannedFile, ScheduleChoice } from './plan';
import type { Situation } from './situation';
import type { Forms } from './talkForms';
import { agendaLine, agendaLineWithPlace } from './agendaLine';
import { talkWriter, type TalkWriter } from './writeTalk';

/** A file that is to be written, and the sessions whose talks are new in it. */
export interface DraftFile extends PlannedFile {
  readonly written: readonly ScheduleSession[];
  /** The note that edits are for; none of a new file. */
  readonly before: ReadNote | undefined;
}

/** All that is to be written, with talks in the forms they have so far. */
export function* draftOf(
  schedule: Schedule,
  choice: ScheduleChoice,
  situation: Situation,
  forms: Forms,
): Steps<DraftFile[]> {
  return yield* new Drafting(situation, talkWriter(schedule, choice, forms.of)).files(
    documentsOf(schedule, choice, situation, forms),
    forms,
  );
}

class Drafting {
  private readonly edits = new Map<ReadNote, NoteEdits>();
  private readonly written = new Map<ReadNote, ScheduleSession[]>();
  private readonly created: DraftFile[] = [];
  private readonly byPath: ReadonlyMap<string, ReadNote>;
  private readonly lastInAgenda: ReadonlyMap<string | undefined, Anchor>;

  constructor(
    private readonly situation: Situation,
    private readonly writeTalk: TalkWriter,
  ) {
    this.byPath = new Map(situation.notes.map((note) => [note.path, note]));
    this.lastInAgenda = lastInAgenda(situation.inAgenda);
  }

  *files(documents: Iterable<ScheduleDocument>, forms: Forms): Steps<DraftFile[]> {
    for (const document of documents) {
      yield* this.place(document);
      yield;
    }
    for (const mention of forms.restated)
      this.editsOf(mention.in).insert(mention.line, `${writeStatement(factsOf(mention))}\n`);
    for (const [note, edits] of this.edits) {
      edits.stateKind(forms.kindOf(note.path));
      for (const line of forms.sectionsOf(note.path)) edits.insert(line, '<!-- section -->\n');
    }
    const changed = this.situation.notes.flatMap((before) => {
      const edits = this.edits.get(before)?.edits;
      const written = this.written.get(before) ?? [];
      return edits === undefined ? [] : [{ path: before.path, isNew: false, edits, written, before }];
    });
    return [...changed, ...this.created];
  }

  /** Writes a document anew where nothing of it exists, else adds to the notes what they lack. */
  private *place(document: ScheduleDocument): Steps<void> {
    const { session, parts } = document;
    const sessions = parts.flatMap(({ agenda, talks }) => [...agenda, ...talks]);
    const home = this.byPath.get(document.path) ?? this.noteOf(sessions);
    const isKnown = sessions.some((one) => this.isMentioned(one));
    if (session !== undefined || (home === undefined && (!isKnown || this.lacksTalks(parts)))) {
      yield* this.create(document);
      return;
    }
    for (const part of parts) {
      if (part.agenda.length + part.talks.length === 0) continue;
      const isBegun = [...part.agenda, ...part.talks].some((one) => this.isMentioned(one));
      if (isBegun) {
        this.addToAgenda(part.agenda);
        yield* this.addTalks(part.talks, home);
      } else if (home !== undefined) {
        const habits = { ...this.editsOf(home).habits, level: document.level };
        this.editsOf(home).append((yield* partText(part, habits, this.writeTalk)).join(''));
        this.note(home, part.talks);
      }
    }
  }

  private *create(document: ScheduleDocument): Steps<void> {
    const { path, session, head } = document;
    const parts = document.parts.map((part) => ({ ...part, talks: this.withoutTalk(part) }));
    const blocks = [head()];
    for (const part of parts) blocks.push(...(yield* partText(part, partsHabits(document), this.writeTalk)));
    const { text, stops } = yield* joined(blocks);
    this.created.push({
      path,
      isNew: true,
      edits: [{ range: { start: 0, end: 0 }, newText: text }],
      stops: hasTalks(document) ? stops.slice(0, 1) : stops,
      written: session === undefined ? parts.flatMap(({ talks }) => talks) : [session],
      before: undefined,
    });
  }

  /** What no note has a talk of; talks in files of their own stay there when the rest goes into one note. */
  private withoutTalk({ talks }: DocumentPart): ScheduleSession[] {
    return talks.filter((session) => !this.situation.asTalk.has(session));
  }

  private lacksTalks(parts: readonly DocumentPart[]): boolean {
    return parts.some((part) => this.withoutTalk(part).length > 0);
  }

  private isMentioned(session: ScheduleSession): boolean {
    return this.situation.inAgenda.has(session) || this.situation.asTalk.has(session);
  }

  /** The first note that tells of one of them and has a place for more. */
  private noteOf(sessions: readonly ScheduleSession[]): ReadNote | undefined {
    const { inAgenda, asTalk } = this.situation;
    for (const session of sessions) {
      const mention = inAgenda.get(session) ?? asTalk.get(session);
      if (mention !== undefined && hasPlace(mention.in)) return mention.in;
    }
    return undefined;
  }

  private editsOf(note: ReadNote): NoteEdits {
    const known = this.edits.get(note) ?? new NoteEdits(note);
    this.edits.set(note, known);
    return known;
  }

  private note(note: ReadNote, sessions: readonly ScheduleSession[]): void {
    const known = this.written.get(note);
    if (known === undefined) this.written.set(note, [...sessions]);
    else known.push(...sessions);
  }

  /** A new line goes below the session before it, else above the one after it; where the day has no agenda, none is begun. */
  private addToAgenda(sessions: DocumentPart['agenda']): void {
    const anchors = anchorsOf(sessions, this.situation.inAgenda);
    for (const [index, session] of sessions.entries()) {
      const anchor = anchors[index];
      if (this.situation.inAgenda.has(session) || anchor === undefined) continue;
      const { mention, below } = anchor;
      const prefix = /^\s*(?:>\s*)*(?:[-*+|]\s*)?/.exec(mention.in.lines.line(mention.line))?.[0] ?? '';
      const write = mention.in.note.agenda.some(({ room }) => room !== undefined) ? agendaLineWithPlace : agendaLine;
      this.editsOf(mention.in).insert(below ? mention.endLine : mention.line, `${write(session, prefix)}\n`);
    }
  }

  /**
   * A new talk goes below the talk before it, else above the one after it, else below the day's agenda, else to the end.
   * @param otherwise the note that has a place for it where no other line has
   */
  private *addTalks(sessions: DocumentPart['talks'], otherwise: ReadNote | undefined): Steps<void> {
    const anchors = anchorsOf(sessions, this.situation.asTalk);
    const agendaEnd = this.lastInAgenda.get(sessions[0]?.day);
    for (const [index, session] of sessions.entries()) {
      if (this.situation.asTalk.has(session)) continue;
      const anchor = anchors[index] ?? agendaEnd;
      const note = anchor?.mention.in ?? otherwise;
      if (note === undefined) continue;
      const edits = this.editsOf(note);
      const level = anchor && edits.levelAt(anchor.mention.line);
      const talk = this.writeTalk(
        session,
        level === undefined || level === 0 ? edits.habits : { ...edits.habits, level },
      );
      edits.insertBlock(lineAt(anchor, note), talk);
      this.note(note, [session]);
      yield;
    }
  }
}

/** Blocks as one text, with the places in it. */
function* joined(blocks: readonly string[]): Steps<TextWithStops> {
  const texts: string[] = [];
  const places: TabStop[] = [];
  let length = 0;
  for (const block of blocks) {
    const { text, stops } = takeStops(block);
    const before = length;
    texts.push(text);
    places.push(...stops.map(({ stop, start, end }) => ({ stop, start: start + before, end: end + before })));
    length += text.length;
    yield;
  }
  return { text: texts.join(''), stops: places };
}

function lineAt(anchor: Anchor | undefined, note: ReadNote): number {
  if (anchor === undefined) return note.lines.lineCount;
  return anchor.below ? anchor.mention.endLine : anchor.mention.line;
}

/** What an existing talk was read as. */
function factsOf({ talk, date }: Mention): StatedFacts {
  const { title, speakers, start, end, room } = talk ?? {};
  const facts = { title, speakers: speakers?.map(({ name }) => name), date, start, end, room };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
}

/** The places of one talk have nothing to do with those of the next, though their numbers are the same: there the first is enough. */
function hasTalks({ parts }: ScheduleDocument): boolean {
  return parts.some(({ talks }) => talks.length > 0);
}
