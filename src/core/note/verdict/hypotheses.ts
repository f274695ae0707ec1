import { boldCandidates, hasOwnWords, type Candidate } from '../survey/candidates';
import { Extents } from '../survey/extents';
import { itemCandidates } from '../survey/itemCandidates';
import { nestedItems } from '../survey/nestedItems';
import { plainCandidates } from '../survey/plainCandidates';
import { remarkedItems, remarkedParagraphs } from '../survey/remarkedTitles';
import { Peers, sectionsOf, type Form, type Section } from '../survey/sections';
import type { NoteView } from '../survey/noteSigns';
import type { SectionView } from '../survey/sectionSigns';
import { noShape } from '../survey/structure';
import { noteView } from './noteView';
import { titleText } from './otherReadings';
import { readingsOf } from './readings';
import type { Evidence, Reading } from './reading';

/** One way to understand the whole note. */
export type Hypothesis =
  { readonly kind: 'other' | 'index' | 'talk' | 'event' } | { readonly kind: 'talks'; readonly form: FormOfNote };

/** The sections of a note that would be its talks, were these of one form. */
export interface FormOfNote {
  readonly peers: Peers;
  readonly views: readonly SectionView[];
  /** Headings of other levels. */
  readonly higher: readonly Section[];
  readonly deeper: readonly Section[];
  readonly isFirstLevel: boolean;
  readonly isSecondLevel: boolean;
}

export interface Survey {
  readonly evidence: Evidence;
  readonly note: NoteView;
  readonly hypotheses: readonly Hypothesis[];
}

/** Where bold paragraphs are looked at at all: who uses so many headings does not use them as well. */
const mostHeadingsBesideBold = 200;

/** All that a note may be. */
export function surveyOf(evidence: Evidence): Survey {
  const { blocks, headings } = evidence;
  const extents = new Extents(blocks);
  const sections = sectionsOf(headings, extents);
  const rules = new Rules(readingsOf(evidence));
  const note = noteView(evidence, sections, extents, rules.best);
  const forms = headingForms(evidence, sections, note, rules);
  if (headings.length < mostHeadingsBesideBold) {
    const others: [Form['kind'] & ('bold' | 'plain' | 'item'), readonly Candidate[]][] = [
      ['bold', boldCandidates(blocks)],
      ['plain', plainCandidates(blocks, headings.length)],
      ['item', itemCandidates(blocks, headings, titleText(evidence), true)],
      ['item', nestedItems(blocks, headings)],
      ['item', remarkedItems(blocks)],
      ['bold', remarkedParagraphs(blocks)],
    ];
    for (const [kind, candidates] of others)
      if (candidates.length > 0)
        forms.push(otherForm({ evidence, note, rules }, { kind }, sectionsOf(candidates, extents), sections));
  }
  return {
    evidence,
    note,
    hypotheses: [
      { kind: 'other' },
      ...(note.links.links >= 2 ? [{ kind: 'index' as const }] : []),
      { kind: 'talk' },
      { kind: 'event' },
      ...forms.filter(({ views }) => views.length > 0).map((form) => ({ kind: 'talks' as const, form })),
    ],
  };
}

/** What all forms of a note look at. */
interface Context {
  readonly evidence: Evidence;
  readonly note: NoteView;
  readonly rules: Rules;
}

function headingForms(evidence: Evidence, sections: readonly Section[], note: NoteView, rules: Rules): FormOfNote[] {
  const levels = [...new Set(sections.map(({ candidate }) => candidate.level))].sort((a, b) => a - b);
  const below = levels.filter((level) =>
    sections.some(({ candidate }) => candidate.level === level && candidate !== evidence.title),
  );
  return below.map((level, index) => {
    const own = sections.filter(({ candidate }) => candidate.level === level);
    const peers = new Peers({ kind: 'heading', level }, sections, evidence, rules.of(own));
    const near = sections.filter(
      ({ candidate }) => candidate !== evidence.title && Math.abs(candidate.level - level) <= 1,
    );
    return {
      peers,
      views: viewsOf({ evidence, note, rules }, near, peers, level),
      higher: sections.filter(({ candidate }) => candidate !== evidence.title && candidate.level < level),
      deeper: sections.filter(({ candidate }) => candidate.level > level),
      isFirstLevel: index === 0,
      isSecondLevel: index === 1,
    };
  });
}

function otherForm(
  context: Context,
  form: Form,
  candidates: readonly Section[],
  headings: readonly Section[],
): FormOfNote {
  const { evidence, rules } = context;
  const peers = new Peers(form, candidates, evidence, rules.of(candidates));
  return {
    peers,
    views: viewsOf(context, candidates, peers, undefined),
    higher: headings.filter(({ candidate }) => candidate !== evidence.title),
    deeper: [],
    isFirstLevel: headings.length <= 1,
    isSecondLevel: false,
  };
}

function viewsOf(
  { evidence: { structure, path, agenda, frontMatter }, note: { title }, rules }: Context,
  sections: readonly Section[],
  peers: Peers,
  level: number | undefined,
): SectionView[] {
  const note = {
    title,
    event: path.event,
    hasAgenda: agenda.length > 0,
    speakersStated: frontMatter.speakers.length > 0,
  };
  let at = 0;
  return sections
    .filter(({ candidate }) => mayTitle(candidate))
    .map((section) => {
      const deeper = level === undefined ? 0 : section.candidate.level - level;
      return {
        section,
        peers,
        shape: structure.of(section.candidate)?.shape ?? noShape,
        at: deeper === 0 ? at++ : -1,
        byRules: rules.take(section),
        byBestRules: rules.choose(section),
        deeper,
        note,
      };
    });
}

/** Whether a title stands in a heading, or below one that tells when it was. */
function mayTitle(candidate: Candidate): boolean {
  const { headline, under } = candidate;
  return hasOwnWords(candidate) || (headline.start !== undefined && (under.title ?? under.titleBelow) !== undefined);
}

/** What the rules take for talks, by the lines on which these begin. */
class Rules {
  readonly best: Reading | undefined;
  private readonly chosen: ReadonlySet<number>;
  private readonly taken: ReadonlySet<number>;

  constructor(readings: readonly Reading[]) {
    const linesOf = (all: readonly Reading[]): Set<number> =>
      new Set(
        all.flatMap(({ kind, talks }) => (kind === 'event' ? talks.map(({ candidate }) => candidate.block.line) : [])),
      );
    this.best = readings[0];
    this.chosen = linesOf(readings.slice(0, 1));
    this.taken = linesOf(readings);
  }

  of(sections: readonly Section[]): { readonly byRules: boolean; readonly byBestRules: boolean } {
    return {
      byRules: sections.some((section) => this.take(section)),
      byBestRules: sections.some((section) => this.choose(section)),
    };
  }

  /** In whatever form. */
  take({ candidate }: Section): boolean {
    return this.taken.has(candidate.block.line);
  }

  /** In the form that they prefer. */
  choose({ candidate }: Section): boolean {
    return this.chosen.has(candidate.block.line);
  }
}
