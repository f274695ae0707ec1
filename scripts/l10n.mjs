/**
 * Writes `l10n/bundle.l10n.json`: every text that translators find for the code. Those of the manifest stand in
 * `package.nls.json`. Then it takes out of each translation what nobody says any more, and names what is still missing.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { translatableStrings } from './l10n/strings.mjs';
import { translated } from './l10n/translated.mjs';

const { texts } = await translatableStrings('.');
await mkdir('l10n', { recursive: true });
await writeJson('l10n/bundle.l10n.json', Object.fromEntries(texts.map((text) => [text, text])));

for (const original of ['package.nls', 'l10n/bundle.l10n']) {
  const english = await readJson(`${original}.json`);
  for (const file of await translationsOf(original)) {
    const { kept, missing } = translated(await readJson(file), english);
    await writeJson(file, kept);
    for (const key of missing) console.log(`${file} lacks ${JSON.stringify(key)}: ${JSON.stringify(english[key])}`);
  }
}

/**
 * @param {string} original without its ending
 * @returns {Promise<string[]>} the files that translate it
 */
async function translationsOf(original) {
  const [name = '', folder = '.'] = original.split('/').toReversed();
  const files = (await readdir(folder)).filter((file) => file.startsWith(`${name}.`) && file.endsWith('.json'));
  return files.filter((file) => file !== `${name}.json`).map((file) => (folder === '.' ? file : `${folder}/${file}`));
}

/**
 * @param {string} file
 * @returns {Promise<Record<string, string>>}
 */
async function readJson(file) {
  return JSON.parse(await readFile(file, 'utf8'));
}

/**
 * @param {string} file
 * @param {Record<string, string>} texts
 */
async function writeJson(file, texts) {
  await writeFile(file, `${JSON.stringify(texts, null, 2)}\n`);
}
