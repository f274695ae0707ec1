import { leadingPhrases } from './leadingPhrases';
import { lexicon } from './lexicon';

const before = leadingPhrases('takingPart');
const [tookPartAside, tookPart] = [lexicon.onePhraseOf('tookPartAside'), lexicon.onePhraseOf('tookPart')];
const behind = new RegExp(`\\s*(?:[-–—|:,]\\s*(?:${tookPartAside})|(?:${tookPart}))[!！。.]?$`, 'iu');

/** Whether a title ends so: looked for from its end, and much sooner said than from where in it such words begin. */
const endsSo = new RegExp(`(?=[!！。.]?$)(?<=(?:${tookPartAside}|${tookPart}))`, 'iu');

/** Whether a title says that its writer was at an event, whatever the event is called. */
export function saysTakingPart(title: string): boolean {
  return title.length <= 200 && (before(title) !== undefined || (endsSo.test(title) && behind.test(title)));
}

/** The title without the words that say so; unchanged where nothing else would be left. */
export function withoutTakingPart(title: string): string {
  if (title.length > 200) return title;
  const rest = title
    .slice(before(title)?.length ?? 0)
    .replace(behind, '')
    .trim();
  return rest.length >= 2 ? rest : title;
}
