import { fold } from '../../text/fold';

/** Words no Spanish or Portuguese text does without, and words no English, German, French or Italian text does without; none is in both lists. */
const iberian = new Set(
  'que los las del una por para con como pero mas esta este muy sobre uma nao dos das pelo pela isso ser tambien tambem'.split(
    ' ',
  ),
);
const others = new Set(
  'the and is of to for with that und der die das ist mit les des est dans pour il che di per sono'.split(' '),
);
/** The words of both lists, and no parts of other words. */
const telling = new RegExp(
  `(?<![\\p{L}\\p{N}\\p{M}])(?:${[...iberian, ...others].join('|')})(?![\\p{L}\\p{N}\\p{M}])`,
  'gu',
);
/** A page is enough to tell, and most often a paragraph. */
const longestSample = 20_000;
const sampleStep = 1000;
const decisive = 20;

/** Whether a text is Spanish or Portuguese, where *todo* means *all*. */
export function speaksIberian(text: string): boolean {
  let balance = 0;
  for (let from = 0; from < Math.min(text.length, longestSample) && Math.abs(balance) < decisive; from += sampleStep) {
    for (const word of fold(text.slice(from, from + sampleStep)).match(telling) ?? [])
      balance += iberian.has(word) ? 1 : -1;
  }
  return balance > 0;
}
