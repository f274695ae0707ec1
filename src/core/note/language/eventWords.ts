import { fold } from '../../text/fold';
import { remembering } from '../../text/remember';
import { knownEventPhrases, knownEvents } from './knownEvents';
import { lexicon } from './lexicon';

/** Words that say "this is an event", without digits at their end. */
const eventWords = new Set([...lexicon.set('eventWords'), ...knownEvents]);
const weakWords = lexicon.set('weakEventWords');
/** By the word they begin with. */
const phrases = new Map<string, string[]>();
for (const phrase of [...lexicon.set('eventPhrases'), ...knownEventPhrases]) {
  const first = phrase.split(' ', 1)[0] ?? '';
  phrases.set(first, [...(phrases.get(first) ?? []), phrase]);
}
const endings = new Set(lexicon.words('eventEndings').flatMap((word) => [word, fold(word)]));
const lengthsOfEndings = [...new Set([...endings].map(({ length }) => length))];
/** `RubyConfTH`, `Confab`; not `confirm`, `conflict`, `confess`. */
const confInside = /conf(?!i[dgrn]|l[iu]|us|es|or|ro|ed|la)/;
const deceptive = lexicon.set('noEventWords');
/** `0days` are no days, and `deploy-on-fridays` names no event. */
const noDays = /(?:0|mon|tues|wednes|thurs|fri|satur|sun|birth|holi|week)days?$/;
const stems = new RegExp(lexicon.oneOf('eventStems'));

function hasEnding(word: string): boolean {
  return lengthsOfEndings.some((length) => endings.has(word.slice(-length)));
}

/** @param folded lower case and without accents, as `fold` gives it */
export const hasEventWord = remembering((folded: string): boolean => {
  const text = ` ${folded.replace(/[-_./:@,()[\]#|]+/g, ' ')} `;
  for (const word of text.split(/\s+/)) {
    const stem = /\d/.test(word.slice(-1)) ? word.replace(/\d{1,4}$/, '') : word;
    if (eventWords.has(stem) || eventWords.has(word)) return true;
    if (phrases.get(word)?.some((phrase) => text.includes(` ${phrase} `)) === true) return true;
    if (
      stem.length > 4 &&
      stem.length < 40 &&
      (hasEnding(stem) || (stem.includes('conf') && confInside.test(stem))) &&
      !noDays.test(stem) &&
      !deceptive.has(stem)
    )
      return true;
  }
  return stems.test(text);
});

/** @param folded lower case and without accents, as `fold` gives it */
export function hasWeakEventWord(folded: string): boolean {
  return folded.split(/[^\p{L}]+/u).some((word) => weakWords.has(word));
}

/** Folders that hold notes and name neither event nor day. */
const containers = new Set(lexicon.words('folders'));

export function isContainer(folder: string): boolean {
  return containers.has(folder.toLowerCase().replace(/^\d{1,2}[-_. ]|\.docc$/g, ''));
}

/** Folders and headings that name a part of an event: a day, a track, a sort of session. Folded, `-` and `_` as spaces; `Party` is no part Y. */
const eventPart =
  /^(?!party$)(?:(?:day|tag|jour|dia|giorno|dzien|jornada|journee|den|session|track|room|raum|salle|sala|stage|week|part|block|slot|round)s? ?(?:\d{1,2}|[a-z]|[ivx]{1,4}|one|two|three|four|five)|(?:\d{1,2}(?:st|nd|rd|th)?|first|second|third|fourth|last|erster|zweiter|dritter|premier|premiere|deuxieme|troisieme|primer|primero|segundo|primo|secondo) ?(?:day|tag|jour|journee|dia|giorno)|day ?\d(?: (?:talks|sessions|presentations))?|\d일차(?: (?:발표|세션))?|(?:첫|둘|셋)째 ?날|第[一二三四五1-5]天|\d日目|[ap]m(?: talks| sessions)?|morning|afternoon|evening|matin|apres midi|vormittag|nachmittag|keynotes?|lightning talks?|workshops?|tutorials?|plenary|posters?|panels?|sessions?|talks?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag)|(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|(?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|(?:segunda|terca|quarta|quinta|sexta)(?: feira)?)$/;

/** @param folded with `-` and `_` as spaces */
export function isEventPart(folded: string): boolean {
  return eventPart.test(folded.trim());
}
