import path from 'node:path';
import { readFile } from 'node:fs/promises';
import { commandTable, keyTable, settingTable, snippetTable } from './manifestTables.mjs';
import { propertyTables } from './propertyTables.mjs';
import { speedTables } from './speedTables.mjs';

/** The documents with tables that are generated. */
export const generatedDocuments = ['README.md', 'docs/keyboard.md', 'docs/front-matter.md', 'docs/speed.md'];

/**
 * A document with its generated parts as they should be.
 * @param {string} text the document
 * @param {string} folder the project's
 * @returns {Promise<string>}
 */
export async function filled(text, folder) {
  /** @param {string} file */
  const json = async (file) => JSON.parse(await readFile(path.join(folder, file), 'utf8'));
  const manifest = await json('package.json');
  const texts = await json('package.nls.json');
  const sentences = await json('scripts/documents/commands.json');
  /** @type {Record<string, string>} */
  const parts = {
    commands: commandTable(manifest, texts, sentences),
    keys: keyTable(manifest, texts),
    settings: settingTable(manifest, texts),
    ...speedTables(await json('bench/results.json')),
    snippets: snippetTable({ ...(await json('snippets/first.json')), ...(await json('snippets/markdown.json')) }),
  };
  for (const kind of ['event', 'day', 'talk']) parts[kind] = propertyTables(await json(`schemas/${kind}.schema.json`));
  return text.replaceAll(/<!-- (\w+) -->\n[^]*?<!-- \/\1 -->/g, (whole, name) =>
    parts[name] === undefined ? whole : `<!-- ${name} -->\n\n${parts[name]}\n\n<!-- /${name} -->`,
  );
}
