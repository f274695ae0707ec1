import { fold } from '../../text/fold';

/** By their number in `Date`: English, German, French, Spanish, Portuguese, Italian, Polish, Dutch and Russian. */
const names: readonly (readonly string[])[] = [
  ['sunday', 'sun', 'sonntag', 'dimanche', 'domingo', 'domenica', 'niedziela', 'zondag', 'воскресенье'],
  ['monday', 'mon', 'montag', 'lundi', 'lunes', 'segunda-feira', 'lunedì', 'poniedziałek', 'maandag', 'понедельник'],
  ['tuesday', 'tues', 'tue', 'dienstag', 'mardi', 'martes', 'terça-feira', 'martedì', 'wtorek', 'dinsdag', 'вторник'],
  [
    'wednesday',
    'weds',
    'wed',
    'mittwoch',
    'mercredi',
    'miércoles',
    'quarta-feira',
    'mercoledì',
    'środa',
    'woensdag',
    'среда',
  ],
  [
    'thursday',
    'thurs',
    'thur',
    'thu',
    'donnerstag',
    'jeudi',
    'jueves',
    'quinta-feira',
    'giovedì',
    'czwartek',
    'donderdag',
    'четверг',
  ],
  ['friday', 'fri', 'freitag', 'vendredi', 'viernes', 'sexta-feira', 'venerdì', 'piątek', 'vrijdag', 'пятница'],
  ['saturday', 'sat', 'samstag', 'sonnabend', 'samedi', 'sábado', 'sabato', 'sobota', 'zaterdag', 'суббота'],
];

/** For a pattern: any weekday, in any case. */
export const weekdays = names.flat().join('|');

const numbers = new Map(names.flatMap((own, number) => own.map((name) => [fold(name), number] as const)));

/** The number of a weekday as `Date` counts, Sunday being 0; undefined for any other text. */
export function weekdayNumber(text: string): number | undefined {
  return numbers.get(fold(text).trim());
}
