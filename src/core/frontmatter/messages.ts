import { slipMessage } from './slips/slipMessage';
import { type Message, t } from './message';
import type { Problem, ValueType } from './problem';

/** What a problem means and what to do about it. */
export function messageOf(problem: Problem): Message {
  switch (problem.code) {
    case 'unclosed-front-matter':
      return t('The front matter does not end. Close it with the same delimiter.');
    case 'misplaced-front-matter':
      return misplaced(problem.why);
    case 'syntax-error':
      return problem.why === undefined
        ? t('The front matter cannot be read here: {0}', problem.reason)
        : slipMessage(problem.why, problem.sign ?? '');
    case 'refused-language':
      return t('Front matter in "{0}" is neither read nor executed. Write it in YAML, TOML or JSON.', problem.language);
    case 'duplicate-property':
      return t('"{0}" is here twice. Remove one of them.', problem.property);
    case 'missing-property':
      return problem.told === undefined
        ? t('"{0}" is missing: nothing else in the note tells it. Add it.', problem.property)
        : t('"{0}" is missing here, though the note tells it elsewhere. Add it.', problem.property);
    case 'missing-front-matter':
      return t('The note has no front matter. Add it.');
    case 'wrong-type':
      return wrongType(problem);
    case 'invalid-date':
      return problem.why === 'impossible'
        ? t('{0} is no date of the calendar.', problem.value)
        : t('"{0}" is not written as a date. Write YYYY-MM-DD.', problem.value);
    case 'invalid-time':
      return problem.why === 'impossible'
        ? t('{0} is no time of the day.', problem.value)
        : t('"{0}" is not written as a time. Write HH:MM, in quotes.', problem.value);
    case 'unquoted-time':
      return problem.site === undefined
        ? t('Without quotes, readers of YAML 1.1 take {0} for a number. Put it in quotes.', problem.value)
        : t('Without quotes, {0} takes {1} for a number. Put it in quotes.', problem.site, problem.value);
    case 'other-reading':
      return t(
        'Without quotes, {0} takes {1} for {2}. Put it in quotes.',
        problem.site,
        problem.value,
        problem.reading,
      );
    case 'date-order':
      return 'event' in problem
        ? t(
            '{0} is no day of {1}, which went from {2} to {3}.',
            problem.value,
            problem.event,
            problem.start,
            problem.end,
          )
        : t(
            '"{0}" comes before "{1}", which is {2}. Swap them or correct one.',
            problem.property,
            problem.after,
            problem.other,
          );
    case 'date-mismatch':
      return problem.source === 'file name'
        ? t('The file name says {0}. Correct one of them.', problem.told)
        : t('The heading says {0}. Correct one of them.', problem.told);
    case 'disagreement':
      return problem.talks !== undefined
        ? t(
            '"{0}" says {1}, but comments state {2} talks. Correct one of them.',
            problem.property,
            problem.value,
            problem.otherValue,
          )
        : t(
            '"{0}" says {1}, but "{2}" says {3}. Correct one of them.',
            problem.property,
            problem.value,
            problem.other,
            problem.otherValue,
          );
    case 'cut-value':
      return t('The value ends before "#": what follows is a comment. Put all of it in quotes.');
    case 'unquoted-link':
      return t('Without quotes, {0} is a list in a list. Put it in quotes.', problem.value);
    case 'invalid-url':
      return t('"{0}" is no web address. Correct it.', problem.value);
    case 'unknown-value':
      return unknownValue(problem);
    case 'misspelt-property':
      return t('"{0}" looks like a slip of "{1}".', problem.property, problem.suggestion);
    case 'deprecated-property':
      return t('Other notes call "{0}" by its usual name "{1}".', problem.property, problem.canonical);
    case 'duplicate-tag':
      return t('The tag "{0}" is in the list already, as "{1}". Remove one of them.', problem.value, problem.first);
    case 'similar-tag':
    case 'similar-speaker':
      return t('The workspace writes "{0}" more often, {1} times.', problem.suggestion, problem.uses);
    case 'too-large':
      return t('The front matter is too large or too deeply nested to be read.');
    case 'agenda-order':
      return problem.why === 'backwards'
        ? t('{0} comes after {1} in the agenda.', problem.start, problem.previous)
        : t('{0} begins before the talk above ends, at {1}.', problem.start, problem.previous);
  }
}

function misplaced(why: Extract<Problem, { code: 'misplaced-front-matter' }>['why']): Message {
  switch (why) {
    case 'blank-lines':
      return t('Front matter has to be at the very top: most programs do not read it below empty lines.');
    case 'comment':
      return t('Front matter has to be at the very top: most programs do not read it below a comment.');
    case 'delimiter':
      return t('The lines around front matter are three dashes and nothing else. Write "---".');
    case 'toml':
      return t('Between lines of "---" nobody reads TOML. Make it front matter.');
    case 'no-opening-line':
      return t('The front matter has no opening line: nobody reads it. Begin the note with "---".');
    case 'multimarkdown':
      return t('These properties have no delimiters, as MultiMarkdown and Pelican have it. Make them front matter.');
    case 'org':
      return t('This is a header of Org, which is none in Markdown. Make it front matter.');
    case 'pandoc':
      return t('This is a title block of Pandoc, which other programs show as text. Make it front matter.');
    case 'fence':
      return t('Front matter in a block of code is only shown: nobody reads it. Put it between lines of "---".');
  }
}

function wrongType(problem: Extract<Problem, { code: 'wrong-type' }>): Message {
  if ('reason' in problem) return t('{0}', problem.reason);
  if (problem.found === 'comma text' || problem.found === 'swallowed items')
    return t('"{0}" holds several things in one text. Make it a list.', problem.property);
  const [first = 'text', ...others] = problem.expected;
  const expected = others.reduce<Message>((either, type) => t('{0} or {1}', either, typeName(type)), typeName(first));
  return t('"{0}" should be {1}, not {2}.', problem.property, expected, typeName(problem.found));
}

function unknownValue({ property, value, suggestion, reason }: Extract<Problem, { code: 'unknown-value' }>): Message {
  if (reason !== undefined) return t('The schema cannot be used: {0}', reason);
  return suggestion === undefined
    ? t('"{0}" is no value that "{1}" knows.', value, property)
    : t('"{0}" is no value that "{1}" knows. Was "{2}" meant?', value, property, suggestion);
}

function typeName(type: ValueType): Message {
  switch (type) {
    case 'text':
      return t('a text');
    case 'number':
      return t('a number');
    case 'true or false':
      return t('true or false');
    case 'list':
      return t('a list');
    case 'map':
      return t('a map');
    case 'empty':
      return t('empty');
  }
}

/** A message put together by something that translates one sentence, or by nothing, which leaves it in English. */
export function composeMessage(
  { text, args }: Message,
  translate: (text: string, ...args: (string | number)[]) => string = fill,
): string {
  return translate(text, ...args.map((arg) => (typeof arg === 'object' ? composeMessage(arg, translate) : arg)));
}

function fill(text: string, ...args: (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (placeholder, index: string) => String(args[Number(index)] ?? placeholder));
}
