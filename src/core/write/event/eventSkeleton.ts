import type { Skeleton } from '../template/skeleton';

/** What stands in the places to be filled in, in the language of the person who writes. */
export interface EventPlaceholders {
  readonly title: string;
  readonly location: string;
}

/**
 * A new note about an event: front matter and title.
 * @param today the date it begins with, `YYYY-MM-DD`.
 */
export function eventSkeleton({ title, location }: EventPlaceholders, today: string): Skeleton {
  return [
    '---\ntitle: ',
    { stop: 1, placeholder: title },
    '\ndate: ',
    { stop: 2, placeholder: today },
    '\nlocation: ',
    { stop: 3, placeholder: location },
    '\n---\n\n# ',
    { stop: 1 },
    '\n\n',
    { stop: 0 },
  ];
}
