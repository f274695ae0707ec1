import * as vscode from 'vscode';
import { commands } from '../../src/editor/common/ids';
import { deepEqual, equal } from './support/assert';
import { closeEditors, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

describe('Saying what a note is', () => {
  const folder = 'what-it-is-test';
  const event = '# InkConf 2024\n\n17 May 2024, Linz\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n## Q&A\n\n- why\n';

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  async function open(name: string, text: string, line = 0): Promise<vscode.TextDocument> {
    const editor = await vscode.window.showTextDocument(await writeNote(`${folder}/${name}.md`, text));
    editor.selection = new vscode.Selection(line, 0, line, 0);
    return editor.document;
  }

  async function offered(document: vscode.TextDocument, line: number): Promise<string[]> {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      new vscode.Range(line, 0, line, 0),
      vscode.CodeActionKind.RefactorRewrite.value,
    );
    return actions.map(({ title }) => title).filter((title) => title.startsWith('This '));
  }

  it('makes an event of the note in front, and the tree shows it', async () => {
    const document = await open('shopping', '# Shopping\n\n- ink\n');
    await vscode.commands.executeCommand(commands.isAnEvent, document.uri);
    equal(document.getText(), '---\nkind: event\n---\n\n# Shopping\n\n- ink\n');
    const { library } = await inside();
    await library.ready();
    await eventually(true, () =>
      library.events.some(({ notes }) => notes.some(({ id }) => id === document.uri.toString())),
    );
  });

  it('makes talks of what is selected in the Explorer, in one step', async () => {
    const uris = await Promise.all(
      ['milk', 'wax'].map((name) => writeNote(`${folder}/${name}.md`, `# ${name}\n\n- a\n`)),
    );
    await vscode.commands.executeCommand(commands.isATalk, uris[0], uris);
    for (const uri of uris)
      equal((await vscode.workspace.openTextDocument(uri)).getText().startsWith('---\nkind: talk\n---\n'), true);
    equal(vscode.window.activeTextEditor?.document.uri.path, noteUri(`${folder}/milk.md`).path);
  });

  it('makes a talk of the heading that the cursor is below', async () => {
    const document = await open('inkconf', event, 12);
    await vscode.commands.executeCommand(commands.isATalk, document.uri);
    equal(document.getText(), event.replace('## Q&A', '<!-- talk -->\n## Q&A'));
  });

  it('offers at a heading what it is not yet', async () => {
    const document = await open('headings', event);
    deepEqual(await Promise.all([0, 2, 4, 10].map((line) => offered(document, line))), [
      ['This note is about a talk'],
      [],
      ['This is no talk'],
      ['This is a talk'],
    ]);
  });
});
