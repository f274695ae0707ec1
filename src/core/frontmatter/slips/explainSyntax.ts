import { applyEdits, type TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { asComment } from './asComment';
import { readJson } from '../jsonTree';
import type { Format, FrontMatter, FrontMatterError } from '../model';
import { readToml } from '../tomlTree';
import type { Tree } from '../tree';
import { readYaml } from '../yamlTree';
import { jsonSlips } from './jsonSlips';
import type { Slip, SlipLine } from './slip';
import { tomlSlips } from './tomlSlips';
import { yamlSlips } from './yamlSlips';

type SyntaxError = Extract<FrontMatterError, { code: 'syntax-error' }>;

/** A syntax error with the slip behind it, where one is known. */
export interface Explained {
  readonly error: SyntaxError;
  readonly slip: Slip | undefined;
}

/** UTF-16 units of a block in which slips are looked for, and of all that is read meanwhile: what mends is found by trying. */
const maxTried = 16 * 1024;
const maxRead = 256 * 1024;
/** One slip after the other is mended to see the next; more of them tell a person no more. */
const maxSlips = 5;
/** Lines above the place where the parser gave up that may hold the slip. */
const maxLines = 12;

const formats: Readonly<
  Record<Format, { read: (text: string, range: OffsetRange) => Tree; slips: (line: SlipLine) => Slip[] }>
> = {
  yaml: { read: readYaml, slips: yamlSlips },
  toml: { read: readToml, slips: tomlSlips },
  json: { read: readJson, slips: jsonSlips },
};

/**
 * What a block's syntax errors come from, in the order of the text: where its writer erred and what would mend it, found by
 * trying what people mostly mean. What follows from a slip is none of its own. Where no slip explains the first error, the
 * parser's own sentence about it is all that can be said.
 */
export function explainSyntax(text: string, frontMatter: FrontMatter): Explained[] {
  const first = firstError(frontMatter.errors);
  if (first === undefined) return [];
  const known = searches.get(frontMatter) ?? new Search(text, frontMatter).run(first);
  searches.set(frontMatter, known);
  return known;
}

/** A block is asked for its slips by whoever lists them and by whoever mends one. */
const searches = new WeakMap<FrontMatter, Explained[]>();

function firstError(errors: readonly FrontMatterError[]): SyntaxError | undefined {
  return errors
    .filter((error) => error.code === 'syntax-error')
    .reduce<SyntaxError | undefined>(
      (first, error) => (first === undefined || error.range.start < first.range.start ? error : first),
      undefined,
    );
}

/** How far a slip's mending gets the parser: to the end, to a line further down, or through its own line. */
type Progress = 'whole' | 'further' | 'own line';

class Search {
  private units = 0;
  private readonly format: Format;
  private readonly start: number;
  private readonly ending: string;
  private end: number;

  constructor(
    private text: string,
    frontMatter: FrontMatter,
  ) {
    this.format = frontMatter.format;
    this.start = frontMatter.block.content.start;
    this.end = frontMatter.block.content.end;
    this.ending = text.includes('\r\n') ? '\r\n' : '\n';
  }

  run(first: SyntaxError): Explained[] {
    if (this.end - this.start > maxTried) return [{ error: first, slip: undefined }];
    const found: Explained[] = [];
    /** What the edits before have added up to here, by where they stand. */
    const edits: { at: number; delta: number }[] = [];
    for (let error: SyntaxError | undefined = first; error !== undefined && found.length < maxSlips;) {
      const slip = this.slipBehind(error);
      const back = (range: OffsetRange): OffsetRange => shifted(range, edits);
      if (slip === undefined && found.length > 0) break;
      found.push({
        error,
        slip: slip && {
          ...slip,
          range: back(slip.range),
          edits: slip.edits.map((edit) => ({ ...edit, range: back(edit.range) })),
        },
      });
      if (slip === undefined) break;
      for (const edit of slip.edits) edits.push({ at: edit.range.start, delta: growthBy(edit) });
      this.end += growthOf(slip);
      this.text = applyEdits(this.text, slip.edits);
      error = this.errorIn(this.text, this.end);
    }
    return found.sort((a, b) => placeOf(a) - placeOf(b));
  }

  private slipBehind(error: SyntaxError): Slip | undefined {
    const lines = this.linesAbove(error.range.start);
    let best: Slip | undefined;
    let bestProgress: Progress | undefined;
    for (const slip of lines.flatMap((line) => formats[this.format].slips(line))) {
      const progress = this.progress(slip, error);
      if (progress === 'whole') return slip;
      if (
        progress !== undefined &&
        (bestProgress === undefined || (bestProgress === 'own line' && progress === 'further'))
      )
        [best, bestProgress] = [slip, progress];
    }
    if (best !== undefined || this.format === 'json') return best;
    return lines
      .slice(0, 2)
      .flatMap(asComment)
      .find((slip) => this.progress(slip, error) !== undefined);
  }

  private progress(slip: Slip, error: SyntaxError): Progress | undefined {
    const delta = growthOf(slip);
    const mended = applyEdits(this.text, slip.edits);
    const next = this.errorIn(mended, this.end + delta);
    if (next === undefined) return this.units > maxRead ? undefined : 'whole';
    const errorLine = lineOf(this.text, error.range.start);
    const nextLine = lineOf(mended, next.range.start);
    if (nextLine > errorLine || (this.format === 'json' && next.range.start > error.range.end + Math.max(delta, 0)))
      return 'further';
    if (this.format === 'json') return undefined;
    const at = Math.max(...slip.edits.map(({ range }) => range.end));
    const ends = this.errorIn(this.text, endOfLine(this.text, at, this.end)) !== undefined;
    return ends && this.errorIn(mended, endOfLine(mended, at + delta, this.end + delta)) === undefined
      ? 'own line'
      : undefined;
  }

  private errorIn(text: string, end: number): SyntaxError | undefined {
    this.units += end - this.start;
    if (this.units > maxRead) return undefined;
    return firstError(formats[this.format].read(text, { start: this.start, end }).errors);
  }

  /** The line below an offset, that of the offset and those above, the nearest first. */
  private linesAbove(offset: number): SlipLine[] {
    const lines: SlipLine[] = [];
    let previous: SlipLine | undefined;
    for (let start = this.start; start < this.end;) {
      const lineFeed = this.text.indexOf('\n', start);
      const next = lineFeed < 0 || lineFeed >= this.end ? this.end : lineFeed + 1;
      const text = this.text.slice(start, next).replace(/\r?\n?$/, '');
      const line = { text, start, ending: this.ending, previous };
      if (text.trim() !== '' && !/^\s*#/.test(text)) {
        lines.push(line);
        previous = line;
      }
      if (start > offset) break;
      start = next;
    }
    const last = lines.at(-1);
    if (last === undefined || last.start <= offset) return lines.reverse().slice(0, maxLines);
    const above = lines.slice(0, -1).reverse();
    return [...above.slice(0, 1), last, ...above.slice(1, maxLines)];
  }
}

function placeOf({ error, slip }: Explained): number {
  return (slip ?? error).range.start;
}

/** By how many UTF-16 units an edit makes a text longer. */
function growthBy({ range, newText }: TextEdit): number {
  return newText.length - (range.end - range.start);
}

function growthOf({ edits }: Slip): number {
  return edits.reduce((sum, edit) => sum + growthBy(edit), 0);
}

/** A range of a text that was edited, in the text before. */
function shifted(range: OffsetRange, edits: readonly { at: number; delta: number }[]): OffsetRange {
  return edits.reduceRight(
    ({ start, end }, { at, delta }) => ({
      start: start > at ? Math.max(start - delta, at) : start,
      end: end > at ? Math.max(end - delta, at) : end,
    }),
    range,
  );
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length - 1;
}

function endOfLine(text: string, offset: number, limit: number): number {
  const lineFeed = text.indexOf('\n', offset);
  return lineFeed < 0 ? limit : Math.min(lineFeed + 1, limit);
}
