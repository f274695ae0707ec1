import type { ValueNode } from '../../frontmatter/model';
import { textOf } from '../../frontmatter/values';

const noteLink = /!?\[\[([^\][|]{1,300})(?:\|([^\][]{1,300}))?\]\]/g;
const markdownLink = /!?\[([^\][]{1,300})\]\([^()\s]{0,500}\)/g;

/**
 * A value as its reader sees it: links as their words. `[[people/tam-berg|Tam Berg]]` is Tam Berg, and a link to a note
 * in a folder is the note's name.
 */
export function linkWords(text: string): string {
  if (!text.includes('[')) return text;
  return text
    .replace(noteLink, (_, target: string, shown: string | undefined) => (shown ?? nameOfNote(target)).trim())
    .replace(markdownLink, '$1');
}

function nameOfNote(target: string): string {
  const [path = target] = target.split('#', 1);
  const name = path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return name.trim() === '' ? target : name;
}

/** A scalar as its words; so is `[[Lantern Conf]]` without quotes, which YAML takes for a list in a list. */
export function wordsOf(node: ValueNode | undefined): string | undefined {
  const text = node?.type === 'list' ? linkIn(node.items) : textOf(node);
  return text === undefined ? undefined : linkWords(text);
}

function linkIn([inner, ...others]: readonly ValueNode[]): string | undefined {
  if (inner?.type !== 'list' || others.length > 0) return undefined;
  const texts = inner.items.map((item) => textOf(item));
  return texts.length === 0 || texts.includes(undefined) ? undefined : `[[${texts.join(', ')}]]`;
}
