import { inTimezone, instantOf } from '../time';

/** Clocks of a place. Local times are `2024-05-17T09:30`, instants milliseconds since 1970. */
export interface Zone {
  /** An IANA name; absent for a zone that only a calendar describes. */
  readonly name: string | undefined;
  /** What its clocks show then. */
  readonly toLocal: (instant: number) => string;
  /** When its clocks show that; of a time they show twice the first. */
  readonly toInstant: (local: string) => number;
}

/** @param name an IANA name that this host knows */
export function ianaZone(name: string): Zone {
  return {
    name,
    toLocal: (instant) => inTimezone(instant, name),
    toInstant: (local) => instantOf(local, name),
  };
}
