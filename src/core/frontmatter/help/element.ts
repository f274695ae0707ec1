import type { OffsetRange } from '../../text/range';
import type { JudgedKind } from '../facts';
import type { FrontMatter, ScalarNode, ValueNode } from '../model';
import { noteSchemas, type PropertyDefinition } from '../schema/properties';
import { childrenOf } from '../values';

/** What stands at a place of the front matter: a known property's name, or a text or number that belongs to it. */
export interface Element {
  readonly definition: PropertyDefinition;
  readonly range: OffsetRange;
  /** Absent on the property's name. */
  readonly scalar?: ScalarNode;
}

export function elementAt({ root }: FrontMatter, kind: JudgedKind, offset: number): Element | undefined {
  for (const { key, keyRange, value } of root?.properties ?? []) {
    const definition = noteSchemas[kind].byName.get(key);
    if (definition === undefined) continue;
    if (contains(keyRange, offset)) return { definition, range: keyRange };
    const scalar = scalarAt(value, offset);
    if (scalar !== undefined) return { definition, range: scalar.range, scalar };
  }
  return undefined;
}

function scalarAt(node: ValueNode, offset: number): ScalarNode | undefined {
  if (node.type === 'scalar') return contains(node.range, offset) ? node : undefined;
  for (const child of childrenOf(node)) {
    const found = scalarAt(child, offset);
    if (found !== undefined) return found;
  }
  return undefined;
}

function contains({ start, end }: OffsetRange, offset: number): boolean {
  return start <= offset && offset <= end;
}
