import type { Pattern } from '../../note/line/division';
import { splitTitle } from '../../note/line/split';
import type { TalkFacts } from './talkSkeleton';

/** In which ways people type who speaks behind a title. */
const behind: ReadonlySet<Pattern> = new Set(['right', 'by', 'parentheses']);
/** As sure as that must a name be, from 0 to 1: what is not one belongs to the title. */
const leastScore = 0.6;

/**
 * What somebody typed who was asked for a talk: `Blots - Ada Byron`, `Blots (Ada Byron)` and `Blots by Ada Byron` tell the
 * speaker as well, as they do in a heading; anything else is a title.
 */
export function typedTalk(typed: string): TalkFacts {
  const found = splitTitle(typed, typed).find(({ pattern, score }) => behind.has(pattern) && score >= leastScore);
  const speakers = found?.people.persons.map(({ name }) => name) ?? [];
  return found === undefined || speakers.length === 0 ? { title: typed } : { title: found.title, speakers };
}
