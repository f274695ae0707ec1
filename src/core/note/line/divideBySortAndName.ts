import { lexicon } from '../language/lexicon';
import { sessionSorts } from '../language/sessions';
import type { Split } from './division';
import { readPeople } from './people';

const sortOfSomebody = new RegExp(
  `^${sessionSorts} (?:${lexicon.oneOf('onlyBy')}|${lexicon.oneOf('by')}|${lexicon.oneOf('of')}|${lexicon.oneOf('with')}) ([^:：()]{3,60}?)\\s*[:：]\\s*(.{3,300})$`,
  'iu',
);
/** What it cannot do without, and few titles have. */
const anyColon = /[:：]/;

/** `Keynote by Ada Moss: Faster fonts`. */
export function bySortAndName(text: string): Split | undefined {
  if (!anyColon.test(text)) return undefined;
  const [, names, title] = sortOfSomebody.exec(text) ?? [];
  if (names === undefined || title === undefined) return undefined;
  const people = readPeople(names);
  return { pattern: 'by', title, people, score: people.likeness >= 0.6 ? 1 : 0 };
}
