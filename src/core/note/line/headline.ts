import { remembering } from '../../text/remember';
import { withoutEmoji } from './emoji';
import { findDate, type FoundDate } from './dates';
import { isMostLike } from '../likeness/likeness';
import { plainText } from '../outline/plainText';
import type { Split } from './division';
import { splitTitle } from './split';
import { readPeople } from './people';
import { findTime } from './times';
import { describesPerson, saysRoleOrOrganisation } from '../language/people';
import { sessionSorts } from '../language/sessions';
import { weekdayNumber } from '../language/weekdayNumber';
import { weekdays } from '../language/weekdays';

/** What stands around the title in a headline. */
interface Parts {
  /** Without time, date, number, session code, sort of session and length. */
  readonly rest: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly date: FoundDate | undefined;
  /** Session code: `SVS301`. */
  readonly code: string | undefined;
  /** Sort of session: `Keynote`. */
  readonly sort: string | undefined;
  /** Where it was, as written before the title: `Room 2`, `Main Stage`, `Track 1`. */
  readonly room: string | undefined;
  readonly numbered: boolean;
}

const number =
  /^(?:\(?\d{1,3}(?:\.\d{1,2}){0,3}(?:[.)：、]|:(?!\d))|\d{1,2}\.\d{1,2}\.?|\p{Lu}[.)]|\p{Lu}\d{1,2}\.(?:\p{Lu}[.:)]?)?(?=\s)|#\d{1,3}[.:)]?|No\.? ?\d{1,3}[.:]?|\d{1,2} [-–](?= )|\d{1,3}_(?=\p{L})|[一二三四五六七八九十]{1,3}[、．])\s*(?=\S)(?!\d)/u;
/** `Talk 4: …`, `Session #703 - …`, `2nd talk: …`, `第三场：…` */
const numberedSorts = [
  '(?:talk|session|vortrag|presentation|charla|palestra|topic|lt|part|テーマ|セッション|세션)\\s?#?\\d{1,2}',
  'session #?\\d{3,4}',
  '\\d{1,2}(?:st|nd|rd|th) (?:talk|session)',
  '(?:主题|主題|議題|议题|议程|第)\\s?[一二三四五六七八九十\\d]{1,3}\\s?(?:场|場|讲|講)?',
].join('|');
const numberedSort = new RegExp(`^(?:${numberedSorts})\\s*(?:[:：.]|[-–—|]\\s)\\s*`, 'iu');
const sortBefore = new RegExp(
  `^(?:[[【(]((?:${sessionSorts}|repeat|encore)[^\\]】)]{0,12})[\\]】)]\\s*[-:–|]?\\s*|(${sessionSorts}(?: (?:\\d{1,2}|[IVX]{1,4}))?)\\s*(?:[:：]|\\s[-–—|]{1,2}\\s|[|｜])\\s*)`,
  'i',
);
const sortBehind = new RegExp(`\\s*(?:[[(【](${sessionSorts})[\\])】]|\\s[-–—|]\\s?(${sessionSorts}))$`, 'i');
/** `Room 3 | …`, `Main Stage: …`, `A1 - …`. */
const roomBefore =
  /^((?:room|hall|stage|track|saal|raum|salle|sala) ?(?:\d{1,3}|[a-z])|(?:main|big|small|side|lightning) (?:stage|room|hall|track)|[A-Z]\d{1,2})\s*(?:[:：|｜]|\s[-–—])\s+(?=\S.{3})/iu;
/** `(Blue Room): …`: behind a time, or where it is like a place, an aside before a colon is no part of the title. */
const asideBefore = /^\(([^()]{2,30})\)\s*[:：]\s*(?=\S.{3})/u;
const duration =
  /(?<!\s)\s*(?:[-–—|,]\s*|[([])?(?:ca\.? )?\d{1,3}\s?(?:-\s?)?(?:mins?|minutes|minuten|min\.|hours?|hrs?|h|分)[)\]]?\.?$/iu;
/** `A font in 90 minutes`: words behind which a length is what the title is about. */
const spansTime =
  /\s(?:in|within|under|over|for|after|every|per|of|the|last|first|und|and|bei|für|nach|unter|alle|en|dans|sous|pour|apr[eè]s|em|por|para|ap[oó]s|tra|dopo|w|za|po|за|через|binnen|voor|na|om)$/iu;
