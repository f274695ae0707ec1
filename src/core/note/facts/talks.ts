import { leadingCount } from '../../text/leading';
import type { AgendaLine } from '../survey/agenda';
import { isNamedAfterSpeaker, type Candidate, type Support } from '../survey/candidates';
import { foldedWords } from '../../text/fold';
import { withYear } from '../line/dates';
import type { Headline } from '../line/headline';
import type { FactSource, Section, Speaker, Talk, TalkLink } from '../model';
import type { Block } from '../outline/block';
import { readPeople, type People, type Person } from '../line/people';
import { plainText } from '../outline/plainText';
import { unquote } from '../line/split';
import { bestSplit, type Vote } from '../line/patternVote';
import { whenIn } from '../line/whenLine';
import { isHandles } from '../survey/underFacts';
import { readLabel } from '../line/label';
import { describesPerson } from '../language/people';

/** A talk's place in the note. */
export interface TalkPlace {
  readonly candidate: Candidate;
  readonly support: Support;
  /** Exclusive. */
  readonly endLine: number;
}

interface TalkTitle {
  readonly title: string;
  readonly people: People | undefined;
  readonly source: FactSource;
}

/** A talk's title and speakers: as its heading divides them, else as the lines below say. */
function titleAndPeople(candidate: Candidate, vote: Vote, amongPeople: boolean): TalkTitle {
  const { headline, under } = candidate;
  const person = namedPerson(candidate, amongPeople);
  if (person) return person;
  const best = bestSplit(headline.splits, vote);
  // Where the lines below name the speakers, a doubtful split of the heading is left alone.
  const threshold = under.score >= 0.7 && !isHandles(under.people) ? 0.75 : 0.55;
  if (best && best.score >= threshold && best.split.score >= 0.18) {
    // `Keynote: Ada Moss`, and the title on the first line below, set apart.
    const title =
      best.split.pattern === 'named' &&
      best.split.title !== headline.rest &&
      under.titleBelow !== undefined &&
      /^[^\p{Ll}]\S* /u.test(under.titleBelow)
        ? under.titleBelow
        : best.split.title;
    return {
      title: isWhen(title) ? (headline.sort ?? '') : tidyTitle(title),
      people: best.split.people,
      source: 'heading',
    };
  }
  if (isNamedAfterSpeaker(candidate))
    return {
      title: tidyTitle(under.titleBelow ?? headline.rest),
      people: readPeople(headline.rest),
      source: 'heading',
    };
  return { title: tidyTitle(headline.rest), people: under.score >= 0.3 ? under.people : undefined, source: 'text' };
}

/**
 * `## Ada Moss`, `## Ada Moss - Lead @ Orbit`, with no title below: the role is none, so the name stands for it.
 * @param amongPeople whether most other talks of the note are called so: then a lone first name will do
 */
export function namedPerson({ headline, under }: Candidate, amongPeople = false): TalkTitle | undefined {
  if (
    headline.peopleOnly < 0.4 ||
    headline.rest.length > 80 ||
    under.titleBelow !== undefined ||
    under.title !== undefined
  )
    return undefined;
  const split = headline.splits.find(({ score }) => score >= 0.3);
  const people = readPeople(headline.rest);
  if (
    split
      ? !describesPerson(split.title)
      : people.persons.some(({ affiliation = '' }) => affiliation.split(' ').length > 4)
  )
    return undefined;
  const isSure =
    people.likeness >= 0.9 ||
    amongPeople ||
    (people.likeness >= 0.6 && people.persons.some(({ role }) => role !== undefined));
  if (!isSure) return undefined;
  return { title: people.persons.map(({ name }) => name).join(', '), people, source: 'heading' };
}

/** `Keynote: Tuesday, 14 May 2024 with Ada Moss`: a day is no title. */
function isWhen(title: string): boolean {
  const { date } = whenIn(title);
  return date !== undefined && title.length - date.length < maxWeekday;
}

/** A weekday with what stands around it. */
const maxWeekday = 13;

function tidyTitle(title: string): string {
  return unquote(title.replace(/\s+/g, ' ').trim());
}

export function speakersOf(people: People | undefined, source: FactSource): Speaker[] {
  return (people?.persons ?? []).map((person) => speaker(person, source, (people?.likeness ?? 0) >= 0.6));
}

