import { compact, foldedWords } from '../../text/fold';
import { boldCandidates, headingCandidates, type Candidate } from '../survey/candidates';
import { findDate } from '../line/dates';
import { readIndex } from '../survey/indexLinks';
import { itemCandidates } from '../survey/itemCandidates';
import { itemLevel } from '../survey/itemTitles';
import { plainCandidates } from '../survey/plainCandidates';
import { levelReading } from './levelReading';
import { eventOnlyReading, isPost, otherReading, titleText } from './otherReadings';
import { titleInFileName, type PathFacts } from '../survey/pathFacts';
import { noVote, patternVote } from '../line/patternVote';
import { talkReading } from './talkReading';
import { noteTitle } from '../survey/noteTitle';
import type { Evidence, Reading } from './reading';
import { NoteStructure } from '../survey/structure';

/** Where bold paragraphs are looked at at all: who uses so many headings does not use them as well. */
const mostHeadingsBesideBold = 200;

/** What all readings look at, found in the note's parts. */
export function evidenceOf(facts: Pick<Evidence, 'frontMatter' | 'path' | 'blocks' | 'agenda'>): Evidence {
  const headings = withoutCollection(headingCandidates(facts.blocks), facts.path);
  return {
    ...facts,
    headings,
    title: noteTitle(headings, facts.frontMatter),
    structure: new NoteStructure(headings, facts.blocks),
  };
}

/** All readings of a note by the rules, best first. */
export function readingsOf(evidence: Evidence): readonly Reading[] {
  const { headings, ...facts } = evidence;
  const readings: Reading[] = [otherReading(evidence)];
  const asWhole = facts.frontMatter.present || facts.blocks.length > 0 ? eventOnlyReading(evidence) : undefined;
  if (asWhole) readings.push(talkReading(evidence), asWhole);
  for (const level of [...new Set(headings.map((heading) => heading.level))].sort()) {
    const found = levelReadings(evidence, headings, level);
    readings.push(...found);
    if (found[0]?.isClear) break;
  }
  const bold = headings.length < mostHeadingsBesideBold ? boldCandidates(facts.blocks) : [];
  readings.push(...levelReadings(evidence, bold, 7));
  const plain =
    headings.length <= 1 && bold.length === 0 && asWhole && asWhole.score > 0
      ? plainCandidates(facts.blocks, headings.length)
      : [];
  readings.push(...levelReadings(evidence, plain, 7));
  // A list in a talk may be its references: only an account of an event lists its talks.
  if (headings.length < mostHeadingsBesideBold && asWhole && (asWhole.score > 0 || isDated(evidence)))
    readings.push(
      ...levelReadings(
        evidence,
        itemCandidates(facts.blocks, headings, titleText(evidence), asWhole.score > 0),
        itemLevel,
      ),
    );
  const index = readIndex(facts.blocks);
  if (index) readings.push({ kind: 'index', ...index, talks: [], vote: noVote });
  return readings.sort((a, b) => b.score - a.score);
}

/** `Ink in Linz, October 3rd 2017`: what is titled so was on that day, or in that year. */
function isDated(evidence: Evidence): boolean {
  const title = titleText(evidence);
  return (
    !isPost(evidence) &&
    evidence.frontMatter.speakers.length === 0 &&
    (findDate(title) !== undefined || /\b(?:19|20)\d{2}\b/.test(title))
  );
}

/** Who begins each note with the name of the folder they all lie in has titled it by the file's name: `# fontcon-notes` in `faster-fonts.md`. */
function withoutCollection(headings: readonly Candidate[], path: PathFacts): readonly Candidate[] {
  const [first] = headings;
  if (
    !first ||
    path.workspace === undefined ||
    path.isFolderNote ||
    path.fileIsEvent ||
    path.fileIsPart ||
    compact(first.headline.text) !== compact(path.workspace)
  )
    return headings;
  const known = foldedWords(path.workspace);
  return foldedWords(titleInFileName(path) ?? '').every((word) => known.includes(word)) ? headings : headings.slice(1);
}

function levelReadings(evidence: Evidence, candidates: readonly Candidate[], level: number): Reading[] {
  const vote = patternVote(candidates.filter((candidate) => candidate.level === level && candidate !== evidence.title));
  const reading = levelReading(evidence, candidates, level, vote);
  return reading ? [reading] : [];
}
