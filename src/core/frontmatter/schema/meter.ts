import type { ASTNode } from 'vscode-json-languageservice';
import type { SchemaCost } from './schemaLimits';

/** Units of work that one check of front matter may cost; some hundred are usual, and all take about a second. */
const maxWork = 50_000;
/** Steps of a pattern or comparisons for one unit. */
const stepsOfUnit = 4000;

/** Thrown where a schema asks more of a note's front matter than may be. */
export class TooMuchWork extends Error {}

/**
 * Lets a tree count how often the language service looks at its nodes, which it does for each part of a schema that it
 * holds against them: parts that double, or refer to themselves, are told by nothing else.
 */
export function meter(root: ASTNode, cost: () => SchemaCost): void {
  let left = maxWork;
  const open: ASTNode[] = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    const { type, length } = node;
    const size = type === 'array' || type === 'object' ? node.children.length : 0;
    open.push(...(node.children ?? []));
    Object.defineProperty(node, 'type', {
      enumerable: true,
      get: () => {
        const { widest, degree } = cost();
        left -= 1 + widest / 100 + (length ** (type === 'string' ? degree : 1) + size * size) / stepsOfUnit;
        if (left < 0) throw new TooMuchWork();
        return type;
      },
    });
  }
}
