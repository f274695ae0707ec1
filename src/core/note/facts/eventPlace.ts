import { findDate, findYear } from '../line/dates';
import { isAboutNext } from './eventDates';
import { labelledInHead, type EventEvidence, type HeadLine } from './eventHead';
import {
  cityAlone,
  cityInLine,
  cityInTitle,
  meetingPlaceIn,
  placeAtEnd,
  placeFact,
  placeInLine,
} from '../line/location';
import type { Fact } from '../model';
import { cleanName, nameLikeness } from '../line/names';
import { titleText } from '../verdict/wholeNote';
import { fold } from '../../text/fold';
import { hasEventWord, hasWeakEventWord } from '../language/eventWords';
import { readLabel } from '../line/label';

/** Lines that may stand below a title as what is printed small. */
const subtitles = 3;

export function readEventPlace(
  evidence: EventEvidence,
  head: readonly HeadLine[],
  title: Fact<string> | undefined,
  titlePlace: string | undefined,
): Fact<string> | undefined {
  const { frontMatter, reading, kind } = evidence;
  if (frontMatter.location !== undefined) return placeFact(frontMatter.location, 'front matter', true);
  const place = labelledInHead(head, 'place');
  if (place) return placeFact(place.value.split(/\s+\/\s+|\s\(http/)[0] ?? place.value, 'text', true, place.line);
  if (title && titlePlace !== undefined) return placeFact(titlePlace, title.source, false, title.line);
  if (reading.kind === 'talk' && reading.talks[0]?.candidate.under.place !== undefined)
    return placeFact(reading.talks[0].candidate.under.place, 'text', true);
  const own = head.filter(({ text }) => text.length <= 250 && !isAboutNext(text, evidence));
  for (const { text, line } of own) {
    const date = findDate(text);
    const found = placeInLine(text, date && text.length < 140 ? date.index + date.length : undefined);
    if (found !== undefined) return placeFact(found, 'text', false, line);
  }
  for (const { wrapped, line } of own) {
    const found = meetingPlaceIn(wrapped);
    if (found !== undefined) return placeFact(found, 'text', false, line);
  }
  for (const { text, line } of head.slice(0, subtitles)) {
    const place =
      cityAlone(text) ?? (text.length < 140 && !/[.!?]$/.test(text) && !isPerson(text) ? placeAtEnd(text) : undefined);
    if (place !== undefined) return placeFact(place, 'text', false, line);
  }
  const city = title && cityInTitle(title.value);
  if (title && city !== undefined) return placeFact(city, title.source, false, title.line);
  if (kind === 'event' || kind === 'day') {
    for (const { text, line } of head) {
      if (isAboutOther(text, evidence)) continue;
      if (!hasEventWord(fold(text)) && !hasWeakEventWord(fold(text)) && !findDate(text)) continue;
      const named = cityInLine(text);
      if (named !== undefined) return placeFact(named, 'text', false, line);
    }
  }
  return undefined;
}

/** `Speaker: Ada Moss, Inkwell Labs, Linz`, `Ada Moss, Inkwell Labs, Linz`: where somebody works. */
function isPerson(text: string): boolean {
  if (readLabel(text) !== undefined) return true;
  const first = text.split(/,\s|\s[-–—|]\s/, 1)[0] ?? '';
  return nameLikeness(cleanName(first)) >= 0.6 && !hasEventWord(fold(text));
}

/** Whether a sentence tells of another edition than the title: `whom I met at FontCon 2006 in Linz`. */
function isAboutOther(text: string, evidence: EventEvidence): boolean {
  const own = findYear(titleText(evidence)) ?? evidence.path.year;
  const told = findYear(text);
  return (told !== undefined && own !== undefined && told !== own) || isAboutNext(text, evidence);
}
