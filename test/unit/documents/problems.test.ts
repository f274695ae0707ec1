import assert from 'node:assert/strict';
import { problemCodes } from '../../../src/core/frontmatter/problem';
import { readProjectFile, readProjectJson } from '../support/project';

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly properties?: object }>> };
  };
}

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
    const { properties } = (readProjectJson('package.json') as Manifest).contributes.configuration;
    assert.deepEqual(Object.keys(properties['conferenceNotes.problems.severity']?.properties ?? {}), problemCodes);
  });
});
