import assert from 'node:assert/strict';
import type { ListName } from '../../../../src/core/note/language/language';
import { caseless, leadingPhrases } from '../../../../src/core/note/language/leadingPhrases';
import { lexicon } from '../../../../src/core/note/language/lexicon';
import { phraseBeginnings } from '../../../../src/core/note/language/phraseBeginnings';
import { literal } from '../../../../src/core/text/literal';

/** A phrase with what may be missing left out or taken in, and one of each choice. */
function spelled(phrase: string, isWhole: boolean, choice: number): string {
  let text = phrase.replaceAll('…', 'ink and more');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(/([([])([^()[\]]*)[)\]]/u, (_, open: string, inner: string) => {
      const all = inner.split('|');
      return open === '(' && !isWhole ? '' : (all[choice % all.length] ?? '');
    });
  }
  return text;
}

const lists: readonly ListName[] = ['accountOf', 'spokeAt', 'takingPart', 'aboutSpeaker'];

describe('phrases at the beginning of a text', () => {
  for (const list of lists)
    it(`are found as one pattern of all finds them: ${list}`, () => {
      const all = new RegExp(`^(?:${lexicon.onePhraseOf(list)})`, 'iu');
      const find = leadingPhrases(list);
      const texts = lexicon.phrases(list).flatMap((phrase) =>
        [0, 1, 2, 3].flatMap((choice) => {
          const text = spelled(phrase, choice % 2 === 0, choice);
          return [text, text.toUpperCase(), `${text}FontConf 2024`, text.slice(1), `1 ${text}`];
        }),
      );
      for (const text of [...texts, '', ' ', '„Ink“', '𝒳 at FontConf'])
        assert.equal(find(text), all.exec(text)?.[0], JSON.stringify(text));
    });

  it('are looked for with what follows them', () => {
    const find = leadingPhrases('aboutSpeaker', '!$');
    assert.equal(find('About the speaker!'), 'About the speaker!');
    assert.equal(find('About the speaker'), undefined);
  });

  it('begin with each word that stands first, whatever is missing', () => {
    const beginnings = (phrase: string): string => phraseBeginnings(phrase).sort().join('|');
    assert.equal(beginnings('(my |our )[talk|slides] at'), 'my |our |slides|talk');
    assert.equal(beginnings('(moja |krótka )relacja( [z|ze] …)'), 'krótka |moja |relacja');
    assert.equal(beginnings('((a )b )c'), 'a |b |c');
    assert.equal(beginnings('re[port|cap](s) of'), 're');
    assert.equal(beginnings('(a )…'), '|a ');
  });

  it('have letters that are the same without case where a pattern takes them so', () => {
    const letters = new Set(lists.flatMap((list) => lexicon.phrases(list).flatMap((phrase) => Array.from(phrase))));
    const every = Array.from({ length: 0x1_0000 }, (_, code) => String.fromCharCode(code)).join('');
    for (const letter of [...letters, 'ß', 'ς', 'ſ', 'k', 'å'])
      for (const [same] of every.matchAll(new RegExp(literal(letter), 'giu')))
        assert.equal(caseless(same), caseless(letter), `${letter} ${same}`);
  });
});
