import { readFrontMatter } from '../../frontmatter/read';
import type { LineIndex } from '../../text/lineIndex';
import type { Block } from './block';
import { readOutline } from './outline';

/** The blocks below a note's front matter, by the 0-based lines of the whole note. */
export function bodyOutline(lines: LineIndex): Block[] {
  const start = readFrontMatter(lines.text)?.block.bodyStart ?? 0;
  return readOutline(lines.text.slice(start), lines.positionAt(start).line);
}
