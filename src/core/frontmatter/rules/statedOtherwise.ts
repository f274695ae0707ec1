import { dateIn, timeIn } from '../calendar';
import type { FrontMatter } from '../model';
import type { Found } from '../problem';
import { noteSchemas } from '../schema/properties';
import { readStatement, type StatedFacts } from '../statement';
import { findProperty, listOf, textOf } from '../values';
import { areDifferent, areDifferentDays, haveOtherWords, shareNobody } from './disagreements';
import { knownProperties, type KnownProperty } from './judged';
import { kindCalled } from './kind';

const comment = '<!-- talk -->';

/**
 * What comments in the body say of a note's talks, and its front matter says otherwise.
 * @param text of the note
 */
export function statedOtherwise(text: string, frontMatter: FrontMatter, isTalk: boolean): Found[] {
  const comments = text
    .slice(frontMatter.block.bodyStart)
    .match(/^[ \t]{0,20}<!--\s{0,20}talk\b[^\n]{0,4000}-->\s{0,20}$/gim);
  const [only = '', ...others] = comments ?? [];
  if (others.length > 0) return talksByComment(frontMatter, others.length + 1);
  const facts = readStatement(only)?.facts;
  return facts === undefined || !isTalk ? [] : factsOtherwise(frontMatter, facts);
}

/** `kind: talk` above several talks that comments say are some. */
function talksByComment(frontMatter: FrontMatter, talks: number): Found[] {
  const kind = findProperty(frontMatter, 'kind', 'type');
  if (kind === undefined || kindCalled(textOf(kind.value) ?? '') !== 'talk') return [];
  return [
    {
      code: 'disagreement',
      property: kind.key,
      value: textOf(kind.value) ?? '',
      other: comment,
      otherValue: String(talks),
      talks,
      suggestion: 'event',
      range: kind.value.range,
    },
  ];
}

/** Facts of a talk in a comment, as it has them that was written among others, beside the front matter of its own file. */
function factsOtherwise(frontMatter: FrontMatter, facts: StatedFacts): Found[] {
  return knownProperties(frontMatter, noteSchemas.talk).flatMap((property): Found[] => {
    const stated = statedIn(facts, property.definition.name);
    if (stated === undefined || !isOtherwise(property, stated)) return [];
    const { key, value } = property.node;
    return [
      {
        code: 'disagreement',
        property: key,
        value: listOf(value).join(', '),
        other: comment,
        otherValue: stated.join(', '),
        ...(value.type === 'list' ? { suggestions: stated } : { suggestion: stated.join(', ') }),
        range: value.range,
      },
    ];
  });
}

function statedIn(facts: StatedFacts, name: string): readonly string[] | undefined {
  const value = new Map<string, string | readonly string[]>(Object.entries(facts)).get(name);
  return typeof value === 'string' ? [value] : value;
}

/** Whether a property and a comment cannot both be right. */
function isOtherwise({ node: { value }, definition }: KnownProperty, stated: readonly string[]): boolean {
  const [words = ''] = stated;
  const text = textOf(value) ?? '';
  switch (definition.meaning) {
    case 'people':
      return shareNobody(listOf(value), stated);
    case 'note-date':
      return areDifferentDays(dateIn(text), dateIn(words));
    case 'clock-time':
      return areDifferent(timeIn(text), timeIn(words));
    default:
      return haveOtherWords(text, words);
  }
}
