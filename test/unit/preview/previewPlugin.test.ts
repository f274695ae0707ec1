import assert from 'node:assert/strict';
import MarkdownIt from 'markdown-it';
import { readFolder } from '../../../src/cli/folder';
import { readNoteOnce } from '../../../src/core/note/recentNotes';
import { extendMarkdownIt } from '../../../src/editor/preview/previewPlugin';

const parser = extendMarkdownIt(new MarkdownIt(), () => readNoteOnce);
const note = `# InkConf 2024

- 09:00 - Registration
- 09:30 - 10:15 - [Blots](#blots) - Ada Byron
- 10:30 - Nibs <b> - Ben Murray

## Blots

Speaker: Ada Byron

- ink
- TODO ask

## Nibs <b>

- steel
`;

describe('the preview', () => {
  const html = parser.render(note);

  it('sets an agenda in columns, its links included', () => {
    assert.match(
      html,
      /<ul class="conference-notes-agenda">\n<li><span class="conference-notes-time">09:00<\/span><span class="conference-notes-entry">Registration<\/span><\/li>/,
    );
    assert.match(
      html,
      /<span class="conference-notes-time">09:30 - 10:15<\/span><span class="conference-notes-entry"><a href="#blots">Blots<\/a> - Ada Byron<\/span>/,
    );
  });

  it('tells below a heading what the agenda knows of the talk', () => {
    assert.match(
      html,
      /<h2>Blots<\/h2>\n<p class="conference-notes-facts">09:30–10:15<\/p>\n<p class="conference-notes-facts">Speaker: Ada Byron<\/p>/,
    );
    assert.match(html, /<h2>Nibs &lt;b&gt;<\/h2>\n<p class="conference-notes-facts">10:30 · Ben Murray<\/p>/);
  });

  it('marks loose ends', () => {
    assert.match(html, /<li class="conference-notes-loose-end">TODO ask<\/li>/);
    assert.equal(html.split('conference-notes-loose-end').length, 2);
  });

  it('leaves other Markdown as it is', () => {
    const text = '# Packing\n\n- socks\n- 2 shirts\n\n```\nTODO\n```\n';
    assert.equal(parser.render(text), new MarkdownIt().render(text));
  });

  it('copes with long notes', () => {
    const html = parser.render(note.repeat(400));
    assert.equal(html.split('<h2>').length - 1, 800);
  });

  for (const { path, text } of readFolder('samples').files) {
    it(`shows every word of ${path}`, () => {
      const words = (rendered: string): string[] => rendered.replace(/<[^>]*>/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? [];
      const shown = new Set(words(parser.render(text)));
      assert.deepEqual(
        words(new MarkdownIt().render(text)).filter((word) => !shown.has(word)),
        [],
      );
    });
  }
});
