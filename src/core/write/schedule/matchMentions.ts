import { named } from '../../note/line/named';
import { plainText } from '../../note/outline/plainText';
import { titleKey } from '../../text/fold';
import { escapeInline } from '../markdown';
import { namesOf, type Mention } from './mentions';
import type { ScheduleSession } from './model';
import { dateOfSession } from './sessionDate';
import { tidy } from './talkForms';
import { clock } from './writeTalk';

/** Work that can be left and taken up again: each step is short, and the result comes last. */
export type Steps<T> = Generator<undefined, T>;

const sessionsAtOnce = 200;

/**
 * Which mention tells of which session: the same title, best with day, time and speakers, then with fewer of these, then alone.
 * Each mention tells of one session. Time is linear, however often a title repeats.
 */
export function* matchMentions(
  sessions: readonly ScheduleSession[],
  mentions: readonly Mention[],
): Steps<Map<ScheduleSession, Mention>> {
  const matched = new Map<ScheduleSession, Mention>();
  if (mentions.length === 0) return matched;
  const taken = new Set<Mention>();
  const titled = yield* inSteps(mentions, (mention) => ({ mention, keys: keysOf(mention) }));
  const wanted = yield* inSteps(sessions, (session) => ({
    session,
    told: toldOf(session),
    keys: sessionKeys(session),
  }));
  for (const { of, ofSession = of } of rounds) {
    if (taken.size === mentions.length) break;
    const queues = new Map<string, Queue>();
    for (const [index, { mention, keys }] of titled.entries()) {
      if (index % sessionsAtOnce === 0) yield;
      if (taken.has(mention)) continue;
      for (const key of keys) {
        const place = `${key}\n${of(mention)}`;
        const queue = queues.get(place);
        if (queue === undefined) queues.set(place, { mentions: [mention], next: 0 });
        else queue.mentions.push(mention);
      }
    }
    for (const [index, { session, told, keys }] of wanted.entries()) {
      if (index % sessionsAtOnce === 0) yield;
      if (matched.has(session)) continue;
      const found = firstFree(queues, keys, ofSession(told), taken);
      if (found === undefined) continue;
      matched.set(session, found);
      taken.add(found);
    }
  }
  return matched;
}

/** What is made of each of many things. */
function* inSteps<T, R>(things: readonly T[], make: (thing: T) => R): Steps<R[]> {
  const made: R[] = [];
  for (const [index, thing] of things.entries()) {
    if (index % sessionsAtOnce === 0) yield;
    made.push(make(thing));
  }
  return made;
}

/** What a session and a mention of it both tell. */
type Told = Pick<Mention, 'title' | 'date' | 'start' | 'names'>;

/** What a note can hold of a session: a sign alone names nobody in it. */
function toldOf(session: ScheduleSession): Told {
  const { title, start, speakers } = session;
  const names = namesOf(named(speakers.map(({ name }) => ({ name: tidy(name) }))));
  return { title: tidy(title), date: dateOfSession(session), start: clock(start), names };
}

/** What nothing else is like. */
const nothing = '\n';

/** What has to be alike besides the title, the strictest first; of a session otherwise where there is a second. */
const rounds: readonly { readonly of: (told: Told) => string; readonly ofSession?: (told: Told) => string }[] = [
  { of: ({ date, start = '', names }) => `${date} ${start} ${names}` },
  // Titles of other signs may have the same words: Rivers - Mira Oldfield, Rivers (Mira Oldfield).
  { of: ({ title, date, names }) => `${title} ${date} ${names}` },
  {
    of: ({ title, names }) => `${title} ${names}`,
    ofSession: ({ title, date, names }) => (date === undefined ? `${title} ${names}` : nothing),
  },
  { of: ({ date, start = '' }) => `${date} ${start}` },
  { of: ({ date, names }) => `${date} ${names}` },
  // A note of several days may not say to which of them a line belongs.
  {
    of: ({ date, start = '' }) => (date === undefined ? start : nothing),
    ofSession: ({ start = '' }) => start,
  },
  { of: ({ date }) => String(date) },
  { of: ({ names }) => names },
  { of: () => '' },
];

/** Mentions with one key in the order of the notes; those before `next` are taken. */
interface Queue {
  readonly mentions: Mention[];
  next: number;
}

function firstFree(
  queues: ReadonlyMap<string, Queue>,
  keys: readonly string[],
  place: string,
  taken: ReadonlySet<Mention>,
): Mention | undefined {
  for (const key of keys) {
    const queue = queues.get(`${key}\n${place}`);
    if (queue === undefined) continue;
    for (; queue.next < queue.mentions.length; queue.next++) {
      const mention = queue.mentions[queue.next];
      if (mention !== undefined && !taken.has(mention)) return mention;
    }
  }
  return undefined;
}

/** The whole line first: of two lines with one title the one that names the speakers is the session's. */
function sessionKeys({ title, speakers }: ScheduleSession): string[] {
  const names = speakers.map(({ name }) => name).join(', ');
  const heading = escapeInline(title);
  const written = [heading, escapeInline(names)].filter((text) => text !== '').join(' - ');
  return [...new Set([titleKey(`${title} ${names}`), written, titleKey(title), heading])].filter((key) => key !== '');
}

/** As an agenda's line begins that we write. */
const times = /^\d{2}:\d{2} - (?:\d{2}:\d{2} - )?/;

/** Such a line without its room, and without where its links lead; none where it has neither. */
function withoutPlace(line: string): string[] {
  const bare = line
    .replace(/^\([^()]{2,30}\): /, '')
    .replace(/(?: \(\[\w+\]\(\S+\)\))+$/, '')
    .replace(/^\[(.+?)\]\(\S+\)(?= - |$)/, '$1');
  return bare === line ? [] : [titleKey(plainText(bare)), bare.trim()];
}

/**
 * Its title as the reader divided the line, the whole line without times, for a hyphen in a title divides it wrongly,
 * and the line as we write it, for a title of signs and digits is nothing else than written.
 */
function keysOf({ title, in: { note, lines, bodyLine }, line }: Mention): Set<string> {
  const written = line < bodyLine ? '' : lines.line(line);
  const rest = written.replace(/^\s*(?:#{1,6}|[-*+>|])\s+/, '');
  const keys = [
    titleKey(title),
    titleKey(written.replace(/\d{1,2}:\d{2}/g, '')),
    rest.trim(),
    rest.replace(times, '').trim(),
    ...withoutPlace(rest.replace(times, '')),
  ];
  // The file of one talk names it in its front matter, whatever the reader makes of that.
  if (note.kind === 'talk') keys.push(titleKey(note.title ?? ''));
  return new Set(keys.filter((key) => key !== ''));
}
