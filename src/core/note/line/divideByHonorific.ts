import { lexicon } from '../language/lexicon';
import type { Split } from './division';
import { readPeople } from './people';

/** Behind the last word stands how people address somebody, so that it is a name, whatever the name. */
const addressed = new RegExp(
  `^(.{3,200}?)[\\s\\u3000]+(@?[^\\s\\u3000、。「」()（）]{1,12}(?:[\\s\\u3000][^\\s\\u3000、。「」()（）]{1,8})?)[\\s\\u3000]?(?:${lexicon.oneOf('honorifics')})$`,
  'u',
);
/** Only the last two words may be the name, and a name of two words has short ones. */
const twoWords = /^(?:\p{Script=Han}|\p{Script=Katakana}|\p{Script=Hiragana}){1,4}[\s\u3000]/u;

/** `速い書体 山田太郎さん`, `速い書体 @amoss さん`: a title, and somebody who is addressed as a person. */
export function byHonorific(text: string): Split | undefined {
  const [, before, found] = addressed.exec(text) ?? [];
  if (before === undefined || found === undefined) return undefined;
  const [first = '', second] = found.split(/[\s\u3000]/u);
  const [name, whole] = second === undefined || twoWords.test(found) ? [found, before] : [second, `${before} ${first}`];
  const rest = whole.replace(/\s*[／/|｜:：-]+$/u, '');
  // `Ada さん & Ben さん` are several.
  if (/[&、,]$/u.test(rest) || readPeople(rest).likeness >= 0.6) return undefined;
  const people = readPeople(name);
  const [title, affiliation] = divided.exec(rest)?.slice(1) ?? [rest];
  const [person = { name }] = people.persons;
  const persons = [{ ...person, ...(affiliation !== undefined && { affiliation }) }];
  return { pattern: 'right', title: title ?? rest, people: { persons, likeness: 0.9, described: true }, score: 0.8 };
}

/** `速い書体 / 株式会社オービット`: where the speaker works. */
const divided = /^(.{3,}?)\s*[／/|｜]\s*([^／/|｜]{2,30})$/u;
