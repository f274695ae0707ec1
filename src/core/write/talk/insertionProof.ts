import type { NoteFile } from '../../library/model';
import type { Note, Talk } from '../../note/model';
import { readNote } from '../../note/readNote';
import { applyEdits } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { plainSkeleton, type Skeleton } from '../template/skeleton';
import { TalkBlocks } from './talkBlock';
import { wholeTitle, type TalkFacts, type TalkPlaceholders } from './talkSkeleton';

/** A skeleton and the stretch of text it takes the place of. */
export interface Insertion {
  readonly range: OffsetRange;
  readonly skeleton: Skeleton;
}

/**
 * `good` where the note reads as before and has the new talk, with nothing in it that was there before; `fair` where at
 * least its talks are those it had and the new one; else `bad`.
 */
export type Judgement = 'good' | 'fair' | 'bad';

/** What a person may type: a form is tried with it before it is offered. */
export const sample: TalkPlaceholders = { title: 'How We Learned to Fold Paper Planes', speaker: 'Ada Lovelace' };

/** Reads a note again with a talk inserted, and compares it with what it was. */
export class InsertionProof {
  private readonly toldBefore: readonly string[];
  private readonly talksBefore: string;
  private readonly restBefore: string;

  constructor(
    private readonly file: Omit<NoteFile, 'id'>,
    before: Note,
    private readonly facts: TalkFacts = {},
  ) {
    this.toldBefore = before.talks.map(told);
    this.talksBefore = this.toldBefore.join();
    this.restBefore = owners(file.text, before, before.talks);
  }

  judge({ range, skeleton }: Insertion): Judgement {
    const { text, path, root } = this.file;
    const newText = plainSkeleton(skeleton);
    const after = applyEdits(text, [{ range, newText }]);
    const note = readNote(after, path, { workspace: root });
    const added = note.talks.find((talk) => this.isNew(talk));
    const others = note.talks.filter((talk) => talk !== added);
    if (added === undefined || others.map(told).join() !== this.talksBefore) return 'bad';
    const block = new TalkBlocks(after).of(added);
    const own = newText.slice(text.slice(range.start, range.end).length).trim();
    const isAlone = after.slice(block.start, block.end).trim() === own;
    return isAlone && owners(after, note, others) === this.restBefore ? 'good' : 'fair';
  }

  /** Whether the note then has the talks it had and one more, whatever that tells. */
  addsTalk({ range, skeleton }: Insertion): boolean {
    const { text, path, root } = this.file;
    const note = readNote(applyEdits(text, [{ range, newText: plainSkeleton(skeleton) }]), path, { workspace: root });
    const now = note.talks.map(told);
    const at = now.findIndex((talk, index) => talk !== this.toldBefore[index]);
    return at >= 0 && [...now.slice(0, at), ...now.slice(at + 1)].join() === this.talksBefore;
  }

  private isNew({ title, speakers }: Talk): boolean {
    const names = this.facts.speakers ?? [sample.speaker];
    const wanted = this.facts.title ?? sample.title;
    return (
      [wanted, wholeTitle(wanted, this.facts)].includes(title) &&
      speakers.map(({ name }) => name).join() === names.join()
    );
  }
}

function told({ title, speakers, start }: Talk): string {
  return JSON.stringify([title, speakers.map(({ name }) => name), start]);
}

/** What a note tells of its event, and which text belongs to which talk. */
function owners(text: string, { kind, event, title, agenda }: Note, talks: readonly Talk[]): string {
  const blocks = new TalkBlocks(text);
  const facts = Object.entries(event ?? {}).map(([name, fact]) => [name, (fact as { readonly value: string }).value]);
  const own = talks.map((talk) => {
    const { start, end } = blocks.of(talk);
    return [talk.day, talk.date, text.slice(start, end)];
  });
  return JSON.stringify([kind, title, facts, agenda.map((entry) => [entry.start, entry.title, entry.day]), own]);
}
