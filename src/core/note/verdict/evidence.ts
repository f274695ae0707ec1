import { compact, foldedWords } from '../../text/fold';
import type { Block } from '../outline/block';
import { readOutline } from '../outline/outline';
import { readAgenda } from '../survey/agenda';
import { headingCandidates, type Candidate } from '../survey/candidates';
import type { FrontMatterFacts } from '../survey/frontMatterFacts';
import { noteTitle } from '../survey/noteTitle';
import { titleInFileName, type PathFacts } from '../survey/pathFacts';
import { NoteStructure } from '../survey/structure';
import type { Evidence } from './reading';

/** What all readings look at, found in a note's text. */
export function evidenceIn(text: string, frontMatter: FrontMatterFacts, path: PathFacts): Evidence {
  const blocks = readOutline(text.slice(frontMatter.bodyStart), frontMatter.firstBodyLine);
  const whole = evidenceOf(blocks, frontMatter, path);
  const alone = whole.said.filter(({ stated }) => stated !== undefined);
  return alone.length === 0 ? whole : { ...whole, rest: evidenceOf(without(blocks, alone), frontMatter, path) };
}

function evidenceOf(blocks: readonly Block[], frontMatter: FrontMatterFacts, path: PathFacts): Evidence {
  const all = headingCandidates(blocks);
  const headings = withoutCollection(all, path);
  return {
    frontMatter,
    path,
    blocks,
    agenda: readAgenda(blocks),
    headings,
    said: all.filter(({ said }) => said === 'talk'),
    title: noteTitle(headings, frontMatter),
    structure: new NoteStructure(headings, blocks),
  };
}

/** The blocks with nothing in the place of some headings and of what stands below each up to the next; comments may be about that one. */
function without(blocks: readonly Block[], headings: readonly Candidate[]): Block[] {
  const begin = new Set(headings.map(({ index }) => index));
  let isOut = false;
  return blocks.map((block, index) => {
    if (block.kind === 'heading') isOut = begin.has(index);
    return isOut && block.kind !== 'comment' ? block.with({ kind: 'comment', text: '', level: 0 }) : block;
  });
}

/**
 * Who begins each note with the name of the folder they all lie in has titled it by the file's name: `# fontcon-notes` in
 * `faster-fonts.md`.
 */
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
