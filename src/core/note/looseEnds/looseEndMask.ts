/** Stands for a character that is no prose; rules match neither it nor the space it would otherwise leave. */
const filler = '\0';

/** Addresses, targets of links, wiki links, comments, tags and template calls. Every repetition ends at a character it excludes, so time stays linear. */
const noProse =
  /\bhttps?:\/\/[^\s<>()[\]]+|(?<=\]\()[^()\s]{1,1000}|\[\[[^[\]]{1,300}\]\]|<!--[^>]{0,1000}-->|<[a-z/][^<>]{0,1000}>|\{\{[^{}]{0,300}\}\}/gi;

/** What each of them holds, and most lines do not. */
const anyNoProse = /:\/\/|\]\(|\[\[|<|\{\{/;

/** A line with everything that is no prose replaced by a filler, character by character. */
export function blankOut(line: string): string {
  const text = withoutCode(line);
  return anyNoProse.test(text) ? text.replace(noProse, (found) => filler.repeat(found.length)) : text;
}

/** A line with its code spans replaced by a filler; they run from some backticks to the next run of as many. */
export function withoutCode(line: string): string {
  if (!line.includes('`')) return line;
  const runs = [...line.matchAll(/`+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const nextOfLength = new Map<number, number>();
  const closers = runs.map(() => -1);
  for (let index = runs.length - 1; index >= 0; index--) {
    const run = runs[index];
    if (!run) continue;
    closers[index] = nextOfLength.get(run.end - run.start) ?? -1;
    nextOfLength.set(run.end - run.start, index);
  }
  const parts: string[] = [];
  let done = 0;
  for (let index = 0; index < runs.length; index++) {
    const open = runs[index];
    const closer = closers[index] ?? -1;
    const close = runs[closer];
    if (!open || !close) continue;
    parts.push(line.slice(done, open.start), filler.repeat(close.end - open.start));
    done = close.end;
    index = closer;
  }
  return parts.join('') + line.slice(done);
}
