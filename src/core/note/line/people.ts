import { remembering } from '../../text/remember';
import { isMostLike, likeness } from '../likeness/likeness';
import { cleanName, hasNameShape, isAddressed, nameLikeness, saysNobody } from './names';
import {
  describesPerson,
  eastAsianSurname,
  nameParticles,
  saysOrganisation,
  saysRole,
  saysRoleOrOrganisation,
} from '../language/people';
import { lexicon } from '../language/lexicon';

const and = lexicon.oneOf('and');

/** A person as a line of a note tells of one. */
export interface Person {
  readonly name: string;
  readonly role?: string;
  readonly affiliation?: string;
  /** Without `@`. */
  readonly handle?: string;
}

export interface People {
  readonly persons: readonly Person[];
  /** How sure it is that these are people, from 0 to 1: the mean of their names. */
  readonly likeness: number;
  /** Whether an organisation, a role or a handle stands by a name. */
  readonly described: boolean;
}

/** Who is named where nobody is. */
export const nobody: People = { persons: [], likeness: 0, described: false };
const maxLength = 300;
/** A name of one word, a handle without its `@`. */
const loneName = /^[\p{L}][\p{L}\p{N}_.-]{1,29}$/u;

interface Draft {
  name: string;
  role?: string;
  affiliation?: string;
  handle?: string;
}

