import { t, type Message } from '../message';
import type { SyntaxMistake } from '../problem';

/** What a slip in YAML, TOML or JSON is, and what to do, in the words of who writes. */
export function slipMessage(why: SyntaxMistake, sign: string): Message {
  switch (why) {
    case 'apostrophe':
      return t('The apostrophe ends the text here. Put the text in double quotes.');
    case 'backslash':
      return t('In double quotes a backslash begins a special sign. Put the text in single quotes.');
    case 'single-backslash':
      return t('In double quotes a backslash begins a special sign. Write it twice.');
    case 'quotes-inside':
      return t('The text ends at a quote inside of it. Put all of it in other quotes.');
    case 'curly-quotes':
      return t('These are typographic quotes. Write straight ones.');
    case 'single-quotes':
      return t('JSON knows double quotes only.');
    case 'open-quote':
      return t('The text does not end: its closing quote is missing.');
    case 'no-quotes':
      return t('A text needs quotes here.');
    case 'name-quotes':
      return t('This name needs quotes.');
    case 'colon':
      return t('A text with a colon in it needs quotes.');
    case 'sign':
      return t('A text that begins with {0} needs quotes.', sign);
    default:
      return structureMessage(why, sign);
  }
}

function structureMessage(why: SyntaxMistake, sign: string): Message {
  switch (why) {
    case 'open':
      return t('The list or map does not end: {0} is missing.', sign);
    case 'extra':
      return t('There is one {0} too many.', sign);
    case 'no-comma':
      return t('A comma is missing here.');
    case 'no-blank':
      return t('A blank is missing behind the colon.');
    case 'no-value':
      return t('The value is missing. Write "" where there is none yet.');
    case 'no-separator':
      return t('{0} is missing between the name and its value.', sign);
    case 'separator':
      return t('Between a name and its value stands {0} here.', sign);
    case 'word':
      return t('This is written {0} here.', sign);
    case 'comment':
      return t('A comment begins with {0} here.', sign);
    case 'json-comment':
      return t('JSON has no comments. Remove it.');
    case 'tab':
      return t('YAML is indented with blanks, never with tabs.');
    case 'indented':
      return t('This line is not indented as the one above it. Begin both in the same column.');
    case 'list-beside':
      return t('A list follows below this value. Make the value its first item, or remove it.');
    default:
      return t('This line is no property. Give it a name, or make it a comment.');
  }
}
