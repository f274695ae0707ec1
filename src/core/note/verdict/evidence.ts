import { compact, foldedWords } from '../../text/fold';
import { headingCandidates, type Candidate } from '../survey/candidates';
import { noteTitle } from '../survey/noteTitle';
import { titleInFileName, type PathFacts } from '../survey/pathFacts';
import { NoteStructure } from '../survey/structure';
import type { Evidence } from './reading';

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
