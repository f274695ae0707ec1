import { drawOf, type Example } from './examples';

/** Weight of a changed copy beside its original. */
const copyWeight = 0.4;

/** What organisations write behind their names. */
const legalForms = ['GmbH', 'Inc.', 'Ltd', 'AG', 'LLC', 'S.A.', 'B.V.', 'University'];

function capitalised(text: string): string {
  return text.replace(/(?<![\p{L}\p{N}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/**
 * Copies of an example as other people write the same: in capitals, in small letters, with a colon or a full stop behind,
 * a person by one name only, an event with its year. Which of them an example gets depends on its text alone.
 */
export function variantsOf(example: Example): Example[] {
  const { text, kind } = example;
  const draw = drawOf(`${kind} ${text}`);
  const copies: string[] = [];
  if (draw < 0.12) copies.push(text.toUpperCase());
  else if (draw < 0.3) copies.push(text.toLowerCase());
  else if (draw < 0.45) copies.push(capitalised(text));
  const sign = Math.floor(draw * 1000) % 20;
  if (kind === 'section' && sign < 4) copies.push(/[:：]$/.test(text) ? text.slice(0, -1) : `${text}:`);
  if (kind === 'title' && draw < 0.5) copies.push(...partOf(text, draw));
  if (kind === 'title' && sign === 0) copies.push(`“${text}”`);
  if (kind === 'title' && sign === 1) copies.push(`${text}.`);
  if (kind === 'event' && !/\d/.test(text)) {
    copies.push(`${text} ${2008 + (Math.floor(draw * 10_000) % 18)}`);
    if (sign < 4) copies.push(`${text} ’${String(10 + (Math.floor(draw * 10_000) % 16))}`);
    if (sign >= 16) copies.push(`${text} #${String(1 + (Math.floor(draw * 10_000) % 60))}`);
  }
  if (kind === 'organisation' && sign < 8 && !/[,.]/.test(text)) copies.push(`${text} ${legalForms[sign] ?? ''}`);
  if (kind === 'person') copies.push(...oneName(text, draw));
  return copies
    .filter((copy) => copy !== text)
    .map((copy) => ({ ...example, text: copy, weight: (example.weight ?? 1) * copyWeight }));
}

/** A person by the first or the last name alone, with the last name first, or in capitals, as the French write it. */
function oneName(text: string, draw: number): string[] {
  const words = text.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (words.length !== 2 || first.length < 3 || last.length < 3) return [];
  if (draw < 0.08) return [`${first} ${last.toUpperCase()}`];
  if (draw > 0.8) return [first];
  if (draw > 0.65) return [last];
  return draw > 0.6 ? [`${last}, ${first}`] : [];
}

/** Two or three words from within a title, capitalised: what looks like a name by its capitals and is none. */
function partOf(text: string, draw: number): string[] {
  const words = text.split(/\s+/).filter((word) => /^[\p{L}'’-]{2,}$/u.test(word));
  const size = draw < 0.35 ? 2 : 3;
  if (words.length < size + 2) return [];
  const from = Math.floor(draw * 100_000) % (words.length - size);
  return [capitalised(words.slice(from, from + size).join(' '))];
}
