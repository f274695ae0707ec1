import { parse as parseJson } from 'jsonc-parser';

/**
 * The data that a web page holds for search engines, as JSON-LD; nothing where it has none.
 * @see https://schema.org/Event
 */
export function dataInPage(html: string): unknown[] {
  const found: unknown[] = [];
  const opening = /<script\b[^<>]*\btype\s*=\s*["']?application\/ld\+json[^<>]*>/gi;
  for (let start = opening.exec(html); start !== null; start = opening.exec(html)) {
    const end = html.indexOf('</script', opening.lastIndex);
    const data: unknown = parseJson(html.slice(opening.lastIndex, end < 0 ? undefined : end), [], {
      allowTrailingComma: true,
    });
    if (data !== undefined) found.push(data);
    if (end < 0) break;
    opening.lastIndex = end;
  }
  return found.flatMap(eventsOf);
}

/** The events of a page stand alone, in a list, or in a graph with other things. */
function eventsOf(data: unknown): unknown[] {
  if (Array.isArray(data)) return data.flatMap(eventsOf);
  if (typeof data !== 'object' || data === null) return [];
  const { '@graph': graph, '@type': type } = data as Record<string, unknown>;
  if (graph !== undefined) return eventsOf(graph);
  const types = (Array.isArray(type) ? type : [type]) as unknown[];
  return types.some((one) => typeof one === 'string' && /Event$|^Festival$|^CourseInstance$|^Hackathon$/.test(one))
    ? [data]
    : [];
}
