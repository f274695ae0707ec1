import {
  judgeWords,
  sides,
  unpackWords,
  wordsOf,
  type NoteWords,
  type PackedWords,
} from '../../src/core/note/likeness/noteWords';
import { toBase64 } from '../../src/core/note/likeness/tables';
import { readFrontMatterFacts } from '../../src/core/note/survey/frontMatterFacts';
import { passagesOf } from '../../src/core/note/survey/passages';
import { readOutline } from '../../src/core/note/outline/outline';
import { kindClass, kindsOf } from '../score/label';
import type { LabelledNote } from '../score/labelled';
import { drawOf } from './examples';

/** A note's words, and what it is: for a talk and for several from 0 to 1, the rest being other pages. */
export interface WordLesson {
  readonly repository: string;
  readonly words: Uint32Array;
  readonly wanted: readonly [talk: number, several: number];
}

/** Two bytes each: with base64 around them below 22,000 bytes. */
const buckets = 8192;
const [epochs, rate, biasRate, ridge] = [6, 0.15, 0.02, 1e-4];
/** What the sum of squares starts with. */
const square = 1e-3;
/** How much a repository counts that has a single note. */
const ownWeight = 3;

export function wordLessonOf({ label, text }: LabelledNote): WordLesson {
  const { bodyStart, firstBodyLine } = readFrontMatterFacts(text);
  const blocks = readOutline(text.slice(bodyStart), firstBodyLine);
  const classes = [...new Set(kindsOf(label).map(kindClass))];
  const share = (one: string): number => (classes.some((found) => found === one) ? 1 / classes.length : 0);
  return { repository: label.repo, words: wordsOf(passagesOf(blocks)), wanted: [share('talk'), share('multi')] };
}

/** Fits, by AdaGrad, which words speak for a talk and which for several. The same lessons give the same bytes. */
export function learnWords(lessons: readonly WordLesson[]): PackedWords {
  const counts = new Map<string, number>();
  for (const { repository } of lessons) counts.set(repository, (counts.get(repository) ?? 0) + 1);
  const weights = new Float32Array(buckets * sides);
  const squares = new Float32Array(weights.length).fill(square);
  const found: NoteWords = { bias: new Float32Array(sides), words: weights };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const lesson of shuffled(lessons, epoch))
      take(found, squares, lesson, ownWeight / Math.sqrt(counts.get(lesson.repository) ?? 1));
  return packed(found);
}

function shuffled(lessons: readonly WordLesson[], epoch: number): WordLesson[] {
  const drawn = lessons.map((lesson, at) => ({ lesson, draw: drawOf(`${epoch} ${at} ${lesson.repository}`) }));
  return drawn.sort((a, b) => a.draw - b.draw).map(({ lesson }) => lesson);
}

/** One step towards what a note is. */
function take({ bias, words }: NoteWords, squares: Float32Array, lesson: WordLesson, weight: number): void {
  const { talk, several } = judgeWords({ bias, words }, lesson.words);
  const share = 1 / Math.sqrt(Math.max(1, lesson.words.length));
  for (const [side, chance] of [talk, several].entries()) {
    const error = (chance - (lesson.wanted[side] ?? 0)) * weight;
    bias[side] = (bias[side] ?? 0) - biasRate * error;
    for (const hash of lesson.words) {
      const at = (hash % buckets) * sides + side;
      const slope = error * share + ridge * (words[at] ?? 0);
      const sum = (squares[at] = (squares[at] ?? 0) + slope * slope);
      words[at] = (words[at] ?? 0) - (rate * slope) / Math.sqrt(sum);
    }
  }
}

/** The weights as bytes, the greatest being 127 steps. */
function packed({ bias, words }: NoteWords): PackedWords {
  const scale = Number((Math.max(...words.map(Math.abs)) / 127).toPrecision(4)) || 1;
  return {
    bias: [...bias].map((one) => Number(one.toFixed(3))),
    scale,
    words: toBase64(Uint8Array.from(words, (one) => Math.max(-127, Math.min(127, Math.round(one / scale))) & 255)),
  };
}

/** Words learned without the repositories of a fold. */
export function wordsWithout(lessons: readonly WordLesson[], isOut: (repository: string) => boolean): NoteWords {
  return unpackWords(learnWords(lessons.filter(({ repository }) => !isOut(repository))));
}
