import type { JudgedKind } from './facts';
import { problemCodes, type ProblemCode, type Severity } from './problem';

/** Reading what people wrote into settings: values of the wrong type count as not written. */

const severities: ReadonlySet<unknown> = new Set<Severity | 'off'>(['error', 'warning', 'information', 'hint', 'off']);

/** Required properties by kind of note. */
export function readRequired(value: unknown): Readonly<Record<JudgedKind, readonly string[]>> {
  return {
    event: textsIn(propertyOf(value, 'event')),
    day: textsIn(propertyOf(value, 'day')),
    talk: textsIn(propertyOf(value, 'talk')),
  };
}

function textsIn(value: unknown): readonly string[] {
  return isList(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

/** Severities by problem code; unknown codes are left out. */
export function readSeverities(value: unknown): Readonly<Partial<Record<ProblemCode, Severity | 'off'>>> {
  const read: Partial<Record<ProblemCode, Severity | 'off'>> = {};
  for (const code of problemCodes) {
    const severity = propertyOf(value, code);
    if (isSeverity(severity)) read[code] = severity;
  }
  return read;
}

function isSeverity(value: unknown): value is Severity | 'off' {
  return severities.has(value);
}

/** Addresses of JSON Schemas by glob. */
export function readSchemaGlobs(value: unknown): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== ''),
  );
}

function propertyOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
