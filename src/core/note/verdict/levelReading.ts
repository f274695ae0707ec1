import { compact } from '../../text/fold';
import { matchAgenda } from '../survey/agenda';
import { looksLikeTitle, mayBeTalk, supportOf, type Candidate, type Support } from '../survey/candidates';
import { chooseTalks } from './chooseTalks';
import { isFullDate } from '../../text/isoDates';
import { eventness, isReport, namesEdition } from '../line/eventTitle';
import { supported as supportedFrom } from '../survey/noteTitle';
import { itemLevel } from '../survey/itemTitles';
import { isPost, lastsDays, tellsWhenAndWhere, titleText } from './otherReadings';
import type { Vote } from '../line/patternVote';
import type { Evidence, Reading } from './reading';
import { withStructure } from '../survey/structure';

/** What the talks of a level are, in the words of the evidence. */
const levelNames: Readonly<Record<number, string>> = { 7: 'bold paragraphs', [itemLevel]: 'list items' };

/** Several talks, each under a heading of one level, in a bold paragraph (level 7) or in a list item. */
export function levelReading(
  evidence: Evidence,
  candidates: readonly Candidate[],
  level: number,
  vote: Vote,
): Reading | undefined {
  const { frontMatter, path, agenda, title } = evidence;
  const peers = candidates.filter((candidate) => candidate.level === level);
  const matches = matchAgenda(agenda, peers);
  const announced = new Set(peers.filter((_, index) => matches.has(index)));
  const dated = new Set(level <= 6 && (path.inMeetings || path.inNotesWorkspace) ? sessionsByDay(peers) : []);
  const supports = new Map<Candidate, Support>();
  const supportFor = (candidate: Candidate): Support => {
    let support = supports.get(candidate);
    if (!support)
      supports.set(
        candidate,
        (support = withDay(
          withStructure(supportOf(candidate, vote, announced.has(candidate)), evidence.structure.of(candidate)),
          dated.has(candidate),
        )),
      );
    return support;
  };
  const isSupported = (candidate: Candidate): boolean => supportFor(candidate).weight >= supportedFrom;
  const isUsualPart = (candidate: Candidate): boolean =>
    evidence.structure.of(candidate)?.isUsualPart === true && supportFor(candidate).speakerScore < 0.8;
  const stated = compact(frontMatter.title ?? '');
  const repeatsTitle = ({ headline, level: own }: Candidate): boolean =>
    stated !== '' && own <= 6 && eventness(headline.text) >= 2 && compact(headline.text) === stated;
  const own = candidates.filter(
    (candidate) =>
      candidate.level === level &&
      candidate !== title &&
      !repeatsTitle(candidate) &&
      !asksWhatItIs(candidate, title) &&
      candidate.said === undefined &&
      mayBeTalk(candidate, isSupported) &&
      !isUsualPart(candidate),
  );
  if (own.length === 0) return undefined;
  const supported = own.filter(isSupported);
  const share = supported.length / own.length;
  const strength = supported.reduce((sum, candidate) => sum + Math.min(2.5, supportFor(candidate).weight), 0);
  const reasons: string[] = [];
  const isHeading = level <= 6;
  if (level === itemLevel && (supported.length < 3 || share < 0.6)) return undefined;
  const [first] = supported;
  if (first)
    reasons.push(
      `${supported.length} of ${own.length} ${levelNames[level] ?? `headings of level ${level}`} with ${supportFor(first).reasons[0] ?? 'evidence'}`,
    );

  let score =
    supported.length >= 2 ? 1 + 2 * Math.log2(1 + strength / 2) * (0.35 + 0.65 * share) : 0.5 * strength * share;
  const add = (weight: number, reason: string): void => {
    score += weight;
    reasons.push(reason);
  };
  const isLabelled =
    isHeading &&
    supported.length === 1 &&
    !isPost(evidence) &&
    first?.under.how === 'speaker label' &&
    first.word === undefined;
  if (isLabelled) add(2.5, 'a label names the speaker');
  const ownTitle = Math.max(eventness(title?.headline.text ?? ''), eventness(frontMatter.title ?? ''));
  const fromFile = path.fileIsEvent && !path.isFolderNote ? eventness(path.stem.replace(/[-_]+/g, ' ')) : 0;
  // A page of a site needs more than the word `conference` in its title.
  const isVague =
    supported.length === 0 &&
    isPost(evidence) &&
    !path.inNotesWorkspace &&
    ownTitle < 3 &&
    !isReport(frontMatter.title ?? '');
  // Where many headings are `Takeaways` and `Links`, the others are parts of one talk as well.
  const usualParts = peers.filter((candidate) => candidate.word === 'part').length;
  const inParts = supported.length === 0 && usualParts >= 2 && usualParts >= peers.length / 3;
  // The headings of a post about an event may tell what its writer thought; who has many of them goes from talk to talk.
  const isEssay =
    supported.length === 0 &&
    isPost(evidence) &&
    own.length <= mostThoughts &&
    own.filter(looksLikeTitle).length < own.length / 2;
  const named =
    isVague || isEssay || inParts
      ? 0
      : Math.max(
          ownTitle,
          fromFile,
          !isPost(evidence) &&
            ((own.length >= 3 && lastsDays(evidence)) || (own.length >= 2 && tellsWhenAndWhere(evidence)))
            ? 2
            : 0,
        );
  const parts = candidates.filter(
    (candidate) => candidate.isPart && candidate.level !== level && evidence.structure.holdsParts(candidate.level),
  );
  const below = parts.filter((part) => part.level < level);
  const titleLevel = title?.level ?? candidates.reduce((least, candidate) => Math.min(least, candidate.level), 7) - 1;
  const isBelowTitle =
    own.some((candidate) => evidence.structure.isHeld(candidate)) ||
    level <= Math.max(titleLevel, ...below.map((part) => part.level)) + 1;
  if (isHeading && named >= 2 && own.length >= (named >= 3 || supported.length > 0 ? 1 : 2))
    add(named * (isBelowTitle ? 1 : 0.6), 'the title names an event');
  // Whose bold paragraphs are titles, and who has hardly a heading, writes of a talk below each.
  const isBoldForm =
    level === 7 &&
    own.length >= 3 &&
    own.filter(looksLikeTitle).length >= own.length * 0.6 &&
    evidence.headings.filter(({ word, isPart }) => word === undefined && !isPart).length <= 1;
  if (isBoldForm && named >= 2 && isReport(titleText(evidence))) add(named, 'the title names an event');
  if (
    isHeading &&
    (parts.length >= 2 || (parts.length === 1 && named >= 2)) &&
    (below.length > 0 || parts.every((part) => part.level > level))
  )
    add(2, `${parts.length} day or track ${parts.length === 1 ? 'heading' : 'headings'}`);
  if (isHeading && isBelowTitle && own.length >= 2) {
    if (path.fileIsPart) add(2, 'the file is called like a day or track');
    else if (path.fileIsEvent) add(1.7, 'the file is called like an event');
    else if (path.isFolderNote && path.eventFromFolder && path.eventIsLikely)
      add(1.5, 'the file speaks for the folder of an event');
  }
  const isOneDay =
    parts.length === 1 && named < 2 && parts[0]?.headline.date !== undefined && parts[0].level === level - 1;
  if (isHeading && isOneDay && title && supportFor(title).speakerScore < 0.6) add(2.5, 'a heading with the day');
  if (frontMatter.speakers.length > 0) score -= 4;
  if (title && supportFor(title).speakerScore >= 0.6) score -= 2.5;
  // A few of many, and nothing else: people that parts of one talk happen to name.
  if (isHeading && reasons.length === 1 && supported.length > 0 && supported.length <= fewNamed && share <= 1 / 3)
    score *= 0.6;
  score -= Math.min(1, (own.length - supported.length) * 0.05);

  const chosen = chooseTalks({ candidates, level, title, own: new Set(own), isSupported, share, vote, announced });
  if (chosen.length === 0) return undefined;
  return {
    kind: 'event',
    score,
    evidence: reasons.join(', ') || `${own.length} headings`,
    talks: chosen.map((candidate) => ({ candidate, support: supportFor(candidate) })),
    isClear: isHeading && supported.length >= 3 && share >= 0.8,
    vote,
  };
}

