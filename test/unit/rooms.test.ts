import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';

/** The room rules are only worth something if breaking one really fails the check. */
describe('room rules', () => {
  const eslint = new ESLint({
    // The probes exist in no project, so the rules that need types stay out of it.
    overrideConfig: tseslint.configs.disableTypeChecked,
  });

  async function messagesFor(filePath: string, code: string): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath });
    assert.ok(result);
    return result.messages
      .filter((message) => message.ruleId === 'no-restricted-imports')
      .map((message) => message.message);
  }

  const forbidden: [file: string, module: string, advice: RegExp][] = [
    ['src/core/note/probe.ts', 'vscode', /adapter under src\/editor/],
    ['src/core/library/probe.ts', 'node:fs', /core knows no Node/],
    ['src/core/text/probe.ts', 'path', /core knows no Node/],
    ['src/core/text/probe.ts', '../note/model', /move the shared part down/],
    ['src/core/frontmatter/probe.ts', '../note/model', /move the shared part down/],
    ['src/core/note/probe.ts', '../library/model', /move the shared part down/],
    ['src/core/library/probe.ts', '../write/talk', /move the shared part down/],
    ['src/core/note/probe.ts', '../../editor/activate', /core does not look up/],
    ['src/core/write/probe.ts', '../../cli/main', /core does not look up/],
    ['src/core/library/probe.ts', 'gray-matter', /Only core\/frontmatter/],
    ['src/core/library/probe.ts', 'markdown-it', /Only core\/note/],
    ['src/editor/sidebar/probe.ts', '../problems/register', /do not know their siblings/],
    ['src/editor/sidebar/probe.ts', 'fs', /also runs in a browser/],
    ['src/cli/probe.ts', 'vscode', /without an editor/],
    ['src/cli/probe.ts', '../editor/activate', /without an editor/],
  ];
  for (const [file, module, advice] of forbidden) {
    it(`${file} may not import ${module}`, async () => {
      const messages = await messagesFor(file, `import '${module}';\n`);
      assert.equal(messages.length, 1, messages.join('\n'));
      assert.match(messages[0] ?? '', advice);
    });
  }

  it('lets one file load, and no other', async () => {
    const code = "export const part = () => import('./part');\n";
    const refusals = async (filePath: string): Promise<number> => {
      const [result] = await eslint.lintText(code, { filePath });
      return result?.messages.filter(({ message }) => message.startsWith('Import statically')).length ?? NaN;
    };
    assert.deepEqual([await refusals('src/editor/load.ts'), await refusals('src/editor/sidebar/probe.ts')], [0, 1]);
  });

  const allowed: [file: string, module: string][] = [
    ['src/core/note/probe.ts', '../text/range'],
    ['src/core/note/probe.ts', 'markdown-it'],
    ['src/core/frontmatter/probe.ts', 'gray-matter'],
    ['src/core/write/probe.ts', '../library/model'],
    ['src/editor/sidebar/probe.ts', '../../core/library/model'],
    ['src/cli/probe.ts', 'node:fs'],
  ];
  for (const [file, module] of allowed) {
    it(`${file} may import ${module}`, async () => {
      assert.deepEqual(await messagesFor(file, `import '${module}';\n`), []);
    });
  }
});
