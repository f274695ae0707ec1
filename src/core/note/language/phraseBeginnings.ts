/** A space ends what is looked at of a phrase: its first word is enough to leave most out. */
const end = ' ';

/**
 * With what a phrase may begin: its first words, each with the space behind it, or less where something else may follow at
 * once. Empty among them where anything may stand there.
 * @param phrase as the lists of a language have it
 */
export function phraseBeginnings(phrase: string): string[] {
  return [...new Set(alternativesIn(phrase).flatMap(beginningsOfOne))];
}

/** Of a phrase that leaves no choice but in brackets. */
function beginningsOfOne(phrase: string): string[] {
  const done: string[] = [];
  let begun = [''];
  for (let index = 0; index < phrase.length && begun.length > 0 && phrase[index] !== '…';) {
    const sign = phrase[index] ?? '';
    const isBracket = sign === '(' || sign === '[';
    const length = isBracket ? bracketLength(phrase, index) : plainLength(phrase, index);
    const part = phrase.slice(index, index + length);
    const next = isBracket ? phraseBeginnings(part.slice(1, -1)) : [firstWord(part)];
    const longer = begun.flatMap((text) => next.map((more) => text + more));
    done.push(...longer.filter(isDone));
    begun = [...(sign === '(' ? begun : []), ...longer.filter((text) => !isDone(text))];
    index += length;
  }
  return [...done, ...begun];
}

function isDone(text: string): boolean {
  return text.endsWith(end);
}

/** How many characters stand before the next sign. */
function plainLength(phrase: string, start: number): number {
  let index = start;
  while (index < phrase.length && !signs.has(phrase[index] ?? '')) index++;
  return index - start;
}
const signs: ReadonlySet<string> = new Set('([…');

function firstWord(text: string): string {
  const space = text.indexOf(end);
  return space < 0 ? text : text.slice(0, space + 1);
}

/** How long a bracket is, with both its ends. */
function bracketLength(phrase: string, start: number): number {
  let depth = 0;
  for (let index = start; index < phrase.length; index++) {
    depth += depthOf(phrase[index]);
    if (depth === 0) return index + 1 - start;
  }
  return phrase.length - start;
}

/** What a phrase lets choose from outside of brackets. */
function alternativesIn(phrase: string): string[] {
  const found: string[] = [];
  let [depth, start] = [0, 0];
  for (let index = 0; index < phrase.length; index++) {
    depth += depthOf(phrase[index]);
    if (depth > 0 || phrase[index] !== '|') continue;
    found.push(phrase.slice(start, index));
    start = index + 1;
  }
  return [...found, phrase.slice(start)];
}

function depthOf(sign: string | undefined): number {
  return sign === '(' || sign === '[' ? 1 : sign === ')' || sign === ']' ? -1 : 0;
}
