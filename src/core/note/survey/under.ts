import { findDate } from '../line/dates';
import type { Block } from '../outline/block';
import { isCodeAlone } from '../line/headline';
import { cleanName, nameLikeness, saysNobody } from '../line/names';
import { nobody, readPeople } from '../line/people';
import { plainText } from '../outline/plainText';
import { sectionWord } from '../language/sections';
import { findTime } from '../line/times';
import { isPluralLabel } from '../language/labels';
import { readLabel, readLabelledRow, type Labelled } from '../line/label';
import { besideRepeatedTitle } from './repeatedTitle';
import { isHandles, takeFact, takePeople, takeWhen, withoutUrl, type Mutable, type Under } from './underFacts';
import { isTimeStamp } from '../line/timeStamp';
import { whenIn } from '../line/whenLine';
import { saysRoleOrOrganisation } from '../language/people';
import { besideDate, isDateLine, readSentences, speakerInSentence, withoutTime } from './speakerLines';
import { announcesSpeakers, personIn, takeSpeakersFarBelow } from './speakerHeading';
import { sessionSorts } from '../language/sessions';
import { headlineOf, labelAt } from '../line/blockFacts';
import { lexicon } from '../language/lexicon';

/** `By Ada Moss`, `Talk given by …`, `Keynote speech by …`, `présenté par …`. */
const byLine =
  /^(?:(?:a |the )?(?:(?:opening |closing |lightning )?(?:talk|keynote|speech|presentation|session|workshop|charla|conférence|keynote speech|keynote talk|ponencia) )?(?:presented|given|delivered|hosted|held|led|moderated|présentée?|animée?|vorgetragen|gehalten)? ?(?:by|par|von|de|di|por)|based on (?:insights|ideas|notes) (?:from|by|of)|with|mit|from|con|w\/)\s+(.{2,200})$/iu;

/** `(or: how to cut paper) by **Ada Moss** _@amoss_`: after other words only a bold name at the line's end. */
const boldAuthor = /\sby ((?:\*\*|__)[^*_]{3,60}(?:\*\*|__)(?:[\s_*(]{0,4}@\w{1,40}[_*)]{0,3})?)\s*$/u;

/** How many lines with text are looked at. */
const window = 10;
/** Among how many of them an unlabelled line may name the speakers. */
const nameWindow = 5;
/** How many headings are looked through: a talk has no more that name its speakers, and hostile text nothing else. */
const mostHeadings = 20;

