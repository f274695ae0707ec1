import { compact, fold } from '../../text/fold';
import { sectionWord } from '../language/sections';
import { eventness } from '../line/eventTitle';
import type { NoteKind } from '../model';
import type { FrontMatterFacts } from '../survey/frontMatterFacts';
import type { Reading } from './reading';

/** What still waits for its value: `{{title}}`, `<% tp.date.now() %>`. */
const placeholder = /\{\{|<%/;

/** `Day 2`, `Tag 1: Inks`: a part of the event, folded. */
const dayOfEvent = /^(?:day|tag|jour|dia|giorno|dzien|jornada) ?\d{1,2}(?![\d.])/;

/**
 * The kind that a note has whatever its title and its text look like, because its writer stated facts in the front
 * matter that no other kind of note has. Such a note is never `other` or `index`, and a talk's own file is never its event.
 * @param title what the note is titled, in its front matter or by its first heading
 * @param found the reading that its looks speak for
 * @param spoken how many of its sections say who speaks
 * @returns undefined where nothing that is stated speaks against that reading
 */
export function statedKind(
  stated: FrontMatterFacts,
  title: string | undefined,
  found: Pick<Reading, 'kind' | 'talks'>,
  spoken: number,
): NoteKind | undefined {
  if (stated.kind !== undefined) return stated.kind;
  if (placeholder.test(`${stated.event ?? ''}${title ?? ''}`)) return undefined;
  if (found.kind !== 'event' && spoken >= 2 && isOfSeveralTalks(stated, title)) return 'event';
  const isOutOfTree = found.kind === 'other' || found.kind === 'index';
  if (isOutOfTree && title !== undefined && lastsDays(stated)) return 'event';
  if (stated.event === undefined)
    return found.kind === 'other' && title !== undefined && isOfOneTalk(stated) ? 'talk' : undefined;
  if (title !== undefined && isTalkOf(stated.event, title, stated, found)) return 'talk';
  return isOutOfTree ? 'event' : undefined;
}

/** Whether a note with several sections that say who speaks may be their event's: whom it states are then all of them. */
function isOfSeveralTalks(stated: FrontMatterFacts, title: string | undefined): boolean {
  const { event } = stated;
  if (event === undefined) return isOfOneTalk(stated) && title !== undefined && eventness(title) >= 2;
  if (!isOfOneTalk(stated)) return true;
  const [whole, own] = [compact(event), compact(title ?? '')];
  return own !== '' && (own.includes(whole) || whole.includes(own));
}

/** Whether a day is stated and a later one on which it ends: posts and talks have one day alone. */
function lastsDays({ date, endDate }: FrontMatterFacts): boolean {
  return date !== undefined && endDate !== undefined && endDate > date;
}

/** Whether who speaks, or where and when, is stated. */
function isOfOneTalk({ speakers, room, start }: FrontMatterFacts): boolean {
  return speakers.length > 0 || (room !== undefined && start !== undefined);
}

/** Whether a note that states its event is about one talk of it: its title is another, and it tells of no more talks. */
function isTalkOf(
  event: string,
  title: string,
  stated: FrontMatterFacts,
  { kind, talks }: Pick<Reading, 'kind' | 'talks'>,
): boolean {
  const [whole, own] = [compact(event), compact(title)];
  if (own === '' || own === whole) return false;
  const isAboutEvent =
    own.includes(whole) ||
    whole.includes(own) ||
    sectionWord(title) !== undefined ||
    eventness(title) >= 2 ||
    dayOfEvent.test(fold(title));
  const isUndivided = kind === 'event' && talks.length === 0;
  if (kind === 'other' || isUndivided) return isOfOneTalk(stated) || !isAboutEvent;
  // Its one section is the talk itself, which a comment may say.
  const isItself = talks.some(({ candidate }) => compact(candidate.stated?.title ?? candidate.headline.text) === own);
  if (talks.length > (isItself || stated.room !== undefined ? 1 : 0) || kind === 'talk' || kind === 'index')
    return false;
  return isOfOneTalk(stated) || (stated.start !== undefined && stated.end !== undefined && !isAboutEvent);
}
