import { partDate } from './candidates';
import { findDate, findYear, millisecondsPerDay, withYear, type FoundDate } from './dates';
import { cleanEventTitle, eventness, extendsName, seriesOf } from './eventTitle';
import { cityInLine, cityInTitle, placeFact, placeAtEnd, placeInLine } from './location';
import type { EventFacts, Fact, NoteKind } from './model';
import { supported } from './noteTitle';
import { plainText } from './plainText';
import { readPostTitle } from './postTitle';
import { eventInFileName } from './pathFacts';
import { isPost, titleText } from './otherReadings';
import type { Evidence, Reading } from './readings';
import { fold } from '../text/fold';
import { hasEventWord, hasWeakEventWord, isContainer, isEventPart } from './words/eventWords';
import { readLabel, readLabelledRow } from './words/labels';

/** What the event's facts are read from. */
export interface EventEvidence extends Evidence {
  readonly reading: Reading;
  readonly kind: NoteKind;
}

/** The first lines with text, in which people say when and where. */
interface HeadLine {
  readonly text: string;
  readonly line: number;
}
const headLines = 8;
const maxHeadLine = 400;
/** Lines that may stand below a title as what is printed small. */
const subtitles = 3;

export function readEventFacts(evidence: EventEvidence): EventFacts {
  const head = readHead(evidence);
  const title = readTitle(evidence, head);
  const named = title && cleanEventTitle(title.value);
  const isGeneric = named !== undefined && isContainer(named.title.replace(/ /g, '-'));
  const cleaned: Fact<string> | undefined = title && named && !isGeneric ? { ...title, value: named.title === '' ? title.value : named.title } : undefined;
  const dates = readDates(evidence, head);
  const location = readLocation(evidence, head, cleaned?.value, named?.place);
  const series = cleaned && (evidence.frontMatter.series ?? seriesOf(cleaned.value));
  const day = readDay(evidence, named?.day);
  const { url } = evidence.frontMatter;
  return {
    ...(cleaned && { title: cleaned }),
    ...(series !== undefined && cleaned && { series: { ...cleaned, value: series, certain: evidence.frontMatter.series !== undefined } }),
    ...dates,
    ...(location && { location }),
    ...(url !== undefined && evidence.kind !== 'talk' && { url: { value: url, source: 'front matter', certain: true } }),
    ...(day && { day }),
  };
}

/** Lines before the first talk, or of a talk's note before its second heading. */
function readHead(evidence: EventEvidence): HeadLine[] {
  const { blocks, reading, title } = evidence;
  const lines: HeadLine[] = [];
  // A page of a site often tells when and where under its first heading, which is no talk of its own.
  const talks = evidence.frontMatter.isPost ? reading.talks.filter(({ support }) => support.weight >= supported) : reading.talks;
  const firstTalk = reading.kind === 'talk' ? undefined : talks[0]?.candidate.index;
  for (const [index, block] of blocks.entries()) {
    if (lines.length >= headLines || (firstTalk !== undefined && index >= firstTalk)) break;
    if (block.kind === 'rule' || block.kind === 'comment' || block === title?.block) continue;
    if (block.kind === 'row') {
      const fact = factInRow(block.text);
      if (fact !== undefined) lines.push({ text: fact, line: block.line });
      continue;
    }
    for (const [offset, source] of block.text.split('\n').entries()) {
      if (lines.length >= headLines) break;
      const text = plainText(source.slice(0, maxHeadLine));
      if (text !== '' && !/^https?:\S+$/.test(text)) lines.push({ text, line: block.line + offset });
    }
  }
  return lines;
}

/** `| Location | Linz |` as the line `Location: Linz`. */
function factInRow(text: string): string | undefined {
  const found = text.length > maxHeadLine ? undefined : readLabelledRow(text);
  return found !== undefined && found.value.length <= 150 && (found.label === 'date' || found.label === 'place' || found.label === 'event') ? `${found.word}: ${found.value}` : undefined;
}

