import type { Vocabulary } from '../frontmatter/facts';
import type { LibraryNote } from './model';

/** The tags and speakers of all notes, and in how many places each is used. Speakers that are a guess do not count. */
export function vocabularyOf(notes: readonly LibraryNote[]): Vocabulary {
  const tags = new Map<string, number>();
  const speakers = new Map<string, number>();
  const count = (words: Map<string, number>, word: string): void => {
    words.set(word, (words.get(word) ?? 0) + 1);
  };
  for (const { note } of notes) {
    for (const tag of note.tags) count(tags, tag);
    for (const speaker of note.talks.flatMap((talk) => talk.speakers)) {
      if (speaker.certain) count(speakers, speaker.name);
    }
  }
  return { tags, speakers };
}
