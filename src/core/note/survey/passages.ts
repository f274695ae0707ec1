import type { Passage } from '../likeness/noteWords';
import type { Block } from '../outline/block';

/** What of a note is read word by word: its headings and its text, not its code and not what is commented out. */
export function* passagesOf(blocks: readonly Block[]): Generator<Passage> {
  for (const { kind, text } of blocks)
    if (kind !== 'code' && kind !== 'comment' && kind !== 'rule') yield { text, isHeading: kind === 'heading' };
}
