import type { readNoteOnce } from '../../core/note/recentNotes';
import { markAgendas } from './agendaLists';
import { lineOwners } from './lineOwners';
import type { CoreState, MarkdownIt } from './markdownIt';
import { showFacts } from './talkFacts';

/** Where a note lies is not told to the preview's parser: its text alone has to say what it is. */
const path = 'note.md';

/**
 * Lets the Markdown preview show a note as what it is about: facts of talks, agendas, loose ends. Time is linear in the text.
 * @param reader how a note is read; undefined as long as that is being loaded: the text is shown as it is
 * @see https://code.visualstudio.com/api/extension-guides/markdown-extension
 */
export function extendMarkdownIt<T extends MarkdownIt>(parser: T, reader: () => typeof readNoteOnce | undefined): T {
  parser.core.ruler.push('conference_notes', (state: CoreState) => {
    const read = state.inlineMode ? undefined : reader();
    if (read !== undefined) decorate(state, read);
  });
  return parser;
}

function decorate(state: CoreState, read: typeof readNoteOnce): void {
  const { talks, agenda, looseEnds } = read(state.src, path, { workspace: '' });
  const owners = lineOwners(state.tokens);
  for (const owner of new Set(looseEnds.flatMap(({ line }) => owners.get(line) ?? [])))
    owner.attrJoin('class', 'conference-notes-loose-end');
  markAgendas(state, agenda);
  showFacts(state, talks, agenda);
}
