import { LineIndex } from '../text/lineIndex';
import { readFacts } from './frontMatterFacts';
import { findLooseEnds } from './looseEnds';
import type { EventFacts, Fact, Note, NoteKind, Talk } from './model';
import { readOutline, type Block } from './outline';
import { plainText } from './plainText';

/**
 * Reads one note. Never throws; time is linear in the text.
 * @param path relative to the workspace folder, with `/`
 * @param context.workspace the workspace folder's name: in a folder `fontcon-notes` it names the event
 */
export function readNote(text: string, path: string, context?: { readonly workspace: string }): Note {
  const facts = readFacts(text);
  const outline = readOutline(text.slice(facts.bodyStart), facts.firstBodyLine);
  const headings = outline.filter((block) => block.kind === 'heading');
  const top = headings[0]?.level === 1 ? headings[0] : undefined;
  const title = facts.title ?? (top && plainText(top.text));
  const talks = headings.filter((heading) => heading.level === 2).map((heading) => readTalk(heading, outline, text));
  const event = readEvent(title ?? context?.workspace, facts.date ?? dateIn(path) ?? dateIn(title ?? ''));
  const kind: NoteKind = talks.length > 0 ? 'event' : title === undefined ? 'other' : 'talk';
  return {
    path,
    kind,
    kindEvidence: talks.length > 0 ? `${talks.length} headings below the title` : 'no headings below the title',
    ...(title !== undefined && { title }),
    event: kind === 'other' ? null : event,
    talks,
    agenda: [],
    looseEnds: findLooseEnds(new LineIndex(text), facts.firstBodyLine, outline, talks),
    images: [],
    tags: [],
    draft: false,
  };
}

function readEvent(title: string | undefined, date: string | undefined): EventFacts {
  const guess = (value: string): Fact<string> => ({ value, source: 'heading', certain: false });
  return { ...(title !== undefined && { title: guess(title) }), ...(date !== undefined && { start: guess(date) }) };
}

function readTalk(heading: Block, outline: readonly Block[], text: string): Talk {
  const next = outline.find((block) => block.kind === 'heading' && block.line > heading.line && block.level <= heading.level);
  const endLine = next?.line ?? text.split('\n').length;
  return {
    title: plainText(heading.text),
    line: heading.line,
    endLine,
    level: heading.level,
    speakers: [],
    tags: [],
    links: [],
    sections: [],
    hasNotes: outline.some((block) => block.line >= heading.endLine && block.line < endLine),
    evidence: ['heading of level 2'],
  };
}

function dateIn(text: string): string | undefined {
  const found = /(?<!\d)(\d{4})[-_]?(\d{2})[-_]?(\d{2})(?!\d)/.exec(text);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}
