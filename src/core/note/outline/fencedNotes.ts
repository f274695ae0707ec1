/** How a fence opens that holds plain text or Markdown, and no program. */
const opening = /^ {0,3}(`{3,}|~{3,})[ \t]*(?:markdown|md|mdown|text|txt)?[ \t]*$/i;
const heading = /^ {0,3}#{1,6}[ \t]+\S/;
/** In a program `#` begins a remark, `##` hardly ever. */
const deepHeading = /^ {0,3}#{2,6}[ \t]+\S/;
const least = 2;
/** The title may stand above the fence. */
const mostOutside = 1;

/**
 * Some people paste whole notes between fences. Where nearly all headings stand there, they are the note's.
 * @returns the body with such fences as empty lines; unchanged where there are none
 */
export function withoutFences(body: string): string {
  if (!body.includes('```') && !body.includes('~~~')) return body;
  const lines = body.split('\n');
  const fences: number[] = [];
  let open: { readonly line: number; readonly mark: string; readonly isText: boolean; headings: number } | undefined;
  let outside = 0;
  for (const [line, source] of lines.entries()) {
    const text = source.replace(/\r$/, '');
    if (!open) {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(text)?.[1];
      if (mark !== undefined) open = { line, mark, isText: opening.test(text), headings: 0 };
      else if (heading.test(text)) outside++;
    } else if (text.trim().startsWith(open.mark) && /^[`~ ]+$/.test(text)) {
      if (open.isText && open.headings >= least) fences.push(open.line, line);
      open = undefined;
    } else if (deepHeading.test(text)) open.headings++;
    if (outside > mostOutside) return body;
  }
  if (fences.length === 0) return body;
  for (const line of fences) lines[line] = '';
  return lines.join('\n');
}
