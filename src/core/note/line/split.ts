import { cleanName, nameLikeness } from './names';
import { readPeople, type People } from './people';
import { plainText } from '../outline/plainText';
import { doubtful, type Split } from './division';
import { readLabel } from './label';
import { byFullStop } from './divideByFullStop';
import { byHonorific } from './divideByHonorific';
import { byLabel } from './divideByLabel';
import { byLinkBehind } from './divideByLinkBehind';
import { byLoneName } from './divideByLoneName';
import { bySortAndName } from './divideBySortAndName';
import { describesPerson, saysRoleOrOrganisation } from '../language/people';
import { sessionSorts } from '../language/sessions';
import { lexicon } from '../language/lexicon';
import { fold } from '../../text/fold';

/** All ways to read a heading as title and people, surest first. */
export function splitTitle(text: string, source: string): Split[] {
  if ((!mayBeSplit(text) && !anyMark.test(source)) || saysWho(text)) return [];
  const splits = allSplits(withoutFullStop(text), source).map(inSmallLetters(text));
  return splits.sort((a, b) => b.score - a.score);
}

function allSplits(text: string, source: string): Split[] {
  const splits: Split[] = [];
  for (const split of [
    bySortAndName(text),
    byWord(text),
    byLoneName(text),
    byHonorific(text),
    byLabel(text),
    ...bySeparator(text),
    ...byColon(text),
    byParentheses(text),
    byLead(text, source),
    byQuotes(text),
    byItalics(source),
    byMark(source),
    byLinkBehind(source),
    ...bySlash(text),
    byExclamation(text),
    byOn(text),
    byHandle(text),
    byComma(text),
    byNameAndComma(text),
    byFullStop(text),
    byName(text),
    bySort(text),
  ]) {
    if (split && split.score > 0.1 && split.title !== '') splits.push({ ...split, title: unquote(split.title) });
  }
  return splits;
}

/** `Faster fonts (Ada Moss).`: the full stop behind parentheses that end a line belongs to neither title nor people. */
function withoutFullStop(text: string): string {
  return /[)）]\.$/u.test(text) ? text.slice(0, -1) : text;
}

/** `By Ada Moss, @amoss`: a line that only says who speaks holds no title. */
function saysWho(text: string): boolean {
  return leadingBy.test(text) && (saidSpeakers(text)?.likeness ?? 0) >= 0.6;
}

/** Who writes a whole heading in small letters writes names so as well; elsewhere they may be other words. */
function inSmallLetters(text: string): (split: Split) => Split {
  if (!/\p{Ll}/u.test(text) || /\p{Lu}/u.test(text)) return (split) => split;
  return (split) =>
    split.people.likeness === smallLetters && !describesPerson(split.title)
      ? { ...split, score: split.score * 1.4 }
      : split;
}

/** How sure a known name of two words in small letters is. */
const smallLetters = 0.5;

/** Without the quotation marks around the whole. */
export function unquote(title: string): string {
  const trimmed = title.replace(/^[\s\-–—:：|,]+|[\s\-–—:：|,]+$/gu, '');
  const inner =
    /^(?:"([^"]+)"|“([^“”]+)[”“]|„([^“”„]+)[“”]|«\s?([^«»]+)\s?»|'([^']+)'|‘([^‘’]+)’|《([^《》]+)》|「([^「」]+)」|『([^『』]+)』|\[([^[\]]+)\])$/u.exec(
      trimmed,
    );
  return (inner?.slice(1).find((part: string | undefined) => part !== undefined) ?? trimmed).trim();
}

