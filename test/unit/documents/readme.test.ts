import assert from 'node:assert/strict';
import { readProjectFile, readProjectJson } from '../support/project';

interface Manifest {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = readProjectJson('package.json') as Manifest;

describe('documents', () => {
  it('ARCHITECTURE gives a reason for every runtime dependency', () => {
    const table = /## What runs at run time[^]*?(?=\n## )/.exec(readProjectFile('ARCHITECTURE.md'))?.[0] ?? '';
    const named = [...table.matchAll(/^\| (\S+) \| \S+/gm)].flatMap(([, name = '']) =>
      name === 'package' ? [] : [name],
    );
    assert.deepEqual(named.toSorted(), Object.keys(manifest.dependencies).toSorted());
  });

  for (const document of [
    'README.md',
    'docs/problems.md',
    'docs/schedules.md',
    'ARCHITECTURE.md',
    'CONTRIBUTING.md',
    'CHANGELOG.md',
    'samples/README.md',
  ]) {
    it(`${document} names only scripts that exist`, () => {
      const named = [...readProjectFile(document).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !Object.hasOwn(manifest.scripts, name)),
        [],
      );
    });
  }
});
