import assert from 'node:assert/strict';
import { noticesText } from '../../../scripts/notices/text.mjs';
import { projectFolder, readProjectFile, readProjectJson } from '../support/project';

describe('ThirdPartyNotices.txt', () => {
  it('is what `npm run notices` writes', async () => {
    assert.equal(readProjectFile('ThirdPartyNotices.txt'), await noticesText(projectFolder));
  });

  it('says of each dependency why it is used', () => {
    const { dependencies } = readProjectJson('package.json') as { dependencies: Record<string, string> };
    const notices = readProjectFile('ThirdPartyNotices.txt');
    for (const name of Object.keys(dependencies)) {
      const at = notices.indexOf(`\n${name} `);
      assert.ok(
        at >= 0 &&
          notices
            .slice(at + 1)
            .split('\n', 2)[1]
            ?.startsWith('Used because: '),
        name,
      );
    }
  });
});
