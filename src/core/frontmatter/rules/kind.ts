import type { PropertyNode } from '../model';
import type { Found } from '../problem';
import { isEvidentSlip, isSlipOf } from '../similar';

type StatedKind = 'event' | 'day' | 'talk' | 'index' | 'other';

/** What front matter may say of a note's kind, with what each stands for. */
const statedKinds: ReadonlyMap<string, StatedKind> = new Map([
  ['event', 'event'],
  ['conference', 'event'],
  ['meetup', 'event'],
  ['day', 'day'],
  ['talk', 'talk'],
  ['session', 'talk'],
  ['presentation', 'talk'],
  ['index', 'index'],
  ['other', 'other'],
]);

/** The kind of note that a word stands for, in whatever letter case; undefined where it stands for none. */
export function kindCalled(word: string): StatedKind | undefined {
  return statedKinds.get(word.toLowerCase());
}

/** From this length on a word with a letter beside it is a slip, and no word of its own as `task` is beside `talk`. */
const longWord = 5;

/** `kind: evnt`, whatever else the note is then taken for. Kinds of other programs are no slips and are left in peace. */
export function misspeltKind(properties: readonly PropertyNode[]): Found[] {
  const value = properties.find(({ key }) => key === 'kind')?.value;
  if (value?.type !== 'scalar' || typeof value.value !== 'string') return [];
  const text = value.value.trim();
  if (kindCalled(text) !== undefined) return [];
  const suggestion = [...statedKinds.keys()].find((known) =>
    known.length < longWord ? isEvidentSlip(text.toLowerCase(), known) : isSlipOf(text, known),
  );
  if (suggestion === undefined) return [];
  return [{ code: 'unknown-value', property: 'kind', value: text, suggestion, range: value.range }];
}
