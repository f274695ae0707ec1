import { fold } from '../../text/fold';
import { remembering } from '../../text/remember';
import { likeness } from '../likeness/likeness';
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
import { weekdayNumber } from '../language/weekdayNumber';

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
/** Where the letters of East Asia begin. */
const firstEastAsian = 0x1100;
const nicknameInside = / (?:"[^"]{1,20}"|“[^”]{1,20}”|'[^']{1,20}'|\([^)]{1,20}\))(?= )/gu;
const cjkHonorific = /(?:さん|氏|先生|様|老师|老師|大大|님|씨)$/u;

/** The name without titles, quotes and honorifics around it. */
export function cleanName(text: string): string {
  return isBareName(text) ? text : withoutTrimmings(text);
}

/** Whether nothing around a name is to be removed, for most texts: they begin and end with a letter, and neither can be of a title. */
function isBareName(text: string): boolean {
  return /^[a-cegj-lnoqt-zA-CEGJ-LNOQT-Z]/.test(text) && /[be-oq-zBE-OQ-Z]$/.test(text);
}

function withoutTrimmings(text: string): string {
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
  return (
    text.length <= maxAddressed &&
    text.charCodeAt(text.length - 1) > 0x2fff &&
    /^[^\s、。]+(?:さん|氏|先生|老师|老師)$/u.test(text)
  );
}

const nobody =
  /^(?:t\.?b\.?[acd]\.?|\?+|n\.? ?n\.?|n\/?a|none|unknown|unbekannt|inconnus?|desconocid[oa]s?|(?:various|several|multiple|many|diverse[rs]?|mehrere|verschiedene|divers(?:es)?|plusieurs|vari[oa]s?|vári[oa]s|alle|all|everyone|everybody|anyone|tod[oa]s|tous|tutti)(?: .*)?|me|myself|us|we|wir|you|the audience|audience|-+)$/iu;
