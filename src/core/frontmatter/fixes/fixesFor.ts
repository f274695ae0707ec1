import type { TextEdit } from '../../text/edit';
import type { NoteFacts } from '../facts';
import { quote } from '../format';
import type { FrontMatter } from '../model';
import type { Problem } from '../problem';
import type { Fix } from './fix';
import { addFrontMatter, closeBlock, quoteValue } from './mendBlock';
import { insertMissing, removeDuplicate, removeTag, rename } from './mendProperties';
import { addressMeant, mendType, replacements, swap } from './mendValues';
import { daysMeant, nearestDay, timeMeant } from './notations';

/** A note as it was when the problem was found. */
export interface Patient {
  readonly text: string;
  readonly frontMatter: FrontMatter | undefined;
  readonly facts: NoteFacts | undefined;
}

/** What could mend a problem, the likeliest first; empty where only its writer can know. */
export function fixesFor(problem: Problem, patient: Patient): Fix[] {
  const { text, frontMatter, facts } = patient;
  if (problem.code === 'missing-front-matter') return facts === undefined ? [] : [addFrontMatter(text, facts)];
  if (frontMatter === undefined) return [];
  switch (problem.code) {
    case 'unclosed-front-matter':
      return [closeBlock(text, frontMatter)];
    case 'syntax-error':
      return quoteValue(text, frontMatter, problem.range);
    case 'duplicate-property':
      return removeDuplicate(text, frontMatter, problem.range, problem.first);
    case 'missing-property':
      return facts === undefined ? [] : insertMissing(text, frontMatter, facts, problem.property, problem.range);
    case 'wrong-type':
      return mendType(frontMatter, problem);
    case 'invalid-date':
      return replacements(
        frontMatter,
        problem.range,
        problem.why === 'impossible' ? [nearestDay(problem.value)] : daysMeant(problem.value),
        problem.why !== 'impossible',
      );
    case 'invalid-time':
      return replacements(frontMatter, problem.range, [timeMeant(problem.value)], true);
    case 'unquoted-time':
      return [{ kind: 'quote', edits: [{ range: problem.range, newText: quote(problem.value) }], safe: true }];
    case 'date-order':
      return 'otherRange' in problem ? [swap(text, problem.range, problem.otherRange)] : [];
    case 'date-mismatch':
      return replacements(frontMatter, problem.range, [problem.told], false);
    case 'invalid-url':
      return replacements(frontMatter, problem.range, [addressMeant(problem.value)], true);
    case 'unknown-value':
      return replacements(frontMatter, problem.range, [problem.suggestion], false);
    case 'misspelt-property':
      return rename(text, problem.range, problem.suggestion);
    case 'deprecated-property':
      return rename(text, problem.range, problem.canonical);
    case 'duplicate-tag':
      return removeTag(text, frontMatter, problem.range, problem.value);
    case 'similar-tag':
    case 'similar-speaker':
      return replacements(frontMatter, problem.range, [problem.suggestion], false);
    case 'refused-language':
    case 'too-large':
    case 'agenda-order':
      return [];
  }
}

/** The edits of every fix that may be applied without asking; where two would touch each other, the first. */
export function safeEdits(problems: readonly Problem[], patient: Patient): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const problem of problems) {
    const fixes = fixesFor(problem, patient).filter(({ safe }) => safe);
    const [fix] = fixes;
    // Several meanings are a question.
    if (fix === undefined || fixes.length > 1) continue;
    const touches = fix.edits.some(({ range }) =>
      edits.some((edit) => range.start <= edit.range.end && edit.range.start <= range.end),
    );
    if (!touches) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.range.start - b.range.start);
}
