/**
 * The one file that loads: parts of the extension that are costly and that a window may never need, each a function that
 * gives the part once it is there. The build makes a file of each (scripts/bundle/); everything else is imported
 * statically. What several parts share lies with the first of them in this order.
 */

const names: string[] = [];

/** The parts that were asked for so far, in the order in which they were. */
export function loaded(): readonly string[] {
  return [...names];
}

/** Reading notes. */
export const loadReader = part('reader', () => import('../core/note/recentNotes'));

/** A person's own marks beside TODO, where they have any. */
export const loadOwnWords = part('ownWords', () => import('../core/library/ownWords'));

/** Images that notes show and that are not there. */
export const loadMissingImages = part('missingImages', () => import('../core/library/missingImages'));

/** Hovers of the sidebar's rows, and its filter. */
export const loadRowDetails = part('rowDetails', () => import('./sidebar/rowDetails'));

/** What rows of the sidebar write into notes. */
export const loadRowEdits = part('rowEdits', () => import('./sidebar/rowEdits'));

/** What is judged in front matter, and help while writing it. */
export const loadProblems = part('problems', () => import('./problems/register'));

/** The outline of a note, going from talk to talk, and marks at loose ends. */
export const loadNoteNavigation = part('navigation', () => import('./navigation/noteNavigation'));

/** The talk of now in the status bar. */
export const loadTalkOfNow = part('talkOfNow', () => import('./navigation/statusBar'));

/** Going to a talk by its name, and talks among the workspace's symbols. */
export const loadFinding = part('finding', () => import('./navigation/finding'));

/** New talks, notes and events, pictures, and what is made of notes afterwards. */
export const loadCapture = part('capture', () => import('./capture/registerWriting'));

/** Published schedules. */
export const loadSchedules = part('schedules', () => import('./capture/newEventFromSchedule'));

/** The samples, copied or shown. */
export const loadSamples = part('samples', () => import('./welcome/trySamples'));

/** Tools for chat and agents. */
export const loadAgents = part('agents', () => import('./agents/tools'));

/** Days in words of seven languages. */
export const loadSpokenDates = part('spokenDates', () => import('../core/write/event/spokenDates'));

/** Calendars, digests and other exports. */
export const loadExports = part('exports', () => import('./capture/exportCommand'));

/** A part that could not be loaded, as it lies on a server that did not answer, is asked for again the next time. */
function part<T>(name: string, load: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | undefined;
  return () => {
    if (known === undefined) {
      names.push(name);
      known = load();
      known.catch(() => {
        known = undefined;
      });
    }
    return known;
  };
}
