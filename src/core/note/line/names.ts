import { fold } from '../../text/fold';
import { isFirstName } from '../language/firstNames';
import { isSurname } from '../language/surnames';
import {
  eastAsianSurname,
  honorific,
  isCalledLikePerson,
  isEastAsianWord,
  isRoleWord,
  isTitleWord,
  japaneseSurname,
  nameParticles,
  saysOrganisation,
} from '../language/people';

/** Longer texts are no names. */
const maxNameLength = 60;
const maxAddressed = 15;

/** A capitalised word of a name: `Moss`, `O’Hara`, `Jean-Luc`, `McCoy`, `J.`, `J.R.`; also all in capitals. */
const capitalised = /^\p{Lu}[\p{L}\p{M}'’‘]*(?:[-'’]\p{L}[\p{L}\p{M}'’]*){0,3}$/u;
/** `J.`, `J.R.`, `St.`, `Jr.`; a longer word with a dot ends a sentence. */
const abbreviated = /^(?:\p{Lu}\p{Ll}?\.){1,3}$/u;
/** A name as written in Chinese, Japanese or Korean: two to four characters, or three to five with a space. */
const cjkName =
  /^(?:[\p{Script=Han}]{2,4}|[\p{Script=Hangul}]{2,4}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,5}[ \u3000・][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,6}|\p{Script=Katakana}{2,8}(?:・\p{Script=Katakana}{2,8})+)$/u;
const cjkHonorific = /(?:さん|氏|先生|様|老师|老師|大大|님|씨)$/u;

/** The name without titles, quotes and honorifics around it. */
export function cleanName(text: string): string {
  return text
    .replace(
      /^[\s"“”„«»'‘’*_~()[\]|,.;:–—\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F-]+|[\s"“”„«»*_~([\]|,;:–—\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F-]+$/gu,
      '',
    )
    .replace(/!{2,}$/, '')
    .replace(honorific, '')
    .replace(/(?<=[\p{Ll}]{2})\.$/u, '')
    .replace(/,? (?:ph\.?d|msc|m\.?d|mba|cissp)\.?$/i, '')
    .replace(cjkHonorific, '')
    .trim();
}

/** `山田さん`, `ko1さん`: whoever is addressed so is a person, whatever the name. */
export function isAddressed(text: string): boolean {
  return text.length <= maxAddressed && /^[^\s、。]+(?:さん|氏|先生|老师|老師)$/u.test(text);
}

const nobody =
  /^(?:t\.?b\.?[acd]\.?|\?+|n\.? ?n\.?|n\/?a|none|unknown|unbekannt|inconnus?|desconocid[oa]s?|(?:various|several|multiple|many|diverse[rs]?|mehrere|verschiedene|divers(?:es)?|plusieurs|vari[oa]s?|vári[oa]s|alle|all|everyone|everybody|anyone|tod[oa]s|tous|tutti)(?: .*)?|me|myself|us|we|wir|you|the audience|audience|-+)$/iu;
/** `some engineers from Orbit`, `Orbit people`. */
const unnamed = /^(?:from|some(?:one|body)?|at|jemand|quelqu'un|alguien)\s|\s(?:people|folks|leute)$/iu;

/** Whether a text in a speaker's place says that nobody is known, or somebody without a name. */
export function saysNobody(text: string): boolean {
  return nobody.test(text) || unnamed.test(text);
}

/** `CTO and co-founder of Orbit`. */
export function saysOnlyRole(text: string): boolean {
  return text.includes(' ') && isRoleWord(text.split(' ', 1)[0] ?? '') && !hasNameShape(text);
}

/** Two to four capitalised words, whatever they mean: enough where a `by` or a label says that a name follows. */
export function hasNameShape(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    text.length <= maxNameLength &&
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => capitalised.test(word) || abbreviated.test(word) || nameParticles.has(fold(word)))
  );
}

/**
 * How much a text looks like one person's name, from 0 (not at all) to 1 (a known first name and a surname).
 * @param text already cleaned by `cleanName`
 */
