import type { TextEdit } from '../../text/edit';
import { quote } from '../format';
import type { Problem } from '../problem';
import type { Fix, Patient } from './fix';
import { addFrontMatter, closeBlock, mendSlip, moveToTop } from './mendBlock';
import { insertMissing, removeDuplicate, removeTag, rename } from './mendProperties';
import { addressMeant, mendType, otherList, replacements, swap } from './mendValues';
import { daysMeant, nearestDay, timeMeant } from './notations';
import { proofOf, readsAsWell } from './proof';

/**
 * What could mend a problem, the likeliest first; empty where only its writer can know. Each was tried: the front matter
 * was read again, the problem is gone, and nothing else says anything else than before.
 */
export function fixesFor(problem: Problem, patient: Patient): Fix[] {
  const candidates = candidatesFor(problem, patient);
  if (candidates.length === 0) return candidates;
  const isMended = proofOf(problem, patient);
  return candidates.filter(isMended);
}

function candidatesFor(problem: Problem, patient: Patient): Fix[] {
  const { text, frontMatter, facts } = patient;
  if (problem.code === 'missing-front-matter') return facts === undefined ? [] : [addFrontMatter(text, facts)];
  if (problem.code === 'misplaced-front-matter') return moveToTop(text, frontMatter);
  if (frontMatter === undefined) return [];
  switch (problem.code) {
    case 'unclosed-front-matter':
      return [closeBlock(text, frontMatter)];
    case 'syntax-error':
      return mendSlip(text, frontMatter, problem);
    case 'duplicate-property':
      return removeDuplicate(text, frontMatter, problem.range, problem.first);
    case 'missing-property':
      return facts === undefined ? [] : insertMissing(text, frontMatter, facts, problem.property, problem.range);
    case 'wrong-type':
      return mendType(text, frontMatter, problem);
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
    case 'other-reading':
      return [{ kind: 'quote', edits: [{ range: problem.range, newText: quote(problem.value) }], safe: true }];
    case 'date-order':
      return 'otherRange' in problem ? [swap(text, problem.range, problem.otherRange)] : [];
    case 'date-mismatch':
      return replacements(frontMatter, problem.range, [problem.told], false);
    case 'disagreement':
      return problem.suggestions === undefined
        ? replacements(frontMatter, problem.range, [problem.suggestion], false)
        : [otherList(frontMatter, problem.range, problem.suggestions)];
    case 'cut-value': {
      const start = problem.range.end - problem.value.length;
      return [
        {
          kind: 'quote',
          edits: [{ range: { start, end: problem.range.end }, newText: quote(problem.value) }],
          safe: false,
        },
      ];
    }
    case 'unquoted-link':
      return [{ kind: 'quote', edits: [{ range: problem.range, newText: quote(problem.value) }], safe: true }];
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

/** Fixes that are tried one by one where all at once do not do: each takes a reading of the front matter. */
const mostTried = 50;

/** The edits of every fix that may be applied without asking; where two would meet, the first. */
export function safeEdits(problems: readonly Problem[], patient: Patient): TextEdit[] {
  const found = problems.flatMap((problem) => {
    const fixes = candidatesFor(problem, patient).filter(({ safe }) => safe);
    // Several meanings are a question.
    return fixes.length === 1 ? fixes.map((fix) => ({ fix, problem })) : [];
  });
  const all = apart(found.map(({ fix }) => fix));
  if (all.length === 0 || readsAsWell(patient, all)) return all;
  return apart(found.slice(0, mostTried).flatMap(({ fix, problem }) => (proofOf(problem, patient)(fix) ? [fix] : [])));
}

/** The edits of those fixes that do not meet an earlier one; lines beside each other can go both. */
function apart(fixes: readonly Fix[]): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const fix of fixes) {
    const meets = fix.edits.some(({ range }) =>
      edits.some((edit) =>
        range.start === range.end || edit.range.start === edit.range.end
          ? range.start <= edit.range.end && edit.range.start <= range.end
          : range.start < edit.range.end && edit.range.start < range.end,
      ),
    );
    if (!meets) edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.range.start - b.range.start);
}
