/**
 * `npm run documents`: writes the tables of README.md and docs/ that say what the manifest, the snippets and the
 * schemas say. Each stands between `<!-- name -->` and `<!-- /name -->`; what is around them is written by hand.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { filled, generatedDocuments } from './documents/fill.mjs';

for (const document of generatedDocuments) {
  const text = await readFile(document, 'utf8');
  await writeFile(document, await filled(text, '.'));
}