/** `some engineers from Orbit`, `Orbit people`. */
const unnamed = /^(?:from|some(?:one|body)?|at|jemand|quelqu'un|alguien)\s|\s(?:people|folks|leute)$/iu;

/** What stands where a name is to be filled in: `Name of the speaker`, `Speaker's name`, `Your name`. */
const toBeFilledIn =
  /^(?:names? of (?:the )?(?:speaker|presenter)s?|(?:the )?(?:speaker|presenter|your)(?:['’]?s)? names?|first ?name last ?name|name der (?:vortragenden|referent(?:en|in))|nom (?:de l['’]orat(?:eur|rice)|du conférencier)|nombre del? (?:la )?ponente)$/iu;

/** Whether a text in a speaker's place says that nobody is known, or somebody without a name. */
export function saysNobody(text: string): boolean {
  return nobody.test(text) || unnamed.test(text) || toBeFilledIn.test(text);
}

/** `CTO and co-founder of Orbit`. */
export function saysOnlyRole(text: string): boolean {
  return text.includes(' ') && isRoleWord(fold(text.split(' ', 1)[0] ?? '')) && !hasNameShape(text);
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
export const nameLikeness = remembering((text: string): number => {
  if (text === '' || text.length > maxNameLength) return 0;
  if (text.startsWith('@') && /^@[\w.]{2,30}$/.test(text))
    return /^@[A-Z]{3,}$/.test(text) || saysOrganisation(text.slice(1)) ? 0.1 : 0.9;
  if (text.charCodeAt(0) >= firstEastAsian && cjkName.test(text)) return eastAsianLikeness(text);
  // A nickname inside a name: Ada "Bolt" Moss, Ada 'Bolt' Moss, Ada (Bolt) Moss.
  const plain = /["“'(]/.test(text) ? text.replace(nicknameInside, '') : text;
  if (/['’]s\s/.test(plain)) return 0;
  const words = plain.split(/\s+/);
  if (words.length > 5 || /[\d?!#&+=<>{}/\\:;|"“”]/.test(plain)) return 0;
  return words.length > 1 && isCalledLikePerson(plain) ? 0 : wordsLikeness(plain, words);
});

/** Without spaces and capitals only the surname tells a name from a word. */
function eastAsianLikeness(text: string): number {
  if (isEastAsianWord(text)) return 0;
  if (/[ \u3000・]/.test(text)) return japaneseSurname.test(text) ? 0.8 : 0.5;
  return japaneseSurname.test(text) || (eastAsianSurname.test(text) && text.length <= 3) ? 0.7 : 0.3;
}

/** Of what shape the words of a name are. */
interface NameShape {
  readonly capitals: number;
  readonly lower: number;
  readonly initials: number;
  /** Words of a job, or of what titles and headings are made of, among them. */
  readonly doubtful: number;
}

/** Undefined for what no name looks like. */
function shapeOf(words: readonly string[]): NameShape | undefined {
  let [capitals, lower, initials, doubtful] = [0, 0, 0, 0];
  for (const [index, word] of words.entries()) {
    const folded = fold(word);
    const isParticle = nameParticles.has(folded.endsWith('.') ? folded.slice(0, -1) : folded);
    if (isParticle && index > 0 && index < words.length - 1) continue;
    const shape = wordShape(word);
    if (isParticle && index === 0 && words.length > 1 && (shape === 'lower' || /^\p{Ll}/u.test(word))) continue;
    if (shape === 'initial') {
      initials++;
      continue;
    }
    if (!(isParticle && index > 0) && (isRoleWord(folded) || isTitleWord(folded))) doubtful++;
    if (shape === 'capital') capitals++;
    else if (shape === 'lower') lower++;
    else return undefined;
  }
  return { capitals, lower, initials, doubtful };
}

type WordShape = 'initial' | 'capital' | 'lower' | undefined;

/** `J.` and `J.R.`, `Moss` and `d’Ink`, `von`; undefined for what is no word of a name. */
function wordShape(word: string): WordShape {
  if (asciiLetters.test(word)) {
    const isCapital = word.charCodeAt(0) < 97;
    return !isCapital ? 'lower' : word.length === 1 ? 'initial' : 'capital';
  }
  if (/^\p{Lu}$/u.test(word) || abbreviated.test(word)) return 'initial';
  if (capitalised.test(word) || /^[dl]['’]\p{Lu}/u.test(word)) return 'capital';
  return /^\p{Ll}[\p{L}'’-]*$/u.test(word) ? 'lower' : undefined;
}
const asciiLetters = /^[a-zA-Z]+$/;

/** How sure a name is, by what the tables say of it: what is above each bound, and what it counts. */
const sureness: readonly (readonly [bound: number, score: number])[] = [
  [0.85, 1],
  [0.75, 0.85],
  [0.5, 0.75],
  [0.3, 0.6],
  [0.1, 0.4],
  [0.04, 0.3],
];

function wordsLikeness(text: string, words: readonly string[]): number {
  const shape = shapeOf(words);
  if (!shape || shape.doubtful > 1) return 0;
  const { person } = likeness(text);
  const isKnown = person >= 0.6;
  if (words.length === 1) {
    if (shape.doubtful > 0 || shape.initials > 0 || weekdayNumber(text) !== undefined) return 0;
    if (isKnown) return shape.lower > 0 ? 0.2 : 0.45;
    return shape.capitals > 0 && person >= 0.05 && /\p{Ll}/u.test(text) ? 0.2 : 0;
  }
  if (shape.lower > 0) {
    if (!isKnown || shape.doubtful > 0) return 0;
    return words.length === 2 ? 0.5 : shape.lower === 1 && words.length === 3 ? 0.45 : 0;
  }
  if (shape.capitals === 0) return 0;
  const score = sureness.find(([bound]) => person >= bound)?.[1] ?? 0;
  if (shape.doubtful > 0) return Math.min(score, isKnown ? 0.6 : 0);
  // `Ada MOSS` is a person, `Quill HQ` an organisation.
  return /\p{Ll}\S* \p{Lu}{2}$/u.test(text) ? Math.min(score, 0.4) : score;
}
