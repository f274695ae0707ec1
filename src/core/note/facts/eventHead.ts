import type { Block } from '../outline/block';
import { findDate } from '../line/dates';
import type { NoteKind } from '../model';
import { supported } from '../survey/noteTitle';
import { plainText } from '../outline/plainText';
import type { Evidence, Reading } from '../verdict/reading';
import { fold } from '../../text/fold';
import type { Label } from '../language/language';
import { labelOf } from '../language/labels';
import { readLabel, readLabelledRow } from '../line/label';
import { sectionWord } from '../language/sections';
import { headlineOf } from '../line/blockFacts';

/** What the event's facts are read from. */
export interface EventEvidence extends Evidence {
  readonly reading: Reading;
  readonly kind: NoteKind;
}

/** One of the first lines with text, in which people say when and where. */
export interface HeadLine {
  readonly text: string;
  /** 0-based. */
  readonly line: number;
  /** Together with the next line of its paragraph, where a sentence may go on. */
  readonly wrapped: string;
  readonly kind: Block['kind'];
}
const headLines = 8;
const maxHeadLine = 400;

/** Lines before the first talk, or of a talk's note before it comes to its subject. */
export function readEventHead(evidence: EventEvidence): HeadLine[] {
  const { blocks, reading, title } = evidence;
  const lines: HeadLine[] = [];
  // A page of a site often tells when and where under its first heading, which is no talk of its own.
  const talks = evidence.frontMatter.isPost
    ? reading.talks.filter(({ support }) => support.weight >= supported)
    : reading.talks;
  const firstTalk = reading.kind === 'talk' ? undefined : talks[0]?.candidate.index;
  // Who announces an event tells the same under headings.
  const deepest = reading.kind === 'talk' ? 1 : 4;
  let label: string | undefined;
  const add = (text: string, line: number, kind: Block['kind'], next = ''): void => {
    const whole = label !== undefined && text.length <= maxHeadingFact ? `${label}: ${text}` : text;
    label = undefined;
    lines.push({ text: whole, line, kind, wrapped: next === '' ? whole : `${whole} ${next}` });
  };
  for (const [index, block] of blocks.entries()) {
    if (lines.length >= headLines || (firstTalk !== undefined && index >= firstTalk)) break;
    if (block.kind === 'rule' || block.kind === 'comment' || block === title?.block) continue;
    if (block.kind === 'row') {
      const fact = factInRow(block.text);
      if (fact !== undefined) add(fact, block.line, 'row');
      continue;
    }
    if (block.kind === 'heading') {
      if (block.level >= deepest && isTopic(block) && lines.some(({ kind }) => kind !== 'heading')) break;
      label = labelInHeading(plainText(block.text));
      if (label !== undefined) continue;
    }
    const sources = block.text.split('\n');
    for (const [offset, source] of sources.entries()) {
      if (lines.length >= headLines) break;
      const text = plainText(source.slice(0, maxHeadLine));
      if (text !== '' && !/^https?:\S+$/.test(text))
        add(text, block.line + offset, block.kind, plainText((sources[offset + 1] ?? '').slice(0, maxHeadLine)));
    }
  }
  return lines;
}

/** A heading that tells neither a fact nor who or when: below it the note is about something else. */
function isTopic(block: Block): boolean {
  const { text } = block;
  const headline = headlineOf(block);
  const plain = plainText(text);
  return (
    sectionWord(plain) === undefined &&
    readLabel(plain) === undefined &&
    findDate(plain) === undefined &&
    headline.peopleOnly < 0.5 &&
    labelInHeading(plain) === undefined
  );
}

/** Longer lines below a heading `Where` are prose. */
const maxHeadingFact = 80;

/** `## Where`, `### Ort:`: the label of the fact in the line below. */
function labelInHeading(text: string): string | undefined {
  if (text.length > 30) return undefined;
  const word = text.replace(/[\s:：]+$/u, '');
  if (fold(word) === 'setting') return 'place';
  const label = labelOf(fold(word));
  return label === 'place' || label === 'date' || label === 'event' ? word : undefined;
}

/** `| Location | Linz |` as the line `Location: Linz`. */
function factInRow(text: string): string | undefined {
  const found = text.length > maxHeadLine ? undefined : readLabelledRow(text);
  return found !== undefined &&
    found.value.length <= 150 &&
    (found.label === 'date' || found.label === 'place' || found.label === 'event')
    ? `${found.word}: ${found.value}`
    : undefined;
}

/** The value of the first line with such a label. */
export function labelledInHead(head: readonly HeadLine[], label: Label): { value: string; line: number } | undefined {
  for (const { text, line } of head) {
    const found = readLabel(text);
    if (found?.label === label && found.value !== '') return { value: found.value, line };
  }
  return undefined;
}