/** `What is FontCon?` in the note on FontCon. */
function asksWhatItIs({ headline }: Candidate, title: Candidate | undefined): boolean {
  const asked =
    /^(?:what(?:['’]s| is)|was ist|qu['’]est[- ]ce que?|qu[eé] es|o que [eé]|cos['’][eè]) (.{2,40}?)\s?\??$|^(.{2,40}?)(?:\s?이?란|とは)\s?[?？]?$/iu.exec(
      headline.text,
    );
  const name = asked?.[1] ?? asked?.[2];
  return (
    name !== undefined &&
    title !== undefined &&
    title.headline !== headline &&
    namesEdition(title.headline.text, name, 3)
  );
}

/** A post that only reflects on an event has no more headings. */
const mostThoughts = 6;

/** Whom the parts of one talk name at most. */
const fewNamed = 3;

/** Fewer dates beside titles are no form. */
const leastByDay = 3;

/** `## 2031-01-22 Quiet ink`, `## 2031-02-26 Faster fonts`: what a group met for, day by day. */
function sessionsByDay(peers: readonly Candidate[]): readonly Candidate[] {
  const dated = peers.filter(({ headline: { date, rest } }) => isFullDate(date?.start) && /\p{L}{2}/u.test(rest));
  const days = new Set(dated.map(({ headline }) => headline.date?.start));
  return days.size >= leastByDay && days.size >= peers.length * 0.6 ? dated : [];
}

function withDay(support: Support, isByDay: boolean): Support {
  return isByDay
    ? { ...support, weight: support.weight + 1.3, reasons: [...support.reasons, 'a day beside the title'] }
    : support;
}
