/** The value met most often, compared by its content; of several, the one met first. */
export function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<string, { value: T; count: number }>();
  for (const value of values) {
    const key = JSON.stringify(value);
    counts.set(key, { value, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  let best: { value: T; count: number } | undefined;
  for (const one of counts.values()) {
    if (best === undefined || one.count > best.count) best = one;
  }
  return best?.value;
}
