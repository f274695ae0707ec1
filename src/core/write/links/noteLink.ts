import { headingAnchor } from '../../note/anchor';
import { escapeInline } from '../markdown';

/**
 * The address of a place in a note: its path, and the anchor where a heading begins there.
 * @param path relative to what the address is relative to, with `/`
 * @param line 0-based
 */
export function notePath(path: string, text: string, line: number): string {
  const anchor = headingAnchor(text, line);
  return anchor === undefined ? path : `${path}#${anchor}`;
}

/** A Markdown link to a place in a note; parameters as for `notePath`. */
export function noteLink(title: string, path: string, text: string, line: number): string {
  const address = notePath(encodeURI(path), text, line).replace(/[()]/g, (sign) => (sign === '(' ? '%28' : '%29'));
  return `[${escapeInline(title)}](${address})`;
}
