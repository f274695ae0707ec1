import assert from 'node:assert/strict';
import { isRenamed, translatableStrings } from '../../../scripts/l10n/strings.mjs';
import { projectFolder, readProjectJson } from '../support/project';

describe('npm run l10n', () => {
  it('has written every text of the sources, and no other', async () => {
    const { texts } = await translatableStrings(projectFolder);
    assert.deepEqual(
      Object.entries(readProjectJson('l10n/bundle.l10n.json') as object),
      texts.map((text) => [text, text]),
      'run `npm run l10n`',
    );
  });

  it('knows the texts that are no plain argument: problems and properties', async () => {
    const { composed, texts } = await translatableStrings(projectFolder);
    assert.deepEqual(composed, ['src/editor/problems/diagnostics.ts', 'src/editor/problems/propertyText.ts']);
    for (const text of ['The note has no front matter. Add it.', 'Name of the event.', 'Other talk…'])
      assert.ok(texts.includes(text), text);
  });

  it('finds every call, because nobody calls it by another name', async () => {
    const { renamed } = await translatableStrings(projectFolder);
    assert.deepEqual(renamed, [], 'write vscode.l10n.t(…)');
    assert.ok(isRenamed('const { t } = vscode.l10n;') && isRenamed('const t = vscode.l10n.t;'));
    assert.ok(!isRenamed("vscode.l10n.t('Open'); // by vscode.l10n"));
  });

  it('leaves no sentence with placeholders that skip a number', async () => {
    const { texts } = await translatableStrings(projectFolder);
    const skips = (text: string): boolean => {
      const numbers = new Set([...text.matchAll(/\{(\d)\}/g)].map(([, number]) => Number(number)));
      return [...numbers].some((number) => number >= numbers.size);
    };
    assert.deepEqual(texts.filter(skips), []);
  });
});
