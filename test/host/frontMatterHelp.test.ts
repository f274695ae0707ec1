import * as vscode from 'vscode';
import { deepEqual, equal, ok, present } from './support/assert';
import { closeEditors, eventually, inside, removeFolder, writeNote } from './support/notes';

describe('Front matter help', () => {
  const folder = 'help-test/featherconf-2024';
  const talk = (title: string, more = ''): string =>
    `---\ntitle: ${title}\nconference: FeatherConf 2024\nspeaker: Ada Byron\ntags: [ink, quill]\n${more}---\n\n# ${title} - Ada Byron\n\nSome notes.\n`;

  before(async () => {
    await writeNote(
      `${folder}/README.md`,
      '---\nkind: event\ntitle: FeatherConf 2024\ndate: 2024-03-01\n---\n\n# FeatherConf 2024\n\n## Blots - Ada Byron\n\nx\n',
    );
    await writeNote(`${folder}/quills.md`, talk('Quills'));
    const { library } = await inside();
    await library.ready();
    await eventually(true, () => library.notes.some(({ note }) => note.path.endsWith('featherconf-2024/quills.md')));
  });
  afterEach(closeEditors);
  after(() => removeFolder('help-test'));

  async function open(
    name: string,
    text: string,
  ): Promise<{ document: vscode.TextDocument; position: vscode.Position }> {
    const offset = text.indexOf('|');
    const document = await vscode.workspace.openTextDocument(
      await writeNote(`${folder}/${name}.md`, text.replace('|', '')),
    );
    await vscode.window.showTextDocument(document);
    return { document, position: document.positionAt(offset) };
  }

  async function labels(name: string, text: string): Promise<string[]> {
    const { document, position } = await open(name, text);
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      position,
    );
    return list.items
      .filter(({ kind }) => kind === vscode.CompletionItemKind.Property || kind === vscode.CompletionItemKind.Value)
      .map(({ label }) => (typeof label === 'string' ? label : label.label));
  }

  it('offers tags as soon as the bracket of a list is typed, behind the next line where a list may go on in one', async () => {
    const offered = async (name: string, text: string): Promise<readonly vscode.CompletionItem[]> => {
      const { document, position } = await open(name, text);
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        position,
        '[',
      );
      return list.items.filter(({ label }) => label === 'quill' || label === 'Each on a line of its own');
    };
    const labelsOf = async (name: string, text: string): Promise<unknown> =>
      (await offered(name, text)).map(({ label }) => label);
    deepEqual(await labelsOf('bracket', '---\ntitle: Blots\ntags: [|]\n---\n\n# Blots\n'), ['quill']);
    for (const [name, text] of [
      ['toml', '+++\ntitle = "Blots"\ntags = [|]\n+++\n\n# Blots\n'],
      ['json', '{\n  "title": "Blots",\n  "tags": [|]\n}\n\n# Blots\n'],
      ['named', '---json\n{ "title": "Blots", "tags": [|] }\n---\n\n# Blots\n'],
    ] as const)
      deepEqual(await labelsOf(`bracket-${name}`, text), ['Each on a line of its own', 'quill'], name);
  });

  it('begins a line with the first of what is offered behind a bracket, as Enter does where nothing is', async () => {
    const { document, position } = await open('bracket-enter', '+++\ntitle = "Blots"\ntags = |\n+++\n\n# Blots\n');
    const editor = vscode.window.activeTextEditor;
    present(editor, 'No editor is open');
    editor.selection = new vscode.Selection(position, position);
    await vscode.commands.executeCommand('type', { text: '[' });
    await eventually('+++\ntitle = "Blots"\ntags = [\n    \n]\n+++\n\n# Blots\n', async () => {
      if (document.getText().includes('[]')) await vscode.commands.executeCommand('acceptSelectedSuggestion');
      return document.getText();
    });
  });

  for (const [format, text] of [
    ['yaml', '---\ntitle: Blots\nspeaker: Ada Byron\n|\n---\n\n# Blots\n\nx\n'],
    ['toml', '+++\ntitle = "Blots"\nspeaker = "Ada Byron"\n|\n+++\n\n# Blots\n\nx\n'],
    ['json', '{\n  "title": "Blots",\n  "speaker": "Ada Byron",\n  "|"\n}\n\n# Blots\n\nx\n'],
  ] as const) {
    it(`completes properties in ${format}`, async () => {
      const found = await labels(`properties-${format}`, text);
      ok(
        found.includes('room') && found.includes('start') && !found.includes('title') && !found.includes('speakers'),
        found.join(' '),
      );
    });
  }

  it('completes what other notes use', async () => {
    deepEqual(
      (await labels('tags', talk('Tags').replace('[ink, quill]', '[qu|]'))).filter(
        (label) => label === 'ink' || label === 'quill',
      ),
      ['ink', 'quill'],
    );
  });

  it('leaves the body alone', async () => {
    deepEqual(
      (await labels('body', `${talk('Body')}|`)).filter((label) => label === 'room'),
      [],
    );
  });

  it('tells on hovering what a property means, and where its value is used', async () => {
    const { document, position } = await open('hover', talk('Hover').replace('quill]', 'qu|ill]'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const text = hovers
      .flatMap(({ contents }) =>
        contents.map((content) => (content instanceof vscode.MarkdownString ? content.value : '')),
      )
      .join('\n');
    ok(text.includes('What the talk is about.') && text.includes('[Quills](') && text.includes('`keywords`'), text);
  });

  it('goes from the name of an event to its note', async () => {
    const { document, position } = await open(
      'definition',
      talk('Definition').replace('conference: Feather', 'conference: Fea|ther'),
    );
    const found = await vscode.commands.executeCommand<vscode.Location[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      position,
    );
    present(found[0]);
    ok(found[0].uri.path.endsWith(`${folder}/README.md`), found[0].uri.path);
  });

  it('renames a speaker in every note, and offers to do so in headings', async () => {
    const { document, position } = await open('rename', talk('Rename').replace('speaker: Ada', 'speaker: A|da'));
    const { library } = await inside();
    await eventually(true, () => library.note(document.uri.toString()) !== undefined);
    const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      position,
      'Ada Lovelace',
    );
    const changed = edit.entries().map(([uri]) => uri.path.split('/').at(-1) ?? '');
    ok(
      changed.includes('rename.md') && changed.includes('quills.md') && changed.includes('README.md'),
      changed.join(' '),
    );
    deepEqual(
      edit.get(document.uri).map(({ range, newText }) => `${range.start.line}:${range.start.character} ${newText}`),
      ['3:9 Ada Lovelace', '7:11 Ada Lovelace'],
    );
  });

  it('shows the properties in the outline and folds the block', async () => {
    const { document } = await open(
      'outline',
      '+++\ntitle = "Outline"\nspeaker = "Ada Byron"\n+++\n\n# Outline\n\nx|\n',
    );
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const block = symbols.find(({ name }) => name === 'Front matter');
    deepEqual(
      block?.children.map(({ name, detail }) => `${name} ${detail}`),
      ['title Outline', 'speaker Ada Byron'],
    );
    const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
      'vscode.executeFoldingRangeProvider',
      document.uri,
    );
    equal(
      folds.some(({ start, end }) => start === 0 && end === 3),
      true,
    );
  });
});
