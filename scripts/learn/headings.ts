import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readNote } from '../../src/core/note/readNote';
import { hasNameShape, nameLikeness } from '../../src/core/note/line/names';
import { plainText } from '../../src/core/note/outline/plainText';
import type { Example } from './examples';
import { labelKey, type Label } from '../score/label';

const minLength = 2;
const maxLength = 200;
/** What a person has labelled counts more than what was published elsewhere, and that more than what the program reads. */
export const labelWeight = 2;
const readingWeight = 0.6;
/** A heading that is a person's name is often a talk's, though the program has found no talk there. */
const likelyName = 0.7;

interface Heading {
  /** 1-based. */
  readonly line: number;
  readonly text: string;
}

/** Headings of a Markdown text outside of code, as a reader sees them. */
function headingsOf(text: string): Heading[] {
  const found: Heading[] = [];
  let isCode = false;
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (/^\s{0,3}(?:```|~~~)/.test(line)) isCode = !isCode;
    const heading = isCode ? null : /^#{1,6}\s+(.+?)\s*#*$/.exec(line);
    if (heading?.[1] !== undefined) found.push({ line: index + 1, text: plainText(heading[1]) });
  }
  return found;
}

/** Markdown files below a folder, sorted, with `/`. */
function markdownBelow(folder: string, below = ''): string[] {
  return readdirSync(join(folder, below), { withFileTypes: true })
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) return entry.name.startsWith('.') ? [] : markdownBelow(folder, path);
      return /\.(?:md|markdown)$/i.test(entry.name) ? [path] : [];
    });
}

/** Headings that are no talks, without the first, which mostly names the event or the talk. */
function sectionsOf(text: string, isTalk: (line: number) => boolean): string[] {
  return headingsOf(text)
    .slice(1)
    .filter(({ line, text: { length } }) => length >= minLength && length <= maxLength && !isTalk(line))
    .map((heading) => heading.text);
}

function fromLabels(note: Label, text: string): Example[] {
  const lines = new Set(note.optional ?? []);
  for (const { line, lineAlt = [] } of note.talks)
    for (const one of [line, ...lineAlt]) for (const near of [one - 1, one, one + 1]) lines.add(near);
  const example = (kind: Example['kind'], words: string | null | undefined): Example[] =>
    words ? [{ text: words, kind, repository: note.repo, weight: labelWeight }] : [];
  return [
    ...sectionsOf(text, (line) => lines.has(line)).flatMap((words) => example('section', words)),
    ...note.talks.flatMap(({ title, speakers }) => [
      ...example('title', title),
      ...speakers.flatMap((name) => example('person', name)),
    ]),
    ...example('event', note.event?.title),
    ...example('place', note.event?.location),
  ];
}

/** What the program itself reads a note as tells which headings of an unlabelled note are no talks. */
function fromReading(repository: string, path: string, text: string): Example[] {
  const note = readNote(text, path, { workspace: repository.split('__').at(-1) ?? repository });
  const lines = new Set(note.talks.flatMap(({ line }) => [line, line + 1, line + 2]));
  const isDoubtful = (words: string): boolean => hasNameShape(words) && nameLikeness(words) >= likelyName;
  const sections = sectionsOf(text, (line) => lines.has(line)).filter((words) => !isDoubtful(words));
  return sections.map((words) => ({
    text: words,
    kind: 'section',
    repository,
    weight: readingWeight,
  }));
}

/**
 * Strings of people's notes of which is known what they are: all that the labels tell, and of the notes without labels
 * the headings that are no talks. Each counts once for a repository.
 * @param folder holds `notes/corpus`, with a folder `OWNER__NAME` for each repository
 */
export function examplesOfNotes(folder: string, labels: readonly Label[]): Example[] {
  const corpus = join(folder, 'notes', 'corpus');
  if (!existsSync(corpus)) throw new Error(`${corpus} is not there`);
  const labelled = new Map(labels.map((note) => [labelKey(note), note]));
  const result: Example[] = [];
  for (const repository of readdirSync(corpus).toSorted()) {
    const seen = new Set<string>();
    for (const path of markdownBelow(join(corpus, repository))) {
      const text = readFileSync(join(corpus, repository, path), 'utf8');
      const label = labelled.get(labelKey({ repo: repository, path }));
      for (const example of label ? fromLabels(label, text) : fromReading(repository, path, text)) {
        const key = `${example.kind}\t${example.text}`;
        if (!seen.has(key)) result.push(example);
        seen.add(key);
      }
    }
  }
  return result;
}
