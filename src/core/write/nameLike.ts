import { year } from '../text/isoDates';
import { fileNameFor } from './fileName';
import { mostFrequent } from './mostFrequent';

/** What names a file. */
export interface Named {
  readonly title: string;
  /** ISO date. */
  readonly date?: string | undefined;
}

/** `03-`, `3. `, `2024-05-17-`, `20240517_`, `2024-05-`, `2024-`: what files are put in order by. */
const ordering = /^(\d{4}-?\d{2}-?\d{2}|\d{4}-\d{2}|(?:19|20)\d{2}|\d{1,3})([-_. ]+)(?=\D)/;

/**
 * A file's name, without extension, as those beside it are named: their numbers or dates in front, their separators and
 * capitals; without the year in the title where a date in front tells it and the others do not repeat it.
 * @param otherwise the name where the title holds no letter or digit
 */
export function nameLike({ title, date }: Named, names: readonly string[], otherwise: string): string {
  const rests = names.map((name) => name.replace(ordering, ''));
  const separator = mostFrequent(rests.flatMap((rest) => /[-_ ]/.exec(rest)?.[0] ?? [])) ?? '-';
  const isCapital = rests.filter((rest) => /^\p{Lu}/u.test(rest)).length * 2 > rests.length;
  const prefix = prefixLike(date, names);
  const repeatsYear = !/^(?:19|20)\d{2}/.test(prefix) || rests.some((rest) => year.test(rest));
  const bare = repeatsYear ? title : title.replace(year, '');
  const words = fileNameFor(/[\p{L}\d]/u.test(bare) ? bare : title, otherwise).split('-');
  const shaped = words
    .map((word, index) => (isCapital && index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word))
    .join(separator);
  return prefix + shaped;
}

/** The next number, or the date as far as they tell it, where most neighbours begin with one. */
function prefixLike(date: string | undefined, names: readonly string[]): string {
  const prefixes = names.flatMap((name) => {
    const [, order, gap] = ordering.exec(name) ?? [];
    return order === undefined || gap === undefined ? [] : [{ order, gap, form: order.replace(/\d/g, '0') }];
  });
  if (prefixes.length * 2 <= names.length) return '';
  const most = mostFrequent(prefixes.map(({ form }) => form));
  const { order: sample, gap } = prefixes.find(({ form }) => form === most) ?? { order: '', gap: '' };
  if (sample.length >= 4) {
    const told = sample.includes('-') || sample.length === 4 ? date : date?.replaceAll('-', '');
    return told === undefined || told.length < sample.length ? '' : told.slice(0, sample.length) + gap;
  }
  const numbers = prefixes.filter(({ order }) => order.length < 4).map(({ order }) => Number(order));
  return String(Math.max(...numbers) + 1).padStart(sample.length, '0') + gap;
}
