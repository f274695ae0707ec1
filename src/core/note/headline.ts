import { findDate, type FoundDate } from './dates';
import type { Block } from './block';
import { plainText } from './plainText';
import { splitTitle, type Split } from './split';
import { readPeople } from './people';
import { findTime } from './times';
import { saysRoleOrOrganisation } from './words/people';
import { sessionSorts } from './words/sessions';

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
  readonly numbered: boolean;
}

const number = /^(?:\(?\d{1,3}(?:\.\d{1,2}){0,3}(?:[.)：、]|:(?!\d))|\d{1,2}\.\d{1,2}\.?|\p{Lu}[.)]|#\d{1,3}[.:)]?|No\.? ?\d{1,3}[.:]?|\d{1,2} [-–](?= )|\d{1,3}_(?=\p{L})|[一二三四五六七八九十]{1,3}[、．])\s*(?=\S)(?!\d)/u;
const numberedSort = /^(?:(?:talk|session|vortrag|presentation|charla|palestra|topic|lt|part|テーマ|セッション|세션)\s?#?\d{1,2}|\d{1,2}(?:st|nd|rd|th) (?:talk|session)|(?:主题|主題|議題|议题|议程|第)\s?[一二三四五六七八九十\d]{1,3}\s?(?:场|場|讲|講)?)\s*(?:[:：.]|[-–—|]\s)\s*/iu;
const sortBefore = new RegExp(`^(?:[[【(](${sessionSorts}[^\\]】)]{0,12})[\\]】)]\\s*[-:–|]?\\s*|(${sessionSorts}(?: (?:\\d{1,2}|[IVX]{1,4}))?)\\s*(?:[:：]|\\s[-–—|]{1,2}\\s|[|｜])\\s*)`, 'iu');
const sortBehind = new RegExp(`\\s*(?:[[(【](${sessionSorts})[\\])】]|\\s[-–—|]\\s?(${sessionSorts}))$`, 'iu');
const duration = /\s*(?:[-–—|,]\s*|\()?(?:ca\.? )?\d{1,3}\s?(?:-\s?)?(?:mins?|minutes|minuten|min\.|hours?|hrs?|h|分)\)?\.?$/iu;
const code = /^[[(]?([A-Z]{2,4}[- ]?\d{3,4}(?:-[A-Z]\d?)?)[\])]?(?:\s*[-–—:|]\s*|\s+)(?=\S)|\s*[-–—|]?\s*[[(]([A-Z]{2,4}-?\d{3,4}(?:-[A-Z]\d?)?)[\])]$/u;
const edge = /^[\s\-–—:：|｜,.;~>)\]]+|[\s\-–—:：|｜,;~<([]+$/gu;

/** Several readings look at the same heading; it is taken apart once. */
const known = new WeakMap<Block, Headline>();

export function headlineOf(block: Block): Headline {
  let headline = known.get(block);
  if (!headline) known.set(block, (headline = readHeadline(block.text)));
  return headline;
}

/** Longer lines are no headlines. */
const maxLength = 400;

const nothing: Omit<Parts, 'rest'> = { start: undefined, end: undefined, date: undefined, code: undefined, sort: undefined, numbered: false };

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
  readonly numbered: boolean;
  private readonly isTooLong: boolean;
  private foundSplits: readonly Split[] | undefined;
  private foundPeopleOnly: number | undefined;

  constructor(private readonly source: string) {
    this.text = plainText(source);
    this.isTooLong = this.text.length > maxLength;
    const parts = this.isTooLong ? { ...nothing, rest: this.text } : takeApart(this.text);
    this.rest = parts.rest;
    this.start = parts.start;
    this.end = parts.end;
    this.date = parts.date;
    this.code = parts.code;
    this.sort = parts.sort;
    this.numbered = parts.numbered;
  }

  /** The ways in which it divides into a title and people, surest first; most headings are sections, which nobody asks for a speaker. */
  get splits(): readonly Split[] {
    return (this.foundSplits ??= this.isTooLong ? [] : splitTitle(this.rest, this.source));
  }

  /** How sure the whole of it is nothing but people, 0 to 1. */
  get peopleOnly(): number {
    return (this.foundPeopleOnly ??= this.isTooLong ? 0 : this.readPeopleOnly());
  }

  private readPeopleOnly(): number {
    const { likeness } = readPeople(this.rest);
    return likeness === 0 || namesTitle(this.splits) ? 0 : likeness;
  }
}

/** @param source the Markdown of the heading, without its marks */
export function readHeadline(source: string): Headline {
  return new Headline(source);
}

/** `Ada Moss - Orbit` and `Ada Moss - Lead Engineer` are a person; `Ada Moss - Faster fonts` has a title too. */
function namesTitle([best]: readonly Split[]): boolean {
  return best !== undefined && best.score >= 0.75 && best.title.includes(' ') && !saysRoleOrOrganisation(best.title);
}

/** Takes off, from the outside in: when, how long, the number, the session's code and its sort. */
function takeApart(text: string): Parts {
  let rest = withoutEmoji(text);
  const when = whenBehind(rest);
  if (when) rest = when.rest;
  const ownTime = edgeTime(rest);
  if (ownTime) rest = cutOut(rest, ownTime);
  const ownDate = edgeDate(rest);
  if (ownDate) rest = cutOut(rest, ownDate);
  const hasNumber = /\d/.test(rest);
  const length = hasNumber ? duration.exec(rest) : null;
  if (length && length.index > 3) rest = rest.slice(0, length.index).replace(edge, '');
  const numbering = number.exec(rest)?.[0] ?? '';
  const sortNumber = numberedSort.exec(rest.slice(numbering.length))?.[0] ?? '';
  rest = rest.slice(numbering.length + sortNumber.length).trim() || rest;
  const found = hasNumber ? code.exec(rest) : null;
  if (found) rest = rest.replace(found[0], '').trim();
  const sorted = withoutSort(rest);
  const time = ownTime ?? when?.time;
  const date = ownDate ?? when?.date;
  return {
    rest: sorted.rest,
    start: time?.start,
    end: time?.end,
    date,
    code: found?.[1] ?? found?.[2],
    sort: sorted.sort,
    numbered: numbering !== '' || sortNumber !== '',
  };
}

const emojiBefore = /^(?:\s|:[a-z][a-z0-9_+-]{1,30}:|[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\u200D])+(?=[^\s])/u;
const emojiBehind = /(?:\s|:[a-z][a-z0-9_+-]{1,30}:|[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F\u200D])+$/u;

/** Without emoji around it, drawn or by name: `:boom: Faster fonts`. */
function withoutEmoji(text: string): string {
  if (!/[:\u00a9-\uffff]/.test(text)) return text;
  const rest = text.replace(emojiBefore, '').replace(emojiBehind, '');
  return rest === '' ? text : rest;
}

/** `… (Tues Oct 7, 2015: 1:30PM)`: parentheses at the end that tell when. */
function whenBehind(text: string): { rest: string; time?: NonNullable<ReturnType<typeof findTime>>; date?: FoundDate } | undefined {
  if (!/[)\]]/.test(text.slice(-1))) return undefined;
  const found = /\s*[([]([^()[\]]{4,60})[)\]]$/u.exec(text);
  if (!found?.[1] || found.index < 3) return undefined;
  const date = findDate(found[1]);
  const time = findTime(date ? `${found[1].slice(0, date.index)} ${found[1].slice(date.index + date.length)}` : found[1]);
  if (!date && !time) return undefined;
  return { rest: text.slice(0, found.index), ...(time && { time }), ...(date && { date }) };
}

