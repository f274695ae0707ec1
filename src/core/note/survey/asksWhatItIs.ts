import { namesEdition } from '../line/eventTitle';

const asked =
  /^(?:what(?:['’]s| is)|was ist|qu['’]est[- ]ce que?|qu[eé] es|o que [eé]|cos['’][eè]) (.{2,40}?)\s?\??$/iu;
const askedInEastAsia = /^(.{2,40}?)(?:\s?이?란|とは)\s?[?？]?$/iu;

/** `What is FontCon?` in the note on FontCon. */
export function asksWhatItIs(heading: string, title: string): boolean {
  const name = (asked.exec(heading) ?? askedInEastAsia.exec(heading))?.[1];
  return name !== undefined && title !== heading && namesEdition(title, name, 3);
}
