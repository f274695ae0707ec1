/**
 * How many items at the front fit, found by halving.
 * @param fits true up to some item, and false from there on
 */
export function leadingCount<T>(items: readonly T[], fits: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fits(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
