/** A glob that is not used, as it would take too long or means nothing. */
export interface RefusedGlob {
  readonly glob: string;
  readonly why: 'too-long' | 'too-many-alternatives';
}

export interface Globs {
  /** Whether one of them matches a path, relative to its folder and with `/`. Time is linear in the path. */
  readonly matches: (path: string) => boolean;
  readonly refused: readonly RefusedGlob[];
}

/** UTF-16 units. */
const maxLength = 500;
/** Characters of all the globs that one with braces stands for. */
const maxExpanded = 5000;
const maxNesting = 5;

/** What stands for one character: itself, a class, or any but `/`; a gap stands for any number of them. */
type Token = string | ((character: string) => boolean) | typeof gap;
const gap = Symbol('any number');
type Segment = readonly Token[] | typeof gap;

/**
 * Globs as VS Code has them: `**` for any folders, `*` and `?` within a name, `{a,b}`, `[a-z]`, `[!a]`. Settings of a
 * workspace hold them, so that they must not be able to take long: they are matched without regular expressions, which
 * try every way to divide a name among several stars.
 */
export function compileGlobs(globs: readonly string[]): Globs {
  const refused: RefusedGlob[] = [];
  const compiled: Segment[][] = [];
  for (const glob of globs) {
    const expanded = glob.length > maxLength ? undefined : expandBraces(glob, 0);
    if (expanded === undefined)
      refused.push({ glob, why: glob.length > maxLength ? 'too-long' : 'too-many-alternatives' });
    else compiled.push(...expanded.map(segmentsOf));
  }
  return {
    matches: (path) => {
      const names = path.split('/').map((name) => Array.from(name));
      return compiled.some((segments) => fits(segments, names, (segment, name) => segmentFits(segment, name)));
    },
    refused,
  };
}

function segmentFits(segment: Segment, name: readonly string[]): boolean {
  return (
    segment !== gap &&
    fits(segment, name, (token, character) => (typeof token === 'function' ? token(character) : token === character))
  );
}

/**
 * Whether the parts match the texts, with gaps for any number of them. What a gap took before the last one need never be
 * tried again, so that the time is that of one by the other.
 */
function fits<P, T>(parts: readonly P[], texts: readonly T[], fitsOne: (part: P, text: T) => boolean): boolean {
  let [part, text, lastGap, retry] = [0, 0, -1, 0];
  while (text < texts.length) {
    if (part < parts.length && parts[part] === gap) {
      lastGap = part++;
      retry = text;
    } else if (part < parts.length && fitsOne(parts[part] as P, texts[text] as T)) {
      part++;
      text++;
    } else if (lastGap >= 0) {
      part = lastGap + 1;
      text = ++retry;
    } else return false;
  }
  while (parts[part] === gap) part++;
  return part === parts.length;
}

function segmentsOf(glob: string): Segment[] {
  return glob
    .replace(/^\.\//, '')
    .replace(/(?<=[^/])\/$/, '')
    .split('/')
    .map((segment) => (segment === '**' ? gap : tokensOf(segment)));
}

const tokens = /\\([^])|(\*+)|(\?)|\[([!^]?)(\]?[^\]]*)\]|([^])/gu;

function tokensOf(segment: string): Token[] {
  return [...segment.matchAll(tokens)].map(([, escaped, stars, any, not, set, literal]): Token => {
    if (stars !== undefined) return gap;
    if (any !== undefined) return () => true;
    if (set !== undefined) {
      const members = [...set.matchAll(/([^])-([^])|([^])/gu)];
      return (character) =>
        (not === '') ===
        members.some(([, from, to, one]) =>
          one === undefined ? character >= (from ?? '') && character <= (to ?? '') : character === one,
        );
    }
    return escaped ?? literal ?? '';
  });
}

/** The globs that one with braces stands for; undefined where they are too many. */
function expandBraces(glob: string, depth: number): string[] | undefined {
  const braces = firstBraces(glob);
  if (braces === undefined) return [glob];
  if (depth > maxNesting * 4) return undefined;
  const { start, end, parts } = braces;
  const expanded: string[] = [];
  let length = 0;
  for (const part of parts) {
    for (const one of expandBraces(glob.slice(0, start) + part + glob.slice(end), depth + 1) ?? ['']) {
      length += one.length + 1;
      if (one === '' || length > maxExpanded) return undefined;
      expanded.push(one);
    }
  }
  return expanded;
}

/** The first braces that hold a comma and close, divided at the commas between them. */
function firstBraces(glob: string): { start: number; end: number; parts: string[] } | undefined {
  for (let start = glob.indexOf('{'); start >= 0; start = glob.indexOf('{', start + 1)) {
    if (glob[start - 1] === '\\') continue;
    const parts: string[] = [];
    let [depth, from] = [0, start + 1];
    for (let at = start; at < glob.length; at++) {
      const character = glob[at];
      if (character === '\\') at++;
      else if (character === '{') depth++;
      else if (character === ',' && depth === 1) {
        parts.push(glob.slice(from, at));
        from = at + 1;
      } else if (character === '}' && --depth === 0) {
        parts.push(glob.slice(from, at));
        if (parts.length > 1) return { start, end: at + 1, parts };
        break;
      }
    }
  }
  return undefined;
}
