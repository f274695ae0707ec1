import * as vscode from 'vscode';
import { plainMarkdown } from '../common/doors/markdown';
import { noteSchemas, type PropertyDefinition } from '../../core/frontmatter/schema/properties';
import { listed } from '../common/lists';

/** What a property is for, an example, and by which other names it goes. */
export function describeProperty(definition: PropertyDefinition): vscode.MarkdownString {
  const text = plainMarkdown();
  text.appendMarkdown(vscode.l10n.t(definition.description));
  const [example] = definition.examples;
  if (example !== undefined) text.appendMarkdown(`\n\n${vscode.l10n.t('Example')}: \`${[example].flat().join(', ')}\``);
  const names = otherNames(definition);
  if (names.length > 0)
    text.appendMarkdown(`\n\n${vscode.l10n.t('Also called')}: ${listed(names.map((name) => `\`${name}\``))}`);
  return text;
}

function otherNames(definition: PropertyDefinition): string[] {
  const schema = Object.values(noteSchemas).find(({ properties }) => properties.includes(definition));
  return [...(schema?.byName ?? [])]
    .filter(([name, of]) => of === definition && name !== definition.name)
    .map(([name]) => name);
}
