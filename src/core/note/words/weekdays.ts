import { fold } from '../../text/fold';

/** By their number in `Date`: English, German, French, Spanish and Portuguese. */
const names: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'sonntag', 'dimanche', 'domingo'],
  ['monday', 'mon', 'montag', 'lundi', 'lunes', 'segunda-feira'],
  ['tuesday', 'tues', 'tue', 'dienstag', 'mardi', 'martes', 'terça-feira'],
  ['wednesday', 'weds', 'wed', 'mittwoch', 'mercredi', 'miércoles', 'quarta-feira'],
  ['thursday', 'thurs', 'thur', 'thu', 'donnerstag', 'jeudi', 'jueves', 'quinta-feira'],
  ['friday', 'fri', 'freitag', 'vendredi', 'viernes', 'sexta-feira'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'samedi', 'sábado'],
];

/** For a pattern: any weekday, in any case. */
export const weekdays = names.flat().join('|');

const numbers = new Map(names.flatMap((own, number) => own.map((name) => [fold(name), number] as const)));

/** The number of a weekday as `Date` counts, Sunday being 0; undefined for any other text. */
export function weekdayNumber(text: string): number | undefined {
  return numbers.get(fold(text).trim());
}
