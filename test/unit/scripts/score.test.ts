import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

describe('npm run score', () => {
  it('says that it scored nothing where the labelled notes are not there', () => {
    const folder = mkdtempSync(join(tmpdir(), 'score-test-'));
    try {
      mkdirSync(join(folder, 'project', 'scripts'), { recursive: true });
      const script = join(folder, 'project', 'scripts', 'score.mjs');
      copyFileSync('scripts/score.mjs', script);
      const { status, stderr } = spawnSync(process.execPath, [script], { encoding: 'utf8' });
      assert.match(stderr, /^Not scored: /);
      assert.equal(status, 69);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
