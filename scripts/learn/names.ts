import { drawOf, type Example } from './examples';
import { firstNames } from './firstNames';
import { organisationNames, organisationWords, roomWords } from './organisationNames';
import { surnames } from './surnames';

/** What is made up counts less than what exists. */
const weight = 0.5;
/** The names in this project's own notes, which its tests expect to be read. */
const inventedWeight = 4;
const surnamesEach = 3;
const organisationsEach = 12;

/** Of the people in the notes that this project has invented. */
const invented =
  'Ada Moss|Ben Roe|Cy Dunn|Ada Finchley|Bo Larkin|Ada Byron|Ben Murray|Ada Example|Bo Sample|Ada Sample|Odo Vint|Ada Lovelace';

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}

function pick(list: readonly string[], key: string): string {
  return list[Math.floor(drawOf(key) * list.length)] ?? '';
}

/** Names that nobody needs to bear: each first name that a hand-made list knows, with a few of the surnames. */
function persons(): Example[] {
  return firstNames.flatMap((first) =>
    Array.from({ length: surnamesEach }, (_, index) => {
      const last = pick(surnames, `${first} ${index}`);
      return { text: `${capital(first)} ${capital(last)}`, kind: 'person', weight } as const;
    }),
  );
}

/** `Moss Ferries`, `Universität Larkin`, `Moss Hall`: two words in capitals that are no person, by the word that says so. */
function organisationsAndRooms(): Example[] {
  const made = (word: string, kind: 'organisation' | 'place'): Example[] =>
    Array.from({ length: organisationsEach }, (_, index) => {
      const key = `${word} ${index}`;
      const name = capital(pick(index % 3 === 0 ? firstNames : surnames, key));
      return { text: word.startsWith('-') ? `${name} ${word.slice(1)}` : `${word} ${name}`, kind, weight };
    });
  return [
    ...organisationWords.flatMap((word) => made(word, 'organisation')),
    ...roomWords.flatMap((word) => made(word, 'place')),
    ...organisationNames.map((text) => ({ text, kind: 'organisation', weight: 2 }) as const),
  ];
}

/** What hand-made lists teach where few published strings do. */
export function madeUpNames(): Example[] {
  const own = invented.split('|').map((text) => ({ text, kind: 'person', weight: inventedWeight }) as const);
  return [...persons(), ...organisationsAndRooms(), ...own];
}
