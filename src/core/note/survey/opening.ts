import { foldedWords } from '../../text/fold';
import { findDate } from '../line/dates';
import { isCodeAlone, readHeadline } from '../line/headline';
import { readLabel } from '../line/label';
import { noVote } from '../line/patternVote';
import { readPeople } from '../line/people';
import type { Block } from '../outline/block';
import { plainText } from '../outline/plainText';
import { boldCandidates, lineCandidate, longestTitle, supportOf, type Candidate } from './candidates';

/**
 * A title that is no heading: the note's first line, in bold beside or above its speaker, or plain where the next names
 * the speaker or the file is called so.
 * @param fileTitle what the file's name says, if it says anything
 */
export function openingCandidate(blocks: readonly Block[], fileTitle: string | undefined): Candidate | undefined {
  const block = withoutFacts(blocks[0]);
  if (block?.kind !== 'paragraph' || block.depth > 0) return undefined;
  const [bold] = boldCandidates([block, ...blocks.slice(1, 8)]);
  if (bold?.index === 0) return supportOf(bold, noVote).speakerScore >= 0.5 ? bold : undefined;
  const [title = '', ...below] = block.text.split('\n');
  const by = speakerBelow(title, below);
  const isAlone = below.length === 0 && title.length <= longestTitle && !/[.!:]$/.test(title.trim());
  const isTitle = saysNameOf(fileTitle, plainText(title)) || hasSpeaker(title) || block !== blocks[0];
  if (!by && !(isAlone && isTitle)) return undefined;
  const rest = block.with({ line: block.line + 1, text: below.join('\n') });
  return lineCandidate(
    blocks,
    0,
    block.with({ endLine: block.line + 1, text: title }),
    by ? [rest, ...blocks.slice(1, 8)] : blocks.slice(1, 8),
  );
}

/** Whether the line below a title names who speaks, after a label or as a person would be named. */
function speakerBelow(title: string, [names = '', ...others]: readonly string[]): boolean {
  if (title.length > longestTitle || names === '') return false;
  if (readLabel(plainText(names))?.label === 'speaker') return !/[.:]$/.test(title.trim());
  return others.length <= 2 && !/[.!:]$/.test(title.trim()) && readPeople(plainText(names)).likeness >= 0.8;
}

/** Whether a line says with more words what a file is called: `Communities of Ink: the missing piece` in `12_communities_of_ink.md`. */
function saysNameOf(fileTitle: string | undefined, line: string): boolean {
  const named = foldedWords(fileTitle ?? '').filter((word) => /\p{L}{3}/u.test(word));
  const said = foldedWords(line);
  if (
    named.length === 0 ||
    said.length <= named.length ||
    said.length > mostTitleWords ||
    !named.every((word) => said.includes(word))
  )
    return false;
  // One word of the file's name may stand in any sentence.
  return named.length >= 2 || (/\p{Ll}/u.test(line) && !/(?<!\p{L})\p{Ll}{4}/u.test(line));
}
const mostTitleWords = 14;

/** `Faster fonts by [Ada Moss](…)`: no other line begins so. */
function hasSpeaker(line: string): boolean {
  const [best] = readHeadline(line).splits;
  return best?.pattern === 'by' && best.score >= sureSpeaker;
}
const sureSpeaker = 0.8;

/** The first paragraph without the lines above the title that tell its day or code: `20240517`, `INK301`. */
function withoutFacts(block: Block | undefined): Block | undefined {
  if (block?.kind !== 'paragraph') return block;
  const lines = block.text.split('\n');
  const from = lines.findIndex((line) => !tellsFactAlone(plainText(line)));
  return from <= 0 ? block : block.with({ line: block.line + from, text: lines.slice(from).join('\n') });
}

function tellsFactAlone(line: string): boolean {
  return isCodeAlone(line) || findDate(line)?.length === line.length;
}
