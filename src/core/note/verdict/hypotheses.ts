import { leadingCount } from '../../text/leading';
import { boldCandidates, hasOwnWords, type Candidate } from '../survey/candidates';
import { Extents } from '../survey/extents';
import { itemCandidates } from '../survey/itemCandidates';
import { nestedItems } from '../survey/nestedItems';
import { plainCandidates } from '../survey/plainCandidates';
import { remarkedItems, remarkedParagraphs } from '../survey/remarkedTitles';
import { Peers, sectionsOf, type Form, type Section } from '../survey/sections';
import { brevityOf, type NoteView } from '../survey/noteSign';
import type { SectionView } from '../survey/sectionSigns';
import { noShape } from '../survey/structure';
import { noteView } from './noteView';
import { titleText } from './wholeNote';
import type { Evidence } from './reading';

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
  const note = noteView(evidence, sections, extents);
  const forms = headingForms(evidence, sections, note);
  if (headings.length < mostHeadingsBesideBold) {
    const others: [Form['kind'] & ('bold' | 'plain' | 'item'), readonly Candidate[]][] = [
      ['bold', boldCandidates(blocks)],
      ['plain', plainCandidates(blocks, headings.length)],
      ['item', itemCandidates(blocks, headings, titleText(evidence))],
      ['item', nestedItems(blocks, headings)],
      ['item', remarkedItems(blocks)],
      ['bold', remarkedParagraphs(blocks)],
    ];
    for (const [kind, candidates] of others)
      if (candidates.length > 0)
        forms.push(otherForm({ evidence, note }, { kind }, sectionsOf(candidates, extents), sections));
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
}

function headingForms(evidence: Evidence, sections: readonly Section[], note: NoteView): FormOfNote[] {
  const levels = [...new Set(sections.map(({ candidate }) => candidate.level))].sort((a, b) => a - b);
  const below = levels.filter((level) =>
    sections.some(({ candidate }) => candidate.level === level && candidate !== evidence.title),
  );
  return below.map((level, index) => {
    const peers = new Peers({ kind: 'heading', level }, sections, evidence);
    const near = sections.filter(
      ({ candidate }) => candidate !== evidence.title && Math.abs(candidate.level - level) <= 1,
    );
    return {
      peers,
      views: viewsOf({ evidence, note }, near, peers, level),
      higher: sections.filter(({ candidate }) => candidate !== evidence.title && candidate.level < level),
      deeper: sections.filter(({ candidate }) => candidate.level > level),
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
  const { evidence } = context;
  const peers = new Peers(form, candidates, evidence);
  return {
    peers,
    views: viewsOf(context, candidates, peers, undefined),
    higher: headings.filter(({ candidate }) => candidate !== evidence.title),
    deeper: [],
    isSecondLevel: false,
  };
}

function viewsOf(
  { evidence: { structure, agenda, frontMatter, blocks }, note: { title, letters } }: Context,
  sections: readonly Section[],
  peers: Peers,
  level: number | undefined,
): SectionView[] {
  const note = {
    title,
    brevity: brevityOf({ letters }),
    speakersStated: frontMatter.speakers.length > 0,
  };
  const agendaLines = agenda.map(({ line }) => line);
  const agendaBelow = ({ extent, candidate }: Section): number =>
    countAbove(agendaLines, blocks[extent.end]?.line ?? Infinity) - countAbove(agendaLines, candidate.block.line);
  let at = 0;
  return sections
    .filter(({ candidate }) => mayTitle(candidate))
    .map((section) => {
      const deeper = level === undefined ? 0 : section.candidate.level - level;
      return {
        section,
        peers,
        shape: structure.of(section.candidate) ?? noShape,
        at: deeper === 0 ? at++ : -1,
        deeper,
        agendaBelow: agendaBelow(section),
        note,
      };
    });
}

/** How many of some lines, in the order of the text, stand above a line. */
function countAbove(lines: readonly number[], line: number): number {
  return leadingCount(lines, (one) => one < line);
}

/** Whether a title stands in a heading, or below one that tells when it was. */
function mayTitle(candidate: Candidate): boolean {
  const { headline, under, isPart, word, said } = candidate;
  // `Day 2` holds talks; `Keynote on day 2` is one.
  if (isPart && word !== 'session' && said === undefined) return false;
  return hasOwnWords(candidate) || (headline.start !== undefined && (under.title ?? under.titleBelow) !== undefined);
}
