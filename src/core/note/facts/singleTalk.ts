import { compact, foldedWords } from '../../text/fold';
import type { Candidate } from '../survey/candidates';
import { withYear } from '../line/dates';
import { yearOf } from './dayHeadings';
import type { EventFacts, Talk } from '../model';
import { isFileName } from '../survey/noteTitle';
import { readPeople } from '../line/people';
import { titleInFileName } from '../survey/pathFacts';
import type { Reading } from '../verdict/reading';
import type { NoteEvidence } from './noteEvidence';
import { buildTalk, namedPerson, speaker, speakersOf, statedFacts } from './talks';
import { splitTitle } from '../line/split';
import { noVote } from '../line/patternVote';
import { readPostTitle } from '../line/postTitle';
import { readUnder } from '../survey/under';
import { saysRoleOrOrganisation } from '../language/people';
import { sectionWord } from '../language/sections';
import { lexicon } from '../language/lexicon';

/** The one talk of a note that is about one talk. */
export function readSingleTalk(evidence: NoteEvidence, reading: Reading, event: EventFacts | null): Talk {
  const { frontMatter, path, blocks, headings, lineCount } = evidence;
  const year = yearOf(event);
  // Who titles a note by its file's name wrote no other title.
  const isSlug = isFileName(reading.talks[0]?.candidate.headline.text ?? '') && titleInFileName(path) !== undefined;
  const place = reading.talks[0];
  const headed =
    place &&
    buildTalk(
      { ...place, endLine: lineCount },
      { blocks, headings, vote: noVote, agenda: [], entry: undefined, year, amongPeople: false },
    );
  // Facts may stand above the title as well, in one paragraph.
  const under = place && place.candidate.index !== 1 ? undefined : readUnder(blocks, 0);
  const underDate = under?.date && withYear(under.date, year);
  const title =
    frontMatterTitle(evidence, headed, event) ??
    titleBesideSpeaker(evidence, place?.candidate) ??
    (headed?.title === '' || isSlug ? undefined : headed?.title) ??
    under?.title ??
    titleInFileName(path) ??
    (headings[0]?.word === undefined ? headings[0]?.headline.rest : undefined) ??
    path.folder ??
    headings[0]?.headline.rest ??
    path.stem;
  const speakers = statedSpeakers(evidence) ?? headed?.speakers ?? [];
  const found = speakers.length > 0 ? speakers : speakersAround(evidence, reading, under);
  const start = frontMatter.start ?? headed?.start ?? under?.time?.start ?? event?.start?.value.slice(11, 16) ?? '';
  const clock = start === '' ? fileClock(path.stem) : start;
  return {
    ...(headed ?? {
      line: 0,
      endLine: lineCount,
      level: 0,
      tags: [],
      links: [],
      sections: [],
      hasNotes: blocks.some((block) => block.kind !== 'rule' && block.kind !== 'comment' && block.kind !== 'heading'),
      evidence: ['the note is one talk'],
    }),
    ...(headed?.date === undefined && underDate && { date: underDate.start }),
    title,
    speakers: found,
    ...(clock !== undefined && { start: clock }),
    ...(frontMatter.end !== undefined && { end: frontMatter.end }),
    ...(frontMatter.room !== undefined && { room: frontMatter.room }),
    ...(frontMatter.track !== undefined && { track: frontMatter.track }),
    ...(frontMatter.code !== undefined && { code: frontMatter.code }),
    tags: [...new Set([...frontMatter.tags, ...(headed?.tags ?? [])])],
    links: withStated(headed?.links ?? [], frontMatter.slides, frontMatter.video),
    ...statedFacts(place?.candidate ?? headings.find(({ stated }) => stated !== undefined) ?? {}),
  };
}

