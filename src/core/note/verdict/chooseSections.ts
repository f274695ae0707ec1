import type { Weighed } from '../survey/formSigns';
import type { SectionView } from '../survey/sectionSigns';

/** What the sums say of a section, in log odds. */
export interface Odds {
  /** Whatever the note is. */
  readonly alone: number;
  /** Where the note's talks are of its form. */
  readonly within: number;
}

/**
 * Which sections of a form are talks: each by its own odds, from the top, but for what lies within another talk.
 * What a person said of one stands.
 */
export function chooseSections(
  views: readonly SectionView[],
  oddsOf: (view: SectionView, index: number) => Odds,
): Weighed[] {
  let open = -1;
  return views.map((view, index) => {
    const { candidate } = view.section;
    const { alone, within } = oddsOf(view, index);
    const isWithin = candidate.index < open && candidate.level <= 6;
    const isTalk = candidate.said === undefined ? within > 0 && !isWithin : candidate.said === 'talk';
    if (isTalk && candidate.level <= 6) open = view.section.extent.end;
    return { section: view.section, odds: alone, isTalk };
  });
}
