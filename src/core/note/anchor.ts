import { LineIndex } from '../text/lineIndex';
import { bodyOutline } from './outline/bodyOutline';
import { plainText } from './outline/plainText';

/**
 * The fragment that leads to the heading on a 0-based line, as GitHub and VS Code make it: lower case, without punctuation,
 * numbered where an earlier heading has the same. Undefined where no heading begins on that line.
 * @see https://github.com/Flet/github-slugger
 */
export function headingAnchor(text: string, line: number): string | undefined {
  const taken = new Map<string, number>();
  for (const { kind, text: heading, line: at } of bodyOutline(new LineIndex(text))) {
    if (kind !== 'heading') continue;
    const slug = slugOf(heading);
    const count = taken.get(slug) ?? 0;
    taken.set(slug, count + 1);
    if (at === line) return count === 0 ? slug : `${slug}-${count}`;
  }
  return undefined;
}

function slugOf(heading: string): string {
  return plainText(heading)
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');
}