const byWords = `${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')}|${lexicon.oneOf('with')}|${lexicon.oneOf('of')}|\\/?w\\/?|feat\\.?|ft\\.?|featuring`;
const onlyBy = lexicon.set('onlyBy');
const alsoBy = lexicon.set('by');
const withWords = lexicon.set('with');
const byWordBeforePeople = new RegExp(
  `(["”“»],?|[,:–—-]|\\))?\\s+(${byWords})\\s+(?=[\\p{Lu}@\\p{Lo}"“[]|\\p{Ll}{2,})`,
  'giu',
);
/** Fails on most titles, and much sooner. */
const anyByWord = new RegExp(`\\s(?:${byWords})\\s`, 'iu');
const onWords =
  '(?:(?:talks|talking|speaks|speaking|spoke) )?(?:on|about)|(?:spricht )?über|sobre|sur|presents|présente|presenta';
/** What divides title and people: any sign but a full stop at the end, or one of these words. What is no plain ASCII may be either. */
const anySplit = new RegExp(`[^a-z\\d .]|\\.\\s|\\s(?:${byWords}|${onWords})\\s| keynote$`, 'i');
/** What Markdown sets a part of a heading apart with. */
const anyMark = /[*_[<]/;

/** Whether there is anything in a text, plain or Markdown, at which it may be divided. Most headings of sections have nothing of the kind. */
export function mayBeSplit(text: string): boolean {
  return anySplit.test(text);
}

/** `Title by A and B, Org`; the words of the Romance languages also mean "of", so they need a comma or quotes. */
function byWord(text: string): Split | undefined {
  if (!anyByWord.test(text)) return undefined;
  const found = [...text.matchAll(byWordBeforePeople)].reverse();
  for (const cut of found) {
    if (cut.index === 0) continue;
    const word = (cut[2] ?? '').toLowerCase();
    const people = readPeople(text.slice(cut.index + cut[0].length), word === 'by');
    const marked = (cut[1] ?? '') !== '';
    const plain = onlyBy.has(fold(word));
    const trust =
      plain || (marked && word !== 'with')
        ? 1
        : alsoBy.has(word) &&
            people.likeness >= 0.6 &&
            !/^(?:der|dem|den|die|la|le|los|las)\s/i.test(text.slice(cut.index + cut[0].length))
          ? 0.85
          : (withWords.has(word) || /^\/?w\/?$/.test(word) || word.startsWith('f')) && people.likeness >= 0.6
            ? people.likeness >= 0.9
              ? 0.8
              : doubtful
            : 0;
    const likeness =
      people.likeness >= 0.6 || (plain && people.likeness >= 0.2 && (marked || people.described))
        ? Math.max(people.likeness, 0.7)
        : plain
          ? people.likeness
          : 0;
    if (trust * likeness > 0.1)
      return {
        pattern: 'by',
        title: withoutSortBehind(text.slice(0, cut.index) + (cut[1]?.replace(/[,:–—-]/g, '') ?? '')),
        people,
        score: trust * likeness,
      };
  }
  return undefined;
}

const sortBehind = new RegExp(`(?:\\s[-–—|]\\s?|,\\s)(?:an? |eine? |une? )?${sessionSorts}$`, 'i');

/** `Title – Vortrag von A`, `Title, a talk by A`. */
function withoutSortBehind(title: string): string {
  return title.replace(sortBehind, '');
}

const separator =
  /(?<!\s)\s+(?:[-–—]{1,3}|[|｜]|\/\/|~|·|•|::|=>|->)\s+|\s{0,40}[／｜|—]\s*|(?<=[^\p{ASCII}])\s\/\s(?=[^\p{ASCII}])|(?<=[》」”"])\s*[-–:：]\s*|(?<!\s)\s+[-–](?=[\p{Lu}\p{Lo}])|(?<=[\p{L}\p{N}])[-–]\s+/u;
/** A character of each of them. */
const anySeparator = /[-–—|｜/／~·•:：=]/;

/** `Title - A (Org)`, `A - Title`, `Title - A - Org`, `A | @a | Org | "Title"`. */
function bySeparator(text: string): (Split | undefined)[] {
  if (!anySeparator.test(text)) return [];
  const parts = text
    .split(separator)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2 || parts.length > 6) return [];
  const title = (from: number, to?: number): string => rejoin(text, parts.slice(from, to));
  const first = readPeople(parts[0] ?? '');
  const last = readPeople(parts.at(-1) ?? '');
  const result: (Split | undefined)[] = [
    { pattern: 'right', title: title(0, -1), people: last, score: 0.95 * last.likeness + (last.described ? 0.05 : 0) },
    { pattern: 'left', title: title(1), people: first, score: 0.92 * first.likeness + (first.described ? 0.05 : 0) },
  ];
  if (parts.length >= 3) {
    const middle = readPeople(parts.at(-2) ?? '');
    const organisation = parts.at(-1) ?? '';
    // `Title - Ada Moss - Quill Press`: what stands last may look like a person as well.
    const isBehindName = middle.likeness >= 0.6 && last.persons.length === 1;
    if (
      organisation.length < 60 &&
      (last.likeness < middle.likeness || isBehindName || saysRoleOrOrganisation(organisation))
    ) {
      result.push({
        pattern: 'right',
        title: title(0, -2),
        people: withAffiliation(middle, organisation),
        score:
          (saysRoleOrOrganisation(organisation) || organisation.startsWith('@') || isBehindName ? 0.97 : 0.8) *
          middle.likeness,
      });
    }
    const second = parts[1] ?? '';
    if (
      second.length < 60 &&
      (saysRoleOrOrganisation(second) || second.startsWith('@') || /^["“]/.test(parts.at(-1) ?? ''))
    ) {
      const titleFrom = /^["“]/.test(parts.at(-1) ?? '') ? -1 : 2;
      result.push({
        pattern: 'left',
        title: title(titleFrom),
        people: withAffiliation(first, parts.slice(1, titleFrom).join(', ')),
        score: 0.97 * first.likeness,
      });
    }
  }
  return result;
}

/** The stretch of the text that the parts span, with the separators between them as written. */
function rejoin(text: string, parts: readonly string[]): string {
  const first = parts[0];
  const last = parts.at(-1);
  if (first === undefined || last === undefined) return '';
  const end = text.lastIndexOf(last) + last.length;
  const start = parts.length === 1 ? text.lastIndexOf(first, end) : text.indexOf(first);
  return text.slice(start, end);
}

function withAffiliation(people: People, description: string): People {
  const [only, ...others] = people.persons;
  if (only === undefined) return people;
  const again = readPeople(`${only.name}, ${description}`).persons[0];
  const isRead = again?.role !== undefined || again?.affiliation !== undefined || again?.handle !== undefined;
  const told = isRead ? again : { ...again, affiliation: description };
  return { ...people, persons: [{ ...told, ...only }, ...others], described: true };
}

/** `A (Org): Title`; a plain `A B: Title` is most often a title with a subtitle. `Title : A` in Korean notes. */
function byColon(text: string): (Split | undefined)[] {
  const cut = /\s*[:：]\s*/u.exec(text);
  if (!cut || cut.index === 0) return [];
  const left = readPeople(text.slice(0, cut.index));
  const lastCut = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  const right = readPeople(text.slice(lastCut + 1));
  const spaced = text.slice(0, lastCut + 1).includes(' :');
  const sure = left.described || left.persons.length > 1 || left.likeness >= 0.9;
  return [
    {
      pattern: 'colon left',
      title: text.slice(cut.index + cut[0].length),
      people: left,
      score: (sure ? 0.85 : 0.6) * left.likeness,
    },
    {
      pattern: 'colon right',
      title: text.slice(0, lastCut),
      people: right,
      score: (spaced || right.described ? 0.85 : 0.6) * right.likeness,
    },
  ];
}

/** `Fast enough? A`, `Faster ! A`: the mark at the end of the title divides as well. */
function byExclamation(text: string): Split | undefined {
  if (!/[?!？！]\s/.test(text)) return undefined;
  const found = /^(.{6,300}\p{L}.{0,3}[?!？！])\s+([^?!？！]{4,80})$/u.exec(text);
  if (!found?.[1] || !found[2]) return undefined;
  const people = readPeople(found[2]);
  return { pattern: 'right', title: found[1], people, score: people.likeness >= 0.8 ? 0.9 * people.likeness : 0 };
}

/** `Title (A B)`, `Title (A B | Org)`. */
function byParentheses(text: string): Split | undefined {
  if (!/[)）\]]/.test(text.slice(-1))) return undefined;
  const found = /^(.{2,300}?)\s*(?:\(([^()]{2,100})\)|（([^（）]{2,100})）|\[([^[\]]{2,100})\])$/u.exec(text);
  if (!found) return undefined;
  const inner = found[2] ?? found[3] ?? found[4] ?? '';
  const said = saidSpeakers(inner);
  if (said && said.likeness > 0)
    return { pattern: 'parentheses', title: found[1] ?? '', people: said, score: 0.95 * Math.max(said.likeness, 0.7) };
  const people = readPeople(inner);
  const sure = people.likeness >= 0.9 || people.described || (people.likeness >= 0.7 && isEastAsian.test(inner));
  return { pattern: 'parentheses', title: found[1] ?? '', people, score: (sure ? 0.85 : 0.5) * people.likeness };
}

/** A name without spaces and capitals: what else is so short and has a surname. */
const isEastAsian = /^(?:\p{Script=Han}{2,4}|\p{Script=Hangul}{3})$/u;

const leadingBy = new RegExp(
  `^(?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')}|${lexicon.oneOf('with')}|w\\/)\\s(.{2,100})$`,
  'iu',
);

/** `by A`, `Speaker: A`: words that say who follows. */
function saidSpeakers(text: string): People | undefined {
  const label = readLabel(text);
  if (label?.label === 'speaker') return readPeople(label.value, true);
  const by = leadingBy.exec(text)?.[1];
  return by === undefined ? undefined : readPeople(by, /^by/i.test(text));
}

/** `(A) Title`, `(A): Title`, `[A] Title`, `**A** Title`. */
function byLead(text: string, source: string): Split | undefined {
  const [, first, second, title] =
    /^(?:\(([^()]{4,80})\)|\[([^[\]]{4,80})\])(?:\s*[:：]\s*|\s+)(.{4,300})$/u.exec(text) ?? [];
  const bold = first ?? second ?? /^(?:\*\*|__)([^*_]{4,80})(?:\*\*|__)\s+[^\s*_–—|:-]/u.exec(source.trim())?.[1];
  const rest =
    title ??
    (bold === undefined || !text.startsWith(plainText(bold)) ? undefined : text.slice(plainText(bold).length).trim());
  if (bold === undefined || rest === undefined) return undefined;
  const people = readPeople(plainText(bold));
  return {
    pattern: 'left',
    title: rest,
    people,
    score: people.likeness >= 0.8 && readPeople(rest).likeness < people.likeness ? 0.85 * people.likeness : 0,
  };
}

const besideQuotes = new RegExp(
  `^(?:(?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')}|${lexicon.oneOf('of')})\\s+|[:\\-–—,，：的]\\s*)`,
  'iu',
);

/** `《Title》-A，Org`, `A「Title」`, `"Title", A`, `A "Title"`. */
function byQuotes(text: string): Split | undefined {
  if (!/["“„«《「『]/.test(text)) return undefined;
  const found =
    /^([^"“”„«»《》「」『』]{0,100})(["“„«《「『])([^"“”„«»《》「」『』]{4,300})(["”“»》」』])([^"“”„«»《》「」『』]{0,150})$/u.exec(
      text,
    );
  if (!found) return undefined;
  const [, before = '', open = '', title = '', , behind = ''] = found;
  const side = before.trim() === '' ? behind : behind.trim() === '' ? before : '';
  const people = readPeople(
    side
      .replace(/[\s:：,，\-–—]+$/u, '')
      .replace(/^[\s:：,，\-–—]+/u, '')
      .replace(besideQuotes, '')
      .replace(/的$/u, ''),
  );
  const cjk = '《「『'.includes(open);
  return {
    pattern: 'quotes',
    title,
    people,
    score: (cjk ? 1 : 0.97) * (people.likeness >= 0.2 ? Math.max(people.likeness, cjk ? 0.8 : 0) : 0),
  };
}

/** `A, Org, *Title*`. */
function byItalics(source: string): Split | undefined {
  if (!/[*_]/.test(source)) return undefined;
  const found = /^([^*_]{3,120}?)[\s,:–—-]+(?:\*([^*]{5,300})\*|_([^_]{5,300})_)\s*$/u.exec(source.trim());
  if (!found) return undefined;
  const people = readPeople(plainText(found[1] ?? ''));
  return { pattern: 'italics', title: plainText(found[2] ?? found[3] ?? ''), people, score: people.likeness };
}

/** `**Title** A`, `[Title](…) A`, `Title _A_`, `Title<br>A`, `Title <small>A</small>`: the marks alone tell the two apart. */
function byMark(source: string): Split | undefined {
  if (!anyMark.test(source)) return undefined;
  const found = marked.exec(source.trim());
  const [title, rest] = [found?.[1] ?? found?.[2] ?? found?.[3] ?? found?.[5], found?.[4] ?? found?.[6]];
  if (title === undefined || rest === undefined) return undefined;
  const people = readPeople(plainText(rest).replace(/^[,:–—-]\s*|^\((.*)\)$/u, '$1'));
  return {
    pattern: 'italics',
    title: plainText(title),
    people,
    score: people.likeness >= 0.6 ? 0.9 * people.likeness : 0,
  };
}

const marked =
  /^(?:(?:\*\*([^*]{4,300})\*\*|__([^_]{4,300})__|\[([^\]]{4,300})\]\([^)\s]{1,500}\))[\s,]+([^*_]{3,150})|([^*_<>]{4,300}?)\s*(?:<(?:br|small|sub|em|i|span)\b[^<>]{0,100}>|\s[*_]{1,2}(?=\S))\s*([^<>*_]{3,150}?)(?:[*_]{1,2}|<\/[a-z]{1,6}>)?)$/iu;

/** `Title / A`, `A / Title`, where nothing else separates them; within one side `/` means "or" or "and". */
function bySlash(text: string): (Split | undefined)[] {
  const [left, right, ...others] = text.split(/\s\/\s/);
  if (left === undefined || right === undefined || others.length > 0 || /\s[-–—|]\s/.test(text)) return [];
  const [first, last] = [readPeople(left), readPeople(right)];
  return [
    { pattern: 'right', title: left, people: last, score: (first.likeness < 0.3 ? 0.85 : doubtful) * last.likeness },
    { pattern: 'left', title: right, people: first, score: (last.likeness < 0.3 ? 0.8 : doubtful) * first.likeness },
  ];
}

const nameOnTitle = new RegExp(`^(.{4,60}?) (?:${onWords}) (.{4,300})$`, 'u');

/** `A on Title`, `A talks about Title`: only where it is sure that A is a person. */
function byOn(text: string): Split | undefined {
  const [, name, title] = nameOnTitle.exec(text) ?? [];
  if (name === undefined || title === undefined) return undefined;
  const people = readPeople(name);
  return {
    pattern: 'left',
    title,
    people,
    score: people.likeness >= 0.9 ? 0.65 * people.likeness : people.likeness >= 0.6 ? doubtful : 0,
  };
}

/** `Title @handle`, `Title - @handle`. */
function byHandle(text: string): Split | undefined {
  if (!text.includes('@')) return undefined;
  const found = /^(.{2,300}?)[\s,–—-]+((?:@\w{2,30}(?:\s?(?:&|,|and|\/)?\s?(?=@)|$)){1,4})$/u.exec(
    text.replace(/\((@\w{2,30})\)$/, '$1'),
  );
  if (!found?.[1] || !found[2]) return undefined;
  const title = found[1].trim();
  const handles = [...found[2].matchAll(/@\w+/g)]
    .filter(([handle]) => nameLikeness(handle) >= 0.6)
    .map((handle) => ({ name: handle[0], handle: handle[0].slice(1) }));
  if (handles.length === 0) return undefined;
  return { pattern: 'handle', title, people: { persons: handles, likeness: 0.9, described: true }, score: 0.7 };
}

/** `Title, A B (Org)`, `Title. A B, Org`, `Title; A B`: only where it is sure that these are people. */
function byComma(text: string): Split | undefined {
  const behind = /^(.{4,300}?[\p{L}\p{N})])[.;]\s(.{4,100})$/u.exec(text);
  const last = behind?.[2] === undefined ? undefined : readPeople(behind[2]);
  if (
    behind?.[1] !== undefined &&
    last &&
    (last.likeness >= 0.9 || (last.persons.length > 1 && last.likeness >= 0.6)) &&
    nameLikeness(cleanName(behind[1])) < 0.3
  )
    return { pattern: 'comma', title: behind[1], people: last, score: last.persons.length > 1 ? 0.75 : 0.6 };
  const at = text.indexOf(', ');
  if (at < 3) return undefined;
  const people = readPeople(text.slice(at + 2));
  const left = nameLikeness(cleanName(text.slice(0, at)));
  return {
    pattern: 'comma',
    title: text.slice(0, at),
    people,
    score:
      people.likeness >= 0.9 && left < 0.3 && (people.described || people.persons.length > 1)
        ? 0.75
        : people.likeness >= 0.95 && left === 0
          ? /\s\p{Ll}.*\s/u.test(text.slice(0, at))
            ? 0.6
            : 0.5
          : people.likeness >= 0.6 && left === 0
            ? doubtful
            : 0,
  };
}

/** `Ada Moss, Quiet Ink in the Age of Loud Paper`: what follows the name is neither a job nor an organisation, and no list of people. */
function byNameAndComma(text: string): Split | undefined {
  const [, name, title] = /^([^,:]{5,40}), ([\p{Lu}\p{N}"“„‘'].{12,300})$/u.exec(text) ?? [];
  if (name === undefined || title === undefined || title.split(' ').length < 5 || !/ \p{Ll}/u.test(title))
    return undefined;
  const people = readPeople(name);
  const isTitle = !saysRoleOrOrganisation(title.split(',', 1)[0] ?? '') && readPeople(title).likeness < 0.3;
  return people.likeness >= 0.9 && people.persons.length === 1 && isTitle
    ? { pattern: 'left', title, people, score: 0.6 }
    : undefined;
}

/** `Ada Moss Keynote`, `Ada Moss’ keynote`: the title names who speaks. */
function byName(text: string): Split | undefined {
  const found = /^(.{3,60}?)(?:['’]s?)? keynote$/iu.exec(text);
  if (!found?.[1]) return undefined;
  const people = readPeople(found[1].replace(/['’]s?$/u, ''));
  return people.likeness >= 0.6 ? { pattern: 'named', title: text, people, score: people.likeness } : undefined;
}

const sortAndName = new RegExp(
  `^(?:the )?(${sessionSorts}(?: #?\\d{1,2})?)(?:\\s*[:：|]\\s*|\\s[-–—]\\s|,\\s)(.{3,150})$`,
  'iu',
);

/** What stands between sort and name. */
const anyDivider = /[:：|]|\s[-–—]\s|,\s/;

/** `Keynote: Ada Moss`: the sort of the session stands for a title. */
function bySort(text: string): Split | undefined {
  const found = anyDivider.test(text) ? sortAndName.exec(text) : null;
  if (!found?.[1] || !found[2]) return undefined;
  const people = readPeople(found[2]);
  const isSure = people.likeness >= 0.75 || (people.described && people.likeness >= 0.6);
  return { pattern: 'named', title: found[1], people, score: isSure ? 0.8 : 0.5 * people.likeness };
}
