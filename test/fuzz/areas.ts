import type fc from 'fast-check';
import { fixArea } from './fixArea';
import { readArea } from './readArea';
import { scheduleArea } from './scheduleArea';
import { bytesArea, cacheArea, templateArea, valueArea } from './storeArea';
import { completeArea, insertArea, moveArea, overruleArea, renameArea, spliceArea } from './talkArea';
import { notesBelow } from './texts';
import { writeArea } from './writeArea';

type Property = fc.IRawProperty<unknown>;

/** What is fuzzed, by name. */
export function areasOf(texts: readonly string[]): Readonly<Record<string, Property>> {
  return {
    reader: readArea(texts),
    fixes: fixArea,
    writers: writeArea,
    inserting: insertArea(texts),
    splicing: spliceArea(texts),
    completing: completeArea(texts),
    overruling: overruleArea(texts),
    renaming: renameArea(texts),
    moving: moveArea(texts),
    schedules: scheduleArea,
    cache: cacheArea(texts),
    templates: templateArea,
    values: valueArea,
    bytes: bytesArea(texts),
  };
}

/** @param notes a folder of other people's notes, which are mutated as the samples are */
export function areas(notes?: string): Readonly<Record<string, Property>> {
  return areasOf([...notesBelow('samples', 50), ...(notes === undefined ? [] : notesBelow(notes, 1000))]);
}
