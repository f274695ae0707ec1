import type { Split } from './division';
import { readLabel } from './label';
import { readPeople } from './people';

/** In Latin letters only a sign tells the label from a word before it: `Featured Speaker: Ada Moss`. */
const titleAndLabel =
  /^(.{3,300}?)(?:\s{0,40}[,，|｜/／(（–—][\s(（]{0,10}|\s-\s|\s(?=[^\p{ASCII}]))([^\s,，|｜/／(（]{2,20})\s*$/u;

/** `快速字体 讲师：王小明`, `Faster fonts, Speaker: Ada Moss`: a label behind the title says who speaks. */
export function byLabel(text: string): Split | undefined {
  const colon = Math.max(text.lastIndexOf(':'), text.lastIndexOf('：'));
  if (colon < 0) return undefined;
  const [, title, label] = titleAndLabel.exec(text.slice(0, colon)) ?? [];
  if (title === undefined || label === undefined || readLabel(`${label}: -`)?.label !== 'speaker') return undefined;
  const people = readPeople(text.slice(colon + 1).replace(/[)）]\s*$/u, ''), true);
  return { pattern: 'right', title, people, score: people.persons.length > 0 ? 0.95 : 0 };
}
