import { labels as allLabels, type Label } from './language';
import { lexicon } from './lexicon';

const labels = new Map<string, Label>();
for (const label of allLabels) for (const word of lexicon.labels(label)) if (!labels.has(word)) labels.set(word, label);
const needColon = lexicon.set('labelsBeforeColon');
const plurals = lexicon.set('pluralLabels');

/** The fact that a word by itself announces: `Ort` the place. @param word folded */
export function labelOf(word: string): Label | undefined {
  return needColon.has(word) ? undefined : labels.get(word);
}

/** `Speakers`, `Referenten`: whoever writes so has several in mind; a template's `Speaker(s)` says nothing. */
export function isPluralLabel(word: string): boolean {
  return plurals.has(word);
}

/** The fact that a word announces before a colon; also a numbered one, `Speaker 2`. @param word folded */
export function labelBeforeColon(word: string): Label | undefined {
  return labels.get(word) ?? labels.get(word.replace(/ ?\d$/, ''));
}
