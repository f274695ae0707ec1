import { applyEdits } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { linesOutsideCode } from './linesOutsideCode';

/** Where a label leads: a definition on one line, with its title (CommonMark 0.31, 4.7). Labels of footnotes are none. */
const definition =
  /^ {0,3}\[(?!\^)([^\][\n]{1,300})\]:[ \t]{1,5}((?:<[^<>\n]{1,1000}>|[^\s<>]{1,1000})(?:[ \t]{1,5}(?:"[^"\n]{0,500}"|'[^'\n]{0,500}'|\([^()\n]{0,500}\)))?)[ \t]*$/;
/** `[text][label]`, `[label][]` or `[label]`; with an exclamation mark before it, an image. */
const reference = /\[([^\][\n]{1,300})\](?:\[([^\][\n]{0,300})\])?(?![[(:])/g;

/**
 * A piece of a note as it has to be when it leaves the note: links and images that go by a definition elsewhere in the note say
 * themselves where they lead. Code stays as it is.
 * @param piece where it stands in `text`
 */
export function inlineReferences(text: string, piece: OffsetRange): string {
  const own = text.slice(piece.start, piece.end);
  if (!own.includes(']')) return own;
  const places = definitionsIn(text);
  for (const label of definitionsIn(own).keys()) places.delete(label);
  if (places.size === 0) return own;
  const edits = linesOutsideCode(own).flatMap(({ start, content }) =>
    [...content.matchAll(reference)].flatMap(({ 0: whole, 1: words = '', 2: label, index }) => {
      const place = places.get(folded(label === undefined || label === '' ? words : label));
      const range = { start: start + index, end: start + index + whole.length };
      return place === undefined
        ? []
        : [{ range, newText: `${own.slice(range.start, range.start + words.length + 2)}(${place})` }];
    }),
  );
  return applyEdits(own, edits);
}

/** By its label where each definition leads; of two the first counts. */
function definitionsIn(text: string): Map<string, string> {
  const places = new Map<string, string>();
  if (!text.includes(']:')) return places;
  for (const { content } of linesOutsideCode(text)) {
    const [, label, place] = definition.exec(content) ?? [];
    if (label !== undefined && place !== undefined && !places.has(folded(label))) places.set(folded(label), place);
  }
  return places;
}

function folded(label: string): string {
  return label.trim().replace(/\s+/g, ' ').toLowerCase();
}
