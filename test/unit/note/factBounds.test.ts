import assert from 'node:assert/strict';
import { renameInNote } from '../../../src/core/write/frontMatter/renameInNote';
import { readNote } from '../support/readNote';
import { textsThatAreNoFacts } from '../../fuzz/facts';

const of = (property: string, value: string): string => `---\n${property}: ${value}\n---\n# FontCon 2024\n`;
const long = 60_000;

describe('every fact of a note is bounded', () => {
  const pumps = [
    '–',
    '(',
    ' (',
    '2024 ',
    'day 1 ',
    'a@',
    '😀',
    '#a',
    '[x](',
    '1-',
    'von ',
    '"',
    ', ',
    '🙂 ',
    'Ada Moss ',
  ];
  for (const pump of pumps) {
    for (const property of ['title', 'event', 'tags', 'speakers', 'url', 'location', 'series', 'date', 'subtitle']) {
      it(`a ${property} of 60 KB of ${JSON.stringify(pump)} costs no more than its beginning`, () => {
        const text = of(property, `"${pump.replaceAll('"', '\\"').repeat(long / pump.length)}"`);
        assert.deepEqual(textsThatAreNoFacts(readNote(text, '2024-fontcon.md')), []);
      });
    }
  }

  const blank: [name: string, text: string][] = [
    ['a dash', '# FontCon 2019\n\n## Talk one\n\nSpeaker: —\n\n- x\n\n## Talk two - Ada Moss\n\n- y\n'],
    ['an emoji', '# FontCon 2019\n\n## Talk one\n\nSpeaker: 🙂\n\n- x\n'],
    ['nothing visible', of('speakers', '["\\u200b", "(x)", {name: "\\t"}]')],
    ['front matter of dashes', of('speaker', '"–"')],
  ];
  for (const [name, text] of blank) {
    it(`${name} in a speaker's place is nobody, and renaming it ends`, () => {
      const note = readNote(text, 'fontcon-2019.md');
      assert.deepEqual(
        note.talks.flatMap(({ speakers }) => speakers.map((speaker) => speaker.name)),
        note.talks.length > 1 ? ['Ada Moss'] : [],
      );
      assert.deepEqual(renameInNote(text, note, { meaning: 'people', from: [''], to: 'x' }).inBody, []);
    });
  }

  const titles: [text: string, titles: string[]][] = [
    ['---\nkind: talk\ntitle: "\\u200b"\n---\n', ['serifs']],
    ['# FontCon 2024\n\n## A - Ada Moss\n\n- x\n\n## \u200b\n\n- x\n', ['A']],
  ];
  for (const [text, expected] of titles) {
    it(`no talk is without a title: ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        readNote(text, '2024-fontcon/serifs.md').talks.map(({ title }) => title),
        expected,
      );
    });
  }

  it('what stands on several lines is one line, and an address its first', () => {
    const { title, event } = readNote(
      '---\ntitle: |\n  FontCon\n  2019\nseries: |\n  a\n  b\nurl: |\n  https://x.example\n  ATTACH:https://y.example\nkind: event\n---\n',
      'fontcon.md',
    );
    assert.deepEqual([title, event?.series?.value, event?.url?.value], ['FontCon 2019', 'a b', 'https://x.example']);
  });
});
