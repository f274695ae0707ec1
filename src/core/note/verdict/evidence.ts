import { compact, foldedWords } from '../../text/fold';
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
