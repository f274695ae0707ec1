import { plainSkeleton, type Skeleton, type SkeletonPart } from './skeleton';

/** A place to be filled in, in the text of a new note. */
export interface TabStop {
  /** The order in which the places are visited; 0 is where the cursor ends. */
  readonly stop: number;
  /** UTF-16 offsets of what stands there until something is typed. */
  readonly start: number;
  readonly end: number;
}

export interface TextWithStops {
  readonly text: string;
  /** In the order of the text; none lies within another. */
  readonly stops: readonly TabStop[];
}

/** Characters that no text is exchanged with mark the places until a note is put together. @see https://www.unicode.org/faq/private_use.html#nonchar1 */
const opening = '\uFDD0';
const behindNumber = '\uFDD1';
const closing = '\uFDD2';
const mark = new RegExp(`${opening}(\\d{1,9})${behindNumber}|[${opening}${behindNumber}${closing}]`, 'g');

export function markStop(stop: string, text: string): string {
  return `${opening}${stop}${behindNumber}${text}${closing}`;
}

/** The text of a skeleton, its places marked for `takeStops`. */
export function markedSkeleton(skeleton: Skeleton): string {
  return skeleton
    .map((part) =>
      typeof part === 'string' || 'snippet' in part
        ? plainSkeleton([part])
        : markStop(String(part.stop), part.placeholder ?? ''),
    )
    .join('');
}

/** The text without marks, and the places they marked. */
export function takeStops(marked: string): TextWithStops {
  const stops: TabStop[] = [];
  const open: Omit<TabStop, 'end'>[] = [];
  let text = '';
  let read = 0;
  for (const { 0: found, 1: number, index } of marked.matchAll(mark)) {
    text += marked.slice(read, index);
    read = index + found.length;
    if (number !== undefined) open.push({ stop: Number(number), start: text.length });
    else if (found === closing) {
      const closed = open.pop();
      if (closed !== undefined && open.length === 0) stops.push({ ...closed, end: text.length });
    }
  }
  return { text: text + marked.slice(read), stops };
}

/** A piece of a text as it is to be inserted again, with its places to be filled in; UTF-16 offsets. */
export interface FilledPiece {
  readonly start: number;
  readonly end: number;
  readonly skeleton: Skeleton;
}

/** The lines of the places up to the last of them: an editor indents a piece that begins within a line. */
export function pieceWithStops({ text, stops }: TextWithStops): FilledPiece {
  const [first, last] = [stops[0], stops.at(-1)];
  const start = first === undefined ? 0 : text.lastIndexOf('\n', first.start - 1) + 1;
  let read = start;
  const skeleton = stops.flatMap((place): SkeletonPart[] => {
    const before = text.slice(read, place.start);
    read = place.end;
    return [
      before,
      place.end === place.start
        ? { stop: place.stop }
        : { stop: place.stop, placeholder: text.slice(place.start, place.end) },
    ];
  });
  return { start, end: last?.end ?? start, skeleton };
}
