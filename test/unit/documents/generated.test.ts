import assert from 'node:assert/strict';
import { filled, generatedDocuments } from '../../../scripts/documents/fill.mjs';
import { projectFolder, readProjectFile } from '../support/project';

describe('npm run documents', () => {
  for (const document of generatedDocuments) {
    it(`has written the tables of ${document}`, async () => {
      const text = readProjectFile(document);
      assert.match(text, /<!-- (\w+) -->\n\n\|[^]*?<!-- \/\1 -->/);
      assert.equal(text, await filled(text, projectFolder), 'run `npm run documents`');
    });
  }
});
