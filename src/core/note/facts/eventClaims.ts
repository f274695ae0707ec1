import { compact, fold, foldedWords } from '../../text/fold';
import { findDate, findYear } from '../line/dates';
import { hasEventWord, isContainer, isEventPart } from '../language/eventWords';
import { isMostLike } from '../likeness/likeness';
import { cleanEventTitle, eventness, extendsName, type EventTitle } from '../line/eventTitle';
import { readPostTitle } from '../line/postTitle';
import type { Fact } from '../model';
import { eventInFileName, plainFileName } from '../survey/pathFacts';
import { firstText, isPost, titleText } from '../verdict/wholeNote';
import { furtherClaims, type FurtherWay } from './furtherClaims';
import { labelledInHead, type EventEvidence, type HeadLine } from './eventHead';

/** Something that may tell what the event is called. */
export interface TitleClaim {
  readonly fact: Fact<string>;
  /** Without date, day and what people write around a name. */
  readonly named: EventTitle;
  /** How many others are usually better. */
  readonly rank: number;
  /** How it was found: where events are usually named, as whatever else there is, or inside of another text. */
  readonly way: 'usual' | 'spare' | FurtherWay;
}

/** Longer lines are sentences. */
const maxLength = 120;

function fact(value: string, source: Fact<string>['source'], certain: boolean, line?: number): Fact<string> {
  return { value, source, certain, ...(line !== undefined && { line }) };
}

/** Whether nothing is likelier, by what the tables say of it. */
function looksLikeEvent(text: string): boolean {
  if (text.length > maxLength) return false;
  return isMostLike(cleanEventTitle(text).title, 'event');
}

/** No words but of a date, a number or an address. */
export function saysOnlyWhen(title: string): boolean {
  const date = findDate(title);
  const rest = date ? title.slice(0, date.index) + title.slice(date.index + date.length) : title;
  const words = foldedWords(rest).filter((word) => /\p{L}/u.test(word));
  return words.length === 0 || (findYear(title) !== undefined && words.every((word) => findDate(`1 ${word} 2020`)));
}

/** All that may name the event, each name once. */
export function eventTitleClaims(evidence: EventEvidence, head: readonly HeadLine[]): TitleClaim[] {
  const claims: TitleClaim[] = [];
  const seen = new Set<string>();
  const add = (found: Fact<string>, way: TitleClaim['way']): void => {
    const named = cleanEventTitle(found.value);
    const key = compact(named.title);
    if (found.source === 'folder' && saysOnlyWhen(named.title)) return;
    if (key.length < 2 || seen.has(key) || /^(?:[\w ]{0,20}: ?)?https?:\S+$/.test(found.value)) return;
    seen.add(key);
    claims.push({ fact: found, named, rank: claims.length, way });
  };
  for (const found of usualClaims(evidence, head)) add(found, 'usual');
  for (const found of spareClaims(evidence)) if (looksLikeEvent(found.value)) add(found, 'spare');
  // An index speaks of many events.
  if (evidence.kind !== 'index') for (const { fact, way } of furtherClaims(evidence)) add(fact, way);
  return claims;
}

/** What names the event, what is usually best first. */
function* usualClaims(evidence: EventEvidence, head: readonly HeadLine[]): Generator<Fact<string>> {
  const { frontMatter, path, kind, title } = evidence;
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
    if (telling) yield telling;
  }
  const firstLine = titleText(evidence);
  if (
    isWhole &&
    !headingFact &&
    frontMatter.title === undefined &&
    (eventness(firstLine) >= 2 || (findDate(firstLine) && firstLine.length < 50))
  )
    yield fact(firstLine, 'text', false, firstText(evidence.blocks)?.line);
  const label = labelledInHead(head, 'event');
  if (label) yield fact(label.value, 'text', true, label.line);
  const beside = kind === 'talk' ? eventBesideSpeaker(head) : undefined;
  if (beside) yield fact(beside.value, 'text', false, beside.line);
  if (frontMatter.series !== undefined) yield fact(frontMatter.series, 'front matter', true);
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
    if (prefix !== undefined) yield fact(prefix, 'front matter', false);
    if (category === undefined && eventness(frontMatter.title) >= 2)
      yield fact(frontMatter.title, 'front matter', false);
  }
  if (category !== undefined && !path.eventFromFolder) yield fact(category, 'front matter', false);
  if (frontMatter.kind === 'event' && frontMatter.title !== undefined)
    yield fact(frontMatter.title, 'front matter', true);
  if (
    isWhole &&
    headingFact &&
    !title?.isPart &&
    path.event !== undefined &&
    extendsName(headingFact.value, path.event, 4)
  )
    yield headingFact;
  if (isWhole && headingFact && !title?.isPart && extendsName(path.stem, headingFact.value, 4)) yield headingFact;
  const inFile = eventInFileName(path, isWhole);
  if (inFile !== undefined && !(path.eventFromFolder && path.eventIsLikely)) yield fact(inFile, 'file name', false);
  const isOwnFolder = isPost(evidence) && !path.inNotesWorkspace && path.eventFromFolder;
  if (path.event !== undefined && !isOwnFolder && (path.eventIsLikely || path.eventFromFolder || !isWhole))
    yield fact(path.event, 'folder', false);
  if (isWhole || kind === 'index') {
    if (frontMatter.title !== undefined && !isEventPart(fold(frontMatter.title)))
      yield fact(frontMatter.title, 'front matter', false);
    if (headingFact && !title?.isPart) yield headingFact;
    if (!path.isFolderNote && !path.fileIsPart && !path.isOnlyDate) yield fact(plainFileName(path), 'file name', false);
    const folder = path.event ?? path.collection;
    if (folder !== undefined) yield fact(folder, 'folder', false);
  }
}

/** What else there is, whether or not it looks like an event. */
function* spareClaims({ frontMatter, path, title }: EventEvidence): Generator<Fact<string>> {
  if (title && !title.isPart) yield fact(title.headline.text, 'heading', false, title.block.line);
  if (frontMatter.title !== undefined) yield fact(frontMatter.title, 'front matter', false);
  if (!path.isFolderNote) yield fact(plainFileName(path), 'file name', false);
  for (const name of [path.event, path.folder, path.collection, path.workspace])
    if (name !== undefined) yield fact(name.replace(/[-_]+/g, ' '), 'folder', false);
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