/** Documents that people call by their number, and years, are no codes of sessions. */
const code =
  /^[[(]?(?!(?:PEP|RFC|JEP|JSR|KEP|EIP|ERC|BIP|ADR|CVE|ISO|IEC|IEEE|ECMA|DIN)[- ]?\d|(?:[A-Z]{2,4}[- ]|[A-Z]{2})(?:19|20)\d\d\b)([A-Z]{2,4}[- ]?\d{3,4}(?:-[A-Z]\d?)?)[\])]?(?:\s*[-–—:|]\s*|\s+)(?=\S)|(?<!\s)\s*(?:[-–—|]\s*)?[[(]([A-Z]{2,4}-?\d{3,4}(?:-[A-Z]\d?)?)[\])]$/u;
const codeAlone = /^[A-Z]{2,4}[- ]?\d{3,4}(?:-[A-Z]\d?)?$/;
const edge = /^[\s\-–—:：|｜,.;~〜～>)\]]+|[\s\-–—:：|｜,;~〜～<([]+$/gu;

/** Whether a line is a session's code and nothing else. */
export function isCodeAlone(text: string): boolean {
  return codeAlone.test(text);
}

/** Longer lines are no headlines. */
const maxLength = 400;

const nothing: Omit<Parts, 'rest'> = {
  start: undefined,
  end: undefined,
  date: undefined,
  code: undefined,
  sort: undefined,
  room: undefined,
  numbered: false,
};

/** A heading, bold paragraph or list item taken apart, before anybody knows whether it is a talk. */
export class Headline implements Parts {
  /** As a reader sees it, whole. */
  readonly text: string;
  readonly rest: string;
  readonly start: string | undefined;
  readonly end: string | undefined;
  readonly date: FoundDate | undefined;
  readonly code: string | undefined;
  readonly sort: string | undefined;
  readonly room: string | undefined;
  readonly numbered: boolean;
  /** The Markdown, without what links beside the title. */
  private readonly bare: string;
  private readonly isTooLong: boolean;
  private foundSplits: readonly Split[] | undefined;
  private foundPeopleOnly: number | undefined;

  constructor(source: string) {
    this.text = plainText(source);
    this.bare = withoutSlides(source);
    this.isTooLong = this.text.length > maxLength;
    const bareText = this.bare === source ? this.text : plainText(this.bare) || this.text;
    const parts = this.isTooLong ? { ...nothing, rest: this.text } : takeApart(bareText);
    this.rest = parts.rest;
    this.start = parts.start;
    this.end = parts.end;
    this.date = parts.date;
    this.code = parts.code;
    this.sort = parts.sort;
    this.room = parts.room;
    this.numbered = parts.numbered;
  }

  /** The ways in which it divides into a title and people, surest first; most headings are sections, which nobody asks for a speaker. */
  get splits(): readonly Split[] {
    return (this.foundSplits ??= this.isTooLong ? [] : splitTitle(this.rest, this.bare));
  }

  /** How sure the whole of it is nothing but people, 0 to 1. */
  get peopleOnly(): number {
    return (this.foundPeopleOnly ??= this.isTooLong ? 0 : this.readPeopleOnly());
  }

  /** Whether it says when something was and nothing else: `Wednesday, Oct 7, 2015 4:15PM`. */
  get isOnlyWhen(): boolean {
    return (
      (this.start !== undefined || this.date !== undefined) &&
      (!/\p{L}/u.test(this.rest) || weekdayNumber(this.rest) !== undefined)
    );
  }

  private readPeopleOnly(): number {
    const { likeness } = readPeople(this.rest);
    return likeness === 0 || namesTitle(this.splits) ? 0 : likeness;
  }
}

/** A link to the slides or the video beside title and speaker is neither; `{#faster-fonts}` is an anchor. */
function withoutSlides(source: string): string {
  return /\]\(|\{#/.test(source) ? source.replace(slidesLink, ' ').replace(/\s*\{#[\w.:-]{1,80}\}/g, '') : source;
}

const slidesLink =
  /(?:\s*[(|,–—-]\s*|\s+|^)\[(?:[^\]\w]{0,4})(?:slides?|slide ?deck|deck|video|recording|folien|youtube|aufzeichnung|vidéo|diapositivas)\]\([^)\s]{0,500}\)(?:\s*\))?/giu;

/** @param source the Markdown of the heading, without its marks */
export const readHeadline = remembering((source: string): Headline => new Headline(source));

/** `Ada Moss - Orbit` and `Ada Moss - Lead Engineer` are a person; `Ada Moss - Faster fonts` has a title too. */
function namesTitle([best]: readonly Split[]): boolean {
  return (
    best !== undefined &&
    best.score >= 0.75 &&
    best.title.includes(' ') &&
    !saysRoleOrOrganisation(best.title) &&
    !describesPerson(best.title)
  );
}

/** Takes off, from the outside in: when, how long, the number, the session's code and its sort. */
function takeApart(text: string): Parts {
  let rest = withoutEmoji(text.replace(checkbox, '').replace(rating, ''));
  const when = whenBehind(rest);
  if (when) rest = when.rest;
  const mayTellWhen = /\d/.test(rest);
  const ownTime = mayTellWhen ? edgeTime(rest) : undefined;
  if (ownTime) rest = cutOut(rest, ownTime);
  const ownDate = mayTellWhen ? edgeDate(rest) : undefined;
  if (ownDate) rest = cutOut(rest, ownDate);
  const hasNumber = mayTellWhen && /\d/.test(rest);
  const length = hasNumber ? duration.exec(rest) : null;
  if (length && length.index > 3 && !(/^\s*\d/.test(length[0]) && spansTime.test(rest.slice(0, length.index))))
    rest = rest.slice(0, length.index).replace(edge, '');
  const numbering = number.exec(rest)?.[0] ?? '';
  const sortNumber = numberedSort.exec(rest.slice(numbering.length))?.[0] ?? '';
  rest = rest.slice(numbering.length + sortNumber.length).trim() || rest;
  const room = roomIn(rest, ownTime !== undefined);
  if (room) rest = rest.slice(room.length);
  const sorted = withoutSort(rest);
  rest = sorted.rest;
  const found = hasNumber ? code.exec(rest) : null;
  if (found) rest = rest.replace(found[0], '').trim();
  const time = ownTime ?? when?.time;
  const date = ownDate ?? when?.date;
  return {
    rest,
    start: time?.start,
    end: time?.end,
    date,
    code: found?.[1] ?? found?.[2],
    sort: sorted.sort,
    room: room?.name,
    numbered: numbering !== '' || sortNumber !== '',
  };
}

/** The room before the title, and how many characters of the text it takes. */
function roomIn(text: string, isTimed: boolean): { name: string; length: number } | undefined {
  const found = roomBefore.exec(text);
  if (found?.[1] !== undefined) return { name: found[1], length: found[0].length };
  const aside = asideBefore.exec(text);
  // Behind a time stands a room, however much it is called like a person whom nobody knows.
  const unsure = isTimed ? 0.6 : 0.4;
  if (aside?.[1] === undefined || sortBefore.test(text) || readPeople(aside[1]).likeness >= unsure) return undefined;
  return isTimed || isMostLike(aside[1], 'place') ? { name: aside[1], length: aside[0].length } : undefined;
}

/** What a person ticks off. */
const checkbox = /^\[[ xX]\]\s+(?=\S)/;
/** `[8/10] Faster fonts`: how much its listener liked it. */
const rating =
  /^[[(]\d{1,2}(?:[.,]\d)?\s?\/\s?(?:5|6|10|20|100)[\])]\s*[-–—:]?\s*(?=\S)|\s*[[(]\d{1,2}(?:[.,]\d)?\s?\/\s?(?:5|10|20|100)[\])]$/;
/** `… - Tue 11:30 Main Hall`: a weekday, a time, and where it was. */
const slotBehind = new RegExp(`\\s[-–—|]\\s(?:${weekdays})[,.]?\\s+([^\\s].{2,40})$`, 'iu');

/** `… (Tues Oct 7, 2015: 1:30PM)`: parentheses at the end that tell when. */
function whenBehind(
  text: string,
): { rest: string; time?: NonNullable<ReturnType<typeof findTime>>; date?: FoundDate } | undefined {
  const slot = slotBehind.exec(text);
  const slotTime = slot?.[1] === undefined ? undefined : findTime(slot[1]);
  if (slot && slotTime) return { rest: text.slice(0, slot.index), time: slotTime };
  if (!/[)\]]/.test(text.slice(-1))) return undefined;
  const found = /\s*[([]([^()[\]]{3,60})[)\]]$/u.exec(text);
  if (!found?.[1] || found.index < 3) return undefined;
  if (weekdayNumber(found[1]) !== undefined) return { rest: text.slice(0, found.index) };
  const date = findDate(found[1]);
  const time = findTime(
    date ? `${found[1].slice(0, date.index)} ${found[1].slice(date.index + date.length)}` : found[1],
  );
  if (!date && !time) return undefined;
  return { rest: text.slice(0, found.index), ...(time && { time }), ...(date && { date }) };
}