function labelled(head: readonly HeadLine[], label: string): { value: string; line: number } | undefined {
  for (const { text, line } of head) {
    const found = readLabel(text);
    if (found?.label === label && found.value !== '') return { value: found.value, line };
  }
  return undefined;
}

function readTitle(evidence: EventEvidence, head: readonly HeadLine[]): Fact<string> | undefined {
  const { frontMatter, path, kind, title } = evidence;
  const fact = (value: string, source: Fact<string>['source'], certain: boolean, line?: number): Fact<string> => ({ value, source, certain, ...(line !== undefined && { line }) });
  if (frontMatter.event !== undefined) return fact(frontMatter.event, 'front matter', true);
  const heading = title?.headline.text;
  const headingFact = heading === undefined ? undefined : fact(heading, 'heading', eventness(heading) >= 2, title?.block.line);
  const isWhole = kind === 'event' || kind === 'day';
  if (isWhole || kind === 'index') {
    const titles = [frontMatter.title === undefined ? undefined : fact(frontMatter.title, 'front matter', true), headingFact].filter((one) => one !== undefined);
    const telling = titles.find((one) => eventness(one.value) >= 2 && !isEventPart(fold(cleanEventTitle(one.value).title)));
    if (telling) return telling;
  }
  const firstLine = titleText(evidence);
  if (isWhole && !headingFact && frontMatter.title === undefined && (eventness(firstLine) >= 2 || (findDate(firstLine) && firstLine.length < 50))) return fact(firstLine, 'text', false, evidence.blocks[0]?.line);
  const label = labelled(head, 'event');
  if (label) return fact(label.value, 'text', true, label.line);
  const beside = kind === 'talk' ? eventBesideSpeaker(head) : undefined;
  if (beside) return fact(beside.value, 'text', false, beside.line);
  if (frontMatter.series !== undefined) return fact(frontMatter.series, 'front matter', true);
  const filed = [...frontMatter.categories].map((name) => /^(?:meetups?|conferences?|events?)\/(.+)$/i.exec(name)?.[1]?.replace(/[-_]/g, ' ')).find((name) => name !== undefined);
  const category = filed ?? [...frontMatter.categories, ...frontMatter.tags].map((name) => name.replace(/^.*\//, '').replace(/[-_]/g, ' ')).find((name) => (hasEventWord(fold(name)) || /\p{L}.*\b(?:19|20)\d{2}\b/u.test(name)) && !isContainer(name.replace(/ /g, '-')));
  if (kind === 'talk' && frontMatter.isPost && frontMatter.title !== undefined) {
    const prefix = readPostTitle(frontMatter.title).event;
    if (prefix !== undefined) return fact(prefix, 'front matter', false);
    if (category === undefined && eventness(frontMatter.title) >= 2) return fact(frontMatter.title, 'front matter', false);
  }
  if (category !== undefined && !path.eventFromFolder) return fact(category, 'front matter', false);
  if (frontMatter.kind === 'event' && frontMatter.title !== undefined) return fact(frontMatter.title, 'front matter', true);
  if (isWhole && headingFact && !title?.isPart && path.event !== undefined && extendsName(headingFact.value, path.event, 4)) return headingFact;
  if (isWhole && headingFact && !title?.isPart && extendsName(path.stem, headingFact.value, 4)) return headingFact;
  const inFile = eventInFileName(path, isWhole);
  if (inFile !== undefined && !(path.eventFromFolder && path.eventIsLikely)) return fact(inFile, 'file name', false);
  const isOwnFolder = isPost(evidence) && !path.inNotesWorkspace && path.eventFromFolder;
  if (path.event !== undefined && !isOwnFolder && (path.eventIsLikely || path.eventFromFolder || !isWhole)) return fact(path.event, 'folder', false);
  if (isWhole || kind === 'index') {
    if (frontMatter.title !== undefined && !isEventPart(fold(frontMatter.title))) return fact(frontMatter.title, 'front matter', false);
    if (headingFact && !title?.isPart) return headingFact;
    if (!path.isFolderNote && !path.fileIsPart && !path.isOnlyDate) return fact(path.stem.replace(/[-_]+/g, ' '), 'file name', false);
    const folder = path.event ?? path.collection;
    if (folder !== undefined) return fact(folder, 'folder', false);
  }
  return undefined;
}

/** `Ada Moss – FontCon 2024, Linz` below a talk's title: the part of the line that names an edition of an event. */
function eventBesideSpeaker(head: readonly HeadLine[]): { value: string; line: number } | undefined {
  for (const { text, line } of head.slice(0, 2)) {
    if (text.length > 120 || /[.!?]$/.test(text)) continue;
    const parts = text.split(/\s+[-–—|·•@]\s+|[,()]\s*|\s+at\s+/u);
    const value = parts.length < 2 ? undefined : parts.find((part) => /^[\p{Lu}\d]/u.test(part) && hasEventWord(fold(part)) && findYear(part) !== undefined);
    if (value !== undefined) return { value, line };
  }
  return undefined;
}

function readDay({ path, title }: EventEvidence, day: string | undefined): Fact<string> | undefined {
  if (day !== undefined) return { value: day, source: 'heading', certain: true };
  if (path.fileIsPart) {
    const part = cleanEventTitle(path.stem.replace(/[-_]+/g, ' ')).day;
    return { value: part ?? path.stem.replace(/[-_]+/g, ' '), source: 'file name', certain: false };
  }
  if (title?.isPart) return { value: title.headline.text, source: 'heading', certain: false };
  return path.part === undefined ? undefined : { value: path.part, source: 'folder', certain: false };
}

interface DatedFact {
  readonly date: FoundDate;
  readonly source: Fact<string>['source'];
  readonly certain: boolean;
  readonly line?: number;
}

/** The dates a note gives, surest first; a year alone stays a year. */
function readDates(evidence: EventEvidence, head: readonly HeadLine[]): Pick<EventFacts, 'start' | 'end'> {
  const { frontMatter, path, reading, kind, headings, title } = evidence;
  const isPost = frontMatter.isPost || path.isPost;
  const year = path.year ?? (title && findYear(title.headline.text)) ?? (frontMatter.title === undefined ? undefined : findYear(frontMatter.title)) ?? (path.date === undefined ? undefined : Number(path.date.slice(0, 4))) ?? (frontMatter.date === undefined ? undefined : Number(frontMatter.date.slice(0, 4)));
  const found: DatedFact[] = [];
  const add = (date: FoundDate | undefined, source: Fact<string>['source'], certain: boolean, line?: number): void => {
    const complete = date && withYear(date, year);
    if (complete) found.push({ date: complete, source, certain: certain && !complete.unsure && complete === date, ...(line !== undefined && { line }) });
  };
  const whole = (start: string, end?: string): FoundDate => ({ start, ...(end !== undefined && end > start && { end }), index: 0, length: 0, unsure: false });

  const ownDate = frontMatter.date === undefined ? undefined : whole(frontMatter.date, frontMatter.endDate);
  if (ownDate && (!isPost || frontMatter.endDate !== undefined)) add(ownDate, 'front matter', true);
  const label = labelled(head, 'date');
  if (label) add(findDate(label.value), 'text', true, label.line);
  if (title) add(findDate(title.headline.text), 'heading', true, title.block.line);
  if (frontMatter.title !== undefined) add(findDate(frontMatter.title), 'front matter', true);
  if (!isPost && path.date !== undefined) add(whole(path.date, path.endDate), path.dateFrom ?? 'file name', true);
  for (const { text, line } of head) {
    const date = findDate(text);
    if (!date || isHistory(text, date)) continue;
    // A sentence in a post must speak of the event to be about its day.
    if (text.length > 120 && !hasEventWord(fold(text))) continue;
    add(date, 'text', text.length < 80, line);
  }
  const first = reading.kind === 'talk' ? reading.talks[0]?.candidate.under.date : undefined;
  if (first) add(first, 'text', true);
  const days = headings.filter((heading) => heading.isPart || heading === title).map((heading) => ({ date: partDate(heading), line: heading.block.line })).filter(({ date }) => date !== undefined);
  for (const { date, line } of days) add(date, 'heading', true, line);
  if (ownDate) add(ownDate, 'front matter', !isPost);
  if (isPost && path.date !== undefined) add(whole(path.date), 'file name', false);

  const best = found.find(({ date }) => date.start.length === 10) ?? found[0];
  if (!best) {
    return year === undefined ? {} : { start: { value: String(year), source: 'folder', certain: false } };
  }
  const fact = (value: string): Fact<string> => ({ value, source: best.source, certain: best.certain, ...(best.line !== undefined && { line: best.line }) });
  const dayDates = kind === 'event' || kind === 'day' ? days.map(({ date }) => date && withYear(date, year ?? Number(best.date.start.slice(0, 4)))).filter((date) => date !== undefined) : [];
  const lastDay = dayDates.map((date) => date.end ?? date.start).filter((date) => date.length === 10).sort().at(-1);
  const firstDay = dayDates.map((date) => date.start).filter((date) => date.length === 10).sort()[0];
  let { start } = best.date;
  let end = best.date.end ?? frontMatter.endDate;
  if (firstDay !== undefined && lastDay !== undefined && isNear(firstDay, start) && isNear(lastDay, start)) {
    if (firstDay < start || best.source === 'front matter') start = firstDay < start || isPost ? firstDay : start;
    if (end === undefined || lastDay > end) end = lastDay;
  }
  return { start: fact(start), ...(end !== undefined && end > start && { end: fact(end) }) };
}

/** Within some two weeks: days of one event. */
function isNear(a: string, b: string): boolean {
  return Math.abs(Date.parse(a) - Date.parse(b)) < 15 * millisecondsPerDay;
}

/** `first draft 22 May 2012`: a date in what the talk was about. */
function isHistory(text: string, date: FoundDate): boolean {
  const before = text.slice(Math.max(0, date.index - 40), date.index).toLowerCase();
  return /(?<!\p{L})(?:since|until|before|after|draft|published|updated|modified|created|posted|born|founded|released|release|copyright|deadline|register|written|update|edit|aktualisiert|mise à jour|actualizaci\p{L}*|atualiza\p{L}*)(?!\p{L})[^.]{0,25}$/u.test(before);
}

function readLocation(evidence: EventEvidence, head: readonly HeadLine[], title: string | undefined, titlePlace: string | undefined): Fact<string> | undefined {
  const { frontMatter, reading, kind } = evidence;
  if (frontMatter.location !== undefined) return placeFact(frontMatter.location, 'front matter', true);
  const place = labelled(head, 'place');
  if (place) return placeFact(place.value.split(/\s+\/\s+|\s\(http/)[0] ?? place.value, 'text', true, place.line);
  if (titlePlace !== undefined) return placeFact(titlePlace, 'heading', false);
  if (reading.kind === 'talk' && reading.talks[0]?.candidate.under.place !== undefined) return placeFact(reading.talks[0].candidate.under.place, 'text', true);
  for (const { text, line } of head) {
    const date = findDate(text);
    if (text.length > 250) continue;
    const found = placeInLine(text, date && text.length < 140 ? date.index + date.length : undefined);
    if (found !== undefined) return placeFact(found, 'text', false, line);
  }
  for (const { text, line } of head.slice(0, subtitles)) {
    const place = text.length < 140 && !/[.!?]$/.test(text) ? placeAtEnd(text) : undefined;
    if (place !== undefined) return placeFact(place, 'text', false, line);
  }
  const city = title === undefined ? undefined : cityInTitle(title);
  if (city !== undefined) return placeFact(city, 'heading', false);
  if (kind === 'event' || kind === 'day') {
    for (const { text, line } of head) {
      if (!hasEventWord(fold(text)) && !hasWeakEventWord(fold(text)) && !findDate(text)) continue;
      const named = cityInLine(text);
      if (named !== undefined) return placeFact(named, 'text', false, line);
    }
  }
  return undefined;
}
