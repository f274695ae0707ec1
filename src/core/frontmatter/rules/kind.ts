import type { PropertyNode } from '../model';
import type { Found } from '../problem';
import { isEvidentSlip, isSlipOf } from '../similar';

/** What front matter may say of a note's kind, with what each stands for. The reader asks it as well. */
export const statedKinds = {
  event: 'event',
  conference: 'event',
  meetup: 'event',
  day: 'day',
  talk: 'talk',
  session: 'talk',
  presentation: 'talk',
  index: 'index',
  other: 'other',
} as const;

/** From this length on a word with a letter beside it is a slip, and no word of its own as `task` is beside `talk`. */
const longWord = 5;

/** `kind: evnt`, whatever else the note is then taken for. Kinds of other programs are no slips and are left in peace. */
export function misspeltKind(properties: readonly PropertyNode[]): Found[] {
  const value = properties.find(({ key }) => key === 'kind')?.value;
  if (value?.type !== 'scalar' || typeof value.value !== 'string') return [];
  const text = value.value.trim();
  if (Object.hasOwn(statedKinds, text.toLowerCase())) return [];
  const suggestion = Object.keys(statedKinds).find((known) =>
    known.length < longWord ? isEvidentSlip(text.toLowerCase(), known) : isSlipOf(text, known),
  );
  if (suggestion === undefined) return [];
  return [{ code: 'unknown-value', property: 'kind', value: text, suggestion, range: value.range }];
}
