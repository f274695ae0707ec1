import type { Split } from './division';
import { readPeople } from './people';

/** Initials and titles end so as well. */
const nameAndTitle = /^([^.:–—|]{4,60}?\p{L}{3})\.\s+([^.].{4,200})$/u;

/** `Ada Moss. Faster fonts`: only who is surely a person. */
export function byFullStop(text: string): Split | undefined {
  const [, name, title] = nameAndTitle.exec(text) ?? [];
  if (name === undefined || title === undefined) return undefined;
  const people = readPeople(name);
  const isSure = people.likeness >= 0.8 && readPeople(title).likeness < 0.6;
  return { pattern: 'left', title, people, score: isSure ? 0.75 * people.likeness : 0 };
}
