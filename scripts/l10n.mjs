/** Writes `l10n/bundle.l10n.json`: every text that translators find for the code. Those of the manifest stand in package.nls.json. */
import { mkdir, writeFile } from 'node:fs/promises';
import { translatableStrings } from './l10n/strings.mjs';

const { texts } = await translatableStrings('.');
await mkdir('l10n', { recursive: true });
await writeFile(
  'l10n/bundle.l10n.json',
  `${JSON.stringify(Object.fromEntries(texts.map((text) => [text, text])), null, 2)}\n`,
);
