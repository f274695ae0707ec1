import assert from 'node:assert/strict';
import { learnWords, wordLessonOf } from '../../../scripts/learn/noteWords';
import {
  exchangeWords,
  judgeWords,
  unpackWords,
  wordsLikeness,
  wordsOf,
} from '../../../src/core/note/likeness/noteWords';
import { toBase64 } from '../../../src/core/note/likeness/tables';

const passage = (text: string, isHeading = false) => ({ text, isHeading });

describe('what the words of a note are like', () => {
  it('looks at each word once, whatever its case and accents', () => {
    assert.deepEqual(wordsOf([passage('Ink ink ÉCRAN'), passage('écran')]), wordsOf([passage('ink ecran')]));
  });

  it('takes a word of a heading for another one as well', () => {
    const [text, heading] = [wordsOf([passage('ink')]), wordsOf([passage('ink', true)])];
    assert.equal(text.length, 1);
    assert.equal(heading.length, 2);
    assert.ok(heading.includes(text[0] ?? 0));
  });

  it('takes two letters at a time where words are not set apart', () => {
    assert.deepEqual(wordsOf([passage('活版印刷')]), wordsOf([passage('活版 版印 印刷')]));
  });

  it('leaves out numbers, codes and where links lead', () => {
    assert.deepEqual(
      wordsOf([passage('ink 42 x86 [press](https://ink.example/serifs)')]),
      wordsOf([passage('ink press')]),
    );
  });

  it('knows nothing of a note without words', () => {
    const { other, talk, several } = wordsLikeness([]);
    assert.deepEqual([other, talk, several], [1 / 3, 1 / 3, 1 / 3]);
  });

  it('is probabilities, for any text', () => {
    for (const text of ['', 'ink', '👩‍👩‍👧', '\ud800', 'x'.repeat(5000), 'word '.repeat(5000)]) {
      const { other, talk, several } = wordsLikeness([passage(text)]);
      const sum = other + talk + several;
      assert.ok(Math.abs(sum - 1) < 1e-6, `${text.slice(0, 20)}: ${sum}`);
    }
  });

  it('judges by other words when told so, and by its own again', () => {
    const own = wordsLikeness([passage('serifs')]);
    const before = exchangeWords(unpackWords({ bias: [5, 0], scale: 1, words: toBase64(new Uint8Array(2)) }));
    try {
      assert.ok(wordsLikeness([passage('serifs')]).talk > 0.9);
    } finally {
      exchangeWords(before);
    }
    assert.deepEqual(wordsLikeness([passage('serifs')]), own);
  });
});

describe('learning words', () => {
  const note = (repo: string, kind: string, text: string) =>
    wordLessonOf({ label: { repo, path: 'a.md', kind, event: null, talks: [] }, text, workspace: repo });
  const lessons = ['ada', 'ben', 'eva'].flatMap((who) => [
    note(who, 'talk', '# Serifs\n\nThe speaker showed her press.\n'),
    note(who, 'event', '# FontCon\n\n## Serifs\n\nThe speaker\n\n## Kerning\n\nThe other speaker\n'),
    note(who, 'other', '# Bread\n\nTake flour and water.\n'),
  ]);

  it('finds which words speak for what', () => {
    const words = unpackWords(learnWords(lessons));
    const { talk, other } = judgeWords(words, wordsOf([passage('speaker press')]));
    const bread = judgeWords(words, wordsOf([passage('flour water')]));
    assert.ok(talk > other);
    assert.ok(bread.other > bread.talk && bread.other > bread.several);
  });

  it('gives the same bytes for the same notes', () => {
    assert.deepEqual(learnWords(lessons), learnWords(lessons));
  });

  it('reads no code and no front matter', () => {
    const [plain, coded] = ['# Serifs\n', '---\ntags: ink\n---\n# Serifs\n\n```\npress()\n```\n'].map((text) =>
      note('ada', 'talk', text),
    );
    assert.deepEqual(plain?.words, coded?.words);
  });
});
