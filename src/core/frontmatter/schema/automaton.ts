import { PatternError, type Part } from './patternSyntax';

/** How many times a part can come to stand at each of its characters. */
type Ways = ReadonlyMap<number, number>;

interface Ends {
  /** In how many ways it can be empty. */
  readonly empty: number;
  readonly first: Ways;
  readonly last: Ways;
}

/** The characters of a pattern, and which may follow which in how many ways (the automaton of Glushkov). */
export interface Automaton {
  /** The set of each character, as a mask over samples. */
  readonly sets: readonly bigint[];
  readonly follow: readonly Ways[];
  readonly first: Ways;
}

const maxCharacters = 400;
/** Repeating a part so often is told from repeating it for ever. */
const maxCopies = 40;
const many = 1000;

/** @throws PatternError for a pattern of more than 400 characters */
export function automatonOf(part: Part): Automaton {
  const builder = new Builder();
  const { first } = builder.read(part);
  return { sets: builder.sets, follow: builder.follow, first };
}

class Builder {
  readonly sets: bigint[] = [];
  readonly follow: Map<number, number>[] = [];

  read(part: Part): Ends {
    switch (part.kind) {
      case 'set':
        return this.character(part.mask);
      case 'anchor':
        return nothing;
      case 'sequence':
        return part.parts.reduce<Ends>((before, next) => this.joined(before, this.read(next)), nothing);
      case 'choice': {
        const ends = part.parts.map((one) => this.read(one));
        const empty = Math.min(
          many,
          ends.reduce((sum, one) => sum + one.empty, 0),
        );
        return { empty, first: sum(ends.map(({ first }) => first)), last: sum(ends.map(({ last }) => last)) };
      }
      case 'repeat':
        return this.repeated(part.part, part.min, part.max);
    }
  }

  private character(mask: bigint): Ends {
    if (this.sets.length >= maxCharacters) throw new PatternError('it is too long');
    const here = new Map([[this.sets.length, 1]]);
    this.sets.push(mask);
    this.follow.push(new Map());
    return { empty: 0, first: here, last: here };
  }

  private joined(before: Ends, next: Ends): Ends {
    this.connect(before.last, next.first);
    return {
      empty: Math.min(many, before.empty * next.empty),
      first: sum([before.first, times(next.first, before.empty)]),
      last: sum([next.last, times(before.last, next.empty)]),
    };
  }

  private repeated(part: Part, min: number, max: number): Ends {
    if (max === 0) return nothing;
    const start = this.sets.length;
    const once = this.read(part);
    if (max === 1) return min === 1 ? once : { ...once, empty: once.empty + 1 };
    const size = this.sets.length - start;
    // An engine tries what must be there so often in each way, the empty one included.
    if (once.empty > 0 && min > 1) throw new PatternError('it repeats what may be nothing');
    if (once.empty > 0 || max * size > maxCopies) {
      this.connect(once.last, once.first);
      return { ...once, empty: Math.max(once.empty, min === 0 ? 1 : 0) };
    }
    let ends = once;
    for (let count = 1; count < max; count++) {
      const next = this.read(part);
      ends = this.joined(ends, count < min ? next : { ...next, empty: 1 });
    }
    return min === 0 ? { ...ends, empty: ends.empty + 1 } : ends;
  }

  private connect(last: Ways, first: Ways): void {
    for (const [from, ways] of last) {
      const follow = this.follow[from];
      for (const [to, more] of first) follow?.set(to, Math.min(many, (follow.get(to) ?? 0) + ways * more));
    }
  }
}

const nothing: Ends = { empty: 1, first: new Map(), last: new Map() };

function sum(all: readonly Ways[]): Ways {
  const total = new Map<number, number>();
  for (const ways of all) for (const [at, count] of ways) total.set(at, Math.min(many, (total.get(at) ?? 0) + count));
  return total;
}

function times(ways: Ways, factor: number): Ways {
  return factor === 1
    ? ways
    : new Map(factor === 0 ? [] : [...ways].map(([at, count]) => [at, Math.min(many, count * factor)]));
}
