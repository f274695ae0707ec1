/** So many letters a line may have beside what is known: `Speaker`, `by`, `Vortrag von`. */
const mostLetters = 12;

/**
 * The lines of a talk from its first notes on: without those at its beginning that say nothing but what is known of it,
 * who speaks or where.
 * @param known names, rooms and times, as they were read
 */
export function fromFirstNotes(lines: readonly string[], known: readonly string[]): readonly string[] {
  const facts = known.filter((fact) => fact !== '').toSorted((a, b) => b.length - a.length);
  const first = lines.findIndex((line) => line.trim() !== '' && !saysOnly(line, facts));
  return first < 0 ? [] : lines.slice(first);
}

function saysOnly(line: string, facts: readonly string[]): boolean {
  if (line.length > 500) return false;
  const rest = facts.reduce((text, fact) => text.replaceAll(fact, ''), line);
  return rest !== line && (rest.match(/[\p{L}\d]/gu) ?? []).length <= mostLetters;
}
