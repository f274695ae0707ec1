import { supportOf, type Candidate } from '../survey/candidates';
import type { Evidence, Reading } from './reading';

/**
 * A reading with the talks that comments say are some. What a person says is of that heading alone:
 * the others are what they would be without it.
 * @param reading of the note, or of the rest of it
 */
export function withSaid(reading: Reading, { said, headings }: Pick<Evidence, 'said' | 'headings'>): Reading {
  if (said.length === 0) return reading;
  const ofNote = new Map(headings.map((heading) => [heading.block.line, heading]));
  const here = (candidate: Candidate): Candidate =>
    candidate.block.kind === 'heading' ? (ofNote.get(candidate.block.line) ?? candidate) : candidate;
  const others =
    reading.kind === 'event' || reading.kind === 'day'
      ? reading.talks
          .map((talk) => ({ ...talk, candidate: here(talk.candidate) }))
          .filter(({ candidate }) => candidate.said !== 'talk')
      : [];
  const talks = [...others, ...said.map((candidate) => ({ candidate, support: supportOf(candidate, reading.vote) }))];
  return {
    ...reading,
    isGuess: false,
    kind: reading.kind === 'day' ? 'day' : 'event',
    evidence: others.length === 0 ? 'a comment says so' : `${reading.evidence}, a comment says so`,
    talks: talks.sort((a, b) => a.candidate.block.line - b.candidate.block.line),
  };
}
