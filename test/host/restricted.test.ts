import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeEditors, eventually, inside, removeFolder, writeAtOnce, writeNote } from './support/notes';

/** Runs where the host is started on a workspace that nobody trusts (`restricted` in scripts/tiers/tiers.mjs). */
describe('Restricted Mode', () => {
  const folder = 'restricted-test';
  before(function () {
    if (vscode.workspace.isTrusted) this.skip();
  });
  afterEach(async () => {
    await closeEditors();
    await removeFolder(folder);
  });

  it('reads notes, and no schema that one of them names', async () => {
    const { library } = await inside();
    await library.ready();
    await writeNote(`${folder}/schema.json`, '{ "required": ["rating"] }');
    const lines = ['$schema: ./schema.json', 'title: InkConf', 'date: 2018-02-31', '---', '', '# InkConf', ''];
    const uri = await writeNote(`${folder}/inkconf-2018.md`, '---', ...lines);
    await vscode.window.showTextDocument(uri);
    await eventually(['invalid-date'], () => codes(uri));
    ok(library.notes.length > 1, 'The notes are read');
  });

  it('uses no template that asks for the clipboard', async () => {
    await vscode.env.clipboard.writeText('a secret');
    await writeNote('.conference-notes/templates/event.md', '# ${event.title} ${CLIPBOARD}', '');
    try {
      await vscode.commands.executeCommand('conferenceNotes.newNote');
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      ok(text.startsWith('---'), text);
      equal(text.includes('a secret'), false);
    } finally {
      await closeEditors();
      await removeFolder('.conference-notes');
    }
  });

  it('uses no template from outside of the workspace', async () => {
    const settings = vscode.workspace.getConfiguration('conferenceNotes');
    const outside = await writeAtOnce('../outside-of-it/event.md', '# ${event.title} from elsewhere', '');
    try {
      await settings.update('templates.folder', '../outside-of-it', vscode.ConfigurationTarget.Workspace);
      await vscode.commands.executeCommand('conferenceNotes.newNote');
      const text = vscode.window.activeTextEditor?.document.getText() ?? '';
      ok(text.startsWith('---'), text);
      equal(text.includes('from elsewhere'), false);
    } finally {
      await settings.update('templates.folder', undefined, vscode.ConfigurationTarget.Workspace);
      await closeEditors();
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(outside, '..'), { recursive: true });
    }
  });

  function codes(uri: vscode.Uri): string[] {
    return vscode.languages
      .getDiagnostics(uri)
      .map(({ code }) => (typeof code === 'object' ? String(code.value) : String(code)));
  }
});
