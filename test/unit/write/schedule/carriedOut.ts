import assert from 'node:assert/strict';
import { applyEdits } from '../../../../src/core/text/edit';
import type { ScheduleSession } from '../../../../src/core/write/schedule/model';
import { readExisting, talkMentions } from '../../../../src/core/write/schedule/mentions';
import { wrongFacts } from '../../../../src/core/write/schedule/readBack';
import type { ExistingNote, SchedulePlan } from '../../../../src/core/write/schedule/plan';

/** The notes after a plan was carried out. */
export function carriedOut(plan: SchedulePlan, existing: readonly ExistingNote[] = []): ExistingNote[] {
  const texts = new Map(existing.map(({ path, text }) => [path, text]));
  for (const { path, isNew, edits } of plan.files) {
    assert.equal(isNew, !texts.has(path));
    texts.set(path, applyEdits(texts.get(path) ?? '', edits));
  }
  return [...texts].map(([path, text]) => ({ path, text }));
}

/** What notes tell otherwise than the sessions that were written into them, a line for each; also talks that none of them is. */
export function misread(sessions: readonly ScheduleSession[], notes: readonly ExistingNote[]): string[] {
  const mentions = notes.flatMap((note) => talkMentions(readExisting(note, '')));
  const free = new Set(mentions);
  const lost = sessions.flatMap((session) => {
    const found = [...free].find((mention) => wrongFacts(session, mention).length === 0);
    if (found !== undefined) free.delete(found);
    return found === undefined ? [`${session.title} is lost`] : [];
  });
  return [...lost, ...[...free].map(({ title }) => `${title} is no session`)];
}
