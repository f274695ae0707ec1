/** Only elements that occur in abstracts, so that `List<String>` stays as it is. */
const elements =
  'a|abbr|b|blockquote|br|code|dd|div|dl|dt|em|font|h[1-6]|hr|i|img|iframe|li|ol|p|pre|s|small|span|strong|sub|sup|table|tbody|td|th|thead|tr|u|ul';
const tag = new RegExp(`<(/?)(${elements})(?:\\s[^<>]*)?/?>`, 'gi');
const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
};

/** Most texts are plain already; a schedule has thousands of them. */
const needsWork = /[<&]|[^\S\n ]| {2}| \n|\n |\n{3}/;

/** Plain text of an abstract, if there is one and it says anything. */
export function abstractIn(text: string | undefined): string | undefined {
  return text === undefined ? undefined : plainText(text) || undefined;
}

/** Plain text of an abstract that may hold HTML: paragraphs apart by an empty line, list items as `- ` lines. */
export function plainText(text: string): string {
  if (!needsWork.test(text)) return text.trim();
  const withoutMarkup = (text.includes('<') ? without('style', without('script', text)) : text)
    .replace(/\r\n?/g, '\n')
    .replace(tag, (_match, closing: string, name: string) => spaceFor(name.toLowerCase(), closing !== ''));
  return decodeEntities(withoutMarkup)
    .replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A text without the space around it; nothing where nothing else is in it. */
export function said(text: string | undefined): string | undefined {
  const bare = text?.trim();
  return bare === '' ? undefined : bare;
}

/** Plain text on one line, for titles and names. */
export function oneLine(text: string): string {
  return plainText(text).replace(/\s+/g, ' ');
}

/** The text without elements of that name and what they hold; one that is never closed stays. */
function without(element: string, text: string): string {
  const opening = new RegExp(`<${element}(?:\\s[^<>]*)?>`, 'gi');
  const closing = new RegExp(`</${element}\\s*>`, 'gi');
  const kept: string[] = [];
  let position = 0;
  for (let start = opening.exec(text); start !== null; start = opening.exec(text)) {
    closing.lastIndex = opening.lastIndex;
    if (closing.exec(text) === null) break;
    kept.push(text.slice(position, start.index));
    position = opening.lastIndex = closing.lastIndex;
  }
  return kept.join('') + text.slice(position);
}

function spaceFor(name: string, closing: boolean): string {
  if (name === 'br' || name === 'tr' || name === 'hr') return '\n';
  if (name === 'li') return closing ? '' : '\n- ';
  if (name === 'td' || name === 'th') return ' ';
  return /^(?:p|div|ul|ol|dl|dd|dt|pre|blockquote|table|h[1-6])$/.test(name) ? '\n\n' : '';
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi,
    (match, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return entities[name.toLowerCase()] ?? match;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : match;
    },
  );
}
