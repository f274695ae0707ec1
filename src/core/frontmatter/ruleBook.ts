import type { Found } from './problem';
import type { Judged } from './rules/judged';
import { disagreements } from './rules/disagreements';
import { dateMismatch, dateOrder, invalidDates, invalidTimes } from './rules/dates';
import { otherReadings, unquotedTimes } from './rules/readings';
import { commaLists, duplicateTags, swallowedItems } from './rules/lists';
import { missingProperties } from './rules/missing';
import { deprecatedProperties, misspeltProperties } from './rules/names';
import { similarEntries } from './rules/spellings';
import { invalidUrls, unknownValues } from './rules/values';

const rules: readonly ((judged: Judged) => Found[])[] = [
  missingProperties,
  invalidDates,
  invalidTimes,
  unquotedTimes,
  otherReadings,
  dateOrder,
  dateMismatch,
  disagreements,
  invalidUrls,
  unknownValues,
  misspeltProperties,
  deprecatedProperties,
  commaLists,
  swallowedItems,
  duplicateTags,
  similarEntries,
];

/** What the rules find in front matter that could be read, in the order of the rules. */
export function judgeByRules(judged: Judged): Found[] {
  return rules.flatMap((rule) => rule(judged));
}
