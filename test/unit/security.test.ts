import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';

describe('SECURITY.md', () => {
  const rows = readFileSync('SECURITY.md', 'utf8')
    .split('\n')
    .filter((line) => /^\| (?!promise )/.test(line));

  it('promises something', () => {
    assert.ok(rows.length >= 15, `${rows.length} rows`);
  });

  for (const row of rows) {
    const tests = Array.from(row.matchAll(/`(test\/[^`]+\.test\.ts)`/g), ([, path = '']) => path);
    it(`names the tests that hold: ${row.slice(2, 60)}`, () => {
      assert.notEqual(tests.length, 0);
      for (const path of tests) {
        assert.ok(existsSync(path), path);
        assert.match(readFileSync(path, 'utf8'), /\bit\(/, path);
      }
    });
  }
});
