import type { Talk } from './model';

/**
 * The talk that begins after a 0-based line, or before the one the line is in: where a person goes who leafs through a note.
 * @param step 1 for the next talk, -1 for the previous one
 */
export function neighbourTalk(talks: readonly Talk[], line: number, step: 1 | -1): Talk | undefined {
  const inOrder = [...talks].sort((a, b) => a.line - b.line);
  if (step === 1) return inOrder.find((talk) => talk.line > line);
  const started = inOrder.filter((talk) => talk.line <= line);
  const current = started.at(-1);
  // From within a talk the first step back leads to its heading.
  return current !== undefined && current.line < line ? current : started.at(-2);
}
