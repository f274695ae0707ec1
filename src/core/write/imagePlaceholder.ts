import type { Note } from '../note/model';
import { escapeInline } from './markdown';
import { nextImage } from './nextImage';
import type { Skeleton } from './skeleton';

/**
 * An image of a note that is still to come: the next name of those its pictures have.
 * @param alt what it shows, or what stands there until that is typed
 */
export function imagePlaceholder(note: Pick<Note, 'images'>, alt: { readonly known: string } | { readonly placeholder: string }): Skeleton {
  const words = 'known' in alt ? escapeInline(alt.known) : { stop: 1, placeholder: alt.placeholder };
  const target = nextImage(note);
  return ['![', words, `](${/[\s()<>]/.test(target) ? `<${target}>` : target})`, { stop: 0 }];
}
