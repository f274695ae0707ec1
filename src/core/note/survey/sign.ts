/** Which way a sign may turn the scale: training turns no meaning round. */
export type Direction = 'for' | 'against' | 'either';

/** A named thing that may be seen, from 0 (not at all) to 1. It knows no weight and not what the note is. */
export interface Sign<View> {
  readonly speaks: Direction;
  readonly of: (view: View) => number;
}

export type Signs<View> = Readonly<Record<string, Sign<View>>>;

const speaking =
  (speaks: Direction) =>
  <View>(of: (view: View) => number | boolean): Sign<View> => ({
    speaks,
    of: (view) => within(of(view)),
  });

export const speaksFor = speaking('for');
export const speaksAgainst = speaking('against');
export const speaksEither = speaking('either');

/** What was seen, from 0 to 1. */
export function within(value: number | boolean): number {
  const seen = Number(value);
  return seen > 0 ? Math.min(1, seen) : 0;
}

/** How far a count goes from 0 to `most`, each doubling the same step. */
export function onScale(count: number, most: number): number {
  return Math.min(1, Math.log2(1 + Math.max(0, count)) / Math.log2(1 + most));
}

/** How probable something is, from its log odds. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
