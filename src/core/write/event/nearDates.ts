import { nearDays, weekdaysOfHost, type NearDays } from '../../note/language/nearDays';
import { languages } from '../../note/language/lexicon';
import { fold } from '../../text/fold';

/** Around a weekday or a count, and how many days after today it then is. */
interface Phrase {
  readonly pattern: RegExp;
  readonly away: (inside: string, weekday: number) => number | undefined;
}

const slot = /\{(?:day|count)\}/;
const words = new Map(nearDays.flatMap((one) => Object.entries(one.words).map(([word, away]) => [fold(word), away])));
const phrases: readonly Phrase[] = nearDays.flatMap(phrasesOf);

/**
 * How many days after today a phrase such as `mañana`, `el martes que viene` or `3日前` means, negative for days that are
 * past; undefined for anything else.
 * @param folded by {@link fold}
 * @param weekday today's, Sunday being 0
 */
export function daysFromToday(folded: string, weekday: number): number | undefined {
  const known = words.get(folded);
  if (known !== undefined) return known;
  for (const { pattern, away } of phrases) {
    const [, inside] = pattern.exec(folded) ?? [];
    const days = inside === undefined ? undefined : away(inside, weekday);
    if (days !== undefined) return days;
  }
  const day = weekdayNumber(folded);
  return day === undefined ? undefined : daysUntil(day, weekday);
}

/** The day a word means or begins in the first language in which it does, if only one. */
export function weekdayNumber(word: string): number | undefined {
  if (word.length < 2) return undefined;
  for (const { weekdays = [] } of Object.values(languages)) {
    const meant = weekdays.flatMap((names, number) =>
      names.split(' ').some((name) => fold(name).startsWith(word)) ? [number] : [],
    );
    if (meant.length === 1) return meant[0];
  }
  return hostNames().get(word);
}

let known: ReadonlyMap<string, number> | undefined;

/** Names of weekdays as the host writes them, where they have two signs or more; asked once, when first needed. */
function hostNames(): ReadonlyMap<string, number> {
  known ??= new Map(
    weekdaysOfHost.flatMap((language) =>
      (['long', 'short'] as const).flatMap((width) => {
        const format = new Intl.DateTimeFormat(language, { weekday: width, timeZone: 'UTC' });
        return Array.from({ length: 7 }, (_, day) => {
          // The fourth of January 1970 was a Sunday.
          const name = fold(format.format(Date.UTC(1970, 0, 4 + day)));
          return [name, day] as const;
        }).filter(([name]) => name.length > 1);
      }),
    ),
  );
  return known;
}

function phrasesOf(of: NearDays): Phrase[] {
  const counted = countReader(of);
  const onWeekday =
    (reckon: (day: number, today: number) => number): Phrase['away'] =>
    (inside, today) => {
      const day = weekdayNumber(inside);
      return day === undefined ? undefined : reckon(day, today);
    };
  const inWeek = (weeks: number): Phrase['away'] =>
    onWeekday((day, today) => 7 * weeks + fromMonday(day) - fromMonday(today));
  return [
    ...made(
      of.coming,
      onWeekday((day, today) => daysUntil(day, today) || 7),
    ),
    ...made(
      of.past,
      onWeekday((day, today) => daysUntil(day, today) - 7),
    ),
    ...made(of.nextWeek, inWeek(1)),
    ...made(of.thisWeek, inWeek(0)),
    ...made(of.lastWeek, inWeek(-1)),
    ...made(of.ahead, (inside) => counted(inside)),
    ...made(of.back, (inside) => negative(counted(inside))),
  ];
}

function made(templates: readonly string[] = [], away: Phrase['away']): Phrase[] {
  return templates.map((template) => ({
    pattern: new RegExp(`^${fold(template).replace(slot, '(.{2,30})')}$`, 'u'),
    away,
  }));
}

/** Reads `2 weeks` in a language, as days. */
function countReader({ days = [], weeks = [], numbers = [] }: NearDays): (text: string) => number | undefined {
  const values = new Map(numbers.flatMap((names, index) => names.split(' ').map((name) => [fold(name), index + 1])));
  const units = new Map([
    ...days.map((unit) => [fold(unit), 1] as const),
    ...weeks.map((unit) => [fold(unit), 7] as const),
  ]);
  return (text) => {
    const [, digits, rest = ''] = /^(\d{0,3}) ?(.+)$/u.exec(text) ?? [];
    for (const [unit, length] of units) {
      if (!rest.endsWith(unit)) continue;
      const word = rest.slice(0, -unit.length).trim();
      const count = digits !== '' && word === '' ? Number(digits) : values.get(word);
      if (count !== undefined && (digits === '' || word === '')) return count * length;
    }
    return undefined;
  };
}

function negative(days: number | undefined): number | undefined {
  return days === undefined ? undefined : -days;
}

function daysUntil(day: number, today: number): number {
  return (day - today + 7) % 7;
}

function fromMonday(day: number): number {
  return (day + 6) % 7;
}
