import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packCommandLine } from '../../../scripts/commandLine/pack.mjs';
import { projectFolder, readProjectJson } from '../support/project';

describe('the packed command line', function () {
  this.timeout(120_000);
  let folder: string;
  const samples = join(projectFolder, 'samples');
  const installed = (...parts: string[]): string => join(folder, 'node_modules', ...parts);

  before(async () => {
    if (!existsSync(join(projectFolder, 'dist/cli/conference-notes.js')))
      execFileSync(process.execPath, ['esbuild.mjs'], { cwd: projectFolder });
    folder = mkdtempSync(join(tmpdir(), 'command-line-'));
    const archive = await packCommandLine(folder);
    npm('install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', archive);
  });
  after(() => {
    rmSync(folder, { recursive: true });
  });

  function npm(...args: string[]): string {
    return execFileSync('npm', args, { cwd: folder, encoding: 'utf8', shell: process.platform === 'win32' });
  }

  it('installs into an empty folder without the network, and brings nothing else', () => {
    assert.deepEqual(readdirSync(installed('conference-notes')).toSorted(), [
      'LICENSE',
      'README.md',
      'ThirdPartyNotices.txt',
      'conference-notes.js',
      'package.json',
    ]);
    const others = readdirSync(installed()).filter((name) => !name.startsWith('.') && name !== 'conference-notes');
    assert.deepEqual(others, []);
  });

  it('runs by its name', () => {
    const { version } = readProjectJson('package.json') as { version: string };
    assert.equal(npm('exec', '--offline', '--', 'conference-notes', '--version').trim(), version);
    const tree = npm('exec', '--offline', '--', 'conference-notes', 'list', samples);
    assert.match(tree, /Evergreen Web Fest 2025 · /);
    assert.ok(!tree.includes('\u001b'), 'A pipe gets no colours');
  });

  it('ends with what a shell goes by', () => {
    const program = installed('conference-notes', 'conference-notes.js');
    const codeOf = (...args: string[]): number | null => spawnSync(process.execPath, [program, ...args]).status;
    assert.equal(codeOf('list', samples), 0);
    assert.equal(codeOf('no-such-command'), 2);
  });
});
