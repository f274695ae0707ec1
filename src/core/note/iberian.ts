import { foldedWords } from '../text/fold';

/** Words no Spanish or Portuguese text does without, and words no English, German, French or Italian text does without; none is in both lists. */
const iberian = new Set('que los las del una por para con como pero mas esta este muy sobre uma nao dos das pelo pela isso ser tambien tambem'.split(' '));
const others = new Set('the and is of to for with that und der die das ist mit les des est dans pour il che di per sono'.split(' '));
/** A page is enough to tell, and most often a paragraph. */
const longestSample = 20_000;
const sampleStep = 1000;
const decisive = 20;

/** Whether a text is Spanish or Portuguese, where *todo* means *all*. */
export function speaksIberian(text: string): boolean {
  let balance = 0;
  for (let from = 0; from < Math.min(text.length, longestSample) && Math.abs(balance) < decisive; from += sampleStep) {
    for (const word of foldedWords(text.slice(from, from + sampleStep))) {
      if (iberian.has(word)) balance++;
      else if (others.has(word)) balance--;
    }
  }
  return balance > 0;
}