const weekdayBefore = new RegExp(`(?<!\\p{L})(?:${weekdays})\\b[.,]?\\s*$`, 'iu');

/** A time counts, with the weekday before it, where it begins or ends the heading or stands apart from the title; elsewhere it may be part of it. */
function edgeTime(text: string): ReturnType<typeof findTime> {
  const found = findTime(text);
  if (!found) return undefined;
  const weekday = weekdayBefore.exec(text.slice(0, found.index))?.[0].length ?? 0;
  const time = { ...found, index: found.index - weekday, length: found.length + weekday };
  const [before, behind] = [text.slice(0, time.index), text.slice(time.index + time.length)];
  // `Who prints at 3am.`: a sentence that ends with a time is about it.
  if (/\sat\s$/i.test(before) && behind.length <= 1 && /[.?!]$/.test(text)) return undefined;
  if (/^[\s[(*@~〜-]*$/.test(before) || /^[\s\])*.]*$/.test(behind)) return time;
  return /(?:[|｜([]|\s[-–—@])\s*$/u.test(before) && /^\s*(?:[|｜)\]]|[-–—]\s|by\s)/u.test(behind) ? time : undefined;
}

function edgeDate(text: string): FoundDate | undefined {
  const date = findDate(text);
  if (!date || date.length < 5) return undefined;
  const before = text.slice(0, date.index).replace(/[\s[(]/g, '');
  const behind = text.slice(date.index + date.length).replace(/[\s\])]/g, '');
  if (before === '' || behind === '') return date;
  return undefined;
}

