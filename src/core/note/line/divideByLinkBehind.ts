import { plainText } from '../outline/plainText';
import type { Split } from './division';
import { readPeople } from './people';

/** `Title [A](…)`: a link at the end, of whoever is surely a person. */
export function byLinkBehind(source: string): Split | undefined {
  if (!source.includes('](')) return undefined;
  const [, title, name] = linkBehind.exec(source.trim()) ?? [];
  if (title === undefined || name === undefined || name.startsWith('@') || readPeople(title).likeness >= 0.6)
    return undefined;
  const people = readPeople(plainText(name));
  return {
    pattern: 'italics',
    title: plainText(title),
    people,
    score: people.likeness >= 0.8 ? 0.85 * people.likeness : 0,
  };
}

const linkBehind = /^([^[\]<>|]{4,300}?)\s+\[([^\]]{4,100})\]\([^)\s]{1,500}\)$/u;
