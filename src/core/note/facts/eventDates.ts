import { partDate } from '../survey/candidates';
import { findDate, findYear, withYear, type FoundDate } from '../line/dates';
import { millisecondsPerDay } from '../../text/isoDates';
import { labelledInHead, type EventEvidence, type HeadLine } from './eventHead';
import type { EventFacts, Fact } from '../model';
import { titleText } from '../verdict/wholeNote';
import { fold, foldedWords } from '../../text/fold';
import { whenIn, withoutAddresses } from '../line/whenLine';
import { hasEventWord } from '../language/eventWords';
import { weekdays } from '../language/weekdays';

interface DatedFact {
  readonly date: FoundDate;
  readonly source: Fact<string>['source'];
  readonly certain: boolean;
  readonly line?: number;
}

/** The first and last day a note tells of, surest first; a year alone stays a year. */
export function readEventDates(evidence: EventEvidence, head: readonly HeadLine[]): Pick<EventFacts, 'start' | 'end'> {
  const { frontMatter, path, reading, kind, headings, title } = evidence;
  const isPost = frontMatter.isPost || path.isPost;
  const year =
    path.year ??
    (title && findYear(title.headline.text)) ??
    (frontMatter.title === undefined ? undefined : findYear(frontMatter.title)) ??
    (path.date === undefined ? undefined : Number(path.date.slice(0, 4))) ??
    (frontMatter.date === undefined ? undefined : Number(frontMatter.date.slice(0, 4)));
  const found: DatedFact[] = [];
  const add = (date: FoundDate | undefined, source: Fact<string>['source'], certain: boolean, line?: number): void => {
    const complete = date && withYear(date, year);
    if (complete)
      found.push({
        date: complete,
        source,
        certain: certain && !complete.unsure && complete === date,
        ...(line !== undefined && { line }),
      });
  };
  const whole = (start: string, end?: string): FoundDate => ({
    start,
    ...(end !== undefined && end > start && { end }),
    index: 0,
    length: 0,
    unsure: false,
  });

  // A day in the title beside one that is stated is another date of the same day, and none that the event lasts to.
  const isStated = frontMatter.date?.length === 10 && !isPost;
  const ownDate = frontMatter.date === undefined ? undefined : whole(frontMatter.date, frontMatter.endDate);
  if (ownDate && (!isPost || frontMatter.endDate !== undefined)) add(ownDate, 'front matter', true);
  const label = labelledInHead(head, 'date');
  if (label) add(findDate(label.value), 'text', true, label.line);
  if (title) add(findDate(title.headline.text), 'heading', true, title.block.line);
  if (frontMatter.title !== undefined) add(findDate(frontMatter.title), 'front matter', true);
  if (!isPost && path.date !== undefined) add(whole(path.date, path.endDate), path.dateFrom ?? 'file name', true);
  const ownYears = [
    path.year,
    findYear(path.event ?? ''),
    isPost || path.date === undefined ? undefined : Number(path.date.slice(0, 4)),
  ].filter((own) => own !== undefined);
  const posted = isPost ? (frontMatter.date ?? path.date) : undefined;
  const isOff = ({ start }: FoundDate): boolean => !start.startsWith('-') && contradicts(start, ownYears, posted);
  for (const told of head) {
    const date = dateInHead(told, evidence, head.indexOf(told));
    if (!date || isOff(date)) continue;
    add(date, 'text', told.text.length < 80, told.line);
  }
  const first = reading.kind === 'talk' ? reading.talks[0]?.candidate.under.date : undefined;
  if (first && !isOff(first)) add(first, 'text', true);
  const days = headings
    .filter((heading) => heading.isPart || (heading === title && !isStated))
    .map((heading) => ({ date: partDate(heading), line: heading.block.line }))
    .filter(({ date }) => date !== undefined);
  for (const { date, line } of days) add(date, 'heading', true, line);
  if (ownDate) add(ownDate, 'front matter', !isPost);
  if (isPost && path.date !== undefined) add(whole(path.date), 'file name', false);

  const best = found.find(({ date }) => date.start.length === 10) ?? found[0];
  if (!best) {
    return year === undefined ? {} : { start: { value: String(year), source: 'folder', certain: false } };
  }
  const fact = (value: string): Fact<string> => ({
    value,
    source: best.source,
    certain: best.certain,
    ...(best.line !== undefined && { line: best.line }),
  });
  const dayDates =
    kind === 'event' || kind === 'day'
      ? days
          .map(({ date }) => date && withYear(date, year ?? Number(best.date.start.slice(0, 4))))
          .filter((date) => date !== undefined)
      : [];
  const lastDay = dayDates
    .map((date) => date.end ?? date.start)
    .filter((date) => date.length === 10)
    .sort()
    .at(-1);
  const firstDay = dayDates
    .map((date) => date.start)
    .filter((date) => date.length === 10)
    .sort()[0];
  let { start } = best.date;
  let end = best.date.end ?? frontMatter.endDate;
  if (firstDay !== undefined && lastDay !== undefined && isNear(firstDay, start) && isNear(lastDay, start)) {
    if (!isStated && (firstDay < start || isPost)) start = firstDay;
    if (end === undefined || (lastDay > end && (!isStated || frontMatter.endDate === undefined))) end = lastDay;
  }
  return { start: fact(start), ...(end !== undefined && end > start && { end: fact(end) }) };
}

