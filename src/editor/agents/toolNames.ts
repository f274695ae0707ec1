/** The tools for chat and agents, as the manifest declares them. */
export const toolNames = {
  findTalks: 'conference-notes_findTalks',
  readTalk: 'conference-notes_readTalk',
  listLooseEnds: 'conference-notes_listLooseEnds',
  insertTalk: 'conference-notes_insertTalk',
} as const;

export type ToolName = (typeof toolNames)[keyof typeof toolNames];