function frontMatterTitle(
  { frontMatter }: NoteEvidence,
  headed: Talk | undefined,
  event: EventFacts | null,
): string | undefined {
  if (frontMatter.title === undefined) return undefined;
  const { title } = readPostTitle(frontMatter.title);
  // A note titled by its event has the talk's title in its heading.
  if (
    headed &&
    headed.title !== '' &&
    frontMatter.event === undefined &&
    frontMatter.kind !== 'event' &&
    compact(event?.title?.value ?? '') === compact(title)
  )
    return headed.title;
  return headed && sectionWord(title) ? headed.title : title;
}

/** Where the only heading is who speaks, the next line or the file's name tells about what. */
function titleBesideSpeaker({ path, blocks }: NoteEvidence, heading: Candidate | undefined): string | undefined {
  const named = heading && namedPerson(heading);
  const fileName = titleInFileName(path);
  const words = foldedWords(fileName ?? '');
  if (!heading || !named || foldedWords(path.stem).filter((word) => /^\p{L}{3}/u.test(word)).length < 2)
    return undefined;
  const names = foldedWords(named.title);
  if (words.every((word) => names.includes(word))) return undefined;
  const below = blocks[heading.index + 1];
  const line = below?.kind === 'paragraph' ? (below.lines[0]?.text ?? '') : '';
  const isTitle =
    line.length <= 120 &&
    !/[.!:]$/.test(line) &&
    !saysRoleOrOrganisation(line) &&
    words.some((word) => word.length > 3 && foldedWords(line).includes(word));
  return isTitle ? line : fileName;
}

const by = new RegExp(`^(?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')})\\s+`, 'iu');

function statedSpeakers({ frontMatter }: NoteEvidence): Talk['speakers'] | undefined {
  if (frontMatter.speakers.length > 0)
    return frontMatter.speakers.map((person) => speaker(person, 'front matter', true));
  if (frontMatter.subtitle !== undefined) {
    const people = readPeople(frontMatter.subtitle.replace(by, ''));
    if (people.likeness >= 0.6) return speakersOf(people, 'front matter');
  }
  const people = frontMatter.title === undefined ? undefined : readPostTitle(frontMatter.title).people;
  return people && speakersOf(people, 'front matter');
}

/** Speakers in a heading above the title (`# Keynote`, `## Ada Moss`, `## Title`), in the first lines, or in the file's name. */
function speakersAround(
  { headings, path }: NoteEvidence,
  reading: Reading,
  under: ReturnType<typeof readUnder> | undefined,
): Talk['speakers'] {
  const topic = reading.talks[0]?.candidate;
  const above =
    topic && headings.slice(0, headings.indexOf(topic)).find((heading) => heading.headline.peopleOnly >= 0.8);
  const named = above ?? (topic && topic.headline.peopleOnly >= 0.8 ? topic : undefined);
  if (named) return speakersOf(readPeople(named.headline.rest), 'heading');
  if (under && under.score >= 0.4) return speakersOf(under.people, 'text');
  const fileName = titleInFileName(path);
  const split = fileName === undefined ? undefined : splitTitle(fileName, fileName)[0];
  return split && split.score >= 0.8 ? speakersOf(split.people, 'file name') : [];
}

/** `2015-11-16-1505-…`, `Tuesday-1400`: the slot in the file's name. */
function fileClock(stem: string): string | undefined {
  const found = /(?:^\d{4}-\d{2}-\d{2}[-_ ]|day[-_ ])([01]\d|2[0-3])([0-5]\d)(?=$|[-_ ])/i.exec(stem);
  return found ? `${found[1]}:${found[2]}` : undefined;
}

function withStated(links: Talk['links'], slides: string | undefined, video: string | undefined): Talk['links'] {
  const stated = [
    ...(slides?.startsWith('http') ? [{ kind: 'slides' as const, url: slides }] : []),
    ...(video?.startsWith('http') ? [{ kind: 'video' as const, url: video }] : []),
  ];
  return [...stated, ...links.filter(({ url }) => stated.every((one) => one.url !== url))];
}
