import { listFiles, PackageManager } from '@vscode/vsce';
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { sampleFiles } from '../../src/editor/welcome/sampleFiles';
import { projectFolder, readProjectJson } from './support/project';
import { languages } from './support/translations';

/** What an installed extension consists of. A file that is missing here must not slip into the package unseen. */
const contents = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'ThirdPartyNotices.txt',
  'dist/node/extension.js',
  ...[
    'agents',
    'capture',
    'exports',
    'finding',
    'missingImages',
    'navigation',
    'ownWords',
    'problems',
    'reader',
    'rowDetails',
    'rowEdits',
    'samples',
    'scheduleThread',
    'schedules',
    'spokenDates',
    'talkOfNow',
    'thread',
  ].map((name) => `dist/parts/${name}.js`),
  'dist/web/extension.js',
  ...languages.map((language) => `l10n/bundle.l10n.${language}.json`),
  'l10n/bundle.l10n.json',
  'media/container.svg',
  'media/icon.png',
  'media/preview.css',
  ...['insert', 'look', 'mend', 'open', 'schedule', 'yours'].map((name) => `media/walkthrough/${name}.svg`),
  'package.json',
  ...languages.map((language) => `package.nls.${language}.json`),
  'package.nls.json',
  ...sampleFiles.map((name) => `samples/${name}`),
  'snippets/markdown.json',
  'syntaxes/front-matter.tmLanguage.json',
];

/** Every path the manifest points to, such as `./dist/node/extension.js`; `bin` is for the repository alone. */
function pathsIn(value: unknown): string[] {
  if (typeof value === 'string')
    return /^(\.\/)?(dist|l10n|media|schemas|snippets|syntaxes)\//.test(value) ? [value.replace(/^\.\//, '')] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => (key === 'bin' ? [] : pathsIn(child)));
}

describe('package', () => {
  let files: string[];

  // vsce walks every file of the folder, the server build in the cache included.
  before(async function () {
    this.timeout(120_000);
    if (!existsSync(join(projectFolder, 'dist/node/extension.js')))
      execFileSync(process.execPath, ['esbuild.mjs'], { cwd: projectFolder });
    files = await listFiles({ cwd: projectFolder, packageManager: PackageManager.None });
  });

  it('holds what runs and nothing else', () => {
    assert.deepEqual(files.toSorted(), contents.toSorted());
  });

  it('holds every file its manifest points to', () => {
    const missing = pathsIn(readProjectJson('package.json')).filter((path) => !files.includes(path));
    assert.deepEqual(missing, []);
  });
});
