import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join, posix } from 'node:path';
import { problemCodes } from '../../../src/core/frontmatter/problem';
import { projectFolder, readProjectFile } from '../support/project';

const home = 'https://github.com/conference-notes/conference-notes/blob/main/';

const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'samples/README.md',
  ...readdirSync(join(projectFolder, 'docs'))
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
];

/** What people get to see with addresses in it: the manifest's texts, in each language, and the sources. */
const sources = [
  ...readdirSync(projectFolder).filter((name) => /^package\.nls.*\.json$/.test(name)),
  ...readdirSync(join(projectFolder, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `src/${name.replaceAll('\\', '/')}`),
];

/** The anchors of a document's headings, as GitHub makes them. */
function anchorsOf(document: string): Set<string> {
  const text = readProjectFile(document).replaceAll(/^```[^]*?^```/gm, '');
  return new Set(
    Array.from(text.matchAll(/^#+ (.+)$/gm), ([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** Whether a path in the project, with an anchor or without, leads somewhere. */
function leadsSomewhere(target: string): boolean {
  const [path = '', anchor] = target.split('#');
  if (!existsSync(join(projectFolder, path))) return false;
  return anchor === undefined || anchorsOf(path).has(anchor);
}

describe('links', () => {
  for (const document of documents) {
    it(`of ${document} lead to files and headings that exist`, () => {
      const text = readProjectFile(document).replaceAll(/^```[^]*?^```/gm, '');
      const targets = Array.from(text.matchAll(/\]\((?!https?:|command:)([^)\s]+)\)/g), ([, target = '']) =>
        target.startsWith('#') ? document + target : posix.join(posix.dirname(document), target),
      );
      assert.deepEqual(
        targets.filter((target) => !leadsSomewhere(target)),
        [],
      );
    });
  }

  it('to our documents, in texts and sources, lead to headings that exist', () => {
    const targets = [...documents, ...sources].flatMap((file) =>
      Array.from(
        readProjectFile(file).matchAll(/https:\/\/github\.com\/[\w-]+\/conference-notes\/blob\/main\/([\w./#-]+)/g),
      ).map(([address]) => address),
    );
    assert.ok(targets.length >= 6, `${targets.length} links`);
    assert.deepEqual(
      targets.filter((address) => !address.startsWith(home) || !leadsSomewhere(address.slice(home.length))),
      [],
    );
  });

  it('of problems lead to their sections', () => {
    const anchors = anchorsOf('docs/problems.md');
    assert.deepEqual(
      problemCodes.filter((code) => !anchors.has(code)),
      [],
    );
  });

  it('that lead nowhere would be found', () => {
    assert.equal(leadsSomewhere('docs/problems.md#no-such-heading'), false);
    assert.equal(leadsSomewhere('docs/no-such-file.md'), false);
    assert.equal(leadsSomewhere('docs/front-matter.md#talk'), true);
  });
});