export function speaker(person: Person, source: FactSource, certain: boolean): Speaker {
  return {
    name: person.name,
    ...(person.role !== undefined && { role: person.role }),
    ...(person.affiliation !== undefined && { affiliation: person.affiliation }),
    ...(person.handle !== undefined && { handle: person.handle }),
    source,
    certain,
  };
}

export interface BuildOptions {
  readonly blocks: readonly Block[];
  readonly headings: readonly Candidate[];
  readonly vote: Vote;
  readonly agenda: readonly AgendaLine[];
  /** Index of the agenda entry that announces the talk. */
  readonly entry: number | undefined;
  readonly year: number | undefined;
  /** Whether most talks of the note are called after who speaks. */
  readonly amongPeople: boolean;
}

export function buildTalk(place: TalkPlace, options: BuildOptions): Talk {
  const { candidate, support, endLine } = place;
  const { headline, under, block, level } = candidate;
  const read = titleAndPeople(candidate, options.vote, options.amongPeople);
  const announced =
    read.people === undefined && options.agenda.length > 0 ? byAgendaName(headline, options.agenda) : undefined;
  const title = announced?.title ?? read.title;
  const entry = options.entry === undefined ? undefined : options.agenda[options.entry];
  const speakers = announced
    ? announced.persons.map((person) => speaker(person, 'agenda', true))
    : completeFromAgenda(speakersOf(read.people, read.source), entry);
  const end = headline.end ?? under.time?.end ?? entry?.end;
  const start = headline.start ?? under.time?.start ?? entry?.start;
  const date = under.date && withYear(under.date, options.year);
  const code = headline.code ?? under.code;
  const track = under.track ?? (headline.room?.toLowerCase().startsWith('track') ? headline.room : undefined);
  const room = under.room ?? (track === headline.room ? undefined : headline.room);
  const body = bodyOf(options.blocks, candidate, endLine);
  return {
    title: under.title !== undefined && title === '' ? under.title : completeTitle(title, entry),
    line: block.line,
    endLine,
    level: level <= 6 ? level : 0,
    speakers,
    ...(date && { date: date.start }),
    ...(start !== undefined && { start }),
    ...(end !== undefined && { end }),
    ...(room !== undefined && { room }),
    ...(track !== undefined && { track }),
    ...(code !== undefined && { code }),
    ...statedFacts(candidate),
    tags: tagsIn(headline.text),
    links: linksIn(body),
    sections: sectionsOf(options.headings, candidate, endLine),
    hasNotes: body.some(saysSomething),
    evidence: support.reasons.length > 0 ? support.reasons : ['stands among the talks'],
  };
}

/** What a comment beside the heading states is so, whatever else the reader would make of it. */
export function statedFacts({ stated }: Pick<Candidate, 'stated'>): Partial<Talk> {
  if (stated === undefined) return {};
  const { speakers, ...facts } = stated;
  return {
    ...facts,
    ...(speakers !== undefined && {
      speakers: speakers.map((name) => speaker({ name }, 'comment', true)),
    }),
  };
}

/** The heading of a talk that only the agenda names in full stays as written; an empty one takes the agenda's. */
function completeTitle(title: string, entry: AgendaLine | undefined): string {
  return title === '' && entry ? entry.title : title;
}

/** Missing speakers, and the full names of those the note knows by a part of theirs, come from the agenda. */
function completeFromAgenda(speakers: readonly Speaker[], entry: AgendaLine | undefined): Speaker[] {
  const announced = entry?.people.persons ?? [];
  const shares = (known: Speaker, { name }: Person): boolean =>
    foldedWords(known.name).some((word) => foldedWords(name).includes(word));
  const isKnown = speakers.length === 0 || speakers.some((known) => announced.some((person) => shares(known, person)));
  const isInFull = speakers.length === announced.length && speakers.every(({ name }) => /^\p{Lu}.* \p{Lu}/u.test(name));
  if (announced.length === 0 || announced.length < speakers.length || !isKnown || isInFull) return [...speakers];
  return announced.map((person) => {
    const known = speakers.find((one) => shares(one, person));
    return { ...known, ...speaker(person, 'agenda', true) };
  });
}

