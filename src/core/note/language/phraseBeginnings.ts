/**
 * With what a phrase may begin: its first words as far as nothing may be missing among them and none is one of several.
 * Empty among them where anything may stand there.
 * @param phrase as the lists of a language have it
 */
export function phraseBeginnings(phrase: string): string[] {
  return alternativesIn(phrase).flatMap(beginningsOfOne);
}

/** Of a phrase that leaves no choice but in brackets. */
function beginningsOfOne(phrase: string): string[] {
  const sign = phrase[0];
  if (sign !== '(' && sign !== '[') return [phrase.slice(0, /[([…]/.exec(phrase)?.index)];
  const end = bracketEnd(phrase);
  const inner = phraseBeginnings(phrase.slice(1, end));
  return sign === '[' ? inner : [...inner, ...beginningsOfOne(phrase.slice(end + 1))];
}

/** Where the bracket that a phrase begins with closes. */
function bracketEnd(phrase: string): number {
  let depth = 0;
  for (let index = 0; index < phrase.length; index++) {
    depth += depthOf(phrase[index]);
    if (depth === 0) return index;
  }
  return phrase.length;
}

/** What a phrase lets choose from outside of brackets. */
function alternativesIn(phrase: string): string[] {
  if (!/[([]/.test(phrase)) return phrase.split('|');
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
  if (sign === '(' || sign === '[') return 1;
  return sign === ')' || sign === ']' ? -1 : 0;
}
