import assert from 'node:assert/strict';
import { bundleExtension } from '../../../scripts/bundle/extension.mjs';

describe('the build for a release', function () {
  this.timeout(120_000);

  it('keeps what every window loads below its limit, which it refuses to exceed, and makes a file of each part', async () => {
    const files = [...(await bundleExtension(true)).keys()].map((file) => file.replaceAll('\\', '/'));
    assert.ok(files.includes('dist/node/extension.js') && files.includes('dist/web/extension.js'));
    assert.ok(files.includes('dist/parts/reader.js'));
  });
});
