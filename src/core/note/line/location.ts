import type { Fact } from '../model';
import { cleanName, nameLikeness } from './names';
import { plainText } from '../outline/plainText';
import { isCity } from '../language/places';
import { fold } from '../../text/fold';
import { findDate } from './dates';
import { findTime } from './times';
import { hasEventWord, isEventPart } from '../language/eventWords';

/** A capitalised word of a place; a full stop ends it, but for `St. Pölten`. */
const word = "(?:\\p{Lu}|\\d)(?:[\\p{L}\\d&'’-]|\\.(?!\\s)|(?<=\\bSt)\\.)*";
/** How a sentence tells where: `we meet at the …`, `hosted by … @ the …`; the place ends with its capitalised words. */
const meetingPlace = new RegExp(
  `(?<!\\p{L})(?:[Ww]e (?:will )?(?:meet|met|gather)|meet(?:ing)?|[Hh]eld|hosted|takes? place|took place|taking place|gathered|located|findet|fand|stattfindet|statt|lieu|celebr\\w+|se déroul\\w+|s'est tenue?)\\b[^.!?\\n]{0,60}?(?<![\\p{L}])(at|in der|in die|im|in|@|à|au|en|em|no|na)\\s+(?:the |der |die |den |l['’]|la |le |el )?(${word}(?:\\s(?:(?:of|de|der|des|du|the|and|&)\\s)?${word}){0,5}(?:,\\s\\p{Lu}[\\p{L}.]+)?)`,
  'u',
);
/** Where nothing but such a word follows it is a place that `im` or `in der` leads to: everything in German may stand there. */
const building =
  /(?:haus|halle|raum|saal|zentrum|universität|hochschule|schule|hotel|cent(?:er|re)|office|büro|campus|museum|theater|bibliothek|akademie|institut|turm|tower|werk|fabrik|kino|park|club|bahnhof|keller|café|space|lab)\b/iu;
/** `2016-09-19 in Linz, Austria`, `Tuesday, March 18, 2025 - Convention Centre`, `May 3-5, St. Pölten`, `… @ Hall 2`. */
const placeBehindDate =
  /^(?:\s*\d{1,2}:\d{2}(?:\s?[ap]m)?(?:\s?[-–~]\s?\d{1,2}:\d{2}(?:\s?[ap]m)?)?)?[\s,]*(?:(in|at|@|à|en|im)\s+|[-–—|@·•]\s+|,\s+(?=\p{Lu}))(?:the )?((?:\p{Lu}|\p{Lo}|\d)(?:[^.!?\n@|]|(?<=\bSt)\.){2,90})$/u;
