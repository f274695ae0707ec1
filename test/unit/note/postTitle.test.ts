import assert from 'node:assert/strict';
import { readPostTitle } from '../../../src/core/note/line/postTitle';

describe('the title of a post', () => {
  const cases: [written: string, title: string][] = [
    ['Ink &amp; paper', 'Ink & paper'],
    ['Ada&apos;s fonts &lt;fast&gt;', "Ada's fonts <fast>"],
    ['Ink &amp;amp; paper', 'Ink &amp; paper'],
    ['Ink & paper; twice', 'Ink & paper; twice'],
  ];
  for (const [written, title] of cases) {
    it(`reads entities once: ${written}`, () => {
      assert.equal(readPostTitle(written).title, title);
    });
  }
});
