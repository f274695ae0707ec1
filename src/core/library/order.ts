import { fold } from '../text/fold';

/** Compares by code units: the same everywhere and fast, for order that nobody reads as sorted. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

const natural = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

/** A text whose code units compare roughly as a person sorts: for sorting so much that a collator takes too long. */
export function naturalKey(text: string): string {
  return fold(text).replace(/\d+/g, (digits) => digits.padStart(12, '0'));
}

/** Compares as a person sorts: `Day 2` before `Day 10`, case aside. */
export function compareNatural(a: string, b: string): number {
  return natural.compare(a, b) || compareText(a, b);
}
