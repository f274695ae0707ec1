import type { Block } from '../outline/block';

/** A link to another note: relative, or to a Markdown file anywhere, `[[Name]]`, `<doc:Name>`. */
const noteLink =
  /\]\((?!https?:\/\/|#|mailto:)[^()\s][^()]{0,300}?(?:\.(?:md|markdown|mdx)(?:#[^()]{0,100})?|\/|\/[^()/.#]{1,100}|\/#readme)\)|\]\(https?:\/\/(?:github|gitlab)\.com\/[^()]{1,300}\.(?:md|markdown)\)|<doc:[^>]{1,100}>|(?<!!)\[\[[^\]]{1,200}\]\]|\{%\s?(?:post_url|link)\s|href="[^"]{1,300}\.md"/i;

/** What every link to a note and every badge holds, and most blocks do not. */
const marks = /\]\(|\[\[|<doc:|\{%|href=/i;

/** Lines of nothing but images tell nothing about the note. */
const badges = /^[\s\-*]*(?:\[?!\[[^\]]{0,200}\]\([^)]{0,500}\)(?:\]\([^)]{0,500}\))?\s*){1,20}$/;

/** How many lines with text there are, and how many of them link to another note. */
export function noteLinks(blocks: readonly Block[]): { readonly links: number; readonly lines: number } {
  let links = 0;
  let lines = 0;
  for (const block of blocks) {
    if (block.kind === 'rule' || block.kind === 'comment' || block.kind === 'heading') continue;
    if (block.kind === 'code') {
      lines += Math.min(50, block.endLine - block.line);
      continue;
    }
    if (!marks.test(block.text)) {
      lines += linesWithText(block.text);
      continue;
    }
    for (const line of block.text.split('\n')) {
      if (line.trim() === '' || badges.test(line)) continue;
      lines++;
      if (noteLink.test(line.length > 2000 ? line.slice(0, 2000) : line)) links++;
    }
  }
  return { links, lines };
}

function linesWithText(text: string): number {
  const lines = text.includes('\n') ? text.split('\n') : [text];
  return lines.filter((line) => line.trim() !== '').length;
}
