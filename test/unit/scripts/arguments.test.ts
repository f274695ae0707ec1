import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { repository } from '../../../scripts/machine/repository.mjs';

function run(script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(repository, 'scripts', script), ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the scripts of npm start and npm test', function () {
  this.timeout(60_000);

  for (const [script, option] of [
    ['start.mjs', '--screenshot <file>'],
    ['test.mjs', '--grep <text>'],
  ] as const)
    it(`${script} says what can be given, when asked and where something else was given`, () => {
      const asked = run(script, '--help');
      assert.deepEqual([asked.status, asked.stderr], [0, '']);
      assert.ok(asked.stdout.includes(option) && asked.stdout.startsWith('usage: npm '), asked.stdout);
      const { status, stdout, stderr } = run(script, '--nonsense');
      assert.deepEqual([status, stdout], [64, '']);
      assert.ok(stderr.includes("'--nonsense'") && stderr.includes(option), stderr);
      // Node's own advice is about its parser, and no help to somebody who calls this.
      assert.ok(!stderr.includes('positional'), stderr);
    });
});
