import { lexicon } from './lexicon';

/**
 * The words of all languages by which notes are grouped into events. That is done before anything was read, so the build
 * puts the lists themselves in this file's place (scripts/bundle/evaluated.mjs): what imports it does not load the lexicon.
 */
export const groupingWords: {
  /** What a day of an event is called. */
  readonly days: readonly string[];
  /** The names of each weekday, Sunday first. */
  readonly weekdays: readonly (readonly string[])[];
} = { days: lexicon.words('days'), weekdays: lexicon.inOrder('weekdays') };
