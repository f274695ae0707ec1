import { fold } from '../../text/fold';
import { labelOf } from './labels';
import { lexicon } from './lexicon';

const partNames = lexicon.set('parts');
const sessionNames = lexicon.set('sessions');
const containerNames = lexicon.set('talkLists');
const frameNames = lexicon.set('frames');
const logisticNames = lexicon.set('logistics');

export type SectionWord = 'part' | 'session' | 'container' | 'frame' | 'logistics';

/** What a heading says, if it is nothing but a usual heading of a part: `Takeaways:`, `3. Fazit`, `Keynotes`. */
export function sectionWord(heading: string): SectionWord | undefined {
  if (heading.length > 60) return undefined;
  const word = bare(heading);
  const unnumbered = word
    .replace(/^(?:the|die|les|las|los|os|as) /, '')
    .replace(/ (?:\d{1,2}|[ivx]{1,4})$|,? (?:morning|afternoon|evening)$/, '');
  if (sessionNames.has(word) || sessionNames.has(unnumbered)) return 'session';
  if (containerNames.has(word) || containerNames.has(unnumbered)) return 'container';
  if (frameNames.has(word)) return 'frame';
  if (partNames.has(word)) return 'part';
  if (logisticNames.has(word)) return 'logistics';
  const label = labelOf(word);
  if (label === 'place' || label === 'date') return 'part';
  const inner = word.replace(
    /^(?:the|my|our|short|brief|quick|small|some|other|more|additional|useful|key|main|die|das|der|meine?|unsere?|les|mes|mon|ma|le|la|un|una|uma|mis?|el|os|as|minhas?|meus?|le mie|i miei|mijn|moje|мои) /,
    '',
  );
  if (partNames.has(inner)) return 'part';
  return word.length <= 8 && /(?:感想|所感|まとめ|後記|总结|總結|후기|소감)$/u.test(word) ? 'part' : undefined;
}

/** Who repeats them notes down several talks. */
const reception = lexicon.set('reception');

/** @param folded words of a heading, with single spaces */
export function isReception(folded: string): boolean {
  return reception.has(folded);
}

/** Words that make an agenda entry one without a talk wherever they stand in it. */
const logisticStems =
  /\b(?:doors?|networking|drinks|food|pizza|beers?|coffee|lunch|dinner|breakfast|registration|check-?in|einlass|mittagspause|kaffeepause|imbiss|dejeuner|cocktail|buffet|almoco|coffee-break|get-together|apero)\b|休憩|懇親会|受付|茶歇|午餐|报到|報到|签到|점심|중식|오찬|만찬|휴식|등록|경품/;

export function isLogistics(text: string): boolean {
  const folded = fold(text);
  return logisticNames.has(bare(text)) || logisticStems.test(folded);
}

function bare(heading: string): string {
  const word = fold(heading)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:\d{1,2}(?:\.\d{1,2}){0,3}[.):]?|[a-z][.)])\s+/, '');
  // Most headings end with a letter, and to look for anything else takes as long as all the rest.
  return (/[a-z\d)]/.test(word.slice(-1)) ? word : word.replace(/[^\p{L}\p{N})]+$/u, '')).trim();
}
