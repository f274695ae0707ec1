import { findDate, findYear } from '../line/dates';
import { readEventDates } from './eventDates';
import { labelledInHead, readEventHead, type EventEvidence, type HeadLine } from './eventHead';
import { readEventPlace } from './eventPlace';
import { cleanEventTitle, eventness, extendsName, seriesOf } from '../line/eventTitle';
import type { EventFacts, Fact } from '../model';
import { firstText, isPost, titleText } from '../verdict/otherReadings';
import { eventInFileName, plainFileName } from '../survey/pathFacts';
import { readPostTitle } from '../line/postTitle';
import { fold } from '../../text/fold';
import { hasEventWord, isContainer, isEventPart } from '../language/eventWords';

export function readEventFacts(evidence: EventEvidence): EventFacts {
  const head = readEventHead(evidence);
  const title = readTitle(evidence, head);
  const named = title && cleanEventTitle(title.value);
  const isGeneric = named !== undefined && isContainer(named.title.replace(/ /g, '-'));
  const cleaned: Fact<string> | undefined =
    title && named && !isGeneric ? { ...title, value: named.title === '' ? title.value : named.title } : undefined;
  const dates = readEventDates(evidence, head);
  const location = readEventPlace(evidence, head, cleaned, named?.place);
  const series = cleaned && (evidence.frontMatter.series ?? seriesOf(cleaned.value));
  const day = readDay(evidence, named?.day);
  const { url } = evidence.frontMatter;
  return {
    ...(cleaned && { title: cleaned }),
    ...(series !== undefined &&
      cleaned && { series: { ...cleaned, value: series, certain: evidence.frontMatter.series !== undefined } }),
    ...dates,
    ...(location && { location }),
    ...(url !== undefined &&
      evidence.kind !== 'talk' && { url: { value: url, source: 'front matter', certain: true } }),
    ...(day && { day }),
  };
}

function readTitle(evidence: EventEvidence, head: readonly HeadLine[]): Fact<string> | undefined {
  const { frontMatter, path, kind, title } = evidence;
  const fact = (value: string, source: Fact<string>['source'], certain: boolean, line?: number): Fact<string> => ({
    value,
    source,
    certain,
    ...(line !== undefined && { line }),
  });
  if (frontMatter.event !== undefined) return fact(frontMatter.event, 'front matter', true);
  const heading = title?.headline.text;
  const headingFact =
    heading === undefined ? undefined : fact(heading, 'heading', eventness(heading) >= 2, title?.block.line);
  const isWhole = kind === 'event' || kind === 'day';
  if (isWhole || kind === 'index') {
    const titles = [
      frontMatter.title === undefined ? undefined : fact(frontMatter.title, 'front matter', true),
      headingFact,
    ].filter((one) => one !== undefined);
    const telling = titles.find(
      (one) => eventness(one.value) >= 2 && !isEventPart(fold(cleanEventTitle(one.value).title)),
    );
    if (telling) return telling;
  }
  const firstLine = titleText(evidence);
  if (
    isWhole &&
    !headingFact &&
    frontMatter.title === undefined &&
    (eventness(firstLine) >= 2 || (findDate(firstLine) && firstLine.length < 50))
  )
    return fact(firstLine, 'text', false, firstText(evidence.blocks)?.line);
  const label = labelledInHead(head, 'event');
  if (label) return fact(label.value, 'text', true, label.line);
  const beside = kind === 'talk' ? eventBesideSpeaker(head) : undefined;
  if (beside) return fact(beside.value, 'text', false, beside.line);
  if (frontMatter.series !== undefined) return fact(frontMatter.series, 'front matter', true);
  const filed = [...frontMatter.categories]
    .map((name) => /^(?:meetups?|conferences?|events?)\/(.+)$/i.exec(name)?.[1]?.replace(/[-_]/g, ' '))
    .find((name) => name !== undefined);
  const category =
    filed ??
    [...frontMatter.categories, ...frontMatter.tags]
      .map((name) => name.replace(/^.*\//, '').replace(/[-_]/g, ' '))
      .find(
        (name) =>
          (hasEventWord(fold(name)) || /\p{L}.*\b(?:19|20)\d{2}\b/u.test(name)) &&
          !isContainer(name.replace(/ /g, '-')),
      );
  if (kind === 'talk' && frontMatter.isPost && frontMatter.title !== undefined) {
    const prefix = readPostTitle(frontMatter.title).event;
    if (prefix !== undefined) return fact(prefix, 'front matter', false);
    if (category === undefined && eventness(frontMatter.title) >= 2)
      return fact(frontMatter.title, 'front matter', false);
  }
  if (category !== undefined && !path.eventFromFolder) return fact(category, 'front matter', false);
  if (frontMatter.kind === 'event' && frontMatter.title !== undefined)
    return fact(frontMatter.title, 'front matter', true);
  if (
    isWhole &&
    headingFact &&
    !title?.isPart &&
    path.event !== undefined &&
    extendsName(headingFact.value, path.event, 4)
  )
    return headingFact;
  if (isWhole && headingFact && !title?.isPart && extendsName(path.stem, headingFact.value, 4)) return headingFact;
  const inFile = eventInFileName(path, isWhole);
  if (inFile !== undefined && !(path.eventFromFolder && path.eventIsLikely)) return fact(inFile, 'file name', false);
  const isOwnFolder = isPost(evidence) && !path.inNotesWorkspace && path.eventFromFolder;
  if (path.event !== undefined && !isOwnFolder && (path.eventIsLikely || path.eventFromFolder || !isWhole))
    return fact(path.event, 'folder', false);
  if (isWhole || kind === 'index') {
    if (frontMatter.title !== undefined && !isEventPart(fold(frontMatter.title)))
      return fact(frontMatter.title, 'front matter', false);
    if (headingFact && !title?.isPart) return headingFact;
    if (!path.isFolderNote && !path.fileIsPart && !path.isOnlyDate)
      return fact(plainFileName(path), 'file name', false);
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
    const value =
      parts.length < 2
        ? undefined
        : parts.find((part) => /^[\p{Lu}\d]/u.test(part) && hasEventWord(fold(part)) && findYear(part) !== undefined);
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
