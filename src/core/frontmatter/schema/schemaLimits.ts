import { parse } from 'jsonc-parser';
import { patternDegree } from './patternCost';
import { PatternError } from './patternSyntax';

/** UTF-16 units; the largest schemas that people share for front matter have a fifth of it. */
const maxLength = 512 * 1024;
const maxDepth = 100;

/** What a schema costs with each value that is checked against a part of it. */
export interface SchemaCost {
  /** The most entries of one of its lists and maps. */
  readonly widest: number;
  /** How the time of its slowest pattern grows with a text (`patternDegree`). */
  readonly degree: number;
  /** How often it refers to other files. */
  readonly references: number;
}

/** What holds data and no schemas. */
const data = new Set(['enum', 'const', 'default', 'examples', 'defaultSnippets']);

/**
 * Measures a schema before anything is checked against it.
 * @throws Error with the reason and the place, where no limit would hold it: a pattern whose time may double with each
 * character, or one that cannot be told not to
 */
export function measureSchema(text: string): SchemaCost {
  if (text.length > maxLength) throw new Error(`it is larger than ${maxLength / 1024} KB`);
  let root: unknown;
  try {
    root = parse(text);
  } catch {
    throw new Error('its parts stand in each other too deep');
  }
  let [widest, degree, references] = [0, 1, 0];
  const open: { readonly value: unknown; readonly path: string; readonly depth: number }[] = [
    { value: root, path: '#', depth: 0 },
  ];
  for (let next = open.pop(); next; next = open.pop()) {
    const { value, path, depth } = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > maxDepth) throw new Error(`${shortened(path)}: its parts stand in each other too deep`);
    const entries = Object.entries(value) as [string, unknown][];
    widest = Math.max(widest, entries.length);
    for (const [key, child] of entries) {
      if (key === '$ref' && typeof child === 'string' && !child.startsWith('#')) references++;
      if (key === 'pattern' && typeof child === 'string') degree = Math.max(degree, degreeOf(child, path));
      if (key === 'patternProperties' && typeof child === 'object' && child !== null)
        for (const pattern of Object.keys(child)) degree = Math.max(degree, degreeOf(pattern, `${path}/${key}`));
      if (data.has(key) && Array.isArray(child)) widest = Math.max(widest, child.length);
      else open.push({ value: child, path: `${path}/${key}`, depth: depth + 1 });
    }
  }
  return { widest, degree, references };
}

function degreeOf(pattern: string, path: string): number {
  try {
    return patternDegree(pattern);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    throw new Error(`${shortened(path)}: the pattern “${shortened(pattern)}” is not used: ${error.message}`, {
      cause: error,
    });
  }
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
