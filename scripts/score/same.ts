/** When two texts that a person and the program wrote down are the same. */

/** Letters and digits only, without case. */
function bare(text: string): string {
  return caseless(text.normalize('NFKC')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What lower case leaves apart is one letter without case: `ß` and `ss`, the two sigmas. */
function caseless(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').replaceAll('ς', 'σ');
}

/** A title that is only signs stays itself, an empty one is none. */
export function titleKey(title: string | null | undefined): string | undefined {
  const text = title?.trim() ?? '';
  return text === '' ? undefined : bare(text) || text;
}

export function nameKey(name: string): string {
  const text = caseless(name.normalize('NFKD').replace(/\p{M}/gu, '')).trim().replace(/^@+/, '');
  return text
    .replace(/^(?:(?:dr|prof|mr|mrs|ms)\b\.?\s*)+/, '')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

export function dateKey(date: string | null | undefined): string | undefined {
  const text = (date ?? '').trim().slice(0, 10);
  return text === '' ? undefined : text;
}

export function timeKey(time: string | null | undefined): string | undefined {
  const found = /^\s*(\d{1,2})\s*[:hH.]\s*(\d{2})?/.exec(time ?? '');
  if (found) return `${(found[1] ?? '').padStart(2, '0')}:${found[2] ?? '00'}`;
  const text = (time ?? '').trim();
  return text === '' ? undefined : text;
}

/** A shorter way to say the same place is as good. */
export function isSamePlace(one: string | null | undefined, other: string | null | undefined): boolean {
  if (one == null || other == null) return one == null && other == null;
  const [a, b] = [bare(one), bare(other)].sort((x, y) => x.length - y.length);
  return a === b || ((a?.length ?? 0) >= 3 && b?.includes(a ?? '') === true);
}
