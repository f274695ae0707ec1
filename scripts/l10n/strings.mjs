import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';

/**
 * What the sources say to a person.
 * @typedef {object} Strings
 * @property {readonly string[]} texts each once, sorted
 * @property {readonly string[]} renamed files that give `vscode.l10n.t` another name, under which no call is found,
 *   sorted
 * @property {readonly string[]} composed files in which `vscode.l10n.t` gets a text from elsewhere, sorted
 */

/** Sentences that the core holds as data for the adapters, which translate them by their text. */
const messages = ['src/core/frontmatter/messages.ts', 'src/core/frontmatter/slips/slipMessage.ts'];

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
  /** @type {string[]} */
  const renamed = [];
  for (const file of await filesBelow(folder, 'src', '.ts')) {
    const source = await readFile(path.join(folder, file), 'utf8');
    if (isRenamed(source)) renamed.push(file);
    for (const text of callsOf(source, messages.includes(file) ? /^t$/ : /\bl10n\.t$/)) {
      if (text === undefined) composed.add(file);
      // Without a word of its own there is nothing to translate.
      else if (/\p{L}/u.test(text)) texts.add(text);
    }
  }
  for (const file of await filesBelow(folder, 'schemas', '.json')) {
    const { properties } = JSON.parse(await readFile(path.join(folder, file), 'utf8'));
    for (const { description } of Object.values(properties)) if (description !== undefined) texts.add(description);
  }
  return { texts: [...texts].toSorted(), composed: [...composed].toSorted(), renamed: renamed.toSorted() };
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
 * Whether a source does anything else with `vscode.l10n` than call its `t`, such as giving that a name of its own.
 * @param {string} source
 * @returns {boolean}
 */
export function isRenamed(source) {
  let found = false;
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'l10n') {
      const access = node.parent;
      const isCalled =
        ts.isPropertyAccessExpression(access) &&
        access.name.text === 't' &&
        ts.isCallExpression(access.parent) &&
        access.parent.expression === access;
      found ||= !isCalled;
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
