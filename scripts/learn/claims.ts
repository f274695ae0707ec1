import { join } from 'node:path';
import { watchClaims, type ClaimSigns, type ClaimWeights } from '../../src/core/note/facts/chooseEventTitle';
import { exchangeTables } from '../../src/core/note/likeness/likeness';
import type { Tables } from '../../src/core/note/likeness/tables';
import { readNote } from '../../src/core/note/readNote';
import type { Label } from '../score/label';
import { labelledNotes } from '../score/labelled';
import { titleKey } from '../score/same';
import { foldOf } from './examples';
import { inventedNotes } from './inventedNotes';

type Sign = keyof ClaimWeights;

/** What is usually best decides before anything is learned. */
export const initialClaimWeights: ClaimWeights = {
  there: 1,
  usual: 2,
  first: 1,
  spare: -2,
  spareOfTalk: 0,
  partOfTitle: -2,
  brackets: -2,
  mention: -2,
  mentionOfTalk: 0,
  tag: -2,
  certain: 0,
  event: 0,
  eventLikely: 0,
  title: 0,
  person: 0,
  place: 0,
  section: 0,
  organisation: 0,
  eventness: 0,
  year: 0,
  onlyWhen: -3,
  strong: 0,
  weakBesideStrong: 0,
  wordier: 0,
  edition: 0,
  lower: 0,
  sentence: 0,
  talkTitle: -1,
  container: -3,
  part: 0,
  supported: 0,
  long: 0,
  frontMatterOfWhole: 0,
  headingOfWhole: 0,
  textOfWhole: 0,
  fileOfWhole: 0,
  folderOfWhole: 0,
  frontMatterOfTalk: 0,
  headingOfTalk: 0,
  textOfTalk: 0,
  fileOfTalk: 0,
  folderOfTalk: 0,
};
const signNames = Object.keys(initialClaimWeights) as Sign[];

/** One note: the signs of its claims, and which of them are right. None right: that it names no event. */
export interface ClaimLesson {
  readonly repository: string;
  readonly signs: readonly ClaimSigns[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

/** What the tests expect counts as much as so many notes. */
const inventedWeight = 12;

/** How hard the weights are held where they start: at what is usually best. */
const holding = 0.06;
const rounds = 1500;
const rate = 0.5;

/** Reads each labelled note by tables that have not seen its repository, and keeps what might have named its event. */
export function claimLessons(
  labels: readonly Label[],
  folder: string,
  folds: number,
  tablesOf: (fold: number) => Tables,
): ClaimLesson[] {
  const lessons: ClaimLesson[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const own = exchangeTables(tablesOf(fold));
    const part = labels.filter(({ repo, kind }) => kind !== 'other' && foldOf(repo, folds) === fold);
    for (const { label, text, workspace } of labelledNotes(part, join(folder, 'notes', 'corpus'), console.error)) {
      const accepted = [label.event?.title, ...(label.event?.alt ?? [])].flatMap((title) => titleKey(title) ?? []);
      watchClaims((claims, signs) => {
        const right = claims.map(({ named }) => accepted.includes(titleKey(named.title) ?? ''));
        if (right.includes(true) || label.event?.title == null)
          lessons.push({ repository: label.repo, signs, right, weight: 1 });
      });
      readNote(text, label.path, { workspace });
    }
    exchangeTables(own);
  }
  watchClaims(undefined);
  return lessons;
}

/** The claims of the project's own notes. */
function inventedLessons(): ClaimLesson[] {
  const lessons: ClaimLesson[] = [];
  for (const { workspace, path, text, event } of inventedNotes) {
    watchClaims((claims, signs) => {
      const right = claims.map(({ named }) => titleKey(named.title) === titleKey(event));
      lessons.push({ repository: '', signs, right, weight: inventedWeight });
    });
    readNote(text, path, { workspace });
  }
  watchClaims(undefined);
  return lessons;
}

function sumOf(signs: ClaimSigns, weights: ClaimWeights): number {
  return signNames.reduce((sum, name) => sum + signs[name] * weights[name], 0);
}

/** Conditional logit over a note's claims and that there is none, by plain descent. */
export function learnClaims(labelled: readonly ClaimLesson[]): ClaimWeights {
  const lessons = [...labelled, ...inventedLessons()];
  const weights: Record<Sign, number> = { ...initialClaimWeights };
  for (let round = 0; round < rounds; round++) {
    const slope = Object.fromEntries(signNames.map((name) => [name, 0])) as Record<Sign, number>;
    for (const { signs, right, weight } of lessons) {
      const powers = signs.map((one) => Math.exp(Math.min(30, sumOf(one, weights))));
      const isNone = !right.includes(true);
      const all = powers.reduce((sum, power) => sum + power, 1);
      const good = powers.reduce((sum, power, index) => sum + (right[index] === true ? power : 0), isNone ? 1 : 0);
      for (const [index, one] of signs.entries()) {
        const wanted = right[index] === true ? (powers[index] ?? 0) / good : 0;
        const apart = weight * (wanted - (powers[index] ?? 0) / all);
        for (const name of signNames) slope[name] += apart * one[name];
      }
    }
    for (const name of signNames)
      weights[name] +=
        rate * (slope[name] / lessons.length - (holding * (weights[name] - initialClaimWeights[name])) / 10);
  }
  return Object.fromEntries(signNames.map((name) => [name, Number(weights[name].toFixed(3))])) as ClaimWeights;
}

/** Whether the weights choose right in a note. */
export function choosesRight({ signs, right }: ClaimLesson, weights: ClaimWeights): boolean {
  let [best, most] = [-1, 0];
  for (const [index, one] of signs.entries()) {
    const sum = sumOf(one, weights);
    if (sum > most) [best, most] = [index, sum];
  }
  return best < 0 ? !right.includes(true) : right[best] === true;
}