/** `Ada Moss／` before words of another script: what Ada is. */
const wideSlash =
  /^([\p{Script=Latin} .'’-]{3,40})／(?=[^／]{0,40}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u;

/**
 * Reads a list of people: `Ada Moss (Orbit), Ben Roe and Cy Dunn, Orbit`, `Ada Moss - Lead @ Orbit`, `@amoss`.
 * @param text plain text that, if it names people at all, names nothing else
 * @param expected whether a `by` or a label says that people follow: then any two capitalised words are a name
 * @param several whether it says that they are several: then what stands behind a comma is more likely the next
 */
export function readPeople(text: string, expected = false, several = false): People {
  return expected || several ? peopleIn(text, expected, several) : unexpectedPeople(text);
}

const unexpectedPeople = remembering((text: string): People => peopleIn(text, false, false));

function peopleIn(text: string, expected: boolean, several: boolean): People {
  if (text.length > maxLength || !(mayBeginWithName(text) || (several && /^\p{Ll}{2}/u.test(text)))) return nobody;
  const drafts: Draft[] = [];
  let sum = 0;
  let described = false;
  let afterAside = false;
  let unhandled: Draft[] = [];
  let handles: string[] = [];
  /** `Ada Moss & Ben Roe - @amoss & @broe`: as many handles as names; else the first is the last one's, and further ones are an organisation's. */
  const giveHandles = (): void => {
    const owners = handles.length === unhandled.length ? unhandled : unhandled.slice(-1);
    for (const [index, owner] of owners.entries()) if (handles[index] !== undefined) owner.handle = handles[index];
    unhandled = [];
    handles = [];
  };
  const parts = pieces(text.replace(wideSlash, '$1, '));
  // Most texts are no list of people, which their first part says.
  let listed: ReadonlySet<number> | undefined;
  const isListed = (index: number): boolean => (listed ??= listedPersons(parts, several)).has(index);
  const called = several ? nicknames(parts) : new Set<number>();
  for (const [index, piece] of parts.entries()) {
    const last = drafts.at(-1);
    if (piece.kind === 'aside') {
      if (last?.name.startsWith('@') && nameLikeness(piece.text) >= 0.6) {
        last.handle = last.name.slice(1);
        last.name = piece.text;
      } else if (last) {
        describe(last, piece.text);
      }
      described = true;
      afterAside = true;
      continue;
    }
    const handle = piece.text.startsWith('@') ? /^@([\w.]{2,30})$/.exec(piece.text) : null;
    if (
      handle?.[1] &&
      last &&
      (piece.kind !== 'and' ? !last.name.startsWith('@') : handles.length > 0 && handles.length < unhandled.length)
    ) {
      handles.push(handle[1]);
      described = true;
      continue;
    }
    const person = readPerson(piece.text);
    const likely = person ? Math.max(nameLikeness(person.name), isAddressed(piece.text) ? 0.9 : 0) : 0;
    if (likely < 0.6 && saysNobody(piece.text)) continue;
    // `Ada Moss as Lead of Paper & Printing`: a lone word after a job is more of it.
    if (piece.kind === 'and' && likely < 0.3 && (last?.role ?? last?.affiliation) !== undefined) continue;
    // A role says that its bearer is a person, unless the name is a product's.
    const isSaid =
      (expected && !described) ||
      (person?.role !== undefined && likely >= 0.3 && !/\b\p{Lu}{2,}\b/u.test(person.name)) ||
      (isJob(parts[index + 1]) && isMostLike(piece.text, 'person'));
    const isNicknamed = called.has(index);
    const score = isNicknamed || (isSaid && person && likely < 0.6 && hasNameShape(person.name)) ? 0.6 : likely;
    // `A (Org), B (Org)`: after an organisation in parentheses the next is a person again.
    const needed =
      afterAside || person?.affiliation !== undefined || (last && isListed(index)) ? 0.4 : leastLikely(last);
    afterAside = false;
    const isDescription =
      last !== undefined &&
      piece.kind === 'comma' &&
      !isNicknamed &&
      (likely < needed ||
        saysRoleOrOrganisation(person?.affiliation === undefined ? piece.text : person.name) ||
        isRatherOrganisation(piece.text));
    if (isDescription && piece.text.length > 80) return nobody;
    if (isDescription) {
      describe(last, piece.text);
      described = true;
      continue;
    }
    if (!person || score === 0 || (saysOrganisation(person.name) && score < 1 && !isSurelyPerson(person.name))) {
      if (!last || !described) return nobody;
      describe(last, piece.text);
      continue;
    }
    if (handles.length > 0) giveHandles();
    drafts.push(person);
    sum += score;
    described ||= person.affiliation !== undefined || person.role !== undefined || person.handle !== undefined;
    if (person.name.startsWith('@')) continue;
    unhandled.push(person);
    if (person.handle !== undefined) handles.push(person.handle);
  }
  giveHandles();
  return drafts.length === 0 ? nobody : { persons: drafts, likeness: sum / drafts.length, described };
}

/**
 * `Pim Head, Senior Engineer`, `Pim Head (Director of Type)`: who has a job is a person, where the words are rather a name
 * than anything else.
 */
function isJob(next: Piece | undefined): boolean {
  return (next?.kind === 'comma' || next?.kind === 'aside') && describesPerson(next.text) && saysRole(next.text);
}

/** `Ben Apple`: called like an organisation, and so surely a name as a whole that it is a person's. */
function isSurelyPerson(text: string): boolean {
  return likeness(text).person >= 0.9;
}

/** Behind a comma a next person; behind a job stands rather where one has it: `Ada Moss, Editor, Stamp Beagle`. */
function leastLikely(last: Draft | undefined): number {
  return last?.role !== undefined && last.affiliation === undefined ? 0.9 : 0.7;
}

/** `Ada Moss, Red Quill`: what the tables know rather as an organisation's name. */
function isRatherOrganisation(text: string): boolean {
  const { organisation, person } = likeness(text);
  return organisation > person;
}

/**
 * Which parts behind a comma are persons though their names are not known ones: `Ada Moss, Kaz Kid, Lum Dip and Ben Roe`.
 * Where each person is followed by one such part, these are organisations.
 */
function listedPersons(parts: readonly Piece[], several: boolean): ReadonlySet<number> {
  if (parts.length < (several ? 2 : 3) || !parts.some(({ kind }) => kind === 'comma')) return new Set();
  const likely = parts.map(({ kind, text }) =>
    kind === 'aside' || saysRoleOrOrganisation(text) || !hasNameShape(text) || /^(?:\S+ ){3}|\b\p{Lu}{2,4}$/u.test(text)
      ? 0
      : nameLikeness(text),
  );
  const unknown = parts.flatMap(({ kind }, index) => (kind === 'comma' && (likely[index] ?? 0) >= 0.4 ? [index] : []));
  // Behind a name in Chinese a company's stands in Latin letters.
  if (several) return new Set(/^\p{Script=Latin}/u.test(parts[0]?.text ?? '') ? unknown : []);
  const last = parts.findLastIndex(({ kind }, index) => (likely[index] ?? 0) >= (kind === 'and' ? 0.4 : 0.7));
  const isUnbroken = likely.slice(0, last + 1).every((score) => score >= 0.4);
  const endsThere = last === parts.length - 1 || (last >= 3 && parts[last]?.kind === 'and');
  return new Set(isUnbroken && endsThere ? unknown.filter((index) => index < last) : []);
}

/**
 * Which parts of a list that a label in the plural announces are people of one name: `Speakers: quillfin, obo`, `Maria, Dan`.
 * Behind a full name a word with a capital is an organisation, one without is somebody's handle.
 */
function nicknames(parts: readonly Piece[]): ReadonlySet<number> {
  const [first] = parts;
  const isLone = (text: string): boolean =>
    loneName.test(text) && !saysRoleOrOrganisation(text) && !saysNobody(text) && !/^\p{Lu}{2,4}$/u.test(text);
  if (first === undefined || parts.length < 2 || parts.some(({ kind }) => kind === 'aside')) return new Set();
  const isFirstLone = isLone(first.text);
  return new Set(
    parts.flatMap(({ text, kind }, index) =>
      isLone(text) && (isFirstLone || kind === 'and' || /^\p{Ll}/u.test(text)) ? [index] : [],
    ),
  );
}

const decoration = /^[\s"“„'*_~([|:–—\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F-]+/u;

/** A cheap test that most lines of prose fail: a name begins with a capital, a handle, or a known given name. */
function mayBeginWithName(text: string): boolean {
  if (/^[A-Z]/.test(text)) return true;
  const [first = ''] = /^[^\s,]{1,40}/.exec(/^[a-z\d]/.test(text) ? text : text.replace(decoration, '')) ?? [];
  return (
    first !== '' &&
    (!/^[\p{Ll}\d#<>=+/\\]/u.test(first) ||
      isAddressed(first) ||
      nameParticles.has(first) ||
      nameLikeness(first) >= 0.2)
  );
}

interface Piece {
  readonly kind: 'first' | 'comma' | 'and' | 'aside';
  readonly text: string;
}

const cut = new RegExp(
  `(?:\\(([^()]{0,120})\\)|（([^（）]{0,120})）|([,、，;；]\\s*(?:(?:${and}|&)\\s)?)|\\s(?:${and}|${lexicon.oneOf('andBetween')}|${lexicon.oneOf('with')}|&|\\+|w\\/|vs\\.?)\\s|\\s?[/／]\\s?|\\s?&\\s?)`,
  'giu',
);
/** A part of each of them, which a title or a lone name has none of. */
const anyCut = new RegExp(
  `[(（,、，;；/／&+]|\\s(?:${and}|${lexicon.oneOf('andBetween')}|${lexicon.oneOf('with')}|w\\/|vs\\.?)\\s`,
  'iu',
);
const joined = new RegExp(`\\s(?:${and}|&)\\s$`, 'i');

const firstName = /^\p{Lu}[\p{L}’'-]+$/u;
const nickname = /^\p{Lu}\p{L}{1,14}(?: \p{Lu}?\p{L}{1,14})?$/u;

/** Cuts at commas, `and`, `&`, `/` and parentheses; what stands in parentheses is an aside to the person before it. */
function pieces(text: string): Piece[] {
  if (!anyCut.test(text)) return text.trim() === '' ? [] : [{ kind: 'first', text: text.trim() }];
  const result: Piece[] = [];
  let kind: Piece['kind'] = 'first';
  let rest = '';
  const flush = (next: Piece['kind']): void => {
    const trimmed = rest.trim();
    if (trimmed !== '') result.push({ kind, text: trimmed });
    rest = '';
    kind = next;
  };
  let from = 0;
  for (const found of text.matchAll(cut)) {
    const aside = found[1] ?? found[2];
    rest += text.slice(from, found.index);
    from = found.index + found[0].length;
    if (
      aside !== undefined &&
      firstName.test(rest.trim()) &&
      nickname.test(aside) &&
      firstName.test(/^[^\s,;(–-]{0,30}/.exec(text.slice(from).trimStart())?.[0] ?? '')
    ) {
      // A nickname inside a name is no aside: Ada (Bolt) Moss.
      rest = `${rest.trim()} (${aside})${text[from] === ' ' ? '' : ' '}`;
    } else if (aside !== undefined) {
      flush('comma');
      if (aside.trim() !== '') result.push({ kind: 'aside', text: aside.trim() });
      kind = 'comma';
    } else {
      flush((found[3] !== undefined && !joined.test(found[0])) || /^\s[/／]\s$/.test(found[0]) ? 'comma' : 'and');
    }
  }
  rest += text.slice(from);
  flush('first');
  return result;
}

const beforeOrganisation =
  /^(.{1,60}?)(?:\s{1,40}@\s*|(?<=[\p{L}])@(?![\w-]+\.\w)|\s{1,40}(?:from|at|of|von|vom|bei|de chez|chez|from the)\s+|\s{0,40}[|｜]\s*|\s{1,40}(?:[-–—]{1,2}|~)\s+|\s{0,40}:\s+)(.{1,150})$/u;
/** What may divide them: most names stand alone. */
const anyOrganisation = /[@|｜]|:\s|\s(?:[-–—~]|(?:from|at|of|vo[mn]|bei|chez|de chez)\s)/;

/** `한국대학교 김하늘 교수`: organisation, name and what she is, as Korean sets them. */
const koreanWithRole = /^(?:(.{1,40})\s+)?(\p{Script=Hangul}{2,4})\s+(\p{Script=Hangul}{2,6})$/u;

const firstHangul = 0x1100;
const capitalZ = 0x5a;
/** `Ada Moss orbit.example`, with the usual ends of addresses. */
const siteBehind = /^(\S+ \S.{0,50}?)\s+((?:[a-z\d-]{1,40}\.)+(?:com|org|net|io|dev|ai|co|de|fr|me|tech))$/u;

/** One person, perhaps with an organisation or a role behind a dash, `@`, `|`, `at` or `from`. */
function readPerson(text: string): Draft | undefined {
  const trimmed = text.trim();
  const hasAt = trimmed.includes('@');
  if (hasAt && /^@[\w.]{2,30}$/.test(trimmed)) return { name: trimmed };
  const described = hasAt ? /^(@[\w.]{2,30})\s*[-–—|]\s+(.{3,100})$/u.exec(trimmed) : null;
  if (described?.[1] && described[2] && saysRoleOrOrganisation(described[2]))
    return draftOf(described[1], described[2]);
  const handleFirst = hasAt ? /^@([\w.]{2,30})\s+(.{3,60})$/u.exec(trimmed) : null;
  if (handleFirst?.[1] && handleFirst[2]) return { name: cleanName(handleFirst[2]), handle: handleFirst[1] };
  const handled = hasAt ? /^(.{1,60}?)\s+(?:[-–—,]\s*)?@([\w.]{2,30})$/u.exec(trimmed) : null;
  if (handled?.[1] && handled[2]) return { name: cleanName(handled[1]), handle: handled[2] };
  const inRole = trimmed.includes(' as ') ? /^(.{3,60}?) as (?:an? |the )?(.{3,100})$/u.exec(trimmed) : null;
  if (inRole?.[1] && inRole[2] && saysRole(inRole[2])) return draftOf(cleanName(inRole[1]), inRole[2]);
  const last = trimmed.charCodeAt(trimmed.length - 1);
  const korean = last >= firstHangul ? koreanWithRole.exec(trimmed) : null;
  if (korean?.[2] && korean[3] && eastAsianSurname.test(korean[2]) && saysRole(korean[3]))
    return { name: korean[2], role: korean[3], ...(korean[1] !== undefined && { affiliation: korean[1] }) };
  // A word without vowels is a company's: Ada Moss NXP.
  const [, employed, employer] = last > capitalZ ? [] : (/^(\S+ \S+) ([B-DF-HJ-NP-TV-XZ]{2,4})$/u.exec(trimmed) ?? []);
  if (employed !== undefined && employer !== undefined) return draftOf(cleanName(employed), employer);
  const inSentences = trimmed.includes('. ') ? /^(.{5,40}?\p{Ll}{2})\.\s+(.{3,100})$/u.exec(trimmed) : null;
  if (inSentences?.[1] && inSentences[2] && saysRole(inSentences[2]) && nameLikeness(cleanName(inSentences[1])) >= 0.4)
    return draftOf(cleanName(inSentences[1]), inSentences[2]);
  // Ada von Mossburg, but Ada Moss von Orbit.
  if (trimmed.includes(' von ') && /^\p{Lu}[\p{L}-]+ von \p{Lu}[\p{L}-]+$/u.test(trimmed) && !saysOrganisation(trimmed))
    return { name: cleanName(trimmed) };
  const found = anyOrganisation.test(trimmed) ? beforeOrganisation.exec(trimmed) : null;
  if (!found?.[1] || !found[2]) {
    const [, named, site] = trimmed.includes('.') ? (siteBehind.exec(trimmed) ?? []) : [];
    if (named !== undefined && site !== undefined) return draftOf(cleanName(named), site);
    const name = cleanName(trimmed);
    return name === '' ? undefined : { name };
  }
  // Behind a name stands an organisation or a role; more words are a title.
  if (found[2].split(/\s+/).length > 6 && !saysRoleOrOrganisation(found[2])) return undefined;
  return draftOf(cleanName(found[1]), found[2]);
}

function draftOf(name: string, description: string): Draft {
  const draft: Draft = { name };
  describe(draft, description);
  return draft;
}

/** Files a description under role, affiliation or handle. */
function describe(person: Draft, text: string): void {
  const handle = /(?:^|[\s(])@([\w]{2,30})(?=$|[\s,;)])/.exec(text);
  const rest = (handle ? text.replace(handle[0], ' ') : text)
    .replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '')
    .replace(/^(?:from|at|bei|von|chez)\s+(?=\S)/, '');
  if (handle?.[1]) person.handle ??= handle[1];
  if (rest === '' || /^https?:/.test(rest)) return;
  const [role, organisation] = splitRole(rest);
  if (role !== undefined && person.role === undefined) person.role = role;
  if (organisation !== undefined && person.affiliation === undefined) person.affiliation = organisation;
}

/** `Lead @ Orbit`, `Lead at Orbit`, `Lead, Orbit`: role and organisation. */
function splitRole(text: string): [role: string | undefined, organisation: string | undefined] {
  const found =
    /^(.{2,80}?)\s*(?:\s@\s?|\s(?:at|bei|chez)\s)\s*(.{2,80})$/u.exec(text) ?? /^(.{2,80}?),\s+(.{2,80})$/u.exec(text);
  if (found?.[1] && found[2] && saysRole(found[1])) return [found[1], found[2]];
  if (found?.[1] && found[2] && saysRole(found[2])) return [found[2], found[1]];
  return saysRole(text) ? [text, undefined] : [undefined, text.replace(/^@\s*/, '')];
}
