import { namesEdition } from '../line/eventTitle';

/** `What is FontCon?` in the note on FontCon. */
export function asksWhatItIs(heading: string, title: string): boolean {
  const asked =
    /^(?:what(?:['’]s| is)|was ist|qu['’]est[- ]ce que?|qu[eé] es|o que [eé]|cos['’][eè]) (.{2,40}?)\s?\??$|^(.{2,40}?)(?:\s?이?란|とは)\s?[?？]?$/iu.exec(
      heading,
    );
  const name = asked?.[1] ?? asked?.[2];
  return name !== undefined && title !== heading && namesEdition(title, name, 3);
}
