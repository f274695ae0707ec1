import type { AgendaLine } from './agenda';
import { matchAgenda } from './agenda';
import { boldCandidates, headingCandidates, mayBeTalk, supportOf, type Candidate, type Support } from './candidates';
import { eventness } from './eventTitle';
import type { FrontMatterFacts } from './frontMatterFacts';
import type { NoteKind } from './model';
import type { Block } from './outline';
import type { PathFacts } from './pathFacts';
import { hasEventWord } from './words/eventWords';
import { fold } from '../text/fold';
import { readIndex } from './indexLinks';
import type { Pattern } from './split';

/** One way to understand the whole note. The readings compete; the one with the most evidence wins. */
export interface Reading {
  readonly kind: NoteKind;
  /** Evidence summed up; comparable between readings of one note. */
  readonly score: number;
  /** What decided, in a few words. */
  readonly evidence: string;
  /** The candidates that are talks, in the order of the text, with what speaks for each. */
  readonly talks: readonly { readonly candidate: Candidate; readonly support: Support }[];
  /** The candidate whose text titles the note, where one does. */
  readonly title?: Candidate;
}

export interface Evidence {
  readonly frontMatter: FrontMatterFacts;
  readonly path: PathFacts;
  readonly blocks: readonly Block[];
  readonly agenda: readonly AgendaLine[];
}

/** All readings of a note, best first. */
export function readReadings(evidence: Evidence): { readings: Reading[]; headings: readonly Candidate[]; patternBonus: (pattern: Pattern) => number } {
  const headings = headingCandidates(evidence.blocks);
  const bold = headings.length < 200 ? boldCandidates(evidence.blocks) : [];
  const title = noteTitle(headings, evidence);
  const readings: Reading[] = [otherReading(evidence, title)];
  if (evidence.frontMatter.present || evidence.blocks.length > 0) readings.push(talkReading(evidence, headings, title));
  const levels = new Set([...headings, ...bold].map((candidate) => candidate.level));
  let bonus: (pattern: Pattern) => number = () => 0;
  let bestLevelScore = -1;
  for (const level of levels) {
    const candidates = level <= 6 ? headings : bold;
    const vote = patternVote(candidates.filter((candidate) => candidate.level === level && candidate !== title));
    const reading = levelReading(evidence, candidates, level, title, vote);
    if (!reading) continue;
    readings.push(reading);
    if (reading.score > bestLevelScore) {
      bestLevelScore = reading.score;
      bonus = vote;
    }
  }
  const index = readIndex(evidence.blocks);
  if (index) readings.push({ kind: 'index', score: index.score, evidence: index.evidence, talks: [], ...(title && { title }) });
  return { readings: readings.sort((a, b) => b.score - a.score), headings, patternBonus: bonus };
}

/** The heading that titles the note: the first, when nothing above it and none of its level competes. */
function noteTitle(headings: readonly Candidate[], evidence: Evidence): Candidate | undefined {
  const first = headings[0];
  if (!first) return undefined;
  const top = Math.min(...headings.slice(0, 500).map((candidate) => candidate.level));
  if (first.level !== top || (evidence.frontMatter.title !== undefined && first.level > 1)) return undefined;
  const peers = headings.filter((candidate) => candidate.level === top);
  if (peers.length === 1) return first.word === 'part' ? undefined : first;
  if (first.word || first.isPart) return undefined;
  const others = peers.slice(1);
  const supported = (candidate: Candidate): boolean => supportOf(candidate, () => 0, false).weight >= 1.2;
  if (eventness(first.headline.text) >= 2 && !supported(first)) return first;
  if (others.every((candidate) => candidate.isPart || candidate.word !== undefined)) return first;
  if (!supported(first) && others.filter(supported).length >= Math.max(2, others.length * 0.6) && evidence.frontMatter.title === undefined) return first;
  return undefined;
}

/** Which way to split headings this writer keeps to: a bonus for the way most headings agree on, a malus for its opposite. */
function patternVote(candidates: readonly Candidate[]): (pattern: Pattern) => number {
  const votes = new Map<Pattern, number>();
  let voters = 0;
  for (const { headline } of candidates) {
    const best = headline.splits[0];
    if (!best || best.score < 0.4) continue;
    voters++;
    for (const split of headline.splits) if (split.score >= best.score - 0.25) votes.set(split.pattern, (votes.get(split.pattern) ?? 0) + split.score);
  }
  const [winner, second] = [...votes].sort((a, b) => b[1] - a[1]);
  if (!winner || voters < 2 || winner[1] < 1.5 || (second && winner[1] < 1.3 * second[1])) return () => 0;
  const isMajority = voters >= candidates.length * 0.4;
  return (pattern) => (pattern === winner[0] ? (isMajority ? 0.45 : 0.2) : opposite[winner[0]] === pattern ? -0.25 : 0);
}