function cutOut(text: string, part: { readonly index: number; readonly length: number }): string {
  const before = text
    .slice(0, part.index)
    .replace(edge, '')
    .replace(/(?:^|\s)[@*]$/u, '')
    .trim();
  const behind = text
    .slice(part.index + part.length)
    .replace(/^[\s\])]*(?:<=|=>|->|→)?/u, '')
    .replace(edge, '')
    .replace(/^@\s+/u, '')
    .trim();
  if (before === '' || behind === '') return before + behind;
  return /^by\s/i.test(behind) ? `${before} ${behind}` : `${before} - ${behind}`;
}

/** What stands around a sort at the end. */
const mayEndInSort = /[\])】]$|\s[-–—|]/;
const separated = /[:：|｜)\]】–—]|\s-/;

/** Takes `Keynote:` away, but not from a name: `Keynote - Ada Moss` has no other title. */
function withoutSort(text: string): { rest: string; sort?: string } {
  if (!separated.test(text)) return { rest: text };
  const before = sortBefore.exec(text);
  const behind = before === null && mayEndInSort.test(text) ? sortBehind.exec(text) : null;
  const found = before ?? behind;
  if (!found) return { rest: text };
  const rest = before ? text.slice(before[0].length).trim() : text.slice(0, found.index).trim();
  if (rest === '' || (readPeople(rest).likeness >= 0.6 && !namesTitle(splitTitle(rest, rest)))) return { rest: text };
  return { rest, sort: found[1] ?? found[2] ?? '' };
}
