import assert from 'node:assert/strict';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { circlesIn, importsBelow } from './support/importCircles';

/** The room rules are only worth something if breaking one really fails the check. */
describe('room rules', () => {
  const eslint = new ESLint({
    // The probes exist in no project, so the rules that need types stay out of it.
    overrideConfig: tseslint.configs.disableTypeChecked,
  });

  async function messagesFor(filePath: string, code: string, rule = 'no-restricted-imports'): Promise<string[]> {
    const [result] = await eslint.lintText(code, { filePath });
    assert.ok(result);
    return result.messages.filter((message) => message.ruleId === rule).map((message) => message.message);
  }

  const forbidden: [file: string, module: string, advice: RegExp][] = [
    ['src/core/note/probe.ts', 'vscode', /adapter under src\/editor/],
    ['src/core/library/probe.ts', 'node:fs', /core knows no Node/],
    ['src/core/text/probe.ts', 'path', /core knows no Node/],
    ['src/core/foreign/probe.ts', '../note/model', /move the shared part down/],
    ['src/core/text/probe.ts', '../note/model', /move the shared part down/],
    ['src/core/frontmatter/probe.ts', '../note/model', /move the shared part down/],
    ['src/core/note/probe.ts', '../library/model', /move the shared part down/],
    ['src/core/library/probe.ts', '../write/talk', /move the shared part down/],
    ['src/core/note/probe.ts', '../../editor/activate', /core does not look up/],
    ['src/core/write/probe.ts', '../../cli/main', /core does not look up/],
    ['src/core/library/probe.ts', 'gray-matter', /Only core\/frontmatter/],
    ['src/core/library/probe.ts', 'markdown-it', /Only core\/note/],
    ['src/core/note/probe.ts', 'markdown-it', /Only core\/note\/outline/],
    ['src/core/note/line/probe.ts', 'markdown-it', /Only core\/note\/outline/],
    ['src/core/note/line/probe.ts', 'vscode', /adapter under src\/editor/],
    ['src/core/note/language/probe.ts', '../outline/plainText', /language stands below or beside outline/],
    ['src/core/note/outline/probe.ts', '../line/headline', /outline stands below or beside likeness, line/],
    ['src/core/note/likeness/probe.ts', '../line/people', /likeness stands below or beside line/],
    ['src/core/note/line/probe.ts', '../looseEnds/images', /line stands below or beside .*, looseEnds/],
    ['src/core/note/looseEnds/probe.ts', '../line/people', /looseEnds stands below or beside .*, line:/],
    ['src/core/note/likeness/probe.ts', '../survey/candidates', /likeness stands below or beside .*, survey/],
    ['src/core/note/survey/probe.ts', '../verdict/evidence', /survey stands below or beside verdict/],
    ['src/core/note/verdict/probe.ts', '../facts/talks', /verdict stands below or beside facts/],
    ['src/core/note/facts/probe.ts', '../readNote', /does not look up to what composes the floors/],
    ['src/core/note/facts/probe.ts', '../../library/model', /move the shared part down/],
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
    ['src/core/note/probe.ts', './facts/talks'],
    ['src/core/note/outline/probe.ts', 'markdown-it'],
    ['src/core/note/looseEnds/probe.ts', '../outline/block'],
    ['src/core/note/facts/probe.ts', '../verdict/reading'],
    ['src/core/note/facts/probe.ts', '../model'],
    ['src/core/note/line/probe.ts', '../../text/fold'],
    ['src/core/frontmatter/probe.ts', 'gray-matter'],
    ['src/core/write/probe.ts', '../library/model'],
    ['src/editor/sidebar/probe.ts', '../../core/library/model'],
    ['src/cli/probe.ts', 'node:path'],
    ['src/core/frontmatter/probe.ts', '../foreign/plain'],
  ];
  for (const [file, module] of allowed) {
    it(`${file} may import ${module}`, async () => {
      assert.deepEqual(await messagesFor(file, `import '${module}';\n`), []);
    });
  }

  const editor = 'src/editor/capture/probe.ts';
  const cli = 'src/cli/probe.ts';
  const besideDoors: [file: string, code: string, door: RegExp][] = [
    [editor, 'void vscode.workspace.applyEdit(edit);', /doors\/write/],
    [editor, "void vscode.workspace['applyEdit'](edit);", /doors\/write/],
    [editor, 'const { applyEdit } = vscode.workspace;', /doors\/write/],
    ['src/editor/sidebar/probe.ts', 'void editor.insertSnippet(snippet);', /doors\/write/],
    ['src/editor/common/probe.ts', 'void editor.edit((edit) => edit.insert(place, text));', /doors\/insert/],
    [editor, 'void vscode.window.activeTextEditor?.edit(run);', /doors\/insert/],
    [editor, 'void vscode.workspace.fs.writeFile(uri, bytes);', /doors\/writeFiles/],
    [editor, 'void vscode.workspace.fs.rename(from, to);', /doors\/writeFiles/],
    [editor, 'const { fs } = vscode.workspace;', /common\/doors/],
    [editor, 'void vscode.workspace.fs.readFile(uri);', /doors\/files/],
    [editor, 'void vscode.window.showInformationMessage(title);', /doors\/messages/],
    [editor, 'void vscode.window.showErrorMessage(title);', /doors\/messages/],
    [editor, 'const warn = vscode.window.showWarningMessage;', /doors\/messages/],
    [editor, 'void vscode.window.withProgress(options, run);', /doors\/messages/],
    [editor, 'vscode.window.setStatusBarMessage(title);', /doors\/messages/],
    [editor, 'void vscode.window.showQuickPick(items);', /doors\/questions/],
    [editor, 'vscode.window.createInputBox();', /doors\/questions/],
    ['src/editor/problems/probe.ts', 'new vscode.MarkdownString(title);', /doors\/markdown/],
    ['src/editor/problems/probe.ts', 'text.isTrusted = true;', /No Markdown is trusted/],
    [editor, 'void fetch(address);', /doors\/fetching/],
    [editor, 'void globalThis.fetch(address);', /doors\/fetching/],
    [editor, 'new XMLHttpRequest();', /doors\/fetching/],
    ['src/core/write/probe.ts', 'void fetch(address);', /a port/],
    [cli, 'void fetch(address);', /src\/cli\/fetching/],
    [cli, 'process.stdout.write(title);', /the Output/],
    [cli, 'console.log(title);', /the Output/],
  ];
  for (const [file, code, door] of besideDoors) {
    it(`${file} may not say ${code}`, async () => {
      const messages = await messagesFor(file, `${code}\n`, 'no-restricted-syntax');
      assert.match(messages.join('\n'), door);
    });
  }

  it('the command line reaches files and the net by its ports alone', async () => {
    for (const module of ['node:fs', 'fs', 'node:fs/promises', 'node:https', 'http'])
      assert.match((await messagesFor(cli, `import '${module}';\n`)).join(), /src\/cli\/(?:disk|fetching)/, module);
    assert.deepEqual(await messagesFor('src/cli/disk.ts', "import 'node:fs';\n"), []);
  });

  it('the host in Node reaches the net by one request that judges the address it connects to', async () => {
    for (const module of ['node:https', 'http', 'node:net', 'node:tls'])
      assert.match((await messagesFor('src/node/probe.ts', `import '${module}';\n`)).join(), /pinnedRequest/, module);
    assert.deepEqual(await messagesFor('src/node/pinnedRequest.ts', "import 'node:https';\n"), []);
  });

  it('the doors themselves may', async () => {
    const door = 'src/editor/common/doors/probe.ts';
    assert.deepEqual(
      await messagesFor(door, 'void fetch(address);\nvoid vscode.workspace.applyEdit(edit);\n', 'no-restricted-syntax'),
      [],
    );
  });
});

describe('imports', () => {
  it('run in no circle', () => {
    assert.deepEqual(circlesIn(importsBelow('src')), []);
  });

  it('would be told if they did', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['c']],
      ['c', ['d', 'b']],
      ['d', []],
    ]);
    assert.deepEqual(circlesIn(imports), [['b', 'c', 'b']]);
  });
});
