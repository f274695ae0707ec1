/**
 * The few assertions the host suite needs: the web worker host has no `node:assert`.
 * Failures carry `actual` and `expected`, from which mocha prints a difference.
 */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff = true;
  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(message);
  }
}

/** Fails unless both are the same value. */
export function equal<T>(actual: T, expected: T, message = 'Not the same value'): void {
  if (!Object.is(actual, expected))
    throw new AssertionError(`${message}: ${String(actual)}, not ${String(expected)}`, actual, expected);
}

/** Fails unless both are the same as JSON: plain lists and objects, with the keys in the same order. */
export function deepEqual<T>(actual: T, expected: T, message = 'Not the same content'): void {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new AssertionError(message, actual, expected);
}

/** Fails unless the value is there, and narrows its type. */
export function present<T>(value: T, message = 'Missing'): asserts value is NonNullable<T> {
  if (value === undefined || value === null) throw new AssertionError(message, value, 'a value');
}

/** Fails unless the condition holds. */
export function ok(condition: boolean, message: string): asserts condition {
  if (!condition) throw new AssertionError(message, condition, true);
}
