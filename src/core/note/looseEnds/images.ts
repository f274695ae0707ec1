import { withoutCode } from './looseEndMask';
import type { ImageReference } from '../model';
import type { Block } from '../outline/block';
import type { LineIndex } from '../../text/lineIndex';

const image =
  /!\[[^\]\n]{0,300}\]\(\s{0,5}(?:<([^>\n]{0,500})>|([^\s)]{0,500}(?:\s(?!["'])[^\s)]{1,200}){0,20}))(?:\s{1,5}["'][^"'\n]{0,300}["'])?\s{0,5}\)|!\[\[([^\]|\n]{1,300})(?:\|[^\]\n]{0,100})?\]\]|<img\s[^>\n]{0,500}?src\s?=\s?["']([^"'\n]{0,500})["']/gi;

/** How every image begins. */
const imageMark = /!\[|<img\b/gi;

/** The images a note shows, outside code; of an empty `![]()` the target is empty. */
export function imagesIn(blocks: readonly Block[], lines: LineIndex): ImageReference[] {
  const candidates = lines.linesWith(imageMark);
  if (candidates.length === 0) return [];
  const code = new Set<number>();
  for (const block of blocks)
    if (block.kind === 'code') for (let line = block.line; line < block.endLine; line++) code.add(line);
  const result: ImageReference[] = [];
  for (const line of candidates) {
    if (code.has(line)) continue;
    const source = withoutCode(lines.line(line));
    for (const found of source.matchAll(image)) {
      const target = (found[1] ?? found[2] ?? found[3] ?? found[4] ?? '').trim();
      result.push({ target, line, column: found.index, endColumn: found.index + found[0].length });
    }
  }
  return result;
}
