import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteRecord } from '../../../src/core/library/noteRecords';
import { exchangeTables } from '../../../src/core/note/likeness/likeness';
import { exchangeWords, type NoteWords } from '../../../src/core/note/likeness/noteWords';
import type { Tables } from '../../../src/core/note/likeness/tables';
import { readNote } from '../../../src/core/note/readNote';
import { exchangeWeights } from '../../../src/core/note/verdict/verdict';
import type { Label } from '../../score/label';
import { labelledNotes, type LabelledNote } from '../../score/labelled';
import { reportOf } from '../../score/report';
import { scoreNote, type NoteScore } from '../../score/scoreNote';
import { foldOf } from '../examples';
import { sampleOf, type Sample } from './samples';
import { failingTests, inventedNotes } from './invented';
import { reportOfKinds, type KindRead } from './kinds';
import { train, usual, type Invented, type Learned } from './train';
import { weightsOf } from './write';

/** Labelled notes, and what is like what for somebody who has not seen the repositories of a fold. */
interface VerdictLessons {
  readonly labels: readonly Label[];
  /** Those that say nothing of their talks. */
  readonly kinds: readonly Label[];
  /** Those by which the weights are judged: nobody has written a rule for them. */
  readonly judged: ReadonlySet<Label>;
  readonly corpus: string;
  readonly folds: number;
  readonly tablesWithout: (fold: number) => Tables;
  readonly wordsWithout: (fold: number) => NoteWords;
}

interface Lesson {
  readonly note: LabelledNote;
  readonly fold: number;
  /** As its owner has it, and as if it lay in a folder whose name says nothing. */
  readonly samples: readonly Sample[];
  readonly isKindAlone: boolean;
}

/** How often the tests are run to see which of their notes they insist on. */
const mostTrials = 5;

/** Learns what signs weigh, writes it, and judges it by repositories that the weights have not seen. */
export function learnVerdict(lessons: VerdictLessons): void {
  const known = lessonsOf(lessons);
  const invented = insistedOn(known.flatMap(({ samples }) => samples));
  console.log('== the verdict, of notes of repositories set aside ==');
  console.log(crossValidated(lessons, known, invented).join('\n'));
}

/**
 * Learns and writes the weights, first without the notes of the tests. A note of which several readings pass its test ought not
 * to bend them, so only the notes of tests that failed by weights learned without them must be read right.
 * @returns the notes of the tests, those that must be read right among them
 */
function insistedOn(samples: readonly Sample[]): readonly Invented[] {
  writeWeights(train(samples, usual));
  let failed = told(failingTests());
  let invented: readonly Invented[] = inventedNotes(failed);
  for (let trial = 0; trial < mostTrials; trial++) {
    writeWeights(train(samples, usual, invented));
    failed = told(failingTests());
    const more = invented.filter(({ isHard, tests }) => isHard !== true && tests.some((test) => failed.has(test)));
    if (more.length === 0) break;
    const hard = new Set(more);
    invented = invented.map((one) => (hard.has(one) ? { ...one, isHard: true } : one));
  }
  return invented;
}

function told(failed: ReadonlySet<string>): ReadonlySet<string> {
  console.log(`${failed.size} unit tests fail: ${[...failed].join(' · ')}`);
  return failed;
}

function writeWeights(learned: Learned): void {
  const file = join('src', 'core', 'note', 'verdict', 'weights.json');
  const json = `${JSON.stringify(weightsOf(learned), null, 2)}\n`;
  writeFileSync(file, json);
  console.log(`${file}: ${json.length} bytes`);
}

/** Each note as tables see it that have not seen its repository: what they have seen looks surer than it is. */
function lessonsOf(lessons: VerdictLessons): Lesson[] {
  const known: Lesson[] = [];
  for (let fold = 0; fold < lessons.folds; fold++) {
    const isOwn = ({ repo }: Label): boolean => foldOf(repo, lessons.folds) === fold;
    const restore = forget(lessons, fold);
    for (const isKindAlone of [false, true]) {
      const own = (isKindAlone ? lessons.kinds : lessons.labels).filter(isOwn);
      for (const note of labelledNotes(own, lessons.corpus, console.error))
        known.push({
          note,
          fold,
          samples: [false, true].map((isRenamed) => sampleOf(note, { isKindAlone, isRenamed })),
          isKindAlone,
        });
    }
    restore();
  }
  return known;
}

/** Looks up tables and words that have not seen a fold until the returned function is called. */
function forget({ tablesWithout, wordsWithout }: VerdictLessons, fold: number): () => void {
  const [tables, words] = [exchangeTables(tablesWithout(fold)), exchangeWords(wordsWithout(fold))];
  return () => {
    exchangeTables(tables);
    exchangeWords(words);
  };
}

/** @returns the report, a line each */
function crossValidated(
  lessons: VerdictLessons,
  known: readonly Lesson[],
  invented: readonly Invented[],
): readonly string[] {
  const scores: NoteScore[] = [];
  const kinds: KindRead[] = [];
  for (let fold = 0; fold < lessons.folds; fold++) {
    const others = known.filter((lesson) => lesson.fold !== fold).flatMap(({ samples }) => samples);
    exchangeWeights(weightsOf(train(others, usual, invented)));
    const restore = forget(lessons, fold);
    for (const { note, fold: own, isKindAlone } of known) {
      const { label, text, workspace } = note;
      if (own !== fold || !(isKindAlone || lessons.judged.has(label))) continue;
      const read = noteRecord(readNote(text, label.path, { workspace }));
      if (isKindAlone) kinds.push({ label, kind: read.kind });
      else scores.push(scoreNote(label, read));
    }
    restore();
  }
  exchangeWeights();
  return [...reportOf(scores), ...(kinds.length > 0 ? reportOfKinds(kinds) : [])];
}
