import assert from 'node:assert/strict';
import { readProjectJson } from '../support/project';
import { expandSnippet } from './expandSnippet';

interface Snippet {
  readonly prefix: string;
  readonly body: readonly string[];
  readonly description: string;
}

const snippets = Object.entries(readProjectJson('snippets/markdown.json') as Record<string, Snippet>);

const variables = { CURRENT_YEAR: '2024', CURRENT_MONTH: '05', CURRENT_DATE: '17', TM_FILENAME_BASE: 'river-days', CLIPBOARD: 'https://example.org/slides' };

function expansionOf(prefix: string): string {
  const found = snippets.find(([, snippet]) => snippet.prefix === prefix);
  assert.ok(found, `no snippet ${prefix}`);
  return expandSnippet(found[1].body.join('\n'), variables);
}

describe('snippets', () => {
  it('have prefixes that start alike and differ', () => {
    const prefixes = snippets.map(([, snippet]) => snippet.prefix);
    assert.deepEqual(prefixes.filter((prefix) => !/^cn-[a-z]+(-[a-z]+)*$/.test(prefix)), []);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  for (const [name, { body, description }] of snippets) {
    it(`${name} is described, expands and says where the cursor ends`, () => {
      assert.match(description, /^[A-Z].{10,}[^.]$/);
      const text = body.join('\n');
      assert.ok(expandSnippet(text, variables).trim().length > 0);
      assert.match(text, /\$0|\$\{0/);
    });
  }

  it('event starts with front matter that names the file and today', () => {
    assert.match(expansionOf('cn-event'), /^---\ntitle: river-days\ndate: 2024-05-17\ndate_end: 2024-05-17\n/);
  });
});
