/** A title without the code that a catalogue repeats before it: `SVS301 | Nests`, `SVS301-R1: Nests`. */
export function withoutCode(title: string, code: string | undefined): string {
  if (code === undefined || code === '' || !title.startsWith(code)) return title;
  const rest = title.slice(code.length).replace(/^[-_R\d]*\s*[|:–-]\s*/, '');
  return rest === '' ? title : rest;
}
