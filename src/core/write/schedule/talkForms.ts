import { named } from '../../note/line/named';
import type { NoteKind } from '../../note/model';
import type { StatedFacts } from '../../frontmatter/statement';
import { factIn } from '../../text/fact';
import type { Mention } from './mentions';
import type { ScheduleSession } from './model';
import { dateOfSession } from './sessionDate';

/** How a session's talk is written, beyond what its note's habits say. */
export interface TalkForm {
  /** Whether the time stands on a line of its own. */
  readonly timed: boolean;
  /** Whether a comment, or in a file of its own a property, says that it is a talk. */
  readonly said: boolean;
  /** What such a comment states besides, because it would not be read from the heading and the lines below. */
  readonly stated: ReadonlySet<keyof StatedFacts>;
  /** Whether a person's own template is left aside. */
  readonly withoutTemplate: boolean;
}

export type FormOf = (session: ScheduleSession) => TalkForm;

export const plainForm: TalkForm = { timed: false, said: false, stated: new Set(), withoutTemplate: false };

/** What is read back whatever stands there. */
export const certainForm: TalkForm = {
  timed: false,
  said: true,
  stated: new Set(['title', 'speakers', 'date', 'start', 'end', 'room']),
  withoutTemplate: false,
};

/** What a session's talk has to be read as, within the bounds of facts; what the schedule does not tell is absent. */
export function expectedFacts(session: ScheduleSession): StatedFacts {
  const { title, speakers, start, end, room } = session;
  const facts = {
    title: tidy(title),
    speakers: named(speakers.map(({ name }) => ({ name: tidy(name) }))).map(({ name }) => name),
    date: dateOfSession(session),
    start: start?.slice(11),
    end: end?.slice(11),
    room: room === undefined ? undefined : tidy(room),
  };
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined && value !== ''));
}

/** The facts that a form has the comment state; undefined where there is no comment. */
export function statementOf(session: ScheduleSession, { said, stated }: TalkForm): StatedFacts | undefined {
  if (!said) return undefined;
  return Object.fromEntries(
    Object.entries(expectedFacts(session)).filter(([name]) => stated.has(name as keyof StatedFacts)),
  );
}

/** As a heading or a line can hold it. */
export function tidy(text: string): string {
  return factIn(text.replace(/\s+/g, ' ')) ?? '';
}

/** The forms in which the talks of a plan are written, and the notes that state what kind they are. */
export class Forms {
  private readonly known = new Map<ScheduleSession, TalkForm>();
  private readonly kinds = new Map<string, NoteKind>();
  private readonly events = new Set<string>();
  private readonly restating = new Set<Mention>();
  private readonly sections = new Map<string, Set<number>>();

  /** @param usual of what nothing else is known of */
  constructor(private readonly usual: TalkForm) {}

  readonly of: FormOf = (session) => this.known.get(session) ?? this.usual;

  /** Talks of existing notes above which a comment states what they were read as, for else they would change. */
  get restated(): ReadonlySet<Mention> {
    return this.restating;
  }

  /** @returns false where that is done already, or no heading carries the talk */
  restate(mention: Mention): boolean {
    if (this.restating.has(mention) || (mention.talk?.level ?? 0) === 0) return false;
    this.restating.add(mention);
    return true;
  }

  /** The 0-based lines of a note's headings above which a comment says that they are no talks. */
  sectionsOf(path: string): ReadonlySet<number> {
    return this.sections.get(path) ?? new Set();
  }

  /** @returns false where that is said already */
  lower(path: string, line: number): boolean {
    const lines = this.sections.get(path) ?? new Set();
    if (lines.has(line)) return false;
    this.sections.set(path, lines.add(line));
    return true;
  }

  /** What a note says in its front matter that it is, because it would be read as one of another kind. */
  kindOf(path: string): NoteKind | undefined {
    return this.kinds.get(path);
  }

  /** @returns false where it says so already */
  stateKind(path: string, kind: NoteKind): boolean {
    if (this.kinds.has(path)) return false;
    this.kinds.set(path, kind);
    return true;
  }

  /** Whether a note says in a property of its own what its event is called, because it would not be read from its title. */
  statesEvent(path: string): boolean {
    return this.events.has(path);
  }

  /** @returns false where it does so already */
  stateEvent(path: string): boolean {
    if (this.events.has(path)) return false;
    this.events.add(path);
    return true;
  }

  /**
   * Another form for a talk that was not read back.
   * @param wrong the facts that were read otherwise; nothing where there was no such talk
   * @returns false where all forms were tried
   */
  escalate(session: ScheduleSession, wrong: readonly (keyof StatedFacts)[] | undefined): boolean {
    const form = this.of(session);
    if (!form.timed && form.stated.size === 0 && wrong?.every((name) => name === 'start' || name === 'end') === true) {
      this.known.set(session, { ...form, timed: true });
      return true;
    }
    const stated = new Set([...form.stated, ...(wrong ?? [])]);
    if (!form.said || stated.size > form.stated.size) this.known.set(session, { ...form, said: true, stated });
    else if (form.stated.size < certainForm.stated.size)
      this.known.set(session, { ...certainForm, withoutTemplate: form.withoutTemplate });
    else if (!form.withoutTemplate) this.known.set(session, { ...form, withoutTemplate: true });
    else return false;
    return true;
  }
}
