import assert from 'node:assert/strict';
import { readNote } from '../../../src/core/note/readNote';

/** Titles of the talks that a note is read to have. */
function talksOf(text: string): string[] {
  return readNote(text, 'fonts.md', { workspace: 'notes' }).talks.map((talk) => talk.title);
}

const talks = ['Kerning by Hand', 'Serifs without Fear', 'Inks of the North'];
const notesOn = (part: (title: string, index: number) => string): string => `# Fontville 2021\n\n${talks.map(part).join('\n\n')}\n`;

describe('structure of a note', () => {
  const cases: [what: string, text: string, titles: string[]][] = [
    ['parts that return under every talk', notesOn((title) => `## ${title}\n\n### Takeaways\n\ntext\n\n### Impression\n\ntext`), talks],
    ['parts that differ only in their stars', notesOn((title, index) => `## ${title}\n\n### Impression ${'★'.repeat(index)}\n\ntext`), talks],
    ['labels that return under every talk', notesOn((title, index) => `## ${title}\n\n- Track: ${index}\n\ntext`), talks],
    ['links that return under every talk', notesOn((title) => `## ${title}\n\n[Slides](https://example.org/a)\n\ntext`), talks],
    ['headings that link to the pages of sessions', notesOn((title, index) => `## [${title}](https://example.org/sessions/${index}a)\n\ntext`), talks],
    ['a list of the talks heard', `${notesOn((title) => `## ${title}\n\ntext`).replace('2021', `2021\n\n## Attended sessions\n\n${talks.map((title) => `- [${title}](#x)`).join('\n')}`)}\n## Inks\n`, [...talks, 'Inks']],
    ['a table of the talks heard', notesOn((title) => `## ${title}\n\ntext`).replace('2021', `2021\n\n| Session | Tags |\n|---|---|\n${talks.map((title) => `| ${title} | #a |`).join('\n')}`), talks],
  ];
  for (const [what, text, titles] of cases) {
    it(what, () => {
      assert.deepEqual(talksOf(text), titles);
    });
  }

  it('takes the parts of what one talk is about for no talks', () => {
    const text = '# Three patterns - Ada Moss (Orbit)\n\n## Strangler\n\n### Problem\n\ntext\n\n## Bulkhead\n\n### Problem\n\ntext\n\n## Sidecar\n\n### Problem\n\ntext\n';
    assert.deepEqual(talksOf(text), ['Three patterns']);
  });
});
