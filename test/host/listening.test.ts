import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeEditors, removeFolder, writeNote } from './support/notes';

describe('while listening', () => {
  const folder = 'listening-test';
  const before = '# InkConf 2024\r\n\r\n## Blots\r\n\r\n- ink\r\n- ![a](pics/img04.png)\r\n';

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  async function openNote(line: number, column: number): Promise<vscode.TextEditor> {
    const editor = await vscode.window.showTextDocument(await writeNote(`${folder}/note.md`, before));
    editor.selection = new vscode.Selection(line, column, line, column);
    return editor;
  }

  async function undone(editor: vscode.TextEditor): Promise<void> {
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before);
  }

  it('stamps the time', async () => {
    const editor = await openNote(4, 2);
    await vscode.commands.executeCommand('conferenceNotes.insertTimeStamp');
    const { text } = editor.document.lineAt(4);
    ok(/^- @\d\d:\d\d ink$/.test(text), text);
    await undone(editor);
    editor.selection = new vscode.Selection(4, 5, 4, 5);
    await vscode.commands.executeCommand('conferenceNotes.insertTimeStamp');
    const behind = editor.document.lineAt(4).text;
    ok(/^- ink @\d\d:\d\d $/.test(behind), behind);
    await undone(editor);
  });

  it('marks loose ends, below a heading as well', async () => {
    const editor = await openNote(4, 5);
    editor.selections = [editor.selection, new vscode.Selection(2, 0, 2, 0)];
    await vscode.commands.executeCommand('conferenceNotes.markLooseEnd');
    equal(
      editor.document.getText(),
      before.replace('- ink', '- TODO: ink').replace('## Blots\r\n', '## Blots\r\n\r\nTODO:\r\n'),
    );
    await undone(editor);
  });

  it('keeps a place for the next picture', async () => {
    const editor = await openNote(4, 2);
    editor.selection = new vscode.Selection(4, 2, 4, 5);
    await vscode.commands.executeCommand('conferenceNotes.insertImage');
    equal(editor.document.lineAt(4).text, '- ![ink](pics/img05.png)');
    await undone(editor);
  });
});
