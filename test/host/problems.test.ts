import * as vscode from 'vscode';
import { deepEqual, equal, ok, present } from './support/assert';
import { closeEditors, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

describe('Problems', () => {
  const folder = 'problems-test';
  const body = '\n# InkConf\n\n## Blots - Ada Byron\n\n- ink\n\n## Quills - Bob Sample\n\n- feather\n';
  const settings = vscode.workspace.getConfiguration('conferenceNotes');

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  async function open(name: string, frontMatter: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(
      await writeNote(`${folder}/${name}.md`, frontMatter + body),
    );
    await vscode.window.showTextDocument(document);
    return document;
  }

  /** Our problems of a file: code, severity and the text they mark. */
  function problemsOf(uri: vscode.Uri, document?: vscode.TextDocument): string[] {
    return vscode.languages
      .getDiagnostics(uri)
      .filter(({ source }) => source === 'Conference Notes')
      .map(({ code, severity, range }) => {
        const value = typeof code === 'object' ? code.value : code;
        return `${vscode.DiagnosticSeverity[severity]} ${value ?? ''} ${range.start.line}:${range.start.character}-${range.end.line}:${range.end.character}${document ? ` ${document.getText(range)}` : ''}`;
      });
  }

  const formats: [name: string, frontMatter: string, expected: string[]][] = [
    [
      'yaml',
      '---\ntitle: [InkConf]\ndate: 2024-03-31\ndate_end: 2024-03-30\n---\n',
      ['Warning wrong-type 1:7-1:16 [InkConf]', 'Error date-order 3:10-3:20 2024-03-30'],
    ],
    ['toml', '+++\ntitle = "InkConf"\ndate = 2024-02-31\n+++\n', ['Error invalid-date 2:7-2:17 2024-02-31']],
    ['json', '{\n  "title": "InkConf",\n  "date": "31/12/2024"\n}\n', ['Warning invalid-date 2:10-2:22 "31/12/2024"']],
    ['broken', '---\ntitle: "InkConf\n---\n', ['Error syntax-error 1:7-1:15 "InkConf']],
    ['missing', '---\ntitle: InkConf\n---\n', ['Warning missing-property 0:0-0:3 ---']],
    ['crlf', '---\r\ntitle: InkConf\r\ndate: 2024-02-31\r\n---\r\n', ['Error invalid-date 2:6-2:16 2024-02-31']],
  ];
  for (const [name, frontMatter, expected] of formats) {
    it(`are found on opening, at their exact place: ${name}`, async () => {
      const document = await open(name, frontMatter);
      await eventually(expected, () => problemsOf(document.uri, document));
    });
  }

  it('are judged by the reader of the site around the note', async () => {
    const other = await open('no-site', '---\ntitle: InkConf\ndate: 2024-02-31\nlocation: NO\n---\n');
    await eventually(['Error invalid-date 2:6-2:16 2024-02-31'], () => problemsOf(other.uri, other));
    // The site is there only after a note of the workspace was judged.
    await writeNote(`${folder}/site/_config.yml`, 'title: Inks\n');
    const document = await open('site/note', '---\ntitle: InkConf\ndate: 2024-03-31\nlocation: NO\n---\n');
    await eventually(['Warning other-reading 3:10-3:12 NO'], () => problemsOf(document.uri, document));
  });

  it('tell what to do, and lead to their page in the docs', async () => {
    const document = await open('message', '---\ntitle: InkConf\n---\n');
    await eventually(1, () => problemsOf(document.uri).length);
    const [diagnostic] = vscode.languages.getDiagnostics(document.uri);
    present(diagnostic);
    equal(diagnostic.message, '"date" is missing: nothing else in the note tells it. Add it.');
    ok(
      typeof diagnostic.code === 'object' &&
        diagnostic.code.target.toString().endsWith('docs/problems.md#missing-property'),
      'no link',
    );
  });

  it('are found again on save, not while typing', async () => {
    const document = await open('save', '---\ntitle: InkConf\ndate: 2024-03-31\n---\n');
    await eventually([], () => problemsOf(document.uri));
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => {
      edit.replace(new vscode.Range(2, 6, 2, 16), '2024-02-31');
    });
    await new Promise((resolve) => setTimeout(resolve, 600));
    deepEqual(problemsOf(document.uri), []);
    await document.save();
    await eventually(['Error invalid-date 2:6-2:16 2024-02-31'], () => problemsOf(document.uri, document));
  });

  it('move with their text, and disappear at once when it is edited away', async () => {
    const document = await open('gone', '---\ntitle: InkConf\ndate: 2024-02-31\ndate_end: 2023-01-01\n---\n');
    await eventually(1, () => problemsOf(document.uri).length);
    const editor = vscode.window.activeTextEditor;
    await editor?.edit((edit) => {
      edit.insert(new vscode.Position(1, 0), '# a comment\n');
    });
    deepEqual(problemsOf(document.uri, document), ['Error invalid-date 3:6-3:16 2024-02-31']);
    await editor?.edit((edit) => {
      edit.replace(new vscode.Range(3, 6, 3, 16), '2024-02-29');
    });
    deepEqual(problemsOf(document.uri), []);
  });

  it('disappear before the save when they were mended elsewhere in the block', async () => {
    const document = await open('mended', '---\ntitle: InkConf\n---\n');
    await eventually(1, () => problemsOf(document.uri).length);
    await vscode.window.activeTextEditor?.edit((edit) => {
      edit.insert(new vscode.Position(2, 0), 'date: 2024-03-31\n');
    });
    await eventually([], () => problemsOf(document.uri));
    equal(document.isDirty, true);
  });

  it('come back at once when their fix is undone, and go when it is done again', async () => {
    const document = await open('undone', '---\ntitle: InkConf\ndate: 2024-02-31\n---\n');
    const found = ['Error invalid-date 2:6-2:16 2024-02-31'];
    await eventually(found, () => problemsOf(document.uri, document));
    const [fix] = await actions(document, 2, vscode.CodeActionKind.QuickFix);
    present(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    await document.save();
    await eventually([], () => problemsOf(document.uri));
    await vscode.commands.executeCommand('undo');
    await eventually(found, () => problemsOf(document.uri, document));
    await vscode.commands.executeCommand('redo');
    await eventually([], () => problemsOf(document.uri));
  });

  it('follow a file that another program changes while it is open', async () => {
    const path = `${folder}/pulled.md`;
    const document = await open('pulled', '---\ntitle: InkConf\ndate: 2024-03-31\n---\n');
    await eventually([], () => problemsOf(document.uri));
    await writeNote(path, `---\ntitle: InkConf\ndate: 2024-02-31\n---\n${body}`);
    await eventually(['Error invalid-date 2:6-2:16 2024-02-31'], () => problemsOf(document.uri, document));
    equal(document.isDirty, false);
  });

  it('follow every key stroke where the settings want it, and stay away where they do not', async () => {
    const document = await open('type', '---\ntitle: InkConf\ndate: 2024-03-31\n---\n');
    await settings.update('validate.run', 'onType', vscode.ConfigurationTarget.Global);
    await vscode.window.activeTextEditor?.edit((edit) => {
      edit.replace(new vscode.Range(2, 6, 2, 16), '2024-02-31');
    });
    await eventually(1, () => problemsOf(document.uri).length);
    await settings.update('validate.run', 'off', vscode.ConfigurationTarget.Global);
    await eventually(0, () => problemsOf(document.uri).length);
    await settings.update('validate.run', undefined, vscode.ConfigurationTarget.Global);
    await eventually(1, () => problemsOf(document.uri).length);
  });

  it('are as bad as the settings say', async () => {
    const document = await open('severity', '---\ntitle: InkConf\n---\n');
    await settings.update('problems.severity', { 'missing-property': 'error' }, vscode.ConfigurationTarget.Global);
    await eventually(['Error missing-property 0:0-0:3'], () => problemsOf(document.uri));
    await settings.update('problems.severity', { 'missing-property': 'off' }, vscode.ConfigurationTarget.Global);
    await eventually([], () => problemsOf(document.uri));
    await settings.update('problems.severity', undefined, vscode.ConfigurationTarget.Global);
  });

  it('leave other Markdown in peace', async () => {
    const uri = await writeNote(
      `${folder}/CHANGELOG.md`,
      '---\ntitle: [x]\n---\n# Changelog\n\n## 1.0.0\n\n- a change\n',
    );
    await vscode.window.showTextDocument(uri);
    const note = await open('beside', '---\ntitle: InkConf\n---\n');
    await eventually(1, () => problemsOf(note.uri).length);
    deepEqual(problemsOf(uri), []);
  });

  it('go when the editor is closed', async () => {
    const uri = await writeNote(`${folder}/closed.md`, `---\ntitle: InkConf\n---\n${body}`);
    // What an extension opens stays open for minutes after its editor was closed; what a person opens does not.
    await vscode.commands.executeCommand('vscode.open', uri);
    await eventually(1, () => problemsOf(uri).length);
    await closeEditors();
    await eventually(0, () => problemsOf(uri).length);
  });

  it('of the whole workspace stay for files that are not open, follow them and go with them', async () => {
    const { library } = await inside();
    await library.ready();
    const path = `${folder}/unopened.md`;
    const uri = await writeNote(path, `---\ntitle: InkConf\n---\n${body}`);
    await eventually(true, () => library.note(uri.toString()) !== undefined);
    const done = vscode.commands.executeCommand('conferenceNotes.validateAll');
    await eventually(['Warning missing-property 0:0-0:3'], () => problemsOf(uri));
    await writeNote(path, `---\ntitle: InkConf\ndate: 2024-02-31\n---\n${body}`);
    await eventually(['Error invalid-date 2:6-2:16'], () => problemsOf(uri));
    await vscode.workspace.fs.delete(noteUri(path));
    await eventually([], () => problemsOf(uri));
    await vscode.commands.executeCommand('notifications.clearAll');
    await done;
  });

  async function actions(
    document: vscode.TextDocument,
    line: number,
    kind: vscode.CodeActionKind,
  ): Promise<vscode.CodeAction[]> {
    return vscode.commands.executeCommand(
      'vscode.executeCodeActionProvider',
      document.uri,
      document.lineAt(line).range,
      kind.value,
    );
  }

  it('are mended by a quick fix that changes nothing else, undone in one step', async () => {
    const before = '---\r\n# mine\r\nstart:  31/12/2024 # sharp\r\ntitle: "InkConf"\r\n---\r\n';
    const uri = await writeNote(`${folder}/fix.md`, before + body.replaceAll('\n', '\r\n'));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    await eventually(1, () => problemsOf(document.uri).length);
    const [fix] = await actions(document, 2, vscode.CodeActionKind.QuickFix);
    present(fix?.edit);
    equal(fix.title, 'Change to 2024-12-31');
    await vscode.workspace.applyEdit(fix.edit);
    equal(document.getText(), before.replace('31/12/2024', '2024-12-31') + body.replaceAll('\n', '\r\n'));
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before + body.replaceAll('\n', '\r\n'));
  });

  it('are mended all at once where they can only be meant one way', async () => {
    const document = await open(
      'all',
      '---\ntitle: InkConf\ndate: 31/12/2024\ntags: [ink, Ink, paper]\nend_date: 2023-12-31\n---\n',
    );
    await eventually(3, () => problemsOf(document.uri).length);
    const [fix] = await actions(document, 0, vscode.CodeActionKind.SourceFixAll.append('conferenceNotes'));
    present(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    equal(
      document.getText(),
      `---\ntitle: InkConf\ndate: 2024-12-31\ntags: [ink, paper]\nend_date: 2023-12-31\n---\n${body}`,
    );
  });

  it('are mended all at once from the light bulb and from the palette', async () => {
    const before = '---\ntitle: InkConf\ndate: 31/12/2024\ntags: [ink, Ink, paper]\n---\n';
    const after = `---\ntitle: InkConf\ndate: 2024-12-31\ntags: [ink, paper]\n---\n${body}`;
    const document = await open('several', before);
    await eventually(2, () => problemsOf(document.uri).length);
    await eventually(
      [
        'Change to 2024-12-31',
        'Fix all that is surely meant otherwise in the front matter',
        'Ignore “invalid-date” here',
        'Open the page of “invalid-date”',
      ],
      async () => (await actions(document, 2, vscode.CodeActionKind.QuickFix)).map(({ title }) => title),
    );
    await vscode.commands.executeCommand('conferenceNotes.fixAll');
    await eventually(after, () => document.getText());
  });

  it('are ignored by a comment, and lead to their page', async () => {
    const document = await open('ignored', '---\ntitle: InkConf\ndate: 2024-02-31\n---\n');
    await eventually(1, () => problemsOf(document.uri).length);
    const found = await actions(document, 2, vscode.CodeActionKind.QuickFix);
    const page = found.find(({ title }) => title.startsWith('Open the page'))?.command;
    equal(String(page?.arguments?.[0]).endsWith('/docs/problems.md#invalid-date'), true);
    const ignore = found.find(({ title }) => title.startsWith('Ignore'))?.edit;
    present(ignore);
    await vscode.workspace.applyEdit(ignore);
    equal(document.lineAt(2).text, '# conference-notes: ignore invalid-date');
    await document.save();
    await eventually([], () => problemsOf(document.uri));
  });

  it('are found by a schema of the workspace', async () => {
    await writeNote(
      `${folder}/schema.json`,
      JSON.stringify({ type: 'object', required: ['rating'], properties: { rating: { type: 'number' } } }),
    );
    const document = await open(
      'schema',
      '---\n# yaml-language-server: $schema=./schema.json\ntitle: InkConf\ndate: 2024-03-31\nrating: good\n---\n',
    );
    await eventually(['Warning wrong-type 4:8-4:12 good'], () => problemsOf(document.uri, document));
  });
});
