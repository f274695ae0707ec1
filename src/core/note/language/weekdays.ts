import { alternatives, lexicon } from './lexicon';

/** For a pattern: any weekday, in any case. */
export const weekdays = alternatives(lexicon.inOrder('weekdays').flat());
