import type { Weighed } from '../survey/formSigns';
import type { SectionView } from '../survey/sectionSigns';

/** What the sums say of a section, in log odds. */
interface Odds {
  /** Whatever the note is. */
  readonly alone: number;
  /** Where the note's talks are of its form. */
  readonly within: number;
}

/** A section with what lies within it, while the best choice of them is looked for. */
interface Nested {
  readonly index: number;
  readonly start: number;
  /** What the best choice of it, or of what lies within it, comes to. */
  readonly gain: number;
  readonly isTalk: boolean;
  readonly within: readonly Nested[];
}

/**
 * Which sections of a form are talks: each by its own odds, but none within another, so that a section goes against
 * the best of those within it. What a person said of one stands, and is of that one alone: the section around it is what it
 * would be without.
 */
export function chooseSections(
  views: readonly SectionView[],
  oddsOf: (view: SectionView, index: number) => Odds,
): Weighed[] {
  const odds = views.map(oddsOf);
  const roots: Nested[] = [];
  for (let index = views.length - 1; index >= 0; index--) {
    const view = views[index];
    if (!view) continue;
    const { candidate, extent } = view.section;
    const within: Nested[] = [];
    const end = candidate.level <= 6 ? extent.end : candidate.index;
    for (let next = roots.at(-1); next !== undefined && next.start < end; next = roots.at(-1)) {
      within.push(next);
      roots.pop();
    }
    if (candidate.said === 'talk') continue;
    const own = candidate.said === 'section' ? 0 : (odds[index]?.within ?? 0);
    const others = within.reduce((sum, { gain }) => sum + gain, 0);
    const isTalk = own > 0 && own >= others;
    roots.push({ index, start: candidate.index, within, isTalk, gain: isTalk ? own : others });
  }
  const talks = talksOf(roots);
  return views.map(({ section }, index) => ({
    section,
    odds: odds[index]?.alone ?? 0,
    isTalk: talks.has(index) || section.candidate.said === 'talk',
  }));
}

function talksOf(roots: readonly Nested[]): Set<number> {
  const talks = new Set<number>();
  const open = [...roots];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.isTalk) talks.add(next.index);
    else open.push(...next.within);
  }
  return talks;
}
