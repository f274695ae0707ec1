import type { Note } from '../../note/model';
import { nameKey } from '../fileName';
import { nextImage } from './nextImage';

/** What a clipboard calls a picture that has no name of its own. */
const nameless = /^image\.[a-z]+$/i;
/** On the web, from a site's root or filled in by a site generator: nothing that lies beside the note. */
const elsewhere = /^(?:[a-z][a-z\d+.-]*:|[/\\#])|\{\{|\{%/i;

/** A file or a folder; a folder ends with `/`, that of the note is empty. */
export interface ImagePlace {
  /** As a link in the note says it. */
  readonly target: string;
  /** The same as a path, relative to the note's folder. */
  readonly path: string;
}

/** The folder in which the last of a note's own pictures lies; undefined where it shows none. */
export function imageFolder({ images }: Pick<Note, 'images'>): ImagePlace | undefined {
  const image = images.findLast(({ target }) => target !== '' && !elsewhere.test(target))?.target;
  if (image === undefined) return undefined;
  const target = image.slice(0, image.lastIndexOf('/') + 1);
  return { target, path: decoded(target) };
}

/**
 * Where new pictures of a note land: in its pictures' folder, one without a name as the next of those that are numbered, others under
 * their names. A name that is taken, in any case, is not used again.
 * @param folder of `imageFolder`
 * @param names the files' names, with extensions
 * @param taken the names that the folder holds
 */
export function newImages(
  note: Pick<Note, 'images'>,
  folder: ImagePlace,
  names: readonly string[],
  taken: Iterable<string>,
): ImagePlace[] {
  const used = new Set([...taken].map(nameKey));
  return names.map((name) => {
    const free = freeName(
      nameless.test(name) ? numberedNames(note, folder.target, name) : variantsOf(name.replace(/^.*[/\\]/s, '')),
      used,
    );
    used.add(nameKey(free));
    return { target: folder.target + free.replace(/[%\\#?<>]/g, encodeURIComponent), path: folder.path + free };
  });
}

function freeName(names: Iterable<string>, used: ReadonlySet<string>): string {
  for (const name of names) {
    if (!used.has(nameKey(name))) return name;
  }
  throw new Error('There is always another name');
}

/** `img05.png`, `img06.png`, …, from the next number of the pictures of that folder on, with the extension the new one has. */
function* numberedNames({ images }: Pick<Note, 'images'>, folder: string, name: string): Generator<string> {
  const extension = name.slice(name.lastIndexOf('.'));
  let known = images.filter((image) => image.target.startsWith(folder));
  for (;;) {
    const target = nextImage({ images: known });
    yield target.slice(target.lastIndexOf('/') + 1).replace(/\.\w+$/, extension);
    known = [{ target, line: 0, column: 0, endColumn: 0 }];
  }
}

/** `board.png`, `board-2.png`, `board-3.png`, … */
function* variantsOf(name: string): Generator<string> {
  const dot = name.lastIndexOf('.');
  const end = dot > 0 ? dot : name.length;
  yield name;
  for (let number = 2; ; number++) yield `${name.slice(0, end)}-${number.toString()}${name.slice(end)}`;
}

function decoded(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target; // a lone % in a folder's name
  }
}
