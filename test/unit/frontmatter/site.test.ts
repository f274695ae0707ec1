import assert from 'node:assert/strict';
import { siteAround, siteOf } from '../../../src/core/frontmatter/site';

describe('the site that a note belongs to', () => {
  const configs: [path: string, text: string, site: string | undefined][] = [
    ['_config.yml', 'title: Inks\n', 'Jekyll'],
    ['_config.yml', 'title: Inks\npublic_dir: public\n', undefined],
    ['site/hugo.toml', '', 'Hugo'],
    ['config.toml', 'baseURL = "https://inks.example/"\n', 'Hugo'],
    ['config/_default/config.yaml', 'baseurl: https://inks.example/\n', 'Hugo'],
    ['config.json', '{\n  "baseURL": "https://inks.example/"\n}', 'Hugo'],
    ['config.json', '{"port": 80}', undefined],
  ];
  for (const [path, text, site] of configs)
    it(`${path} ${JSON.stringify(text)}: ${site ?? 'none'}`, () => {
      assert.equal(siteOf(path, text), site);
    });

  it('is that of the nearest configuration above it', () => {
    const around = (path: string) =>
      siteAround(path, [
        { path: 'blog/_config.yml', site: 'Jekyll' },
        { path: 'blog/talks/config/_default/hugo.toml', site: 'Hugo' },
      ]);
    assert.deepEqual(['blog/a.md', 'blog/talks/2031/a.md', 'blogs/a.md', 'a.md'].map(around), [
      'Jekyll',
      'Hugo',
      undefined,
      undefined,
    ]);
  });
});