/** `Linz, Austria, May 3-5, 2024`, `Linz | 3 May`; only a known city, for anything may stand before a date. */
const placeBeforeDate =
  /^(\p{Lu}[\p{L}.'’-]{2,30}(?:(?:,)?\s\p{Lu}[\p{L}.'’-]{1,30}){0,3}?)(?:,\s|\s[-–—|·•@(]\s?|\s\()(?=\p{L}{0,12},?\s?\p{L}{0,12}\.?\s?\d)/u;
const inCity = /(?<![\p{L}])(?:in|à|en|em|a|at)\s+(\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?)/gu;

/** A place in one of a note's first lines, given where the line's date ends. */
export function placeInLine(line: string, dateEnd: number | undefined): string | undefined {
  if (dateEnd !== undefined) {
    const behind = placeBehindDate.exec(line.slice(dateEnd));
    const place =
      behind?.[2] === undefined ? undefined : behind[1] === undefined ? wholePlace(behind[2]) : leadingPlace(behind[2]);
    if (place !== undefined && isPlace(place)) return trimPlace(place);
  }
  const before = placeBeforeDate.exec(line.slice(0, dateEnd))?.[1];
  if (before !== undefined && isInCity(before)) return trimPlace(before);
  return meetingPlaceIn(line);
}

/** The place in a sentence that tells where people met. */
export function meetingPlaceIn(line: string): string | undefined {
  const [, preposition, place] = meetingPlace.exec(line) ?? [];
  if (preposition === undefined || place === undefined || !isPlace(place) || /^(?:the|this|we|our|i|it)$/i.test(place))
    return undefined;
  return !/^(?:im|in der|in die)$/.test(preposition) || building.test(place) || isInCity(place)
    ? trimPlace(place)
    : undefined;
}

/** `Linz zusammen, um …` without the words that follow the place. */
function leadingPlace(text: string): string | undefined {
  return /^(?:[\p{Lu}\p{Lo}\d][^\s,]*(?:,?\s(?:(?:of|de|der|des|du|the|an|am|im|and|und|&|y|e)\s)?(?=[\p{Lu}\p{Lo}\d(&])[^\s,]*)*)/u.exec(
    text,
  )?.[0];
}

/** A sentence, the title of a talk or a person behind a date is no place. */
function wholePlace(text: string): string | undefined {
  if (isInCity(text)) return text;
  return leadingPlace(text) === text.trim() && nameLikeness(cleanName(text)) < surelyName ? text : undefined;
}

/** From here on a name is that of a person and not of a building. */
const surelyName = 0.9;

function isInCity(text: string): boolean {
  return text.split(/,\s+|\s[-–—|]\s|\s\(/).some(isCity);
}

/** A known city that the line says something is in. */
export function cityInLine(line: string): string | undefined {
  for (const found of line.slice(0, 400).matchAll(inCity)) {
    const whole = found[1] ?? '';
    if (isCity(whole)) return whole;
    const first = whole.split(' ')[0] ?? '';
    if (isCity(first)) return first;
  }
  return undefined;
}

/** `The annual meeting of inkers, Fontville Hall, Linz`: a place and its city at the end of a subtitle. */
export function placeAtEnd(line: string): string | undefined {
  const found = /(?:[,.]|\s[-–—|])\s+(\p{Lu}[\p{L}\p{N}.&'’ -]{2,50}?)[,.]\s+(\p{Lu}[\p{L}' -]{2,30})$/u.exec(line);
  if (found?.[1] === undefined || found[2] === undefined || !isCity(found[2])) return undefined;
  // `A talk at FontConf 2022, Linz`: what stands before the city may be the event itself.
  if (hasEventWord(fold(found[1]))) return found[2];
  return isPlace(found[1]) ? `${found[1]}, ${found[2]}` : undefined;
}

/** `Linz, Austria`, `Boston, MA`, `Oulu (Finland)`: a line that is a city and its country. */
export function cityAlone(line: string): string | undefined {
  const found =
    /^(\p{Lu}[\p{L} .'’-]{2,30}?)(?:((?:,\s\p{Lu}[\p{L}.]{0,20}(?:\s\p{Lu}[\p{L}.]{1,20})?){1,2})|\s\(\p{Lu}[\p{L} ]{1,25}\))?$/u.exec(
      line,
    );
  const isList = found?.[2]?.split(', ').some(isCity) === true;
  return found?.[1] !== undefined && isCity(found[1]) && !isList ? line : undefined;
}

/** `JS Day - Verona`, `JS Day Verona`: a city at the end of the event's title. */
export function cityInTitle(title: string): string | undefined {
  const last = /(?:\s[-–—|]\s|,\s|\s@\s|\s(?:in|à|en|em)\s)([^-–—|,@]{3,30})$/u
    .exec(title)?.[1]
    ?.replace(/\b(?:19|20)\d{2}\b/, '')
    .trim();
  if (last !== undefined && isCity(last)) return last;
  const [, name = '', two = '', one = ''] =
    /^(.*?\S)\s((?:\p{Lu}\p{L}+\s)?(\p{Lu}\p{L}+))(?:\s(?:19|20)\d{2})?$/u.exec(title) ?? [];
  if (name === '' || !hasEventWord(fold(title))) return undefined;
  return isCity(two) ? two : isCity(one) ? one : undefined;
}

export function placeFact(
  value: string,
  source: Fact<string>['source'],
  certain: boolean,
  line?: number,
): Fact<string> {
  return {
    value: plainText(value).replace(/^(?:\s|[\p{Extended_Pictographic}\p{Regional_Indicator}\uFE0F])+/u, ''),
    source,
    certain,
    ...(line !== undefined && { line }),
  };
}

/** A weekday, a time, the number of the day or an address of the web is no place. */
function isPlace(text: string): boolean {
  return (
    !/https?:|^\d+$|^\d{1,2}(?:[:h]|ère|er|ème|st|nd|rd|th)\b/.test(text) &&
    !isEventPart(fold(text).replace(/[^\p{L}\p{N}]+/gu, ' ')) &&
    findTime(text) === undefined &&
    findDate(text) === undefined
  );
}

function trimPlace(text: string): string {
  return text
    .replace(/(?<=\p{L}{3})\.$/u, '')
    .replace(/(?<!\s)\s+(?:on|and|from|with|to|from|um|ab)$/i, '')
    .replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, '')
    .trim();
}
