import {
  ErrorCode,
  getLanguageService,
  isSchemaResolveError,
  type ASTNode,
  type Diagnostic,
  type LanguageService,
  type TextDocument,
} from 'vscode-json-languageservice';
import type { OffsetRange } from '../../text/range';
import type { JudgedKind } from '../facts';
import type { MapNode, PropertyNode, ValueNode } from '../model';
import type { Found, ValueType } from '../problem';
import { nodeAt } from '../values';
import { toAstNode } from './astNode';
import { ForeignSchema } from './foreignSchema';
import { meter, TooMuchWork } from './meter';
import { noteSchemas } from './properties';

/** Where our own schemas stand for the language service. */
const ownAddress = 'conference-notes://schemas/';

/**
 * Checks front matter against JSON Schemas with the language service that VS Code's own JSON support is made of.
 * It takes any tree of its node type, so that one schema serves YAML, TOML and JSON.
 */
export class SchemaChecker {
  private own: LanguageService | undefined;
  /** By their addresses, apart from each other: one that costs too much takes nothing from the others. */
  private readonly foreign = new Map<string, ForeignSchema>();

  /** @param request the text of the schema at a URI; rejects where it cannot or may not be read */
  constructor(private readonly request: (uri: string) => Promise<string>) {}

  /** Values of the wrong type, as our own schema of a kind of note has it; the rest of it has rules of its own. */
  async checkOwn(root: MapNode, kind: JudgedKind): Promise<Found[]> {
    if (isSurelyWellTyped(root, kind)) return [];
    const found: Found[] = [];
    this.own ??= getLanguageService({ schemaRequestService: ownSchema });
    for (const diagnostic of await diagnose(this.own, toAstNode(root), `${ownAddress}${kind}`)) {
      const range = rangeOf(diagnostic);
      const place = findValue(root, range);
      if (diagnostic.code === ErrorCode.Deprecated || place === undefined) continue;
      const expected =
        place.value === place.property.value ? noteSchemas[kind].byName.get(place.property.key)?.types : ['string'];
      found.push({
        code: 'wrong-type',
        property: place.property.key,
        expected: (expected ?? []).map((type) => typeNames[type] ?? 'text'),
        found: typeOf(place.value),
        range,
      });
    }
    return found;
  }

  /**
   * What a person's own schema says, in the sentences of the language service, which are English. A schema that would take
   * too long is not used, and that is what is found. Never rejects.
   */
  async checkAgainst(root: MapNode, uri: string): Promise<Found[]> {
    const schema = this.foreign.get(uri) ?? new ForeignSchema(this.request);
    this.foreign.set(uri, schema);
    const tree = toAstNode(root);
    meter(tree, () => schema.cost);
    try {
      return (await diagnose(schema.service, tree, uri)).map((diagnostic) => foreignFinding(root, uri, diagnostic));
    } catch (error) {
      const reason =
        error instanceof TooMuchWork
          ? 'The schema is not used: checking this front matter against it would take too long.'
          : 'The schema is not used: it is too deep, or refers to itself.';
      const { start } = root.range;
      return [{ code: 'unknown-value', property: '$schema', value: uri, reason, range: { start, end: start + 1 } }];
    }
  }
}

async function diagnose(service: LanguageService, root: ASTNode, uri: string): Promise<Diagnostic[]> {
  return service.doValidation(
    offsetDocument,
    service.newJSONDocument(root),
    { schemaValidation: 'warning', schemaRequest: 'warning' },
    { id: `${uri}#of-a-note`, $ref: uri },
  );
}

/** Texts and lists of texts where they are allowed, as most notes have them, need no language service, which takes longer than all the rest. */
function isSurelyWellTyped(root: MapNode, kind: JudgedKind): boolean {
  const { byName } = noteSchemas[kind];
  return root.properties.every(({ key, value }) => {
    const types = byName.get(key)?.types;
    if (types === undefined || (value.type === 'scalar' && value.value === null)) return true;
    if (value.type === 'scalar') return types.includes(typeof value.value);
    return (
      value.type === 'list' &&
      types.includes('array') &&
      value.items.every((item) => item.type === 'scalar' && typeof item.value === 'string')
    );
  });
}

function ownSchema(address: string): Promise<string> {
  const { json } = noteSchemas[address.slice(ownAddress.length) as JudgedKind];
  return Promise.resolve(JSON.stringify(json));
}

function foreignFinding(root: MapNode, uri: string, diagnostic: Diagnostic): Found {
  const range = rangeOf(diagnostic);
  const reason = typeof diagnostic.message === 'string' ? diagnostic.message : diagnostic.message.value;
  if (isSchemaResolveError(Number(diagnostic.code)))
    return { code: 'unknown-value', property: '$schema', value: uri, reason, range };
  const place = findValue(root, range);
  const missing = /^Missing property "(.+)"\.$/.exec(reason)?.[1];
  if (missing !== undefined) return { code: 'missing-property', property: missing, range };
  const property = place?.property.key ?? '';
  if (diagnostic.code === ErrorCode.EnumValueMismatch && place?.value.type === 'scalar') {
    return { code: 'unknown-value', property, value: String(place.value.value), range };
  }
  return { code: 'wrong-type', property, expected: [], reason, range };
}

/** The language service wants positions: on one endless line, a column is an offset. */
const offsetDocument: TextDocument = {
  uri: 'conference-notes://note',
  languageId: 'json',
  version: 1,
  lineCount: 1,
  getText: () => '',
  getLineRange: () => ({ start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }),
  getEOLCharacters: () => '',
  positionAt: (offset) => ({ line: 0, character: offset }),
  offsetAt: ({ character }) => character,
};

function rangeOf({ range }: Diagnostic): OffsetRange {
  return { start: range.start.character, end: range.end.character };
}

const typeNames: Readonly<Record<string, ValueType>> = {
  string: 'text',
  number: 'number',
  boolean: 'true or false',
  array: 'list',
  object: 'map',
};

function typeOf(node: ValueNode): ValueType {
  if (node.type !== 'scalar') return node.type;
  switch (typeof node.value) {
    case 'number':
      return 'number';
    case 'boolean':
      return 'true or false';
    case 'string':
      return 'text';
    default:
      return 'empty';
  }
}

/** The value at exactly this place, and the property of the top level in which it stands. */
function findValue(root: MapNode, range: OffsetRange): { property: PropertyNode; value: ValueNode } | undefined {
  for (const property of root.properties) {
    const value = nodeAt(property.value, range);
    if (value !== undefined) return { property, value };
  }
  return undefined;
}
