/** How many of how many were right. */
export class Tally {
  right = 0;
  count = 0;

  add(isRight: boolean): boolean {
    this.count++;
    if (isRight) this.right++;
    return isRight;
  }

  /** 0 to 1; undefined where nothing was asked. */
  get share(): number | undefined {
    return this.count === 0 ? undefined : this.right / this.count;
  }
}

export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** Values by a key, in the order in which the keys first come. */
export function grouped<T>(values: Iterable<T>, keyOf: (value: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}