/** Within some two weeks: days of one event. */
function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) < 15 * millisecondsPerDay;
}

/** The event's day in one of the first lines: lines that are about it tell it, and sentences in which the event comes up. */
function dateInHead({ text, kind }: HeadLine, evidence: EventEvidence, index: number): FoundDate | undefined {
  const own = whenIn(text).date;
  const date = own ?? findDate(withoutAddresses(text));
  if (!date || isHistory(text, date)) return undefined;
  // The entries of an index have days of their own.
  if (evidence.kind === 'index' && kind === 'item' && date.end === undefined) return undefined;
  if (own) return date;
  if (isAboutNext(text, evidence)) return undefined;
  const namesEvent = hasEventWord(fold(text));
  if (evidence.reading.kind === 'talk')
    return (namesEvent || isSetApart(text, date)) && kind !== 'item' && index < openingLines ? date : undefined;
  // A sentence in a post must speak of the event to be about its day.
  return text.length <= 120 || namesEvent ? date : undefined;
}

const dividerBefore = new RegExp(`[,|·•–—(]\\s*(?:(?:${weekdays})[.,]?\\s+(?:(?:den|le|o|il|the)\\s)?)?$`, 'iu');

/** `Leadville by the Sea 2024, Friday 17 May, room Bodoni`: a date between commas, whatever stands beside it. */
function isSetApart(text: string, { index, length }: FoundDate): boolean {
  return (
    text.length <= 120 &&
    dividerBefore.test(text.slice(0, index)) &&
    /^\s*(?:[,|·•–—)]|$)/u.test(text.slice(index + length))
  );
}

/** In the first lines of a talk's notes the event may come up; then the talk begins. */
const openingLines = 3;

const next =
  /(?<!\p{L})(?:the next|next (?:event|meetup|edition|month)|upcoming|(?:la |le )?prochaine?s?|nächste[nrs]?|nächstes|próxim[oa]s?|prossim[oa]|下期|下次|次回)(?!\p{L})/iu;

/** Whether a sentence announces another event: one that shares no word with the note's title. */
export function isAboutNext(text: string, evidence: EventEvidence): boolean {
  if (!next.test(text)) return false;
  const own = foldedWords(titleText(evidence)).filter((word) => word.length >= 4);
  const said = new Set(foldedWords(text));
  return !own.some((word) => said.has(word));
}

const daysOfYear = 365;

/** Whether a date lies in another year than the folders or the file's name say, or more than a year from the day of the posting. */
function contradicts(date: string, years: readonly number[], posted: string | undefined): boolean {
  if (posted !== undefined) return Math.abs(Date.parse(date) - Date.parse(posted)) > daysOfYear * millisecondsPerDay;
  return years.length > 0 && !years.includes(Number(date.slice(0, 4)));
}

/** `first draft 22 May 2012`: a date in what the talk was about. */
function isHistory(text: string, date: FoundDate): boolean {
  const before = text.slice(Math.max(0, date.index - 40), date.index).toLowerCase();
  return /(?<!\p{L})(?:since|until|before|after|prior to|as of|draft|published|updated|modified|created|posted|born|founded|released|release|copyright|deadline|register|written|update|edit|aktualisiert|mise à jour|actualizaci\p{L}*|atualiza\p{L}*)(?!\p{L})[^.]{0,25}$/u.test(
    before,
  );
}
