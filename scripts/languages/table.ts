import { labels, lists, type Language } from '../../src/core/note/language/language';

/**
 * Lists by languages as a table of text: how many words each language has in each list, a dot where it has none. What
 * the dots stand for is what somebody who speaks the language can add.
 */
export function languageTable(languages: Readonly<Record<string, Language>>): string {
  const ids = Object.keys(languages);
  const rows: [name: string, counts: (number | undefined)[]][] = [
    ...lists.map((list): [string, (number | undefined)[]] => [list, ids.map((id) => languages[id]?.[list]?.length)]),
    ...labels.map((label): [string, (number | undefined)[]] => [
      `labels.${label}`,
      ids.map((id) => languages[id]?.labels?.[label]?.length),
    ]),
  ];
  const wide = Math.max(...rows.map(([name]) => name.length));
  const lineOf = (name: string, cells: readonly string[]): string =>
    [name.padEnd(wide), ...cells.map((cell) => cell.padStart(5))].join('');
  const empty = ids.map((_, at) => String(rows.filter(([, counts]) => counts[at] === undefined).length));
  return [
    lineOf('', ids),
    ...rows.map(([name, counts]) =>
      lineOf(
        name,
        counts.map((count) => String(count ?? '·')),
      ),
    ),
    lineOf('empty', empty),
  ].join('\n');
}
