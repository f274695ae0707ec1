import { hasOwnWords, type Candidate } from '../survey/candidates';
import { eventness } from '../line/eventTitle';
import type { Vote } from '../line/patternVote';

export interface Choice {
  readonly candidates: readonly Candidate[];
  readonly level: number;
  readonly title: Candidate | undefined;
  /** Those of the level that may be talks. */
  readonly own: ReadonlySet<Candidate>;
  readonly isSupported: (candidate: Candidate) => boolean;
  /** Of `own` the part that is supported, 0 to 1. */
  readonly share: number;
  readonly vote: Vote;
  /** Those that an agenda announces. */
  readonly announced: ReadonlySet<Candidate>;
}

/** The headings of the talks' level, and those of other levels that are talks in spite of it. */
export function chooseTalks(choice: Choice): Candidate[] {
  const { candidates, level, title, own, isSupported } = choice;
  const isSection = sectionTest(choice);
  const chosen: Candidate[] = [];
  let open = false;
  // Below another talk, `Conclusion` or `Lunch` no talk begins that does not say so itself.
  let isOver = false;
  // Below what only holds talks all headings are such.
  let isHeld = false;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate === title || candidate.said === 'section') continue;
    if (candidate.level <= level) isHeld = false;
    if (candidate.said === 'talk') {
      chosen.push(candidate);
      open = true;
    } else if (own.has(candidate) && holdsOthers(candidates, index, isSupported)) {
      isHeld = true;
      open = false;
    } else if (own.has(candidate)) {
      if (isSection(candidate, index, open) || (isOver && !isSupported(candidate))) continue;
      chosen.push(candidate);
      open = true;
    } else if (candidate.level === level && candidate.word === 'container') {
      open = false;
    } else if (candidate.level < level) {
      open = isSupported(candidate) && candidate.word !== 'part' && !candidate.isPart && hasOwnWords(candidate);
      isOver = open || (!candidate.isPart && (candidate.word === 'part' || candidate.word === 'logistics'));
      if (open) chosen.push(candidate);
    } else if (
      candidate.level === level + 1 &&
      candidate.word === undefined &&
      !candidate.isPart &&
      (isHeld || ((!open || isUnmistakable(candidate, choice.vote)) && isSupported(candidate)))
    ) {
      chosen.push(candidate);
    }
  }
  return chosen;
}

/** Whether nothing stands under a heading but further ones, and two of these tell of talks where it does not: `Customer stories`. */
function holdsOthers(
  candidates: readonly Candidate[],
  index: number,
  isSupported: (candidate: Candidate) => boolean,
): boolean {
  const heading = candidates[index];
  if (!heading || heading.hasText || isSupported(heading)) return false;
  let talks = 0;
  for (let at = index + 1; talks < 2; at++) {
    const below = candidates[at];
    if (!below || below.level <= heading.level) return false;
    if (below.level === heading.level + 1 && below.word === undefined && isSupported(below)) talks++;
  }
  return true;
}

/** A talk even where its heading is one mark too deep: it names speaker and sort of session, or speaker and organisation like the others. */
function isUnmistakable({ headline }: Candidate, vote: Vote): boolean {
  const [best] = headline.splits;
  if (!best || best.score < 0.8) return false;
  return (
    (headline.sort ?? headline.code ?? headline.start) !== undefined ||
    (best.people.described && vote(best.pattern) > 0)
  );
}

/** Which headings of the talks' level are sections of the talk before them, or no talks at all. */
function sectionTest({
  candidates,
  own,
  isSupported,
  share,
  announced,
}: Choice): (candidate: Candidate, index: number, open: boolean) => boolean {
  const firstAnnounced = candidates.findIndex((candidate) => announced.has(candidate));
  const supported = [...own].filter(isSupported);
  const inLowerCase = (candidate: Candidate): boolean => /^\p{Ll}/u.test(candidate.headline.rest);
  const writesCapitals = supported.filter(inLowerCase).length <= supported.length * 0.1;
  const lastSupported = candidates.findLastIndex((candidate) => own.has(candidate) && isSupported(candidate));
  const nearlyAll = own.size >= 4 && share >= 0.8;
  return (candidate, index, open) => {
    if (isSupported(candidate)) return false;
    // With an agenda, what it does not announce belongs to the talk before.
    if (announced.size >= 2 && index > firstAnnounced && open) return true;
    // Where nearly every talk names its speaker, an epilogue and a note in lower case are none.
    const isEpilogue = index > lastSupported && candidate.headline.rest.split(' ').length <= 2;
    if (nearlyAll && (isEpilogue || (writesCapitals && inLowerCase(candidate)))) return true;
    return share >= 0.5 && eventness(candidate.headline.text) >= 2;
  };
}
