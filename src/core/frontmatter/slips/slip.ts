import type { TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import type { FixKind } from '../fixes/fix';
import type { SyntaxMistake } from '../problem';

/** A mistake of syntax as its writer would see it: where it was made, and what would mend it. */
export interface Slip {
  readonly why: SyntaxMistake;
  /** The sign the message is about, where it is about one. */
  readonly sign?: string;
  readonly range: OffsetRange;
  readonly fix: FixKind;
  readonly edits: readonly TextEdit[];
}

/** A line of a block, with the offset at which it starts; without its line ending. */
export interface SlipLine {
  readonly text: string;
  readonly start: number;
  /** How lines end here. */
  readonly ending: string;
  /** The nearest line above that is neither empty nor a comment. */
  readonly previous: SlipLine | undefined;
}

/** Makes slips on one line, in columns of it. */
export class SlipMaker {
  constructor(readonly line: SlipLine) {}

  private range(from: number, to: number): OffsetRange {
    return { start: this.line.start + from, end: this.line.start + Math.max(from, to) };
  }

  /** An edit in columns of this line, for {@link slip}. */
  edit(from: number, to: number, newText: string): TextEdit {
    return { range: this.range(from, to), newText };
  }

  /** What stands between two columns is to be written as `newText`. */
  replace(why: SyntaxMistake, from: number, to: number, newText: string, sign?: string): Slip {
    return this.slip(why, [from, to], { kind: 'replace', value: newText }, this.edit(from, to, newText), sign);
  }

  /** What stands between two columns is to be in quotes. */
  quote(why: SyntaxMistake, from: number, to: number, newText: string, sign?: string): Slip {
    return this.slip(why, [from, to], { kind: 'quote' }, this.edit(from, to, newText), sign);
  }

  /** A sign is missing at `at`; what it is missing of stands between two columns. */
  insert(why: SyntaxMistake, marked: readonly [from: number, to: number], at: number, newText: string): Slip {
    const fix: FixKind = { kind: 'insert-sign', value: newText.trim() === '' ? newText : newText.trim() };
    return this.slip(why, marked, fix, this.edit(at, at, newText), newText.trim());
  }

  remove(why: SyntaxMistake, from: number, to: number): Slip {
    const sign = this.line.text.slice(from, to).trim();
    return this.slip(why, [from, to], { kind: 'remove-sign', value: sign }, this.edit(from, to, ''), sign);
  }

  /** Any fix with any edit in columns of this line. */
  slip(
    why: SyntaxMistake,
    [from, to]: readonly [from: number, to: number],
    fix: FixKind,
    edit: TextEdit,
    sign?: string,
  ): Slip {
    return { why, ...(sign !== undefined && { sign }), range: this.range(from, to), fix, edits: [edit] };
  }
}
