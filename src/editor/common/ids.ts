/** Every id the code shares with the manifest; test/unit/manifest.test.ts holds the two together. */

export const commands = {
  openNote: 'conferenceNotes.openNote',
  openToSide: 'conferenceNotes.openToSide',
  groupBy: 'conferenceNotes.groupBy',
  sortBy: 'conferenceNotes.sortBy',
  sortSpeakersBy: 'conferenceNotes.sortSpeakersBy',
  filter: 'conferenceNotes.filter',
  showOthers: 'conferenceNotes.showOthers',
  hideOthers: 'conferenceNotes.hideOthers',
  clearFilter: 'conferenceNotes.clearFilter',
  readAgain: 'conferenceNotes.readAgain',
  showLog: 'conferenceNotes.showLog',
  tryAgain: 'conferenceNotes.tryAgain',
  openPreview: 'conferenceNotes.openPreview',
  revealInExplorer: 'conferenceNotes.revealInExplorer',
  copyLink: 'conferenceNotes.copyLink',
  copyPath: 'conferenceNotes.copyPath',
  insertTalkHere: 'conferenceNotes.insertTalkHere',
  notATalk: 'conferenceNotes.notATalk',
  moveUp: 'conferenceNotes.moveUp',
  moveDown: 'conferenceNotes.moveDown',
  renameTalk: 'conferenceNotes.renameTalk',
  newTalkNote: 'conferenceNotes.newTalkNote',
  notAnEvent: 'conferenceNotes.notAnEvent',
  nextEdition: 'conferenceNotes.nextEdition',
  findMentions: 'conferenceNotes.findMentions',
  addFavourite: 'conferenceNotes.addFavourite',
  removeFavourite: 'conferenceNotes.removeFavourite',
  renameSpeaker: 'conferenceNotes.renameSpeaker',
  mergeSpeaker: 'conferenceNotes.mergeSpeaker',
  renameTag: 'conferenceNotes.renameTag',
  mergeTag: 'conferenceNotes.mergeTag',
  checkOff: 'conferenceNotes.checkOff',
  dismiss: 'conferenceNotes.dismiss',
  restoreDismissed: 'conferenceNotes.restoreDismissed',
  groupLooseEndsBy: 'conferenceNotes.groupLooseEndsBy',
  beginNotes: 'conferenceNotes.beginNotes',
  openRow: 'conferenceNotes.openRow',
  deleteTalk: 'conferenceNotes.deleteTalk',
  insertTalk: 'conferenceNotes.insertTalk',
  newNote: 'conferenceNotes.newNote',
  newEvent: 'conferenceNotes.newEvent',
  newEventFromSchedule: 'conferenceNotes.newEventFromSchedule',
  insertTimeStamp: 'conferenceNotes.insertTimeStamp',
  markLooseEnd: 'conferenceNotes.markLooseEnd',
  insertImage: 'conferenceNotes.insertImage',
  writePlan: 'conferenceNotes.writePlan',
  discardPlan: 'conferenceNotes.discardPlan',
  isAnEvent: 'conferenceNotes.isAnEvent',
  isATalk: 'conferenceNotes.isATalk',
  endList: 'conferenceNotes.endList',
  exportEvent: 'conferenceNotes.exportEvent',
  updateIndex: 'conferenceNotes.updateIndex',
  completeFrontMatter: 'conferenceNotes.completeFrontMatter',
  completeAllFrontMatter: 'conferenceNotes.completeAllFrontMatter',
  goToTalk: 'conferenceNotes.goToTalk',
  nextTalk: 'conferenceNotes.nextTalk',
  previousTalk: 'conferenceNotes.previousTalk',
  validateAll: 'conferenceNotes.validateAll',
  trySamples: 'conferenceNotes.trySamples',
  getStarted: 'conferenceNotes.getStarted',
  openSettings: 'conferenceNotes.openSettings',
  chooseFiles: 'conferenceNotes.chooseFiles',
  chooseChecks: 'conferenceNotes.chooseChecks',
  chooseLooseEnds: 'conferenceNotes.chooseLooseEnds',
  fixAll: 'conferenceNotes.fixAll',
} as const;

export const views = {
  events: 'conferenceNotes.events',
  looseEnds: 'conferenceNotes.looseEnds',
  speakers: 'conferenceNotes.speakers',
  tags: 'conferenceNotes.tags',
} as const;

/** Keys for `when` clauses, with the type of their value. */
export interface ContextKeys {
  /** What the workspace's library is doing; absent until a view asked for it. */
  'conferenceNotes.library': 'reading' | 'empty' | 'filled';
  /** Whether the tree of events shows only what a filter lets through. */
  'conferenceNotes.filtered': boolean;
  /** Whether the tree of events lists the notes about no event as well. */
  'conferenceNotes.othersShown': boolean;
  /** Whether no folder of the workspace can be written to. */
  'conferenceNotes.readOnly': boolean;
  /** Whether the cursor stands in an item without words, which Enter takes away. */
  'conferenceNotes.onEmptyItem': boolean;
  /** Whether changes are shown that wait for an answer. */
  'conferenceNotes.previewing': boolean;
  /** Whether any loose end was dismissed. */
  'conferenceNotes.dismissed': boolean;
  /** Whether there were events when the walkthrough was opened. */
  'conferenceNotes.notesAtStart': boolean;
  /** Whether the active editor shows a note about an event. */
  'conferenceNotes.activeIsNote': boolean;
}