/** A time counts where it begins or ends the heading; in its middle it may be part of the title. */
function edgeTime(text: string): ReturnType<typeof findTime> {
  const first = findTime(text);
  if (!first) return undefined;
  if (text.slice(0, first.index).replace(/[\s[(*@-]/g, '') === '') return first;
  const behind = text.slice(first.index + first.length).replace(/[\s\])*.]/g, '');
  if (behind === '') return first;
  return undefined;
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
  const before = text.slice(0, part.index).replace(edge, '').trim();
  const behind = text.slice(part.index + part.length).replace(/^[\s\])]*(?:<=|=>|->|→)?/u, '').replace(edge, '').trim();
  return before === '' ? behind : behind === '' ? before : `${before} ${behind}`;
}

const separated = /[:：|｜)\]】–—]|\s-/;

/** Takes `Keynote:` away, but not from a name: `Keynote - Ada Moss` has no other title. */
function withoutSort(text: string): { rest: string; sort?: string } {
  if (!separated.test(text)) return { rest: text };
  const before = sortBefore.exec(text);
  const behind = before ? null : sortBehind.exec(text);
  const found = before ?? behind;
  if (!found) return { rest: text };
  const rest = before ? text.slice(before[0].length).trim() : text.slice(0, found.index).trim();
  if (rest === '' || (readPeople(rest).likeness >= 0.6 && !namesTitle(splitTitle(rest, rest)))) return { rest: text };
  return { rest, sort: found[1] ?? found[2] ?? '' };
}
