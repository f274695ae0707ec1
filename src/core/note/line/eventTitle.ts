import { fold, foldedWords } from '../../text/fold';
import { withoutAccount, withoutOwnTalk } from './accountTitle';
import { remembering } from '../../text/remember';
import { findDate, findYear } from './dates';
import { isCity } from '../language/places';
import { isEdition } from './edition';
import { withoutEmoji } from './emoji';
import { hasEventWord, hasWeakEventWord } from '../language/eventWords';
import { saysTakingPart, withoutTakingPart } from '../language/participation';
import { weekdayNumber } from '../language/weekdayNumber';
import { weekdays } from '../language/weekdays';

/** How a title names a part of the event: `Day 2`, `(Day 1)`, `Tag 3`, `Session 8`, `1日目`. */
const dayPart =
  /(?<![\s\-–—|:,([])[\s\-–—|:,([]*(?<![\p{L}\d])((?:day|tag|jour|journée|día|dia|giorno|dzień|jornada|session|teil|part|week)\s?(?:#\s?)?(?:\d{1,2}(?:\s?(?:and|&|\+|-|\/|und|et|y|e)\s?\d{1,2})?|one|two|three|four|five|[ivx]{1,3})(?![\p{L}\d])|\d{1,2}(?:st|nd|rd|th) day|(?:first|second|third|fourth|last) day|(?:der )?(?:erster?|zweiter?|dritter?) tag|(?:première|premiere|deuxième|troisième|1ère|2ème) journée|(?:day|DAY)\d|(?:day|tag|jour|día|dia|giorno)\s?[-=–]\s?\d{1,2}(?=\s*(?:$|[)\]|,:]))|\d일차|\d日目|第[一二三1-3][天日])[\s)\]]*/iu;

/** What people write around the event's name: that these are notes, and that they were there. */
const aroundBefore =
  /^(?:(?:(?:my|personal|some|random|raw|quick|live|rough|short|conference|talk|session|meetup)\s)*(?:notes?|recap|summary|report|trip report|thoughts|impressions|highlights|takeaways|learnings|review|retrospective|notizen|notas|apuntes|bericht|(?:kleiner |kurzer )?rückblick(?: und (?:vorschau|ausblick))?|retrospektive|compte[- ]rendu|retour|résumé|resumen|resumo|crónica|cronica)(?:\s?[:：–—-]\s|\s(?:from|of|on|about|for|at|auf|zu[rm]?|v[oa][nm]|de la|de l'|du|de|do|da|del|sur|à|a)\s(?:(?:the|der|dem|den|die|das|la|le|unsere?)\s)?(?:konferenz\s(?=\p{Lu}))?)|\[(?:컨퍼런스|후기|review|notes?|meetup|event)\]\s*)/iu;
/** Words for notes, which end the titles of many. */
const notesBehind =
  '(?:(?:notes?|links?|slides) and (?:notes?|links?|slides)|(?:notes? )?en vrac|raw(?: notes?)?|unsorted|notes?|' +
  'recap|report|summary|review|retrospective|impressions|highlights|takeaways|notizen|notas|apuntes|kurzbericht|' +
  'bericht|nachlese|rückblick(?: und ausblick)?|rückschau|retrospektive|resümee|compte[- ]rendu|retour|résumé|' +
  'resumen|resumo|crónica)';
/** The same in East Asia, where nothing stands between them and the name. */
const notesBehindClose =
  '(?:に参加しました|に参加してきました|に行ってきました|参加レポート|参加記|参加報告|レポート|参加してきた|(?:에 )?다녀온 후기|참관기|참가 후기|참석 후기|후기|心得|後記|后记|游记|遊記|' +
  '(?:(?:部分)?主题征集)?[和与與]?(?:活动|活動)?(?:开始|開始|开放)?(?:报名|報名)|見学|(?:活动|活動|参会|參會)?(?:回顾|回顧|总结|總結|记录|記錄|笔记|筆記))';
const aroundBehind = new RegExp(
  `(?:(?<![\\s\\-–—:|,])[\\s\\-–—:|,]+(?:(?:conference|conf|event|an?|my|unofficial|personal|raw|rough|quick|` +
    `random|live|eine?|une?|uma?|una|short|brief|quick|little|kleine[rs]?|kurze[rs]?|petite?|trip|talk|session|` +
    `meetup)\\s){0,3}${notesBehind}|(?<!\\s)\\s*${notesBehindClose})+\\s*!?$`,
  'iu',
);
/** Whether a title ends with such a word: few do, and this is much sooner said than what stands before it. */
const endsInNotes = new RegExp(`(?:${notesBehind}|${notesBehindClose})\\s*!?$`, 'iu');

/** `FontConf 2024 — auf dem Rückflug`, `FontConf, Notizen vom ersten Vormittag`. */
const writtenWhere =
  /\s*[-–—:|,]\s*(?:auf (?:dem|der) (?:rück|heim)(?:flug|weg|fahrt|reise)|on (?:the|my) (?:way|flight|train|plane) (?:back|home)|(?:notes?|notizen|notas|impressionen) (?:vom|von der|from|of|zum|do|del) .{3,30})$/iu;
/** `(pt-BR) …`: which language it is in. */
const languageTag = /^(?:\([a-z]{2}(?:-[A-Z]{2})?\)|\[[a-z]{2}(?:-[A-Z]{2})?\])\s+/;
/** `Inkling #FontConf 2024`: a name before a hashtag that names the event. */
const nameBeforeTag = /^(?:\p{L}[\p{L}\d'’.-]*\s){1,2}#(?=\p{L})/u;
/** `FontConf 2024 #fontconf`: tags behind the name. */
const tagsBehind = /(?:\s+#\p{L}[\p{L}\p{N}_]{1,40})+$/u;
/** A preposition whose date is gone: `FontConf am …`. */
const danglingPreposition = /\s(?:am|vom|on|le|du|el|il|em|im|den|den|dal|del|от)$/iu;

/** `Notizen FontConf 2024`: only before what names an event by itself. */
const notesWord =
  /^(?:notes?|notizen|notas|apuntes|recap|bericht|report|trip report|summary|rückblick|retrospektive|retrospective|nachlese)\s+(?:(?:of the|of|der|des|zur|zum|unserer)\s+)?(?=[\p{Lu}\d])/iu;

export interface EventTitle {
  readonly title: string;
  /** `Day 2`. */
  readonly day?: string;
  /** What stood behind an `@`: `AutoScout24`. */
  readonly place?: string;
}

/** The event's name in a heading or title: without date, day, place behind `@`, and "notes from". */
export const cleanEventTitle = remembering((text: string): EventTitle => {
  let title = withoutNameBeforeTag(
    withoutEmoji(text.normalize('NFC').trim().replace(tagsBehind, '')).replace(languageTag, ''),
  );
  if (!title.includes(' ')) title = title.replace(/_+/g, ' ');
  let place: string | undefined;
  const at = /^(.{3,}?)\s+@\s+(.{2,80})$/u.exec(title);
  if (at?.[1] && at[2] && !findDate(at[1])?.start.endsWith(at[2])) {
    title = at[1];
    place = at[2].trim();
  }
  const aside = asideWithDate(title);
  if (aside) {
    title = aside.title;
    place ??= aside.place;
  }
  const day = dayPart.exec(title);
  if (day) title = withoutDay(title, day);
  const isDated = findDate(title) !== undefined;
  for (let date = findDate(title); date; date = findDate(title)) {
    // `November 2023` names an edition as well as a time; only whole days go.
    if (/^\d{4}-\d{2}$/.test(date.start) && !/[,(]\s*$/.test(title.slice(0, date.index))) break;
    const behind = title.slice(date.index + date.length).replace(weekdayBefore, '');
    const rest = `${title.slice(0, date.index).replace(weekdayBehind, '').replace(danglingPreposition, '')}${isCity(behind) ? ',' : ''} ${behind}`;
    if (rest.trim().length < 2) break;
    title = rest;
  }
  const beside = isDated ? cityBeside.exec(trimEdges(title)) : null;
  if (beside?.[1] !== undefined && beside[2] !== undefined && isCity(beside[2])) {
    title = beside[1];
    place ??= beside[2];
  }
  title = named(title.trim(), (text) => [...withoutAccount(text), ...withoutOwnTalk(text)]);
  title = trimEdges(withoutTakingPart(title).replace(aroundBefore, '').replace(weekdayAlone, ' – '));
  const atHome = title.replace(writtenWhere, '');
  if (eventness(atHome) >= 2) title = atHome;
  for (let times = 0; times < 3; times++) {
    const shorter = trimEdges(withoutNotesBehind(title));
    if (shorter.length < 3 || shorter === title) break;
    title = shorter;
  }
  const bare = title.replace(notesWord, '');
  if (eventness(bare) >= 2) title = bare;
  title = named(title)
    .replace(/\(\s*(?:["“]?notes?["”]?[\s,]*)?\)|\[\s*\]/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
  return {
    title,
    ...(day?.[1] !== undefined && { day: day[1] }),
    ...(place !== undefined && place !== '' && { place }),
  };
});

/** `FontConf 2024 - my notes` without what stands behind the name. */
function withoutNotesBehind(title: string): string {
  return endsInNotes.test(title) ? title.replace(aroundBehind, '') : title;
}

/** Without what an account of an event says of itself, as long as what is left names an event. */
function named(title: string, lefts = withoutAccount): string {
  for (let times = 0; times < 3; times++) {
    const [shorter] = lefts(title)
      .map(trimEdges)
      .filter(namesByItself)
      .sort((a, b) => eventness(b) - eventness(a));
    if (shorter === undefined) break;
    title = shorter;
  }
  return title;
}

/** `FontConf`, `Ink Days 2024`, and no words of an account alone. */
function namesByItself(text: string): boolean {
  return (
    withoutNotesBehind(text).length >= 3 && /^[\p{Lu}\p{Lo}\d#]|^\p{Ll}+\p{Lu}/u.test(text) && eventness(text) >= 2
  );
}

/** `FontConf 2024 Day 1 – The web of letters`: what stands behind the day is the day's own title. */
function withoutDay(title: string, day: RegExpExecArray): string {
  const [left, right] = [title.slice(0, day.index), title.slice(day.index + day[0].length)];
  if (/^[-–—:|]/u.test(right) && eventness(left) >= 3 && eventness(right) === 0) return withClosed(left);
  return withClosed(`${left} ${right}`);
}

/** `FontConf 2024 | Linz`, `FontConf in Linz`, once the date behind it is gone. */
const cityBeside = /^(.{3,}?)(?:\s[|·•]|,|\s(?:in|à|en|em|a))\s([\p{L} .'’-]{3,40})$/u;

/** What is cut out may take the end of an aside with it. */
function withClosed(text: string): string {
  return text.lastIndexOf('(') > text.lastIndexOf(')') ? `${text.trimEnd()})` : text;
}

function withoutNameBeforeTag(title: string): string {
  const named = title.replace(nameBeforeTag, '');
  return named !== title && hasEventWord(fold(named.split(' ', 1)[0] ?? '')) ? named : title;
}

/** `FontConf (10–14 May, Linz)`: an aside that tells when tells where as well, and neither is part of the name. */
function asideWithDate(text: string): { title: string; place: string | undefined } | undefined {
  const found = /^(.{3,}?)\s*\(([^()]{4,80})\)$/u.exec(text);
  const date = found?.[2] === undefined ? undefined : findDate(found[2]);
  if (!found?.[1] || !found[2] || !date) return undefined;
  const place = trimEdges(found[2].slice(0, date.index) + found[2].slice(date.index + date.length));
  return {
    title: found[1],
    place:
      /^\p{Lu}/u.test(place) && findYear(place) === undefined && weekdayNumber(place) === undefined ? place : undefined,
  };
}

const weekdayBehind = new RegExp(`[\\s\\-–—|:,(]*(?:(?<!\\p{L})(?:${weekdays})[.,]?)?[\\s\\-–—|:,(]*$`, 'iu');
const weekdayBefore = new RegExp(`^[\\s,)]*(?:\\((?:${weekdays})\\))?[\\s\\-–—|:,)]*`, 'iu');
/** Set apart, or at either end; `Ink Sunday 2016` is called so. */
const weekdayAlone = new RegExp(
  `\\s*(?:[-–—|:,(]\\s*|^)(?:${weekdays})(?:\\s*[-–—|:,)]+\\s*|\\s+|$)|\\s(?:${weekdays})(?:\\s*[-–—|:,)]+\\s*|$)`,
  'iu',
);

function trimEdges(text: string): string {
  return text.replace(/^[\s\-–—|:,.~/]+|[\s\-–—|:,~/([]+$/gu, '').trim();
}

/** Whether a title says that this is somebody's account of an event. */
export const isReport = remembering((text: string): boolean => {
  const title = text.replace(tagsBehind, '');
  return (
    aroundBefore.test(title) ||
    (endsInNotes.test(title) && aroundBehind.test(title)) ||
    saysTakingPart(title) ||
    named(title) !== title ||
    (notesWord.test(title) && findYear(title) !== undefined)
  );
});

/** How much a title names an event rather than a talk, 0 to 4. */
export const eventness = remembering((text: string): number => {
  if (text.length > 150) return 0;
  const folded = fold(text);
  let score = 0;
  const strong = hasEventWord(folded) || saysTakingPart(text);
  if (strong) score += 2;
  if (findDate(text) ?? findYear(text)) score += 1;
  if (dayPart.test(text) || /#\s?\d{1,3}\b/.test(text)) score += 1;
  return score > 0 && !strong && (hasWeakEventWord(folded) || isEdition(text)) ? score + 1 : score;
});

/** The series an edition belongs to: its title without year, number, month and place. */
export function seriesOf(title: string): string | undefined {
  const series = title
    .replace(/(?<!\d)(?:19|20)\d{2}(?!\d)/g, ' ')
    .replace(
      /#\s?\d{1,3}\b|\bVol\.? ?\d{1,3}\b|\bNo\.? ?\d{1,3}\b|第\s?[\d一二三四五六七八九十]{1,3}\s?[屆届回]/giu,
      ' ',
    )
    .replace(/\b(?:january|february|march|april|june|july|august|september|october|november|december)\b/gi, ' ')
    .replace(/\(\s*\)/g, ' ')
    .replace(/\s+/g, ' ');
  const trimmed = trimEdges(series);
  return trimmed.length >= 2 && trimmed !== title ? trimmed : undefined;
}

/**
 * Whether a title says a name with a few words more: `FontCon West` where the folder says `FontCon`.
 * @param most how many words more
 */
export function extendsName(title: string, name: string, most: number): boolean {
  const words = foldedWords(title);
  const shorter = foldedWords(name);
  return words.length <= shorter.length + most && shorter.every((word) => words.includes(word));
}

/** The same, whatever year the event's name tells. */
export function namesEdition(title: string, event: string, most: number): boolean {
  const name = event.replace(/\b(?:19|20)\d{2}\b/g, '');
  return foldedWords(name).length > 0 && extendsName(title, name, most);
}
