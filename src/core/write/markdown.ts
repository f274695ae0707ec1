/** A text as Markdown that shows it: only what would mean something else is escaped, so that ordinary titles stay as they are. */
export function escapeInline(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(
      /[\\`*[\]]|<(?=[a-z/!?])|&(?=#?[\da-z]{1,31};)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|~(?=~)|(?<=^| )#(?=#*$)/giu,
      '\\$&',
    );
}
