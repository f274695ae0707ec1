import { stampFormOf, usualStamp } from '../../note/line/timeStamp';
import { mostFrequent } from '../mostFrequent';

/**
 * A time as this note marks times, with a blank behind; `@14:05` where it marks none yet, which nobody takes for a line of
 * an agenda.
 * @param time `HH:MM`
 */
export function timeStamp(text: string, time: string): string {
  const forms = text.split('\n').flatMap((line) => stampFormOf(line) ?? []);
  const most = mostFrequent(forms.map(({ opening }) => opening));
  const { opening, closing } = forms.find((form) => form.opening === most) ?? usualStamp;
  return `${opening}${time}${closing} `;
}
