import { noVote } from '../line/patternVote';
import type { NoteKind } from '../model';
import { headingCandidates } from '../survey/candidates';
import type { Weighed } from '../survey/formSigns';
import type { SectionView } from '../survey/sectionSigns';
import { surveyOf, type Hypothesis } from './hypotheses';
import type { Evidence, Reading } from './reading';
import { withSaid } from './said';
import { spokenTalks, talksIn } from './spokenSections';
import { statedKind } from './stated';
import { becauseOf, scalesOf, weigh, type Because, type Judged, type Scales } from './weigh';
import learned from './weights.json';
import type { Weights } from './weights';

let scales: Scales | undefined;

/**
 * Weighs by other weights from now on: for the learner, which has to judge notes by weights that have not seen them.
 * @returns nothing; the learned ones are back when called without weights
 */
export function exchangeWeights(weights?: Weights): void {
  scales = weights && scalesOf(weights);
}

/** How the note is read: what is most probable, of what a person left open. */
export function judgeNote(evidence: Evidence): Reading {
  const own = (scales ??= scalesOf(learned));
  const survey = surveyOf(evidence);
  const judged = weigh(survey, own);
  const [best] = judged;
  if (!best) throw new RangeError('a note has at least one hypothesis');
  const readAs = (chosen: Judged): Reading => {
    const rival = judged.find((one) => kindOf(one.hypothesis) !== kindOf(chosen.hypothesis));
    return withSaid(readingOf(chosen, rival, own, survey.note.topic?.candidate), headingCandidates(evidence.blocks));
  };
  const found = readAs(best);
  const { frontMatter, title, headings } = evidence;
  const ownTitle = frontMatter.title ?? (title ?? headings[0])?.headline.text;
  const spoken = spokenTalks(judged, frontMatter.event ?? frontMatter.title);
  const stated = statedKind(frontMatter, ownTitle, found, spoken === undefined ? 0 : talksIn(spoken));
  if (stated === undefined) return found;
  const likeliest = judged.find(({ hypothesis }) => isOfKind(hypothesis, stated));
  // What is surely an event is divided into its talks where these say who speaks.
  const isUndivided = stated !== 'talk' && stated !== 'other' && stated !== 'index' && !likeliest?.sections.length;
  const chosen = (isUndivided ? spoken : undefined) ?? likeliest;
  return { ...(chosen ? readAs(chosen) : { ...found, talks: [] }), kind: stated, evidence: 'front matter says so' };
}

function kindOf({ kind }: Hypothesis): NoteKind {
  return kind === 'talks' ? 'event' : kind;
}

function isOfKind(hypothesis: Hypothesis, stated: NoteKind): boolean {
  return kindOf(hypothesis) === (stated === 'day' ? 'event' : stated);
}

function readingOf(
  chosen: Judged,
  rival: Judged | undefined,
  own: Scales,
  topic: Reading['talks'][number]['candidate'] | undefined,
): Reading {
  const { hypothesis, sections, probability } = chosen;
  const kind = kindOf(hypothesis);
  const evidence = `${reasonsOf(chosen.because())} (${percent(probability)}${rival ? `; ${kindOf(rival.hypothesis)} ${percent(rival.probability)}` : ''})`;
  if (hypothesis.kind === 'talk')
    return {
      kind,
      score: chosen.sum,
      evidence,
      talks: topic ? [{ candidate: topic, support: { weight: 0, reasons: [], speakerScore: 0 } }] : [],
      vote: noVote,
    };
  if (hypothesis.kind !== 'talks') return { kind, score: chosen.sum, evidence, talks: [], vote: noVote };
  const { views, peers } = hypothesis.form;
  return {
    kind,
    score: chosen.sum,
    evidence,
    talks: sections.flatMap((weighed, index) => {
      const view = views[index];
      return weighed.isTalk && view ? [talkOf(weighed, view, own)] : [];
    }),
    vote: peers.vote,
  };
}

function talkOf({ odds }: Weighed, view: SectionView, own: Scales): Reading['talks'][number] {
  return {
    candidate: view.section.candidate,
    support: {
      weight: Math.max(0, odds),
      reasons: because(becauseOf(view, own)).slice(0, 3),
      speakerScore: view.peers.namedIn(view.section),
    },
  };
}

function because(all: readonly Because[]): string[] {
  return all.filter(({ by, sign }) => by > 0 && sign !== 'always').map(({ sign }) => sign);
}

function reasonsOf(all: readonly Because[]): string {
  return because(all).slice(0, 3).join(', ') || 'nothing speaks for talks';
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
