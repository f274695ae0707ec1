import assert from 'node:assert/strict';
import type { Format } from '../../../../src/core/frontmatter/model';
import { readFrontMatter } from '../../../../src/core/frontmatter/read';
import { plainValue } from '../../../../src/core/frontmatter/values';
import { newFrontMatter } from '../../../../src/core/write/frontMatter/newFrontMatter';

describe('newFrontMatter', () => {
  const formats: readonly Format[] = ['yaml', 'toml', 'json'];
  const texts = [
    'FontCon',
    '2024-05-17',
    '0000-00-00',
    '2024-02-30',
    '2024-05-17T24:00:00',
    '10000-01-01',
    '0x1a',
    '0o17',
  ];
  for (const format of formats)
    for (const text of texts)
      it(`${format} says ${text} so that it is read back`, () => {
        const block = newFrontMatter(format, [
          ['title', text],
          ['date', text],
          ['tags', [text]],
        ]);
        const read = readFrontMatter(block);
        assert.deepEqual(read?.errors, []);
        const values = read.root?.properties.map(({ value }) => plainValue(value));
        assert.deepEqual(values, [text, text, [text]]);
      });
});
