import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from './support/project';

const packages = join(projectFolder, 'node_modules');
/** The grammars the front matter stands in or is made of, as VS Code brings them. */
const grammars = ['markdown', 'json', 'yaml'].map((name) => join(packages, 'tm-grammars/grammars', `${name}.json`));

/** The cases are notes in `test/grammar`, with what is expected below each line. */
describe('the grammar of front matter', () => {
  for (const name of ['toml', 'json-named', 'json-object', 'json-semicolons', 'yaml']) {
    it(`colours ${name}.md`, () => {
      const tool = join(packages, 'vscode-tmgrammar-test/dist/unit.js');
      const run = spawnSync(
        process.execPath,
        [tool, ...grammars.flatMap((path) => ['-g', path]), `test/grammar/${name}.md`],
        { cwd: projectFolder, encoding: 'utf8' },
      );
      assert.equal(run.status, 0, run.stdout.replace(/^grammar not found.*\n/gm, ''));
      assert.match(run.stdout, /run success/);
    }).timeout(20_000);
  }
});
