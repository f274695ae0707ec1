import type { Note } from '../../note/model';
import { escapeInline } from '../markdown';
import { nextImage } from './nextImage';
import type { Skeleton } from '../template/skeleton';

/**
 * An image of a note that is still to come: the next name of those its pictures have.
 * @param alt what it shows, or what stands there until that is typed
 */
export function imagePlaceholder(
  note: Pick<Note, 'images'>,
  alt: { readonly known: string } | { readonly placeholder: string },
): Skeleton {
  const words = 'known' in alt ? escapeInline(alt.known) : { stop: 1, placeholder: alt.placeholder };
  return ['![', words, imageTarget(nextImage(note)), { stop: 0 }];
}

/** Images side by side, each with a stop for what it shows. */
export function imagesSkeleton(targets: readonly string[], placeholder: string): Skeleton {
  return [
    ...targets.flatMap((target, index) => [
      index === 0 ? '![' : ' ![',
      { stop: index + 1, placeholder },
      imageTarget(target),
    ]),
    { stop: 0 },
  ];
}

/** What follows the words of an image. */
function imageTarget(target: string): string {
  return `](${/[\s()<>]/.test(target) ? `<${target}>` : target})`;
}