const opposite: Partial<Record<Pattern, Pattern>> = { left: 'right', right: 'left', 'colon left': 'colon right', 'colon right': 'colon left' };

/** Nothing about talks at all: what wins when nothing speaks for anything else. */
function otherReading({ frontMatter, path }: Evidence, title: Candidate | undefined): Reading {
  const isPost = frontMatter.isPost || path.isPost;
  return { kind: 'other', score: isPost ? 3 : 1.6, evidence: 'no sign of talks', talks: [], ...(title && { title }) };
}

/** Words that a page of a site must show in its own name before it counts as being about an event. */
function isAboutEvent({ frontMatter, path }: Evidence): boolean {
  const texts = [frontMatter.title ?? '', ...frontMatter.tags, ...frontMatter.categories, path.stem];
  return texts.some((text) => hasEventWord(fold(text).replace(/_/g, ' ')));
}

/** The whole note is one talk. */
function talkReading(evidence: Evidence, headings: readonly Candidate[], title: Candidate | undefined): Reading {
  const { frontMatter, path } = evidence;
  const reasons: string[] = [];
  let score = 0;
  const add = (weight: number, reason: string): void => {
    score += weight;
    reasons.push(reason);
  };
  if (frontMatter.speakers.length > 0) add(5, 'front matter names a speaker');
  if (frontMatter.event !== undefined) add(2, 'front matter names an event');
  const isPost = frontMatter.isPost || path.isPost;
  const topic = talkTitleCandidate(headings, title);
  const support = topic && supportOf(topic, () => 0, false);
  if (support && support.speakerScore >= 0.5) add(3.2 * support.speakerScore, `the title has ${support.reasons[0] ?? 'a speaker'}`);
  if (path.eventIsLikely) {
    if (path.isFolderNote && !path.eventFromFolder) add(0, '');
    else add(path.eventFromFolder ? 2.4 : 1.9, path.eventFromFolder ? 'lies in the folder of an event' : 'the workspace is about an event or talks');
  }
  if (isPost && isAboutEvent(evidence)) add(1.2, 'tagged as an event');
  const own = topic?.headline.text ?? frontMatter.title ?? '';
  if (eventness(own) >= 2 && (support?.speakerScore ?? 0) < 0.5 && frontMatter.speakers.length === 0) score -= 1;
  if (path.fileIsPart) score -= 0.4;
  return { kind: 'talk', score, evidence: `one talk: ${reasons.filter((reason) => reason !== '').join(', ')}`, talks: topic && support ? [{ candidate: topic, support }] : [], ...(title && { title }) };
}

/** In a note of one talk the heading that titles it: the note's title, unless that is only `Keynote II` or a person. */
export function talkTitleCandidate(headings: readonly Candidate[], title: Candidate | undefined): Candidate | undefined {
  if (!title) return headings.length === 1 && headings[0]?.word === undefined ? headings[0] : undefined;
  if (title.word !== 'session part' && title.headline.peopleOnly < 0.9) return title;
  const at = headings.indexOf(title);
  const next = headings.slice(at + 1, at + 3).find((candidate) => candidate.headline.peopleOnly < 0.8 && candidate.word === undefined);
  return next && next.level > title.level && headings.filter((candidate) => candidate.level === next.level).length <= 2 ? next : title;
}

