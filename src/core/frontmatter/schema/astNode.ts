import type {
  ArrayASTNode,
  ASTNode,
  BooleanASTNode,
  NullASTNode,
  NumberASTNode,
  ObjectASTNode,
  PropertyASTNode,
  StringASTNode,
} from 'vscode-json-languageservice';
import type { OffsetRange } from '../../text/range';
import type { MapNode, PropertyNode, ScalarNode, ValueNode } from '../model';

/** Our tree in the shape the JSON language service validates. A property without a value is left out: nothing can be wrong with it. */
export function toAstNode(node: ValueNode, parent?: ASTNode): ASTNode {
  switch (node.type) {
    case 'map':
      return toObject(node, parent);
    case 'list': {
      const items: ASTNode[] = [];
      const array: ArrayASTNode = {
        type: 'array',
        ...place(node.range),
        items,
        children: items,
        ...(parent && { parent }),
      };
      for (const item of node.items) items.push(toAstNode(item, array));
      return array;
    }
    case 'scalar':
      return toScalar(node, parent);
  }
}

function toObject(node: MapNode, parent: ASTNode | undefined): ObjectASTNode {
  const properties: PropertyASTNode[] = [];
  const object: ObjectASTNode = {
    type: 'object',
    ...place(node.range),
    properties,
    children: properties,
    ...(parent && { parent }),
  };
  for (const property of node.properties) {
    if (property.value.type !== 'scalar' || property.value.value !== null)
      properties.push(toProperty(property, object));
  }
  return object;
}

function toProperty({ key, keyRange, value }: PropertyNode, parent: ObjectASTNode): PropertyASTNode {
  const children: ASTNode[] = [];
  const start = Math.min(keyRange.start, value.range.start);
  const keyNode: { -readonly [Key in keyof StringASTNode]: StringASTNode[Key] } = {
    type: 'string',
    ...place(keyRange),
    value: key,
  };
  const property: { -readonly [Key in keyof PropertyASTNode]: PropertyASTNode[Key] } = {
    type: 'property',
    ...place({ start, end: Math.max(keyRange.end, value.range.end) }),
    keyNode,
    children,
    parent,
  };
  keyNode.parent = property;
  property.valueNode = toAstNode(value, property);
  children.push(keyNode, property.valueNode);
  return property;
}

function toScalar(
  { value, range }: ScalarNode,
  parent: ASTNode | undefined,
): StringASTNode | NumberASTNode | BooleanASTNode | NullASTNode {
  const base = { ...place(range), ...(parent && { parent }) };
  switch (typeof value) {
    case 'number':
      return { ...base, type: 'number', value, isInteger: Number.isInteger(value) };
    case 'boolean':
      return { ...base, type: 'boolean', value };
    case 'string':
      return { ...base, type: 'string', value };
    default:
      return { ...base, type: 'null', value: null };
  }
}

function place({ start, end }: OffsetRange): { offset: number; length: number } {
  return { offset: start, length: end - start };
}
