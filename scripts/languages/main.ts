/** `npm run languages`: which lists of words each language has, and which it lacks. */
import { languages } from '../../src/core/note/language/lexicon';
import { languageTable } from './table';

console.log(languageTable(languages));