export function nameLikeness(text: string): number {
  if (text === '' || text.length > maxNameLength) return 0;
  if (/^@[\w.]{2,30}$/.test(text)) return /^@[A-Z]{3,}$/.test(text) || saysOrganisation(text.slice(1)) ? 0.1 : 0.9;
  if (cjkName.test(text)) return eastAsianLikeness(text);
  // A nickname inside a name: Ada "Bolt" Moss, Ada 'Bolt' Moss, Ada (Bolt) Moss.
  const plain = text.replace(/ (?:"[^"]{1,20}"|“[^”]{1,20}”|'[^']{1,20}'|\([^)]{1,20}\))(?= )/gu, '');
  const words = plain.split(/\s+/);
  if (words.slice(0, -1).some((word) => /['’]s$/.test(word))) return 0;
  if (words.length > 5 || /[\d?!#&+=<>{}/\\:;|"“”]/.test(plain)) return 0;
  return words.length > 1 && isCalledLikePerson(plain) ? 0 : wordsLikeness(words);
}

/** Without spaces and capitals only the surname tells a name from a word. */
function eastAsianLikeness(text: string): number {
  if (isEastAsianWord(text)) return 0;
  if (/[ \u3000・]/.test(text)) return 0.5;
  return japaneseSurname.test(text) || (eastAsianSurname.test(text) && text.length <= 3) ? 0.7 : 0.3;
}

/** Words that by their ending name a thing or an activity: `Configuration`, `Monitoring`, `Observability`. */
function isAbstract(folded: string): boolean {
  return (
    folded.length >= 7 &&
    /(?:ing|tions?|ity|ities|ments?|ness|ics|isms?|olog(?:y|ies)|ables?|ibles?|wares?|less|ful)$/.test(folded) &&
    !isFirstName(folded)
  );
}

function wordsLikeness(words: readonly string[]): number {
  let capitals = 0;
  let lower = 0;
  let doubtful = 0;
  let initials = 0;
  for (const [index, word] of words.entries()) {
    const folded = fold(word).replace(/\.$/, '');
    if (index > 0 && index < words.length - 1 && nameParticles.has(folded)) continue;
    if (index === 0 && words.length > 1 && nameParticles.has(folded) && /^\p{Ll}/u.test(word)) continue;
    if (/^\p{Lu}$/u.test(word) || abbreviated.test(word)) {
      initials++;
      continue;
    }
    const isParticle = index > 0 && nameParticles.has(folded);
    if (!isParticle && (isTitleWord(folded) || isRoleWord(folded) || isAbstract(folded))) doubtful++;
    if (capitalised.test(word) || /^[dl]['’]\p{Lu}/u.test(word)) capitals++;
    else if (/^\p{Ll}[\p{L}'’-]*$/u.test(word)) lower++;
    else return 0;
  }
  const first = fold(words[0] ?? '').replace(/\.$/, '');
  const known = isFirstName(first) || first.split('-').some((part) => part.length > 2 && isFirstName(part));
  const knownLast = words.length > 1 && isFirstName(fold(words.at(-1) ?? ''));
  const names = capitals + initials;
  if (words.length === 1)
    return doubtful > 0 || initials > 0
      ? 0
      : known
        ? lower > 0
          ? 0.2
          : 0.45
        : capitals > 0 && /\p{Ll}/u.test(words[0] ?? '')
          ? 0.2
          : 0;
  if (lower > 0)
    return doubtful > 0 ? 0 : known && words.length === 2 ? 0.5 : known && lower === 1 && words.length === 3 ? 0.45 : 0;
  if (doubtful > 0) return known && doubtful === 1 && names >= 2 && words.length <= 3 ? 0.6 : 0;
  if (capitals === 0) return 0;
  const allCapitals = words.every((word) => !/\p{Ll}/u.test(word));
  if (known) return allCapitals ? 0.85 : 1;
  if (knownLast) return 0.8;
  if (allCapitals) return 0.15;
  if (isSurname(fold(words.at(-1) ?? ''))) return 0.8;
  if (initials > 0 && initials === words.length - 1 && /^\p{Lu}\.?$/u.test(words[0] ?? '')) return 0.75;
  // `DynamoDB Streams`, `OpenShift Operators`: capitals inside a word are a product's, but for McCoy and DiLallo.
  if (words.some((word) => /\p{Ll}\p{Lu}/u.test(word) && !/^(?:Ma?c|De|Di|Du|Le|La|Van|O['’]|D['’])\p{Lu}/u.test(word)))
    return 0.3;
  return names <= 3 ? 0.6 : 0.4;
}