/** @param from index of the first block under the heading */
export function readUnder(blocks: readonly Block[], from: number): Under {
  const under: Mutable<Under> = { people: nobody, score: 0 };
  const above = blocks[from - 1];
  const own = above?.kind === 'heading' ? above.level : 0;
  let lines = 0;
  let names = 0;
  let through = 0;
  let awaiting: { readonly depth: number; nameDepth?: number } | undefined;
  let first = true;
  let lineBefore = '';
  let amongFacts = false;
  let noted = false;
  for (let at = from; at < blocks.length && lines < window; at++) {
    const block = blocks[at];
    if (!block) break;
    if (block.kind === 'heading') {
      if (block.level <= own && (lines > 0 || isNextTalk(block, above))) break;
      const heading = readSubheading(blocks, at, under, lines === 0);
      if (lines === 0 && isOnlyBelow(blocks, from, at)) under.titleBelow = plainText(block.text);
      if (heading === 'stop' || ++through > mostHeadings) break;
      if (heading === 'speakers') awaiting = { depth: 0 };
      first = true;
      continue;
    }
    if (block.kind === 'rule' && lines > 0 && under.score > 0) break;
    if (isBoldTitle(block)) {
      const [line] = block.lines;
      if (lines === 0 && line) under.titleBelow = line.text;
      break;
    }
    if (block.kind === 'row' && block.text.length < 300) {
      takeRow(under, block.text);
      continue;
    }
    if (block.kind !== 'paragraph' && block.kind !== 'item' && !(block.kind === 'code' && !block.text.startsWith('\n')))
      continue;
    let open = false;
    for (const blockLine of block.lines) {
      const { source, text: line } = blockLine;
      if (isNoise(line)) continue;
      lines++;
      if (isTimeStamp(source, noted)) continue;
      const known = under.people;
      if (open && (open = takeContinued(under, line, lineBefore))) {
        lineBefore = line;
        continue;
      }
      const labelled = labelAt(blockLine);
      if (!labelled && block.kind === 'item' && whoAlone.test(line) && (blocks[at + 1]?.depth ?? 0) > block.depth) {
        awaiting = { depth: block.depth };
        continue;
      }
      if (labelled) {
        if (labelled.label === 'speaker' || (labelled.label === 'author' && isAuthorOfTalk(labelled.word, from))) {
          if (labelled.value === '') awaiting = { depth: block.depth };
          else takeLabelled(under, labelled, 'speaker label');
        } else {
          takeFact(under, labelled.label, labelled.value);
          if (awaiting && labelled.label !== 'affiliation' && labelled.label !== 'role') awaiting = undefined;
        }
        first = false;
        amongFacts = block.kind === 'item';
        open = under.people !== known;
        lineBefore = line;
        continue;
      }
      if (first && setApart.test(source)) under.titleBelow ??= line.replace(/^["“„«]|["”“»]$/gu, '');
      const isLength = saysLength.test(line);
      if (isLength) amongFacts = block.kind === 'item';
      if (isLength || (block.quoted && /^["“„«]/.test(line))) continue;
      const when = whenIn(line);
      takeWhen(under, when);
      if (awaiting && block.kind === 'item' && under.score > 0) {
        if (block.depth <= awaiting.depth) awaiting = undefined;
        // Below a name stands what else is known of that person.
        else if (awaiting.nameDepth !== undefined && block.depth > awaiting.nameDepth) continue;
      }
      if (awaiting) {
        const said = withoutUrl(line);
        if (takePeople(under, readPeople(personIn(said), true), 0.95, 'under a speaker label', true)) {
          if (block.kind === 'item') awaiting.nameDepth ??= block.depth;
          continue;
        }
        awaiting = undefined;
      }
      if (names < nameWindow) {
        const dated = isDateLine(line);
        const beside = dated ? besideDate(line) : undefined;
        if (beside && under.score === 0) takePeople(under, beside, 0.9, 'beside the date', false);
        const repeated = first ? besideRepeatedTitle(above, source) : undefined;
        if (repeated) takePeople(under, repeated, 0.9, 'line below', false);
        if (!dated) {
          names++;
          takeLine(under, block, source, line, first || (amongFacts && nameLikeness(cleanName(line)) >= 0.75));
        }
        amongFacts = false;
      }
      open = under.people !== known;
      noted ||= !open && when.time === undefined;
      lineBefore = line;
      first = false;
    }
  }
  if (under.score === 0 && own > 0) takeSpeakersFarBelow(under, blocks, from, own);
  return under;
}

/** Whether a heading that directly follows one of no lower level announces the next talk: it may name the speaker of the first, but nothing besides. */
function isNextTalk(block: Block, above: Block | undefined): boolean {
  if (above?.kind !== 'heading' || block.level < above.level) return true;
  const headline = headlineOf(block);
  return (
    sectionWord(headline.text) === undefined &&
    readLabel(headline.text) === undefined &&
    !byLine.test(headline.text) &&
    (headline.peopleOnly < 0.8 || headline.numbered || headlineOf(above).peopleOnly >= 0.6)
  );
}

/** An item that only says that the items below it tell who speaks. */
const whoAlone = /^(?:who|about me|by|presenters?|speakers?)$/i;

const furtherPeople = new RegExp(
  `^(?:${lexicon.oneOf('and')}|${lexicon.oneOf('with')}|&|\\+|,)\\s+(?:(?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('with')})\\s+)?(.{3,200})$`,
  'iu',
);
const goesOn = new RegExp(`(?:,|&|\\s(?:${lexicon.oneOf('and')}))$`, 'iu');

/** `by Ada Moss` on one line, `and Ben Roe` on the next. */
function takeContinued(under: Mutable<Under>, line: string, before: string): boolean {
  const linked = furtherPeople.exec(line)?.[1] ?? (goesOn.test(before) ? line : undefined);
  return (
    linked !== undefined &&
    under.how !== undefined &&
    takePeople(under, readPeople(withoutUrl(linked), true), 1, under.how, true)
  );
}

/** Of a paper several, or below a heading within the note; at its top the one author may be who wrote the note. */
function isAuthorOfTalk(word: string, from: number): boolean {
  return from > 1 || /^(?:authors|autores|autoren|auteurs|autori)$/.test(word);
}

/** Fewer lines may be a person with what is known of that person. */
const leastThings = 5;

/** Many short lines of which hardly one could be a person: what begins them is one of the things, too. */
function isListOfThings({ kind, lines }: Block): boolean {
  if (kind === 'item' || lines.length < leastThings) return false;
  const others = lines.slice(1);
  return (
    others.every(({ text }) => text.length <= 40) &&
    others.filter(({ text }) => readPeople(text).likeness >= 0.6).length < others.length / 3
  );
}

/** Whether a heading is the only one of its level below the heading it follows at once: others would be the parts of a talk. */
function isOnlyBelow(blocks: readonly Block[], from: number, at: number): boolean {
  const [above, own] = [blocks[from - 1], blocks[at]];
  if (above?.kind !== 'heading' || !own || own.level <= above.level || sectionWord(plainText(own.text)) !== undefined)
    return false;
  const next = blocks
    .slice(at + 1, at + 1 + lookAhead)
    .find((block) => block.kind === 'heading' && block.level <= own.level);
  return next === undefined || next.level < own.level;
}

/** Whether the heading right below another is the only one of its level there: it goes on telling of what is above. */
function isStacked(blocks: readonly Block[], at: number): boolean {
  const [own, below] = [blocks[at], blocks[at + 1]];
  if (!own || below?.kind !== 'heading' || below.level <= own.level) return true;
  const peer = blocks
    .slice(at + 2, at + 2 + lookAhead)
    .find(
      (block, index) =>
        block.kind === 'heading' && block.level <= below.level && blocks[at + 1 + index]?.kind !== 'heading',
    );
  return peer === undefined || peer.level < below.level;
}

/** How many blocks below a heading its next is looked for in. */
const lookAhead = 100;

/** A line in quotes, bold or italics from end to end. */
const setApart = /^\s*(?:(\*{1,3}|_{1,3}|["“„«])(?!\s)[^*_"“”„«»]{6,200}(?:\1|["”“»]))\s*$/u;

/** People after a word that says who speaks, whatever they are called; after a drawn microphone or person only who is called like a person. */
function takeLabelled(under: Mutable<Under>, { word, value }: Labelled, how: string): void {
  const bare = withoutUrl(value);
  if (saysNobody(bare)) return;
  if (/\p{L}/u.test(word)) takePeople(under, readPeople(bare, true, isPluralLabel(word)), 1, how, true, value);
  else if (readPeople(bare).likeness >= 0.4) takePeople(under, readPeople(bare), 1, how, true);
}

/** A row of a table whose first cell is a label: `| Speaker | Ada Moss |`. */
function takeRow(under: Mutable<Under>, row: string): void {
  const labelled = readLabelledRow(row);
  if (labelled?.label === 'speaker') takeLabelled(under, labelled, 'speaker label');
  else if (labelled) takeFact(under, labelled.label, labelled.value);
}

/** How long a talk is tells neither when it was nor who gave it. */
const saysLength = /^\W{0,5}(?:length|duration|dauer|dur[ée]e|duraci[óo]n)\b/i;

/** A paragraph that begins with a bold line which names nobody: it stands where another would write a heading. */
export function isBoldTitle(block: Block): boolean {
  if (block.kind !== 'paragraph') return false;
  const bold = /^\s*(?:\*\*|__)[^*_\n]{3,300}(?:\*\*|__)[ \t]*(?=\n|$)/.exec(block.text);
  if (bold === null) return false;
  const line = plainText(bold[0]);
  if (/^\p{Lu}[.)]\s\S+\s/u.test(line) && readPeople(line).likeness < 0.8) return true;
  return (
    line !== '' &&
    !sortAlone.test(line) &&
    readLabel(line) === undefined &&
    findDate(line) === undefined &&
    readPeople(line).likeness < 0.5 &&
    !byLine.test(line)
  );
}

/** A heading under the heading: a person's name, a usual part to look through, or the end of what belongs to it. */
function readSubheading(
  blocks: readonly Block[],
  at: number,
  under: Mutable<Under>,
  first: boolean,
): 'stop' | 'speakers' | 'through' {
  const block = blocks[at];
  if (!block) return 'stop';
  const text = plainText(block.text);
  const labelled = readLabel(text);
  if (labelled?.label === 'speaker') {
    if (labelled.value === '') return 'speakers';
    takeLabelled(under, labelled, 'speaker heading');
    return 'through';
  }
  if (labelled) {
    takeFact(under, labelled.label, labelled.value);
    return 'through';
  }
  const by = byLine.exec(text);
  if (by?.[1]) {
    if (text.toLowerCase().startsWith('from')) return 'through';
    takePeople(under, readPeople(by[1], true), 0.95, 'heading below', true);
    return 'through';
  }
  if (announcesSpeakers(text)) return 'speakers';
  if (first && isCodeAlone(text)) {
    under.code ??= text;
    return 'through';
  }
  const word = sectionWord(text);
  if (
    word === 'part' &&
    /^(?:speakers?|presenters?|panelists?|detail|about|abstract|description|referent|sprecher|orateur|ponente|palestrante|summary|info|meta)/i.test(
      text,
    )
  ) {
    return /^(?:speaker|presenter|panelist|referent|sprecher|orateur|ponente|palestrante)/i.test(text)
      ? 'speakers'
      : 'through';
  }
  if (word) return 'stop';
  const [name, ...facts] = text.split(/\s+[-–—|]\s+/);
  if (
    first &&
    name &&
    facts.length > 0 &&
    facts.every((fact) => fact.startsWith('@') || (findDate(fact) ?? findTime(fact)) !== undefined) &&
    nameLikeness(cleanName(name)) > 0.15
  ) {
    const handle = facts.find((fact) => fact.startsWith('@'));
    takePeople(under, readPeople(handle ? `${name} ${handle}` : name), 0.95, 'heading below', true);
    takeWhen(under, whenIn(facts.filter((fact) => !fact.startsWith('@')).join(', ')));
    return 'through';
  }
  const headline = headlineOf(block);
  if (first && headline.start !== undefined && headline.isOnlyWhen) {
    takeWhen(under, whenIn(text));
    return isStacked(blocks, at) ? 'through' : 'stop';
  }
  if (
    first &&
    !headline.numbered &&
    headline.peopleOnly >= (at === 0 ? 0.8 : 0.6) &&
    !headline.splits.some(
      ({ pattern, title }) => (pattern === 'italics' || pattern === 'quotes') && !isOrganisation(title),
    )
  ) {
    takePeople(under, readPeople(headline.rest), 0.9, 'heading below', false);
    return 'through';
  }
  return 'stop';
}

/** `Institute of Ink Studies`; a title of many words may well hold one of an organisation's. */
function isOrganisation(title: string): boolean {
  return title.split(' ').length <= 6 && saysRoleOrOrganisation(title);
}

/** `> Orbit Search 김하늘/박서연`: names behind an organisation, in a line that is set apart. */
const koreanBehindOrganisation = /^.{0,60}(?<!\S)\p{Lu}\S*\s(\p{Script=Hangul}{3}(?:\/\p{Script=Hangul}{3}){0,3})$/u;

/** An annotation in a program is no handle: `@Injected` between marks of code. */
const codeMark = /^[\s>*-]*`+@/;

/** A line without a label: `by Ada Moss`, `Ada Moss - Lead @ Orbit`, `**Ada Moss, Orbit**`, `Ada Moss. Orbit. @amoss`. */
function takeLine(under: Mutable<Under>, block: Block, source: string, line: string, first: boolean): void {
  const by = byLine.exec(line.replace(/^[-–—*•\s]+/u, ''));
  if (by?.[1]) {
    const people = readPeople(withoutUrl(by[1]), !/^(?:with|mit|avec|con|w\/|from)/i.test(line));
    if (people.likeness >= 0.4 || (people.likeness > 0 && /^by/i.test(line))) {
      takePeople(under, people, 0.9, '“by” line', true);
      return;
    }
  }
  const subject = speakerInSentence(line, first && block.kind !== 'item');
  if (subject) {
    takePeople(under, subject, 0.8, 'line below', false);
    return;
  }
  if (line.length > 160 || codeMark.test(source)) return;
  const author = first ? boldAuthor.exec(source) : null;
  if (author?.[1] !== undefined) {
    const people = readPeople(plainText(author[1]), true);
    if (people.likeness >= 0.4) takePeople(under, people, 0.9, '“by” line', true);
    return;
  }
  const isSentence =
    /[.!?。！？:：]/.test(line.slice(-1)) &&
    !/\b(?:inc|ltd|corp|co|llc|jr|sr)\.$/i.test(line) &&
    /(?: [^ ]*){6}/.test(line);
  const sentences = first ? readSentences(withoutUrl(line)) : undefined;
  if (sentences) {
    takePeople(under, sentences, 0.9, 'line below', false);
    return;
  }
  if (isSentence) return;
  const korean = block.quoted ? koreanBehindOrganisation.exec(line)?.[1]?.split('/') : undefined;
  if (korean?.every((name) => nameLikeness(name) >= 0.7)) {
    takePeople(under, readPeople(korean.join(', ')), 1, 'line below', false);
    return;
  }
  const inParentheses = /^\(([^()]{3,100})\)$/u.exec(line)?.[1];
  const bare = withoutTime(withoutUrl(inParentheses ?? line))
    .replace(/^[-–—•·*>➡→🎤👤🗣,\s]+/u, '')
    .replace(/\s[·•]\s/gu, ', ');
  const people = readPeople(bare);
  if (people.likeness === 0 || (isHandles(people) && under.score === 0 && source !== block.lines[0]?.source)) return;
  const marked = /^\s*(?:\*{1,3}|_{1,3})\S.*(?:\*{1,3}|_{1,3})[.,:]?\s*$/.test(source) || source.trim().startsWith('[');
  if (people.likeness < 0.7 && !people.described && !marked && isListOfThings(block)) return;
  const isItem = block.kind === 'item';
  if (isItem && !first && !(people.described && people.likeness >= 0.8) && under.score === 0) return;
  if (isItem && block.ordered) return;
  const trust = people.described || marked ? 1 : first ? 0.9 : 0.7;
  const score =
    trust * people.likeness * (isItem ? (people.described ? 0.85 : 0.7) : 1) * (first || under.score > 0 ? 1 : 0.8);
  if (score >= 0.3)
    takePeople(
      under,
      people,
      score / Math.max(people.likeness, 0.01),
      marked ? 'marked line below' : isItem ? 'first item below' : 'line below',
      false,
    );
}

const sortAlone = new RegExp(`^${sessionSorts}[.:]?$`, 'i');

/** Rules, addresses, directives such as `@Metadata {`, braces. */
const noise = /^(?:[\s\-–—_*=#>|.~:]+$|(?:<?https?:\/\/\S+>?|www\.\S+)$|@\p{Lu}\p{L}+(?:\(|\s*\{)|[{}]$)/u;

function isNoise(line: string): boolean {
  return line === '' || noise.test(line) || (line.length < 40 && sortAlone.test(line));
}
