/** Every id the code shares with the manifest; test/unit/manifest.test.ts holds the two together. */

export const commands = {
  openNote: 'conferenceNotes.openNote',
  openToSide: 'conferenceNotes.openToSide',
  openPreview: 'conferenceNotes.openPreview',
  revealInExplorer: 'conferenceNotes.revealInExplorer',
  copyLink: 'conferenceNotes.copyLink',
  copyPath: 'conferenceNotes.copyPath',
  insertTalkHere: 'conferenceNotes.insertTalkHere',
  notATalk: 'conferenceNotes.notATalk',
  openLooseEnd: 'conferenceNotes.openLooseEnd',
  insertTalk: 'conferenceNotes.insertTalk',
  newNote: 'conferenceNotes.newNote',
  goToTalk: 'conferenceNotes.goToTalk',
  nextTalk: 'conferenceNotes.nextTalk',
  previousTalk: 'conferenceNotes.previousTalk',
  validateAll: 'conferenceNotes.validateAll',
} as const;

export const views = {
  events: 'conferenceNotes.events',
  looseEnds: 'conferenceNotes.looseEnds',
} as const;

/** Keys for `when` clauses, with the type of their value. */
export interface ContextKeys {
  /** What the workspace's library is doing; absent until a view asked for it. */
  'conferenceNotes.library': 'reading' | 'empty' | 'filled';
}
