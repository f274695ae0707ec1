import assert from 'node:assert/strict';
import { noteLink, notePath } from '../../../../src/core/write/links/noteLink';

const text = '# InkConf\n\n## Blots [draft]\n';

describe('links to notes', () => {
  it('lead to a heading', () => {
    assert.equal(noteLink('Blots [draft]', 'a/b.md', text, 2), '[Blots \\[draft\\]](a/b.md#blots-draft)');
  });
  it('lead to the note where no heading begins', () => {
    assert.equal(noteLink('InkConf', 'a/b.md', text, 1), '[InkConf](a/b.md)');
  });
  it('hold whatever a path may hold', () => {
    assert.equal(noteLink('T', 'ink conf (1)/é.md', text, 1), '[T](ink%20conf%20%281%29/%C3%A9.md)');
  });
  it('are paths as a person types them', () => {
    assert.equal(notePath('ink conf/b.md', text, 2), 'ink conf/b.md#blots-draft');
  });
});
