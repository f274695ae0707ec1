import type { Likeness } from '../likeness/classes';
import type { PostTitle } from '../line/postTitle';
import type { FrontMatterFacts } from './frontMatterFacts';
import type { PathFacts } from './pathFacts';
import type { Section } from './sections';
import { within, type Direction } from './sign';
import type { Under } from './underFacts';

/** What a note may be, before anybody asks which sections are talks. */
export const readingKinds = ['other', 'index', 'talk', 'event', 'talks'] as const;
export type ReadingKind = (typeof readingKinds)[number];

/** A note as a whole. */
export interface NoteView {
  readonly frontMatter: FrontMatterFacts;
  readonly path: PathFacts;
  readonly title: string;
  /** How much its title names an event, 0 to 4. */
  readonly titleEventness: number;
  readonly titleLike: Likeness;
  readonly post: PostTitle | undefined;
  readonly fileTitle: string;
  readonly fileLike: Likeness;
  readonly folderLike: Likeness;
  readonly isPost: boolean;
  /** What would title it, were it one talk. */
  readonly topic: Section | undefined;
  readonly above: Under;
  readonly headings: readonly Section[];
  readonly lines: number;
  /** Characters of its text without headings. */
  readonly letters: number;
  readonly blocks: number;
  readonly items: number;
  readonly code: number;
  readonly agenda: number;
  readonly isOnCall: boolean;
  readonly isDeck: boolean;
  readonly isPointer: boolean;
  readonly isHousekeeping: boolean;
  readonly isWelcome: boolean;
  readonly tellsOfRepository: boolean;
  readonly lastsDays: boolean;
  readonly tellsWhen: boolean;
  readonly tellsWhere: boolean;
  readonly titlesFolder: boolean;
  readonly isOfAnother: boolean;
  readonly isAboutEvent: boolean;
  readonly isEventPage: boolean;
  readonly links: { readonly links: number; readonly lines: number };
}

/** Which way a sign may turn the scale of each sort of reading; where nothing is said, either way. */
type Speaks = Partial<Record<ReadingKind, Direction>>;

export interface NoteSign {
  readonly speaks: Speaks;
  /** From 0 (not at all) to 1. */
  readonly of: (view: NoteView) => number;
}

export const sign = (of: (view: NoteView) => number | boolean, speaks: Speaks = {}): NoteSign => ({
  speaks,
  of: (view) => within(of(view)),
});

export const forEvents: Speaks = { event: 'for', talks: 'for' };
export const againstAll: Speaks = { event: 'against', talks: 'against', talk: 'against' };
export const forTalk: Speaks = { talk: 'for', event: 'against', talks: 'against' };

/** How little a note tells: 1 where it has no text, 0 where it has some paragraphs. */
export function brevityOf({ letters }: Pick<NoteView, 'letters'>): number {
  return Math.max(0, 1 - letters / longEnough);
}
const longEnough = 600;

export function hasYear({ title }: NoteView): boolean {
  return /\b(?:19|20)\d{2}\b/.test(title);
}

/** Whether its first lines say when it was. */
export function saysWhen({ tellsWhen, lastsDays }: NoteView): boolean {
  return tellsWhen || lastsDays;
}

/** Whether a note lies in the folder of an event and is not called like one itself: its neighbours are talks. */
export function isAmongTalks(path: PathFacts): boolean {
  return path.eventFromFolder && path.eventIsLikely && !path.isFolderNote && !path.fileIsEvent && !path.fileIsPart;
}
