import { fold } from '../text/fold';
import { fieldOf, filterFields, filterValues, type FilterField } from './filter';
import type { LibraryEvent } from './model';
import { compareNatural } from './order';
import { peopleOf } from './people';
import { placeGroups } from './placeGroups';
import { seriesName } from './seriesName';
import { tagsOf } from './tags';

/** A way on from what was typed of a filter. */
export interface FilterCompletion {
  /** What the last word becomes: `speaker:` or `Ada Moss`. */
  readonly word: string;
  /** Whether a value follows. */
  readonly isField: boolean;
  /** The whole filter with that word. */
  readonly filter: string;
}

const mostOffered = 50;

/** Completes the last word of a filter: fields, then the values that the events have for them. What the events tell is asked for once. */
export class FilterCompletions {
  private readonly values = new Map<FilterField, readonly string[]>();

  constructor(private readonly events: readonly LibraryEvent[]) {}

  for(typed: string): FilterCompletion[] {
    const { before, sign, field, begun } = split(typed);
    const start = `${before}${sign}`;
    if (field === undefined)
      return filterFields
        .filter((name) => name.startsWith(begun.toLowerCase()))
        .map((name) => ({ word: `${name}:`, isField: true, filter: `${start}${name}:` }));
    const wanted = fold(begun);
    const found = this.valuesOf(field).filter((value) => fold(value).includes(wanted));
    return found.slice(0, mostOffered).map((word) => ({
      word,
      isField: false,
      filter: `${start}${field}:${/[\s"]/.test(word) ? `"${word.replaceAll('"', '')}"` : word} `,
    }));
  }

  private valuesOf(field: FilterField): readonly string[] {
    const values = this.values.get(field) ?? valuesIn(this.events, field);
    this.values.set(field, values);
    return values;
  }
}

interface Split {
  readonly before: string;
  readonly sign: string;
  readonly field: FilterField | undefined;
  readonly begun: string;
}

/** What was typed, in what is done and the word that is being typed; quotes hold words together. */
function split(typed: string): Split {
  const isQuoted = typed.split('"').length % 2 === 0;
  const from = isQuoted ? typed.lastIndexOf(' ', typed.lastIndexOf('"')) : typed.lastIndexOf(' ');
  const word = typed.slice(from + 1);
  const sign = word.startsWith('-') ? '-' : '';
  const [, name, begun = ''] = /^(\p{L}+):"?(.*)$/u.exec(word.slice(sign.length)) ?? [];
  const field = fieldOf(name);
  return {
    before: typed.slice(0, from + 1),
    sign,
    field,
    begun: field === undefined ? word.slice(sign.length) : begun,
  };
}

function valuesIn(events: readonly LibraryEvent[], field: FilterField): readonly string[] {
  switch (field) {
    case 'speaker':
      return peopleOf(events).map(({ name }) => name);
    case 'tag':
      return tagsOf(events).map(({ name }) => name);
    case 'year':
      return sorted(events.flatMap(({ start }) => start?.slice(0, 4) ?? [])).reverse();
    case 'event':
      return sorted(events.map(seriesName));
    case 'place': {
      const groupOf = placeGroups(events.flatMap(({ location }) => location ?? []));
      return sorted(events.flatMap(({ location }) => (location === undefined ? [] : groupOf(location))));
    }
    case 'text':
      return [];
    case 'has':
    case 'is':
      return filterValues[field] ?? [];
  }
}

function sorted(values: readonly string[]): string[] {
  return [...new Set(values)].sort(compareNatural);
}
