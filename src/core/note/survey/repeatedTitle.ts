import { readPeople, type People } from '../line/people';
import type { Block } from '../outline/block';
import { plainText } from '../outline/plainText';
import { foldedWords } from '../../text/fold';
import { withoutUrl } from './underFacts';

const boldBeside = /^\s*(?:\*\*|__)(?!\s)([^*_]{4,200})(?:\*\*|__)(?:\s*[-–—|,:]\s*|\s+by\s+|\s+)([^*_]{4,120})$/u;
/** How many words of the heading the line must repeat. */
const leastShare = 0.6;
const sure = 0.6;

/** `**Faster fonts for all** - Ada Moss` below a heading that says the same, perhaps shorter. */
export function besideRepeatedTitle(heading: Block | undefined, line: string): People | undefined {
  const [, title, names] = boldBeside.exec(line) ?? [];
  if (heading?.kind !== 'heading' || title === undefined || names === undefined) return undefined;
  const words = foldedWords(plainText(heading.text));
  const said = new Set(foldedWords(plainText(title)));
  if (words.length < 2 || words.filter((word) => said.has(word)).length < words.length * leastShare) return undefined;
  const people = readPeople(withoutUrl(plainText(names)));
  return people.likeness >= sure ? people : undefined;
}
