/** A piece of new text: words, or a place to be filled in. */
export type SkeletonPart =
  | string
  /** A piece of a person's own template, in the editor's snippet syntax. */
  | { readonly snippet: string }
  | {
      /** The order in which the places are visited; 0 is where the cursor ends. */
      readonly stop: number;
      /** What stands there until something is typed. */
      readonly placeholder?: string;
    };

export type Skeleton = readonly SkeletonPart[];

/** The text as it stands before anything is filled in. */
export function plainSkeleton(skeleton: Skeleton): string {
  return skeleton
    .map((part) => (typeof part === 'string' ? part : 'snippet' in part ? part.snippet : (part.placeholder ?? '')))
    .join('');
}
