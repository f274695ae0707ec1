import { cleanName, hasNameShape, isAddressed, nameLikeness } from './names';
import { fold } from '../text/fold';
import { isFirstName } from './words/firstNames';
import { eastAsianSurname, nameParticles, saysOrganisation, saysRole, saysRoleOrOrganisation } from './words/people';

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

const nobody: People = { persons: [], likeness: 0, described: false };
const maxLength = 300;

interface Draft {
  name: string;
  role?: string;
  affiliation?: string;
  handle?: string;
}

/** `Ada Moss／` before words of another script: what Ada is. */
const wideSlash = /^([\p{Script=Latin} .'’-]{3,40})／(?=[^／]{0,40}[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}])/u;

/**
 * Reads a list of people: `Ada Moss (Orbit), Ben Roe and Cy Dunn, Orbit`, `Ada Moss - Lead @ Orbit`, `@amoss`.
 * @param text plain text that, if it names people at all, names nothing else
 * @param expected whether a `by` or a label says that people follow: then any two capitalised words are a name
 */
export function readPeople(text: string, expected = false): People {
  if (text.length > maxLength || !mayBeginWithName(text)) return nobody;
  const drafts: Draft[] = [];
  let sum = 0;
  let described = false;
  let afterAside = false;
  for (const piece of pieces(text.replace(wideSlash, '$1, '))) {
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
    const handle = /^@?([\w.]{2,30})$/.exec(piece.text);
    if (piece.text.startsWith('@') && handle?.[1] && last && !last.handle && piece.kind !== 'and') {
      last.handle = handle[1];
      described = true;
      continue;
    }
    const person = readPerson(piece.text);
    const likely = person ? Math.max(nameLikeness(person.name), isAddressed(piece.text) ? 0.9 : 0) : 0;
    // A role says that its bearer is a person, unless the name is a product's.
    const isSaid = (expected && !described) || (person?.role !== undefined && likely >= 0.3 && !/\b\p{Lu}{2,}\b/u.test(person.name));
    const score = isSaid && person && likely < 0.6 && hasNameShape(person.name) ? 0.6 : likely;
    // `A (Org), B (Org)`: after an organisation in parentheses the next is a person again.
    const needed = afterAside || person?.affiliation !== undefined ? 0.4 : 0.7;
    afterAside = false;
    const isDescription = last !== undefined && piece.kind === 'comma' && (likely < needed || saysRoleOrOrganisation(person?.affiliation === undefined ? piece.text : person.name));
    if (isDescription && piece.text.length > 80) return nobody;
    if (isDescription) {
      describe(last, piece.text);
      described = true;
      continue;
    }
    if (!person || score === 0 || (saysOrganisation(person.name) && score < 1)) {
      if (!last || !described) return nobody;
      describe(last, piece.text);
      continue;
    }
    drafts.push(person);
    sum += score;
    described ||= person.affiliation !== undefined || person.role !== undefined || person.handle !== undefined;
  }
  return drafts.length === 0 ? nobody : { persons: drafts, likeness: sum / drafts.length, described };
}

/** A cheap test that most lines of prose fail: a name begins with a capital, a handle, or a known given name. */
function mayBeginWithName(text: string): boolean {
  const [first = ''] = /^[^\s,]{1,40}/.exec(text.replace(/^[\s"“„'*_~([|:–—-]+/u, '')) ?? [];
  return first !== '' && (!/^[\p{Ll}\d#<>=+/\\]/u.test(first) || isAddressed(first) || nameParticles.has(first) || isFirstName(fold(first).split('-', 1)[0] ?? ''));
}

interface Piece {
  readonly kind: 'first' | 'comma' | 'and' | 'aside';
  readonly text: string;
}

const cut = /\s*(?:\(([^()]{0,120})\)|（([^（）]{0,120})）|([,、，;；]\s*(?:(?:and|und|et|y|e|i|&)\s)?)|\s(?:and|und|et|y|e|og|och|en|i|и|&|\+|w\/|with|mit|avec|con|vs\.?)\s|\s?[/／]\s?|\s?&\s?)/giu;
/** A part of each of them, which a title or a lone name has none of. */
const anyCut = /[(（,、，;；/／&+]|\s(?:and|und|et|y|e|og|och|en|i|и|w\/|with|mit|avec|con|vs\.?)\s/iu;

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
    // A nickname inside a name is no aside: Ada (Bolt) Moss.
    rest += text.slice(from, found.index);
    from = found.index + found[0].length;
    if (aside !== undefined) {
      flush('comma');
      if (aside.trim() !== '') result.push({ kind: 'aside', text: aside.trim() });
      kind = 'comma';
    } else {
      flush((found[3] !== undefined && !/\s(?:and|und|et|y|e|i|&)\s$/i.test(found[0])) || /^\s[/／]\s$/.test(found[0]) ? 'comma' : 'and');
    }
  }
  rest += text.slice(from);
  flush('first');
  return result;
}

const beforeOrganisation = /^(.{1,60}?)(?:\s+@\s*|(?<=[\p{L}])@(?![\w-]+\.\w)|\s+(?:from|at|of|von|vom|bei|de chez|chez|from the)\s+|\s*[|｜]\s*|\s+[-–—]{1,2}\s+|\s*:\s+)(.{1,150})$/u;
/** What may divide them: most names stand alone. */
const anyOrganisation = /[@|｜]|:\s|\s(?:[-–—]|(?:from|at|of|vo[mn]|bei|chez|de chez)\s)/;

/** `한국대학교 김하늘 교수`: organisation, name and what she is, as Korean sets them. */
const koreanWithRole = /^(?:(.{1,40})\s+)?(\p{Script=Hangul}{2,4})\s+(\p{Script=Hangul}{2,6})$/u;

/** One person, perhaps with an organisation or a role behind a dash, `@`, `|`, `at` or `from`. */
function readPerson(text: string): Draft | undefined {
  const trimmed = text.trim();
  if (/^@[\w.]{2,30}$/.test(trimmed)) return { name: trimmed };
  const hasAt = trimmed.includes('@');
  const described = hasAt ? /^(@[\w.]{2,30})\s*[-–—|]\s+(.{3,100})$/u.exec(trimmed) : null;
  if (described?.[1] && described[2] && saysRoleOrOrganisation(described[2])) return draftOf(described[1], described[2]);
  const handleFirst = hasAt ? /^@([\w.]{2,30})\s+(.{3,60})$/u.exec(trimmed) : null;
  if (handleFirst?.[1] && handleFirst[2]) return { name: cleanName(handleFirst[2]), handle: handleFirst[1] };
  const handled = hasAt ? /^(.{1,60}?)\s+[-–—,]?\s*@([\w.]{2,30})$/u.exec(trimmed) : null;
  if (handled?.[1] && handled[2]) return { name: cleanName(handled[1]), handle: handled[2] };
  const inRole = trimmed.includes(' as ') ? /^(.{3,60}?) as (?:an? |the )?(.{3,100})$/u.exec(trimmed) : null;
  if (inRole?.[1] && inRole[2] && saysRole(inRole[2])) return draftOf(cleanName(inRole[1]), inRole[2]);
  const korean = koreanWithRole.exec(trimmed);
  if (korean?.[2] && korean[3] && eastAsianSurname.test(korean[2]) && saysRole(korean[3])) return { name: korean[2], role: korean[3], ...(korean[1] !== undefined && { affiliation: korean[1] }) };
  const found = anyOrganisation.test(trimmed) ? beforeOrganisation.exec(trimmed) : null;
  if (!found?.[1] || !found[2]) {
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
  const rest = (handle ? text.replace(handle[0], ' ') : text).replace(/^[\s,;:–—-]+|[\s,;:–—-]+$/g, '');
  if (handle?.[1]) person.handle ??= handle[1];
  if (rest === '' || /^https?:/.test(rest)) return;
  const [role, organisation] = splitRole(rest);
  if (role !== undefined && person.role === undefined) person.role = role;
  if (organisation !== undefined && person.affiliation === undefined) person.affiliation = organisation;
}

/** `Lead @ Orbit`, `Lead at Orbit`, `Lead, Orbit`: role and organisation. */
function splitRole(text: string): [role: string | undefined, organisation: string | undefined] {
  const found = /^(.{2,80}?)\s*(?:\s@\s?|\s(?:at|bei|chez)\s)\s*(.{2,80})$/u.exec(text) ?? /^(.{2,80}?),\s+(.{2,80})$/u.exec(text);
  if (found?.[1] && found[2] && saysRole(found[1])) return [found[1], found[2]];
  if (found?.[1] && found[2] && saysRole(found[2])) return [found[2], found[1]];
  return saysRole(text) ? [text, undefined] : [undefined, text.replace(/^@\s*/, '')];
}
