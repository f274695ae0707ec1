import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readProjectFile, readProjectJson } from '../support/project';
import { manifestSettings } from '../support/settings';

interface Manifest {
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly menus: { readonly commandPalette: readonly { readonly command: string; readonly when: string }[] };
  };
  readonly dependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
}

const manifest = readProjectJson('package.json') as Manifest;

/** The first two cells of every table row whose first cell is code. */
function rowsOf(document: string): [first: string, second: string][] {
  return [...readProjectFile(document).matchAll(/^\| `([^`]+)` \| `?([^|`]+)`? \|/gm)].map(
    ([, first = '', second = '']) => [first, second.trim()],
  );
}

describe('documents', () => {
  it('README lists every setting with its default', () => {
    const settings = Object.entries(manifestSettings()).map(([id, { default: value }]) => [id, JSON.stringify(value)]);
    assert.deepEqual(
      rowsOf('README.md')
        .filter(([id]) => id.startsWith('conferenceNotes.'))
        .toSorted(),
      settings.toSorted(),
    );
  });

  it('README lists every command of the palette', () => {
    const hidden = new Set(
      manifest.contributes.menus.commandPalette.filter(({ when }) => when === 'false').map(({ command }) => command),
    );
    const strings = readProjectJson('package.nls.json') as Readonly<Record<string, string>>;
    const titles = manifest.contributes.commands
      .filter(({ command }) => !hidden.has(command))
      .map(({ title }) => strings[title.slice(1, -1)]);
    const named = [...readProjectFile('README.md').matchAll(/^\| \*Conference Notes: ([^*]+)\* \|/gm)].map(
      ([, title]) => title,
    );
    assert.deepEqual(named.toSorted(), titles.toSorted());
  });

  it('README lists every snippet', () => {
    const snippets = Object.values(readProjectJson('snippets/markdown.json') as Record<string, { prefix: string }>).map(
      ({ prefix }) => prefix,
    );
    const named = [...readProjectFile('README.md').matchAll(/^\| (`cn-[^|]+)\|/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, prefix]) => prefix),
    );
    assert.deepEqual(named.toSorted(), snippets.toSorted());
  });

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
    it(`${document} links only to files that exist`, () => {
      const folder = document.includes('/') ? document.replace(/[^/]+$/, '') : '';
      const targets = [...readProjectFile(document).matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
        ([, target = '']) => folder + target,
      );
      assert.deepEqual(
        targets.filter((target) => !existsSync(target)),
        [],
      );
    });

    it(`${document} names only scripts that exist`, () => {
      const named = [...readProjectFile(document).matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
      assert.deepEqual(
        named.filter((name) => !Object.hasOwn(manifest.scripts, name)),
        [],
      );
    });
  }
});
