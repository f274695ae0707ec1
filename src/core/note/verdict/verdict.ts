import { noVote } from '../line/patternVote';
import type { NoteKind } from '../model';
import type { Weighed } from '../survey/formSigns';
import type { SectionView } from '../survey/sectionSigns';
import { surveyOf, type Hypothesis } from './hypotheses';
import type { Evidence, Reading } from './reading';
import { grounds, groundsOfTalk, isGuess, type KindOdds } from './reasons';
import { withSaid } from './said';
import { spokenTalks, talksIn } from './spokenSections';
import { statedKind } from './stated';
import { scalesOf, weigh, type Judged, type Scales } from './weigh';
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
  const survey = surveyOf(evidence.rest ?? evidence);
  const judged = weigh(survey, own);
  const [best] = judged;
  if (!best) throw new RangeError('a note has at least one hypothesis');
  const kinds = kindOdds(judged);
  const readAs = (chosen: Judged): Reading => {
    const isOwn = ({ kind }: KindOdds): boolean => kind === kindOf(chosen.hypothesis);
    const odds = { own: kinds.find(isOwn) ?? { kind: '', probability: 0 }, rival: kinds.find((one) => !isOwn(one)) };
    return withSaid(readingOf(chosen, odds, own, survey.note.topic?.candidate), evidence);
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
  const read = chosen ? readAs(chosen) : { ...found, talks: [] };
  return { ...read, kind: stated, isGuess: false, evidence: 'front matter says so' };
}

function kindOf({ kind }: Hypothesis): NoteKind {
  return kind === 'talks' ? 'event' : kind;
}

/** All kinds that a note may be, the most probable first. */
function kindOdds(judged: readonly Judged[]): KindOdds[] {
  const sums = new Map<NoteKind, number>();
  for (const { hypothesis, probability } of judged)
    sums.set(kindOf(hypothesis), (sums.get(kindOf(hypothesis)) ?? 0) + probability);
  return [...sums].map(([kind, probability]) => ({ kind, probability })).sort((a, b) => b.probability - a.probability);
}

function isOfKind(hypothesis: Hypothesis, stated: NoteKind): boolean {
  return kindOf(hypothesis) === (stated === 'day' ? 'event' : stated);
}

function readingOf(
  chosen: Judged,
  odds: { readonly own: KindOdds; readonly rival: KindOdds | undefined },
  own: Scales,
  topic: Reading['talks'][number]['candidate'] | undefined,
): Reading {
  const { hypothesis, sections } = chosen;
  const kind = kindOf(hypothesis);
  const evidence = grounds(chosen, odds.own, odds.rival);
  const guess = isGuess(odds.own) && { isGuess: true };
  if (hypothesis.kind === 'talk')
    return {
      kind,
      ...guess,
      evidence,
      talks: topic ? [{ candidate: topic, support: { weight: 0, reasons: [], speakerScore: 0 } }] : [],
      vote: noVote,
    };
  if (hypothesis.kind !== 'talks') return { kind, ...guess, evidence, talks: [], vote: noVote };
  const { views, peers } = hypothesis.form;
  return {
    kind,
    ...guess,
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
      reasons: groundsOfTalk(view, own),
      speakerScore: view.peers.namedIn(view.section),
    },
  };
}
