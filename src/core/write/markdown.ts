/**
 * A text as Markdown that shows it: only what would mean something else is escaped, so that ordinary titles stay as they are.
 * Who looks for comments may look for their first signs alone.
 */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /[\\`*[\]]|<(?=[a-z/!?])|&(?=#?[\da-z]{1,31};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=^| )#(?=#*$)/giu,
      '\\$&',
    )
    .replaceAll('\\<!--', '\\<\\!--');
}

/** The same at the start of a line, where a sign may make a heading or a list of it. */
export function escapeLine(text: string): string {
  return escapeInline(text)
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/, '$1\\')
    .replace(/^(?=[#>+=-])/, '\\');
}

/** What leads out of a link, a table's cell or a line of a calendar. */
const leavesAddress = /[\s<>|()[\]\\`"\p{Cc}\p{Cs}]/gu;

/** An address with what could end it too soon as its percent codes. */
export function escapeAddress(url: string): string {
  return url
    .trim()
    .replace(leavesAddress, (character) =>
      character.length === 1 && character <= '\x7f'
        ? `%${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
        : encodePart(character),
    );
}

/** An address that leads somewhere on the web as a link to it, anything else as a text. */
export function linkOrText(url: string): string {
  return /^(?:https?|mailto):/i.test(url.trim()) ? `<${escapeAddress(url)}>` : escapeInline(url);
}

/** `encodeURIComponent`, which throws for half a character, as names of files on some systems have them. */
export function encodePart(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'));
}
