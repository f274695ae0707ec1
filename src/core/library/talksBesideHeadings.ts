import { compact } from '../text/fold';
import type { EventTalk, LibraryNote } from './model';
import { placeOf } from './place';
import { contentOf, talksOf } from './talks';

/** A talk of a note that none of its headings carries, with the lines that are its own. */
export interface TalkBesideHeadings {
  readonly talk: EventTalk;
  /** 0-based. */
  readonly line: number;
  /** Exclusive. */
  readonly endLine: number;
}

/**
 * The talks of a note that an outline of its headings lacks: bold paragraphs and list items, what only front matter or the
 * file's name tells of, and what is only announced. None for notes that belong to no event. Each ends where a heading follows,
 * so that breadcrumbs show the sections of a talk that is the whole note.
 * @param text of the note
 * @param bodyLine the 0-based line below the front matter, where a talk begins that the note as a whole is about
 */
export function talksBesideHeadings(source: LibraryNote, text: string, bodyLine: number): TalkBesideHeadings[] {
  if (placeOf(source) === undefined) return [];
  const headings = [...text.split(/\r\n|\r|\n/).entries()].filter(([, line]) => heading.test(line));
  const titles = new Set(headings.map(([, line]) => compact(line)));
  const talks = talksOf([source]).get(source) ?? [];
  return talks.flatMap((talk) => {
    const { title, line } = contentOf(talk);
    if (titles.has(compact(title))) return [];
    if (talk.content.kind === 'announced') return [{ talk, line, endLine: line + 1 }];
    const { level, endLine } = talk.content.talk;
    if (level > 0) return [];
    const first = Math.max(line, bodyLine);
    const [next = endLine] = headings.find(([headingLine]) => headingLine > first) ?? [];
    return [{ talk, line: first, endLine: Math.max(Math.min(endLine, next), first + 1) }];
  });
}

const heading = /^ {0,3}#{1,6}[ \t]/;