/** `Short intro - Moss`, where the agenda names Ada Moss: a lone surname is a speaker after all. */
function byAgendaName(
  { splits }: Headline,
  agenda: readonly AgendaLine[],
): { title: string; persons: readonly Person[] } | undefined {
  for (const { title, people } of splits) {
    const persons = people.persons.map(({ name }) =>
      agenda.flatMap((entry) => entry.people.persons).find((person) => person.name.split(' ').at(-1) === name),
    );
    const found = persons.filter((person) => person !== undefined);
    if (found.length > 0 && found.length === persons.length) return { title, persons: found };
  }
  return undefined;
}

/** Whether a block is more than a label with its fact (`Speaker: …`) or a bullet that waits for its text. */
function saysSomething({ kind, text }: Block): boolean {
  if (kind === 'rule' || kind === 'comment' || kind === 'heading') return false;
  return text.split('\n').some((line) => /[^\s*+-]/.test(line) && readLabel(plainText(line)) === undefined);
}

function bodyOf(blocks: readonly Block[], candidate: Candidate, endLine: number): Block[] {
  const body: Block[] = [];
  for (let index = candidate.index; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || block.line >= endLine) break;
    if (block.line >= candidate.block.endLine) body.push(block);
    else if (candidate.level === 7 && block.endLine > candidate.block.endLine)
      body.push(
        block.with({
          text: block.text
            .split('\n')
            .slice(candidate.block.endLine - block.line)
            .join('\n'),
        }),
      );
  }
  return body;
}

function tagsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\p{L}\p{N}&/])#(\p{L}[\p{L}\p{N}_/-]{1,40})/gu)].map((found) => found[1] ?? '');
}

const markdownLink = /\[([^\]]{1,200})\]\(\s{0,5}<?(https?:\/\/[^\s)>]{3,500})/g;
const bareLink =
  /(?<![("<])https?:\/\/(?:www\.)?(?:youtu\.be|youtube\.com\/watch|vimeo\.com|speakerdeck\.com|slideshare\.net|(?:[\w-]{1,40}\.)?slides\.com)\/?[^\s)>\]]{3,300}/g;

const videoSite = /youtu\.?be|vimeo/i;
const videoWords = /\b(?:video|recording|vidéo|видео|aufzeichnung)\b|動画|影片|视频/i;
const slidesSite = /speakerdeck|slideshare|slides\.com|\/presentation\/d\//i;
const slidesWords = /\b(?:slides?|deck|slidedeck|folien|diapos|слайды)\b|簡報|スライド|资料/i;
/** Most links are to neither, which is sooner seen in a block than link by link. */
const anyMedia = new RegExp(
  [videoSite, videoWords, slidesSite, slidesWords].map(({ source }) => source).join('|'),
  'i',
);

/** Links to slides and video, by their words or their site. */
function linksIn(body: readonly Block[]): TalkLink[] {
  const links = new Map<string, TalkLink>();
  for (const { text } of body) {
    if (!text.includes('://') || !anyMedia.test(text)) continue;
    for (const found of text.matchAll(markdownLink)) add(found[2] ?? '', found[1] ?? '');
    for (const found of text.matchAll(bareLink)) add(found[0], text.slice(Math.max(0, found.index - 20), found.index));
    if (links.size >= 20) break;
  }
  function add(url: string, words: string): void {
    const kind =
      videoSite.test(url) || videoWords.test(words)
        ? 'video'
        : slidesSite.test(url) || slidesWords.test(words)
          ? 'slides'
          : undefined;
    if (kind && !links.has(url)) links.set(url, { kind, url });
  }
  return [...links.values()];
}

/** Index of the first heading below a line; the headings stand in the order of their lines. */
export function firstBelow(headings: readonly Candidate[], line: number): number {
  return leadingCount(headings, ({ block }) => block.line <= line);
}

/** The headings below a talk, as a tree. */
function sectionsOf(headings: readonly Candidate[], talk: Candidate, endLine: number): Section[] {
  interface Draft extends Section {
    endLine: number;
    children: Draft[];
  }
  const top: Draft[] = [];
  const open: Draft[] = [];
  for (let at = firstBelow(headings, talk.block.line); at < headings.length; at++) {
    const heading = headings[at];
    if (!heading || heading.block.line >= endLine) break;
    const { block, headline } = heading;
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= block.level) {
      const closed = open.pop();
      if (closed) closed.endLine = block.line;
    }
    const section: Draft = { title: headline.text, line: block.line, endLine, level: block.level, children: [] };
    (open.at(-1)?.children ?? top).push(section);
    open.push(section);
  }
  return top;
}
