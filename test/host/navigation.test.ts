import * as vscode from 'vscode';
import { deepEqual, equal } from './support/assert';
import { closeEditors, eventLines, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

const folder = 'navigation-test';
const note = `${folder}/inkconf-2031.md`;

describe('finding talks', () => {
  const cursor = (): number | undefined => vscode.window.activeTextEditor?.selection.active.line;

  before(async () => {
    const { library } = await inside();
    await library.ready();
    await writeNote(
      note,
      ...eventLines(
        'InkConf 2031',
        ['Unheard-of blots', 'Ada Byron', '- ink'],
        ['Quills of the north', 'Grace Murray', '- feathers'],
      ),
    );
    await eventually(1, () => library.notes.filter(({ note: { path } }) => path === note).length);
  });

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  it('finds talks and events as symbols of the workspace', async () => {
    // The editor's own support lists headings once a Markdown file was open, in whichever host it runs.
    await vscode.window.showTextDocument(noteUri(note));
    await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
    const find = async (query: string): Promise<string[]> => {
      const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        query,
      );
      return symbols
        .filter(({ location }) => location.uri.path.endsWith(note))
        .map((symbol) => `${symbol.containerName} > ${symbol.name}:${symbol.location.range.start.line}`);
    };
    // The built-in Markdown support gives headings, with their marks: once is enough.
    await eventually([' > ## Unheard-of blots:2'], () => find('unhrd blot'));
    deepEqual(await find('InkConf'), [' > # InkConf 2031:0']);
  });

  it('offers the talks of the newest event first, and before them the talk gone to last', async () => {
    for (const downwards of [1, 0]) {
      const done = vscode.commands.executeCommand('conferenceNotes.goToTalk');
      await new Promise((resolve) => setTimeout(resolve, 500));
      for (let step = 0; step < downwards; step++)
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      await done;
      equal(vscode.window.activeTextEditor?.document.uri.toString(), noteUri(note).toString());
      equal(cursor(), 8);
      await closeEditors();
    }
  });

  it('adds talks that are no headings to the outline, and only those', async () => {
    const { document } = await vscode.window.showTextDocument(
      await writeNote(
        `${folder}/bold.md`,
        '# BoldConf 2031',
        '',
        '**Blots and how to love them** – Ada Byron',
        '',
        '- ink',
        '',
        '**Quills of the north** – Grace Murray',
        '',
        '- feathers',
        '',
      ),
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const talks = symbols.filter(({ kind }) => kind === vscode.SymbolKind.Event);
    deepEqual(
      talks.map(({ name, detail, range }) => `${range.start.line}-${range.end.line} ${name} (${detail})`),
      ['2-5 Blots and how to love them (Ada Byron)', '6-9 Quills of the north (Grace Murray)'],
    );
    const headings = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      noteUri(note),
    );
    deepEqual(
      headings.filter(({ kind }) => kind === vscode.SymbolKind.Event),
      [],
    );
  });

  it('adds the front matter of notes to the outline, as one node, and nothing to other Markdown files', async () => {
    const outlineOf = async (path: string, ...lines: readonly string[]): Promise<unknown[]> => {
      const { document } = await vscode.window.showTextDocument(await writeNote(path, ...lines));
      const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
        'vscode.executeDocumentSymbolProvider',
        document.uri,
      );
      return symbols.map(({ name, children }) => [name, children.map((child) => child.name)]);
    };
    deepEqual(
      await outlineOf(
        `${folder}/pencon.md`,
        '---',
        'title: PenCon 2031',
        'date: 2031-05-03',
        '---',
        '',
        '# PenCon 2031',
      ),
      [
        ['Front matter', ['title', 'date']],
        ['# PenCon 2031', []],
      ],
    );
    deepEqual(
      await outlineOf(`${folder}/shopping.md`, '---', 'title: Shopping', '---', '', '# Shopping', '', '- milk'),
      [['# Shopping', []]],
    );
  });

  it('leafs from talk to talk', async () => {
    await vscode.window.showTextDocument(noteUri(note), { selection: new vscode.Range(0, 0, 0, 0) });
    const lines: (number | undefined)[] = [];
    for (const command of ['next', 'next', 'next', 'previous', 'previous']) {
      await vscode.commands.executeCommand(`conferenceNotes.${command}Talk`);
      lines.push(cursor());
    }
    deepEqual(lines, [2, 8, 8, 2, 2]);
  });
});
