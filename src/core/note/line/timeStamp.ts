/** A time at the start of a line or a list item, set apart by a sign, brackets, bold or code. */
const setApart = /^[ \t>]*(?:[-*+][ \t]+)?(@|\[|\(|\*\*|`)(?:[01]?\d|2[0-3]):[0-5]\d(\]|\)|\*\*|`|(?!\S))/;
const closingOf: Readonly<Record<string, string>> = { '@': '', '[': ']', '(': ')', '**': '**', '`': '`' };

/** What stands before and behind a time that says when a line was written. */
export interface StampForm {
  readonly opening: string;
  readonly closing: string;
}

/** How the time that a line begins with is set apart, with its bullet or without; undefined where it begins with none. */
export function stampFormOf(source: string): StampForm | undefined {
  const [, opening, closing] = setApart.exec(source) ?? [];
  return opening !== undefined && closing !== undefined && closingOf[opening] === closing
    ? { opening, closing }
    : undefined;
}

/** The form of a note that marks no times yet: nobody takes it for a line of an agenda. */
export const usualStamp: StampForm = { opening: '@', closing: '' };

/**
 * Whether a line below the heading of a talk says when it was written, not when the talk began. Brackets, bold and code
 * may stand around either: they do where something was noted above.
 */
export function isTimeStamp(source: string, isBelowNotes: boolean): boolean {
  const opening = stampFormOf(source)?.opening;
  return opening === usualStamp.opening || (opening !== undefined && isBelowNotes);
}
