import type { People } from './people';

/** In which way a heading tells title and people apart; one writer keeps to one way, which decides doubtful headings. */
export type Pattern =
  | 'by'
  | 'right'
  | 'left'
  | 'colon left'
  | 'colon right'
  | 'parentheses'
  | 'quotes'
  | 'italics'
  | 'handle'
  | 'comma'
  | 'named';

export interface Split {
  readonly pattern: Pattern;
  readonly title: string;
  readonly people: People;
  /** 0 to 1. */
  readonly score: number;
}

/** Too little by itself; enough where the other headings are clear and divided in the same way. */
export const doubtful = 0.22;
