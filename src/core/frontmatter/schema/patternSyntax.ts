/** What a regular expression of a schema is made of; the set of a character is a mask over the samples it was parsed with. */
export type Part =
  | { readonly kind: 'set'; readonly mask: bigint }
  | { readonly kind: 'anchor'; readonly isStart: boolean }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly min: number; readonly max: number };

/** A pattern that this reading refuses, in a few words. */
export class PatternError extends Error {}

const maxDepth = 30;
/** Of every script and class some: two sets that share no sample and no end of a range share nothing that matters. */
const commonSamples = [
  ...Array.from({ length: 0x180 }, (_, code) => String.fromCharCode(code)),
  ...Array.from(
    '\u0300\u0391\u03b1\u0416\u0436\u05d0\u0627\u0660\u0915\u0e01\u1e9e\u2003\u200b\u2028\u2014\u20ac\u2160\u3042\u30a2\u4e2d\uac00\ufeff\uff10😀',
  ),
];

/** Reads a pattern as JavaScript does. @throws PatternError for what can look back or ahead, and for what is no pattern */
export function parsePattern(pattern: string): Part {
  return new Parser(pattern).parse();
}

class Parser {
  private at = 0;
  private readonly samples: readonly string[];
  private readonly masks = new Map<string, bigint>();

  constructor(private readonly source: string) {
    this.samples = [...new Set([...commonSamples, ...neighbours(source)])];
  }

  parse(): Part {
    const part = this.choice(0);
    if (this.at < this.source.length) throw new PatternError('brackets do not match');
    return part;
  }

  private choice(depth: number): Part {
    if (depth > maxDepth) throw new PatternError('too many groups stand in each other');
    const parts = [this.sequence(depth)];
    while (this.source[this.at] === '|') {
      this.at++;
      parts.push(this.sequence(depth));
    }
    return parts.length === 1 && parts[0] ? parts[0] : { kind: 'choice', parts };
  }

  private sequence(depth: number): Part {
    const parts: Part[] = [];
    for (let next = this.source[this.at]; next !== undefined && next !== '|' && next !== ')';) {
      parts.push(this.repeated(this.atom(depth)));
      next = this.source[this.at];
    }
    return { kind: 'sequence', parts };
  }

  private repeated(part: Part): Part {
    const found = this.take(/(?:[*+?]|\{(\d+)(,(\d*))?\})\??/y);
    if (!found) return part;
    const sign = found[0].charAt(0);
    if (sign === '*' || sign === '+') return { kind: 'repeat', part, min: sign === '*' ? 0 : 1, max: Infinity };
    if (sign === '?') return { kind: 'repeat', part, min: 0, max: 1 };
    const [min, last] = [Number(found[1]), found[3]];
    return { kind: 'repeat', part, min, max: found[2] === undefined ? min : last === '' ? Infinity : Number(last) };
  }

  private atom(depth: number): Part {
    if (this.source[this.at] === '(') return this.group(depth);
    if (this.take(/\^/y)) return { kind: 'anchor', isStart: true };
    if (this.take(/\$|\\[bB]/y)) return { kind: 'anchor', isStart: false };
    if (this.take(/\\[1-9k]/y)) throw new PatternError('it refers back to what it found');
    const set = this.take(/\[(?:\\[^]|[^\]\\])*\]|\\(?:u\{[^}]*\}|u[\da-f]{4}|x[\da-f]{2}|[pP]\{[^}]*\}|[^])|[^]/iuy);
    if (!set) throw new PatternError('it ends too soon');
    return { kind: 'set', mask: this.maskOf(set[0]) };
  }

  private group(depth: number): Part {
    if (!this.take(/\((?:\?(?::|<(?![=!])[^>]*>))?(?!\?)/y)) throw new PatternError('it looks ahead or behind');
    const part = this.choice(depth + 1);
    if (!this.take(/\)/y)) throw new PatternError('brackets do not match');
    return part;
  }

  private take(what: RegExp): RegExpExecArray | null {
    what.lastIndex = this.at;
    const found = what.exec(this.source);
    if (found) this.at = what.lastIndex;
    return found;
  }

  private maskOf(set: string): bigint {
    const known = this.masks.get(set);
    if (known !== undefined) return known;
    const expression = expressionOf(set);
    let mask = 0n;
    this.samples.forEach((sample, index) => {
      if (expression === undefined || expression.test(sample)) mask |= 1n << BigInt(index);
    });
    this.masks.set(set, mask);
    return mask;
  }
}

/** One character's set in either letter case; what is no expression matches anything, as far as anybody knows. */
function expressionOf(set: string): RegExp | undefined {
  for (const flags of ['isu', 'is']) {
    try {
      return new RegExp(`^(?:${set})$`, flags);
    } catch {
      continue;
    }
  }
  return undefined;
}

/** The characters a pattern names, and those beside them. */
function neighbours(source: string): string[] {
  const named = Array.from(source, (character) => character.codePointAt(0) ?? 0);
  for (const found of source.matchAll(/\\(?:u\{?|x)([\da-f]{2,6})/gi)) named.push(parseInt(found[1] ?? '0', 16));
  return [...new Set(named.flatMap((code) => [code - 1, code, code + 1]))]
    .filter((code) => code >= 0 && code <= 0x10ffff)
    .map((code) => String.fromCodePoint(code));
}
