import * as vscode from 'vscode';
import { deepEqual, equal, present } from './support/assert';
import { closeEditors, eventually, noteUri, removeFolder, writeNote } from './support/notes';

describe("templates of one's own", () => {
  const folder = '.conference-notes';
  const file = `${folder}/templates/talk.md`;
  const note = '# InkConf 2024\n\n';

  afterEach(async () => {
    await closeEditors();
    await removeFolder(folder);
  });
  after(() => removeFolder('templates-test'));

  async function inserted(): Promise<string> {
    const editor = await vscode.window.showTextDocument(await writeNote('templates-test/note.md', note));
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    await vscode.commands.executeCommand('conferenceNotes.insertTalk');
    await vscode.commands.executeCommand('type', { text: 'Blots' });
    return editor.document.getText();
  }

  it('take the place of the built-in one', async () => {
    await writeNote(file, '## ${talk.title:${1:Title}} at ${event.title}', '', '* $0', '');
    equal(await inserted(), `${note}## Blots at InkConf 2024\n\n* `);
  });

  it('exist in several named forms, of which one is chosen', async () => {
    await writeNote(file, '## ${talk.title:${1:Title}}', '', '* $0', '');
    await writeNote(`${folder}/templates/talk.workshop.md`, '## Workshop: ${talk.title:${1:Title}}', '', '1. $0', '');
    const editor = await vscode.window.showTextDocument(await writeNote('templates-test/named.md', note));
    editor.selection = new vscode.Selection(2, 0, 2, 0);
    const done = vscode.commands.executeCommand('conferenceNotes.insertTalk');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    await eventually(`${note}## Workshop: Title\n\n1. `, () => editor.document.getText());
  });

  it('begin the notes of new events as well', async () => {
    await writeNote(
      `${folder}/templates/event.md`,
      '---',
      'title: ${event.title}',
      'date: ${event.date}',
      '---',
      '',
      '# ${event.title}, ${1:Hall}',
      '',
    );
    await vscode.commands.executeCommand('conferenceNotes.newEvent', {
      title: 'Stencil Days 2032',
      dates: { start: '2032-03-04' },
      location: '',
      layout: 'one file',
      confirmation: 'none',
    });
    const document = vscode.window.activeTextEditor?.document;
    present(document, 'No note is open');
    equal(document.getText(), '---\ntitle: Stencil Days 2032\ndate: 2032-03-04\n---\n\n# Stencil Days 2032, Hall\n');
    await vscode.workspace.fs.delete(document.uri);
  });

  it('lead through the places of a note that is written as a whole', async () => {
    await writeNote(
      `${folder}/templates/event.md`,
      '# ${event.title}',
      '',
      '  - Hotel: ${1:?}',
      '  - Train: ${2:?}',
      '',
      '$0',
      '',
    );
    await vscode.commands.executeCommand('conferenceNotes.newEvent', {
      title: 'Stencil Days 2033',
      dates: { start: '2033-03-04' },
      location: '',
      layout: 'one file',
      confirmation: 'none',
    });
    await vscode.commands.executeCommand('type', { text: 'Ink' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'IC 5' });
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');
    await vscode.commands.executeCommand('type', { text: 'On' });
    const document = vscode.window.activeTextEditor?.document;
    present(document, 'No note is open');
    equal(document.getText(), '# Stencil Days 2033\n\n  - Hotel: Ink\n  - Train: IC 5\n\nOn\n');
    await document.save();
    await vscode.workspace.fs.delete(document.uri);
  });

  it('are reported where they do not name what they write', async () => {
    await writeNote(`${folder}/templates/event.md`, '# $1', '');
    await vscode.commands.executeCommand('conferenceNotes.newEvent', {
      title: 'Stencil Days 2034',
      dates: { start: '2034-03-04' },
      location: '',
      layout: 'one file',
      confirmation: 'none',
    });
    const document = vscode.window.activeTextEditor?.document;
    present(document, 'No note is open');
    equal(document.getText(), '---\ntitle: Stencil Days 2034\ndate: 2034-03-04\n---\n\n# Stencil Days 2034\n');
    await eventually([['no-title', 0]], () =>
      vscode.languages
        .getDiagnostics(noteUri(`${folder}/templates/event.md`))
        .map(({ code, range }) => [code, range.start.line]),
    );
    await vscode.workspace.fs.delete(document.uri);
  });

  it('are reported at their line, and the built-in one is used', async () => {
    await writeNote(file, '## $1', '', '${talk.titel}', '');
    equal(await inserted(), `${note}## Blots\n\nSpeaker: Name of the speaker\n\n- `);
    const found = (): unknown[] =>
      vscode.languages.getDiagnostics(noteUri(file)).map(({ code, range }) => [code, range.start.line]);
    await eventually([['unknown-variable', 2]], found);
    deepEqual(found(), [['unknown-variable', 2]]);
  });
});
