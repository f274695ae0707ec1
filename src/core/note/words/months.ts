/** Month names by language, January first; full names and the usual short forms, lower case, without accents or dots. */
const byLanguage: Readonly<Record<string, readonly string[]>> = {
  en: ['january jan', 'february feb', 'march mar', 'april apr', 'may', 'june jun', 'july jul', 'august aug', 'september sep sept', 'october oct', 'november nov', 'december dec'],
  de: ['januar janner', 'februar', 'marz', 'april', 'mai', 'juni', 'juli', 'august', 'september', 'oktober okt', 'november', 'dezember dez'],
  fr: ['janvier janv', 'fevrier fevr', 'mars', 'avril avr', 'mai', 'juin', 'juillet juil', 'aout', 'septembre', 'octobre', 'novembre', 'decembre'],
  es: ['enero ene', 'febrero', 'marzo', 'abril abr', 'mayo', 'junio', 'julio', 'agosto ago', 'septiembre setiembre', 'octubre', 'noviembre', 'diciembre dic'],
  pt: ['janeiro', 'fevereiro fev', 'marco', 'abril', 'maio', 'junho', 'julho', 'agosto', 'setembro set', 'outubro out', 'novembro', 'dezembro'],
  it: ['gennaio gen', 'febbraio', 'marzo', 'aprile', 'maggio mag', 'giugno giu', 'luglio lug', 'agosto', 'settembre', 'ottobre ott', 'novembre', 'dicembre'],
  nl: ['januari', 'februari', 'maart mrt', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'],
  pl: ['stycznia styczen', 'lutego luty', 'marca marzec', 'kwietnia kwiecien', 'maja maj', 'czerwca czerwiec', 'lipca lipiec', 'sierpnia sierpien', 'wrzesnia wrzesien', 'pazdziernika pazdziernik', 'listopada listopad', 'grudnia grudzien'],
  ru: ['января январь', 'февраля февраль', 'марта март', 'апреля апрель', 'мая маи', 'июня июнь', 'июля июль', 'августа август', 'сентября сентябрь', 'октября октябрь', 'ноября ноябрь', 'декабря декабрь'],
};

const numbers = new Map<string, number>();
for (const months of Object.values(byLanguage)) {
  months.forEach((names, index) => {
    for (const name of names.split(' ')) numbers.set(name, index + 1);
  });
}

/** @param word lower case and without accents or dot @returns 1 to 12, or undefined where it is no month */
export function monthNumber(word: string): number | undefined {
  return numbers.get(word);
}

/** The names as alternatives of a regular expression, the longest first. */
export const monthAlternatives: string = [...numbers.keys()].sort((a, b) => b.length - a.length).join('|');
