import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { noteRecord } from '../../../src/core/library/noteRecords';
import { exchangeTables } from '../../../src/core/note/likeness/likeness';
import type { Tables } from '../../../src/core/note/likeness/tables';
import { readNote } from '../../../src/core/note/readNote';
import { exchangeWeights } from '../../../src/core/note/verdict/verdict';
import type { Label } from '../../score/label';
import { labelledNotes, type LabelledNote } from '../../score/labelled';
import { reportOf } from '../../score/report';
import { scoreNote, type NoteScore } from '../../score/scoreNote';
import { foldOf } from '../examples';
import { sampleOf, type Sample } from './samples';
import { failingTests } from './invented';
import { train, usual, type Invented, type Learned } from './train';
import { weightsOf } from './write';

/** Labelled notes, and what is like what for somebody who has not seen the repositories of a fold. */
interface VerdictLessons {
  readonly labels: readonly Label[];
  /** Those by which the weights are judged: nobody has written a rule for them. */
  readonly judged: ReadonlySet<Label>;
  readonly corpus: string;
  readonly folds: number;
  readonly tablesWithout: (fold: number) => Tables;
}

interface Lesson {
  readonly note: LabelledNote;
  readonly fold: number;
  readonly sample: Sample;
}

/** How often the tests are run to see which of their notes they insist on. */
const mostTrials = 5;

/** Learns what signs weigh, writes it, and judges it by repositories that the weights have not seen. */
export function learnVerdict(lessons: VerdictLessons, soft: readonly Invented[]): void {
  const samples = samplesOf(lessons);
  const invented = insistedOn(samples, soft);
  console.log('== the verdict, of notes of repositories set aside ==');
  console.log(reportOf(crossValidated(lessons, samples, invented)).join('\n'));
}

/**
 * Learns and writes the weights. A note of which several readings pass its test ought not to bend them, so only the notes of tests
 * that failed by weights learned without them must be read right.
 * @returns the notes of the tests, those that must be read right among them
 */
function insistedOn(samples: readonly Lesson[], soft: readonly Invented[]): readonly Invented[] {
  const own = samples.map(({ sample }) => sample);
  let invented = soft;
  for (let trial = 0; trial < mostTrials; trial++) {
    writeWeights(train(own, usual, invented));
    const failed = failingTests();
    console.log(`${failed.size} unit tests fail: ${[...failed].join(' · ')}`);
    const more = invented.filter(({ isHard, tests }) => isHard !== true && tests.some((test) => failed.has(test)));
    if (more.length === 0) break;
    const hard = new Set(more);
    invented = invented.map((one) => (hard.has(one) ? { ...one, isHard: true } : one));
  }
  return invented;
}

function writeWeights(learned: Learned): void {
  const file = join('src', 'core', 'note', 'verdict', 'weights.json');
  const json = `${JSON.stringify(weightsOf(learned), null, 2)}\n`;
  writeFileSync(file, json);
  console.log(`${file}: ${json.length} bytes`);
}

/** Each note as tables see it that have not seen its repository: what they have seen looks surer than it is. */
function samplesOf({ labels, corpus, folds, tablesWithout }: VerdictLessons): Lesson[] {
  const samples: Lesson[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const before = exchangeTables(tablesWithout(fold));
    const own = labels.filter(({ repo }) => foldOf(repo, folds) === fold);
    for (const note of labelledNotes(own, corpus, console.error)) samples.push({ note, fold, sample: sampleOf(note) });
    exchangeTables(before);
  }
  return samples;
}

function crossValidated(
  { judged, folds, tablesWithout }: VerdictLessons,
  samples: readonly Lesson[],
  invented: readonly Invented[],
): NoteScore[] {
  const scores: NoteScore[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const others = samples.filter((lesson) => lesson.fold !== fold);
    exchangeWeights(
      weightsOf(
        train(
          others.map(({ sample }) => sample),
          usual,
          invented,
        ),
      ),
    );
    const before = exchangeTables(tablesWithout(fold));
    for (const { note, fold: own } of samples) {
      if (own !== fold || !judged.has(note.label)) continue;
      const { label, text, workspace } = note;
      scores.push(scoreNote(label, noteRecord(readNote(text, label.path, { workspace }))));
    }
    exchangeTables(before);
  }
  exchangeWeights();
  return scores;
}
