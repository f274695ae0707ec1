import assert from 'node:assert/strict';
import { problemCodes } from '../../../src/core/frontmatter/problem';
import { readProjectFile } from '../support/project';
import { manifestSettings } from '../support/settings';

describe('docs/problems.md', () => {
  const document = readProjectFile('docs/problems.md');

  it('has a section for each code, in their order', () => {
    assert.deepEqual(
      [...document.matchAll(/^## (.+)$/gm)].map(([, title]) => title),
      problemCodes,
    );
  });

  it('says how bad each problem is', () => {
    const sections = document.split(/^## /m).slice(1);
    assert.deepEqual(
      sections.filter((section) => !/^\S+\n\n\*(?:Error|Warning|Information|Hint|Off)/.test(section)),
      [],
    );
  });

  it('every code can be set in the settings', () => {
    const { properties } = manifestSettings()['conferenceNotes.problems.severity'] ?? {};
    assert.deepEqual(Object.keys(properties ?? {}), problemCodes);
  });
});
