import type { NoteKind } from '../model';
import type { Vote } from '../line/patternVote';
import type { Block } from '../outline/block';
import type { AgendaLine } from '../survey/agenda';
import type { Candidate, Support } from '../survey/candidates';
import type { FrontMatterFacts } from '../survey/frontMatterFacts';
import type { PathFacts } from '../survey/pathFacts';
import type { NoteStructure } from '../survey/structure';

/** How a note is understood as a whole. */
export interface Reading {
  readonly kind: NoteKind;
  /** Whether another kind is nearly as probable. */
  readonly isGuess?: boolean;
  /** What decided, in a few words. */
  readonly evidence: string;
  /** The candidates that are talks, in the order of the text, with what speaks for each. */
  readonly talks: readonly { readonly candidate: Candidate; readonly support: Support }[];
  /** In which way the headings of the talks divide into title and speakers. */
  readonly vote: Vote;
}

/** What all readings look at. */
export interface Evidence {
  readonly frontMatter: FrontMatterFacts;
  readonly path: PathFacts;
  readonly blocks: readonly Block[];
  readonly agenda: readonly AgendaLine[];
  readonly headings: readonly Candidate[];
  /** The headings that comments say are talks. */
  readonly said: readonly Candidate[];
  /** The note without those whose comment states facts, where there are any: such a talk tells nothing about the rest. */
  readonly rest?: Evidence;
  /** The heading that titles the note, where one does. */
  readonly title: Candidate | undefined;
  /** What the shape of the note says about each heading. */
  readonly structure: NoteStructure;
}
