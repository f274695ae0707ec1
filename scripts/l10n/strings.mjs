import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/**
 * What the sources say to a person.
 * @typedef {object} Strings
 * @property {readonly string[]} texts each once, sorted
 * @property {readonly string[]} composed files in which `vscode.l10n.t` gets a text from elsewhere, sorted
 */

/** Sentences that the core holds as data for the adapters, which translate them by their text. */
const messages = 'src/core/frontmatter/messages.ts';

/**
 * Collects every text that `vscode.l10n.t` may be called with: the calls in the sources, the core's sentences about problems and the
 * schemas' descriptions of properties.
 * @param {string} folder the project's
 * @returns {Promise<Strings>}
 */
export async function translatableStrings(folder) {
  /** @type {Set<string>} */
  const texts = new Set();
  /** @type {Set<string>} */
  const composed = new Set();
  for (const file of await filesBelow(folder, 'src', '.ts')) {
    for (const text of callsOf(
      await readFile(path.join(folder, file), 'utf8'),
      file === messages ? /^t$/ : /\bl10n\.t$/,
    )) {
      if (text === undefined) composed.add(file);
      // Without a word of its own there is nothing to translate.
      else if (/\p{L}/u.test(text)) texts.add(text);
    }
  }
  for (const file of await filesBelow(folder, 'schemas', '.json')) {
    const { properties } = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    for (const { description } of Object.values(properties)) if (description !== undefined) texts.add(description);
  }
  return { texts: [...texts].toSorted(), composed: [...composed].toSorted() };
}

/**
 * The first arguments of calls in a source, undefined where one is no plain text.
 * @param {string} source
 * @param {RegExp} called matches the callee
 * @returns {(string | undefined)[]}
 */
function callsOf(source, called) {
  /** @type {(string | undefined)[]} */
  const found = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isCallExpression(node) && called.test(node.expression.getText())) {
      const [text] = node.arguments;
      found.push(text !== undefined && ts.isStringLiteralLike(text) ? text.text : undefined);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true));
  return found;
}

/**
 * @param {string} folder
 * @param {string} below
 * @param {string} extension
 * @returns {Promise<string[]>} relative to the folder, with `/`
 */
async function filesBelow(folder, below, extension) {
  const entries = await readdir(path.join(folder, below), { recursive: true });
  return entries.filter((name) => name.endsWith(extension)).map((name) => `${below}/${name.replaceAll(path.sep, '/')}`);
}
