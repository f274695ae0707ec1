import { automatonOf, type Automaton } from './automaton';
import { components } from './components';
import { parsePattern, PatternError, type Part } from './patternSyntax';

const maxLength = 1000;
/** Pairs of places of a pattern that are compared. */
const maxComparisons = 500_000;
/** Ways to match one text that a pattern may offer where nothing repeats. */
const maxChoices = 5000;

/**
 * How the time grows that a backtracking engine takes for a pattern in the worst case: 1 with the text, 2 with its square
 * and so on. A pattern whose time doubles with each character is refused: one that can match a repetition in two ways
 * (its automaton is exponentially ambiguous: Weber and Seidl, On the degree of ambiguity of finite automata, 1991).
 * What the degree is bounded by here is at times higher than it is.
 * @throws PatternError with the reason, in a few words
 */
export function patternDegree(pattern: string): number {
  if (pattern.length > maxLength) throw new PatternError('it is too long');
  const part = parsePattern(pattern.replace(/^\(\?i\)/, ''));
  const automaton = automatonOf(part);
  const { follow, first } = automaton;
  const squares = [first, ...follow].reduce((sum, { size }) => sum + size * size, 0);
  if (squares > maxComparisons) throw new PatternError('it is too intricate');
  refuseDoubling(automaton);
  const circles = circlesOf(automaton);
  refuseChoices(automaton, circles);
  return Math.max(1, longestChain(automaton, circles)) + (startsAtStart(part) ? 0 : 1);
}

/** Two runs over one text that part and meet again on a circle can do so in each round. */
function refuseDoubling({ sets, follow, first }: Automaton): void {
  const size = sets.length;
  let comparisons = 0;
  const next = (pair: number): number[] => {
    const [left, right] = [Math.floor(pair / size), pair % size];
    comparisons += 1 + (follow[left]?.size ?? 0) * (follow[right]?.size ?? 0);
    if (comparisons > maxComparisons) throw new PatternError('it is too intricate');
    const pairs: number[] = [];
    for (const a of follow[left]?.keys() ?? [])
      for (const b of follow[right]?.keys() ?? []) if (meets(sets, a, b)) pairs.push(a * size + b);
    return pairs;
  };
  const starts = [...first.keys()].map((state) => state * size + state);
  const component = components(starts, next);
  const onDiagonal = new Set<number | undefined>();
  for (let state = 0; state < size; state++) onDiagonal.add(component.get(state * size + state));
  for (const [pair, number] of component) {
    const [left, right] = [Math.floor(pair / size), pair % size];
    const isDouble =
      left === right &&
      [...(follow[left] ?? [])].some(([to, ways]) => ways > 1 && component.get(to * size + to) === number);
    if (isDouble || (left !== right && onDiagonal.has(number)))
      throw new PatternError('it repeats a repetition, so that its time may double with each character');
  }
}

/** Of each state the number of the circle it lies on; -1 where it lies on none. */
function circlesOf({ follow, first }: Automaton): number[] {
  const component = components([...first.keys()], (state) => [...(follow[state]?.keys() ?? [])]);
  const members = new Map<number, number>();
  for (const number of component.values()) members.set(number, (members.get(number) ?? 0) + 1);
  return follow.map((next, state) => {
    const number = component.get(state) ?? -1;
    return (members.get(number) ?? 0) > 1 || next.has(state) ? number : -1;
  });
}

/** Outside circles each place is passed once, and doubles the ways at most by what may follow it on one character. */
function refuseChoices({ sets, follow, first }: Automaton, circles: readonly number[]): void {
  let choices = 1;
  for (const [state, next] of [[-1, first] as const, ...follow.entries()]) {
    if (state >= 0 && (circles[state] ?? -1) >= 0) continue;
    const ways = [...next].map(([to]) =>
      [...next].reduce((count, [other, more]) => count + (meets(sets, to, other) ? more : 0), 0),
    );
    choices *= Math.max(1, ...ways);
    if (choices > maxChoices) throw new PatternError('it leaves open too often what comes next');
  }
}

/** How many circles one text can be divided among, in the order in which they are reached. */
function longestChain({ sets, follow }: Automaton, circles: readonly number[]): number {
  const letters = new Map<number, bigint>();
  circles.forEach((circle, state) => {
    if (circle >= 0) letters.set(circle, (letters.get(circle) ?? 0n) | (sets[state] ?? 0n));
  });
  const longest = new Map<number, number>();
  // Numbers go up against the direction, so that what follows is known first.
  for (const circle of [...letters.keys()].sort((a, b) => a - b)) {
    const from = [...circles.keys()].filter((state) => circles[state] === circle);
    let best = 1;
    for (const [later, count] of longest) {
      const shared = (letters.get(circle) ?? 0n) & (letters.get(later) ?? 0n);
      if (shared !== 0n && isReached(from, later)) best = Math.max(best, count + 1);
      function isReached(starts: readonly number[], target: number): boolean {
        const seen = new Set(starts);
        for (const state of seen)
          for (const to of follow[state]?.keys() ?? []) {
            if (((sets[to] ?? 0n) & shared) === 0n) continue;
            if (circles[to] === target) return true;
            seen.add(to);
          }
        return false;
      }
    }
    longest.set(circle, best);
  }
  return Math.max(0, ...longest.values());
}

function meets(sets: readonly bigint[], a: number, b: number): boolean {
  return a === b || ((sets[a] ?? 0n) & (sets[b] ?? 0n)) !== 0n;
}

/** Whether it is tried at the start of a text only. */
function startsAtStart(part: Part): boolean {
  switch (part.kind) {
    case 'anchor':
      return part.isStart;
    case 'sequence':
      return part.parts[0] !== undefined && startsAtStart(part.parts[0]);
    case 'choice':
      return part.parts.every(startsAtStart);
    default:
      return false;
  }
}
