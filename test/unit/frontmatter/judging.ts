import assert from 'node:assert/strict';
import type { NoteFacts, Vocabulary } from '../../../src/core/frontmatter/facts';
import type { Problem } from '../../../src/core/frontmatter/problem';
import { readFrontMatter } from '../../../src/core/frontmatter/read';
import { SchemaChecker } from '../../../src/core/frontmatter/schema/check';
import { validate, type ValidationSettings } from '../../../src/core/frontmatter/validate';

export const settings: ValidationSettings = {
  required: { event: ['title', 'date'], day: ['date'], talk: ['title'] },
  severities: {},
};

export const checker = new SchemaChecker(() => Promise.reject(new Error('no schema is read in this test')));

export function judge(text: string, facts: NoteFacts | undefined, vocabulary?: Vocabulary): Promise<Problem[]> {
  return validate(
    { text, frontMatter: readFrontMatter(text), facts, ...(vocabulary && { vocabulary }) },
    settings,
    checker,
  );
}

/** A text without its `⟦⟧` marks, and the ranges between them; `⟦⟧` alone marks a place. */
export function unmark(marked: string): { text: string; ranges: { start: number; end: number }[] } {
  const ranges: { start: number; end: number }[] = [];
  const open: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '⟦') open.push(text.length);
    else if (character === '⟧') {
      const start = open.pop();
      assert.ok(start !== undefined, `no opening mark: ${marked}`);
      ranges.push({ start, end: text.length });
    } else text += character;
  }
  return { text, ranges: ranges.sort((a, b) => a.start - b.start) };
}
