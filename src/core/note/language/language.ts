/**
 * What is known of a language. A language is one file of `languages/`; a list it leaves out is unknown for it, and
 * `npm run languages` prints which. Words are written as people write them, in lower case: they are compared folded, without
 * case and accents. A word may be of several languages. In phrases, parentheses hold what may be missing, brackets what must be
 * one of several, both divided by `|`; `…` stands for some words, and `{event}` for a name.
 */
export interface Language extends Readonly<Partial<Record<ListName, readonly string[]>>> {
  /** As its speakers call it. */
  readonly name: string;
  /** What people write before a colon, by the fact that follows. Of a word that could tell two, the first in order counts. */
  readonly labels?: Readonly<Partial<Record<Label, readonly string[]>>>;
}

/** The lists a language can fill. */
export const lists = [
  /** Names and usual short forms of the months, a line a month, January first. */
  'months',
  /** Names and usual short forms of the weekdays, a line a day, Sunday first. */
  'weekdays',
  /** Labels that are everyday words as well: they label only before a colon. */
  'labelsBeforeColon',
  /** Labels for several speakers: whoever writes so has several in mind. */
  'pluralLabels',
  /** Headings of parts of a talk or a note: never a talk by themselves. */
  'parts',
  /** Sessions without a title of their own: talks once something stands under them. */
  'sessions',
  /** Headings that hold several talks. */
  'talkLists',
  /** Headings above what is noted of one talk or of several. */
  'frames',
  /** What happens at an event beside its talks. */
  'logistics',
  /** Parts of a talk as its listener divides it, rather than of what it was about. */
  'reception',
  /** Words of a job or of a group of people: they stand beside a name and are none. */
  'roles',
  /** Articles, prepositions, pronouns, auxiliaries: words of titles, and of no name. */
  'smallWords',
  /** Words that say "this is an event". */
  'eventWords',
  /** Words that name an event only in company of a date or a number. */
  'weakEventWords',
  /** The same of several words. */
  'eventPhrases',
  /** Parts of words that say "this is an event", where words are not set apart or inflected. */
  'eventStems',
  /** Endings of such words. */
  'eventEndings',
  /** Everyday words with such an ending. */
  'noEventWords',
  /** Folders that hold notes and name neither event nor day. */
  'folders',
  /** Phrases before an event's name that say that one was there: `back from (the ){event}`. */
  'takingPart',
  /** The same behind its name. */
  'tookPart',
  /** The same set apart behind its name by a sign: `FontConf: my impressions`. */
  'tookPartAside',
  /** Phrases before an event's name in the title of an account of it, which may stand before another subject as well. */
  'accountOf',
  /** The same behind its name, with or without a sign between. */
  'account',
  /** Phrases before an event's name that say that one spoke there, which is no account of it. */
  'spokeAt',
  /** Words between what a talk is called and the event at which it was. */
  'at',
  /** Phrases of a heading below which stands who speaks. */
  'aboutSpeaker',
  /** Verbs between a name and what that person is or does. */
  'tellsOfPerson',
  /** How people address somebody, behind the name. */
  'honorifics',
  /** Words before who speaks that mean nothing else. */
  'onlyBy',
  /** Words before who speaks that also mean `from` or `for`. */
  'by',
  /** Words before who speaks that mostly mean `of`. */
  'of',
  /** Words before who speaks, or before who speaks as well. */
  'with',
  /** Words between the last two of several. */
  'and',
  /** The same where the word means something else in another language: it stands between names alone. */
  'andBetween',
  /** Words between the first and the last day. */
  'until',
  /** What a numbered day is called: `Day 2`. */
  'days',
] as const;

export type ListName = (typeof lists)[number];

/** What a label announces, in the order in which it is understood. */
export const labels = [
  /** Who speaks. */
  'speaker',
  /** Where a speaker works. */
  'affiliation',
  /** What a speaker is. */
  'role',
  /** What a talk is called. */
  'title',
  /** What the event is called. */
  'event',
  /** On which day. */
  'date',
  /** At what time. */
  'time',
  /** In which city or house. */
  'place',
  /** In which room of it. */
  'room',
  /** In which track of the programme. */
  'track',
  /** Where the slides are. */
  'slides',
  /** Where the recording is. */
  'video',
  /** A session's number in the programme. */
  'code',
  /** Who wrote the note, or the paper. */
  'author',
  /** What else is labelled, and tells nothing we keep. */
  'other',
] as const;

export type Label = (typeof labels)[number];

/**
 * A list of words, one a line; spaces around a line are no part of it. A phrase goes on in the next line until its brackets
 * are closed.
 */
export function words(text: string): readonly string[] {
  const found: string[] = [];
  let begun = '';
  for (const line of text.split('\n')) {
    begun += line.trim();
    if (begun === '' || begun.lastIndexOf('[') > begun.lastIndexOf(']')) continue;
    found.push(begun);
    begun = '';
  }
  return found;
}
