import { forgetRemembered, remembering } from '../../text/remember';
import { likenessClasses, type Likeness, type LikenessClass } from './classes';
import { featuresOf } from './features';
import learned from './tables.json';
import { unpack, type Tables } from './tables';

const classCount = likenessClasses.length;

let tables: Tables | undefined;

/**
 * What a string is like by itself, whatever stands around it: the title of a talk, a person, an organisation, an event,
 * a place, or the heading of a section. Learned from published talk archives and from headings (`npm run learn`).
 * An empty string is like nothing: all classes are equal.
 * @param text plain text, as a reader sees it; its first 240 UTF-16 units are looked at
 */
export const likeness = remembering((text: string): Likeness => judge((tables ??= unpack(learned)), text));

/** Whether a string is likelier of a class than of any other. */
export function isMostLike(text: string, one: LikenessClass): boolean {
  const found = likeness(text);
  return likenessClasses.every((other) => other === one || found[one] > found[other]);
}

/** One string by given tables, without memory. */
export function judge({ bias, vectors, buckets }: Tables, text: string): Likeness {
  const { hashes, count } = featuresOf(text);
  const sums = new Float32Array(classCount);
  for (let index = 0; index < count; index++) {
    const base = (buckets[(hashes[index] ?? 0) % buckets.length] ?? 0) * classCount;
    for (let one = 0; one < classCount; one++) sums[one] = (sums[one] ?? 0) + (vectors[base + one] ?? 0);
  }
  const isNothing = text.trim() === '';
  const scale = isNothing ? 0 : 1 / Math.sqrt(Math.max(1, count));
  let total = 0;
  let most = -Infinity;
  for (let one = 0; one < classCount; one++) {
    sums[one] = (sums[one] ?? 0) * scale + (isNothing ? 0 : (bias[one] ?? 0));
    most = Math.max(most, sums[one] ?? 0);
  }
  for (let one = 0; one < classCount; one++) total += sums[one] = Math.exp((sums[one] ?? 0) - most);
  const [title = 0, person = 0, organisation = 0, event = 0, place = 0, section = 0] = sums;
  return {
    title: title / total,
    person: person / total,
    organisation: organisation / total,
    event: event / total,
    place: place / total,
    section: section / total,
  };
}

/**
 * Judges by other tables from now on: for the learner, which has to judge notes by tables that have not seen them.
 * @returns those in use before
 */
export function exchangeTables(next: Tables): Tables {
  const before = (tables ??= unpack(learned));
  tables = next;
  forgetRemembered();
  return before;
}
