/** Signs that move the cursor, colour a terminal or turn the direction of writing: they say nothing, and can forge what stands around them. */
const unseen = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/gu;
const loneSurrogates = /\p{Cs}/gu;

/** Longer texts of others are no titles, names or reasons that anybody reads. */
const longest = 400;

/**
 * A text of others as one line that can only be read: without control characters, line breaks and marks of direction,
 * and no longer than `most` UTF-16 units. What is cut is the middle, as messages say what matters at both ends.
 */
export function plainText(text: string, most = longest): string {
  // No text shrinks by so much that what is cut here would be seen.
  const bounded = text.length > most * 16 ? `${text.slice(0, most * 8)} ${text.slice(-most * 8)}` : text;
  return withoutMiddle(seen(bounded).replace(/ {2,}/g, ' ').trim(), most);
}

function seen(text: string): string {
  return text.replace(unseen, ' ').replace(loneSurrogates, '\ufffd');
}

function withoutMiddle(text: string, most: number): string {
  if (text.length <= most) return text;
  const half = (most - 3) >> 1;
  return `${wholeSigns(text.slice(0, half))} … ${wholeSigns(text.slice(-half))}`;
}

/** Without the halves of signs that a cut left behind. */
function wholeSigns(text: string): string {
  return text.replace(loneSurrogates, '').trim();
}

/**
 * A message of the editor, into which texts of others went: plain, and without links. The editor makes links, of commands too,
 * of `[label](address)` wherever it stands in a message, a progress or a question.
 */
export function plainMessage(message: string): string {
  return plainText(message, 1000).replaceAll('](', '] (');
}

const longestLine = 4000;
const commandAtStart = /^(\s*:):(?=\S)/;
const commandInLine = /##([\w.]*)\[/g;

/**
 * A line for a terminal or for the log of a build: what moves the cursor or begins another line becomes a space, others stay
 * as they are, and it is no command to the service that runs the build (`::error::`, `##[error]`, `##vso[…]`).
 */
export function plainLine(line: string): string {
  return withoutMiddle(seen(line), longestLine).replace(commandAtStart, '$1 :').replace(commandInLine, '##$1 [');
}

/** Signs that JSON leaves as they are and a terminal or the log of a build does not. */
const unescaped = /[\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** JSON that says the same and can be printed: what {@link plainLine} would change is written as an escape. */
export function plainJson(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .replace(unescaped, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .replace(commandInLine, '##$1\\u005b');
}
