import * as vscode from 'vscode';
import { equal } from './support/assert';
import { closeEditors, removeFolder, writeNote } from './support/notes';

describe('Enter in a list', () => {
  const folder = 'list-enter-test';
  const head = '# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n';
  const settings = vscode.workspace.getConfiguration('conferenceNotes');

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  /**
   * What becomes of a line with `|` for the cursor when somebody opens a note that nobody has read yet and types at once.
   * @param name of the note: none is written twice, because an editor that shows the old text moves the cursor when it hears of it
   */
  async function typed(name: string, text: string, ...keys: string[]): Promise<string> {
    const offset = text.indexOf('|');
    const uri = await writeNote(`${folder}/${name}.md`, text.replace('|', ''));
    const editor = await vscode.window.showTextDocument(uri);
    const place = editor.document.positionAt(offset);
    editor.selection = new vscode.Selection(place, place);
    for (const key of keys) await vscode.commands.executeCommand('type', { text: key });
    return editor.document.getText();
  }

  const cases: [name: string, before: string, after: string][] = [
    ['a bullet', '- ink|\n', '- ink\n- x\n'],
    ['a bullet further in', '- ink\n  * blue|\n', '- ink\n  * blue\n  * x\n'],
    ['a task', '- [x] ink|\n', '- [x] ink\n- [ ] x\n'],
    ['a number', '9. ink|\n', '9. ink\n10. x\n'],
    ['the middle of an item', '- ink| dries\n', '- ink\n- x dries\n'],
    ['no item', 'ink|\n', 'ink\nx\n'],
  ];
  for (const [name, before, after] of cases) {
    it(`goes on with ${name}`, async () => {
      equal(await typed(name.replaceAll(' ', '-'), head + before, '\n', 'x'), head + after);
    });
  }

  it('ends the list in an empty item', async () => {
    await typed('empty', `${head}- ink\n- |`);
    await vscode.commands.executeCommand('conferenceNotes.endList');
    equal(vscode.window.activeTextEditor?.document.getText(), `${head}- ink\n`);
  });

  it('goes on where words were typed before the editor heard of them', async () => {
    await typed('late', `${head}- ink|`);
    await vscode.commands.executeCommand('conferenceNotes.endList');
    equal(vscode.window.activeTextEditor?.document.getText(), `${head}- ink\n- `);
  });

  it('does nothing in other Markdown, or where the settings say so', async () => {
    equal(
      await typed('CHANGELOG', '# Changelog\n\n## 1.0.0\n\n- a|\n', '\n', 'x'),
      '# Changelog\n\n## 1.0.0\n\n- a\nx\n',
    );
    await settings.update('lists.continueOnEnter', false, vscode.ConfigurationTarget.Workspace);
    try {
      equal(await typed('off', `${head}- ink|\n`, '\n', 'x'), `${head}- ink\nx\n`);
    } finally {
      await settings.update('lists.continueOnEnter', undefined, vscode.ConfigurationTarget.Workspace);
    }
  });
});
