import { remembering } from '../../text/remember';
import { leadingPhrases } from '../language/leadingPhrases';
import { lexicon } from '../language/lexicon';

/** Longer titles are sentences. */
const maxLength = 200;

const accountBefore = leadingPhrases('accountOf');
const spokeBefore = leadingPhrases('spokeAt');
const account = lexicon.onePhraseOf('account');
const behind = new RegExp(`(?:[\\s\\-–—|:：,.]+|(?<![\\p{Script=Katakana}\\u30fc]))(?:${account})[!！。.]*$`, 'iu');
/** Whether a title ends so: looked for from its end, and much sooner said than from where in it such words begin. */
const endsAsAccount = new RegExp(`(?=[!！。.]*$)(?<=(?:${account}))`, 'iu');
/** `【参加レポート】FontConf 2024`, `[Review] FontConf 2024`. */
const labelInBrackets = /^(?:【[^【】]{1,20}】|\[[^[\]]{1,20}\]|［[^［］]{1,20}］)\s*(?=\S)/u;
/** The only quotation or brackets in a title: `Protokoll „FontConf 2024“`, `「FontConf 2024」`. */
const quoted =
  /^([^"“”„«»「」『』《》【】[\]]{0,40})(?:"([^"]{3,150})"|“([^“”]{3,150})”|„([^“”„]{3,150})[“”]|«\s?([^«»]{3,150}?)\s?»|「([^「」]{3,150})」|『([^『』]{3,150})』|《([^《》]{3,150})》|【([^【】]{3,150})】|\[([^[\]]{3,150})\])([^"“”„«»「」『』《》【】[\]]{0,40})$/u;
/** Words of an account around a name in quotes; more are a title in which a name comes up. */
const mostWordsBeside = 4;

/**
 * What is left of the title of an account without what its writer says of it: `What I learned at FontConf 2024`,
 * `FontConf 2024 wrap-up`. Each could also be said of something else, so whoever asks has to see whether what is left names an event.
 */
export const withoutAccount = remembering((title: string): readonly string[] => {
  if (title.length > maxLength) return [];
  return lefts(title, [
    title.replace(labelInBrackets, ''),
    inQuotes(title),
    withoutPhraseBefore(title),
    endsAsAccount.test(title) ? title.replace(behind, '') : undefined,
  ]);
});

/** The same where its writer spoke there: `My talk at FontConf 2024`. */
export function withoutOwnTalk(title: string): string[] {
  return title.length > maxLength ? [] : lefts(title, [title.slice(spokeBefore(title)?.length ?? 0)]);
}

/** `10 things I learned at FontConf`: a number may stand before the phrase. */
function withoutPhraseBefore(title: string): string {
  const number = /^\d{1,2}\s/.exec(title)?.[0] ?? '';
  const numbered = title.slice(number.length);
  const found = number === '' ? undefined : accountBefore(numbered);
  return found === undefined ? title.slice(accountBefore(title)?.length ?? 0) : numbered.slice(found.length);
}

function lefts(title: string, all: readonly (string | undefined)[]): string[] {
  return all.map((left) => left?.trim() ?? '').filter((left) => left.length >= 2 && left !== title);
}

function inQuotes(title: string): string | undefined {
  const [, left = '', ...others] = quoted.exec(title) ?? [];
  const right = others.pop() ?? '';
  const beside = `${left} ${right}`.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  const inner = others.find((one: string | undefined) => one !== undefined);
  // `[Conference] FontConf 2024`: what has the edition is the name.
  const isLabel = /\d/.test(`${left}${right}`) && !/\d/.test(inner ?? '');
  return beside.length > mostWordsBeside || isLabel ? undefined : inner;
}