/** Several talks, each under a heading of one level (or a bold paragraph, level 7). */
function levelReading(evidence: Evidence, candidates: readonly Candidate[], level: number, title: Candidate | undefined, vote: (pattern: Pattern) => number): Reading | undefined {
  const { frontMatter, path, agenda } = evidence;
  const matches = matchAgenda(agenda, candidates.map((candidate) => candidate.headline));
  const supports = new Map(candidates.map((candidate, index) => [candidate, supportOf(candidate, vote, matches.has(index))]));
  const supportFor = (candidate: Candidate): Support => supports.get(candidate) ?? { weight: 0, reasons: [], speakerScore: 0 };
  const isSupported = (candidate: Candidate): boolean => supportFor(candidate).weight >= 1.2;
  const own = candidates.filter((candidate) => candidate.level === level && candidate !== title && mayBeTalk(candidate, isSupported(candidate)));
  if (own.length === 0) return undefined;
  const supported = own.filter(isSupported);
  const said = candidates.filter((candidate) => candidate.said === 'talk');
  const share = supported.length / own.length;
  const strength = supported.reduce((sum, candidate) => sum + Math.min(2.5, supportFor(candidate).weight), 0);

  let score = supported.length >= 2 ? 1 + 2 * Math.log2(1 + strength / 2) * (0.35 + 0.65 * share) : 0.5 * strength * share;
  const reasons: string[] = [];
  const [firstSupported] = supported;
  if (firstSupported) reasons.push(`${supported.length} of ${own.length} ${level === 7 ? 'bold paragraphs' : `headings of level ${level}`} with ${supportFor(firstSupported).reasons[0] ?? 'evidence'}`);
  const noteTitleText = title?.headline.text ?? frontMatter.title ?? '';
  const named = Math.max(eventness(noteTitleText), frontMatter.title === undefined ? 0 : eventness(frontMatter.title));
  if ((named >= 2 && own.length >= 2 && level <= 6) || (named >= 3 && level <= 6)) {
    score += named;
    reasons.push('the title names an event');
  }
  const days = candidates.filter((candidate) => candidate.isPart && candidate.level !== level);
  if (days.length >= 2 && level <= 6 && days.every((day) => day.level < level)) {
    score += 2;
    reasons.push(`${days.length} day or track headings`);
  }
  if ((path.fileIsPart || path.fileIsEvent || (path.isFolderNote && path.eventFromFolder)) && own.length >= 2 && level <= 6 && level <= (title?.level ?? 0) + 1) {
    score += path.fileIsPart ? 2 : 1.2;
    reasons.push('the file is called like an event or a day');
  }
  if (frontMatter.speakers.length > 0) score -= 4;
  if (title && supportFor(title).speakerScore >= 0.6) score -= 2.5;
  if (said.length > 0) score += 20;
  if (supported.length < own.length) score -= Math.min(1, (own.length - supported.length) * 0.05);
  const isDay = path.fileIsPart || path.part !== undefined || /day|tag|jour|día|session/i.test(noteTitleText);
  const strict = own.length >= 4 && share >= 0.8 && level <= 6;
  const chosen = chooseTalks(candidates, level, title, own, isSupported, strict, matches);
  if (chosen.length === 0) return undefined;
  return {
    kind: isDay ? 'day' : 'event',
    score,
    evidence: reasons.join(', ') || `${own.length} headings`,
    talks: chosen.map((candidate) => ({ candidate, support: supportFor(candidate) })),
    ...(title && { title }),
  };
}

/** The headings of the level, and those of other levels that are talks in spite of it. */
function chooseTalks(candidates: readonly Candidate[], level: number, title: Candidate | undefined, own: readonly Candidate[], isSupported: (candidate: Candidate) => boolean, strict: boolean, matches: ReadonlyMap<number, number>): Candidate[] {
  const ownSet = new Set(own);
  const inAgenda = candidates.map((candidate, index) => ({ candidate, index })).filter(({ index }) => matches.has(index));
  const agendaRules = inAgenda.length >= 2 && inAgenda.filter(({ candidate }) => candidate.level === level).length >= 2;
  const lastMatched = inAgenda.at(-1)?.index ?? -1;
  const firstMatched = inAgenda[0]?.index ?? -1;
  const chosen: Candidate[] = [];
  let open = false;
  for (const [index, candidate] of candidates.entries()) {
    if (candidate === title || candidate.said === 'section') continue;
    if (candidate.said === 'talk') {
      chosen.push(candidate);
      open = true;
      continue;
    }
    if (ownSet.has(candidate)) {
      const between = agendaRules && index > firstMatched && !isSupported(candidate) && !matches.has(index) && (index < lastMatched || open);
      const weak = strict && !isSupported(candidate);
      if (between || weak) continue;
      chosen.push(candidate);
      open = true;
    } else if (candidate.level < level) {
      open = false;
      if (isSupported(candidate) && candidate.word !== 'part' && !candidate.isPart) {
        chosen.push(candidate);
        open = true;
      }
    } else if (candidate.level > level && !open && isSupported(candidate) && candidate.word === undefined && candidate.level <= level + 1) {
      chosen.push(candidate);
    }
  }
  return chosen;
}
