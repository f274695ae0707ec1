import * as vscode from 'vscode';
import type { LooseEndNode } from '../../src/core/library/looseEndTree';
import { markedIn } from '../../src/editor/navigation/looseEndMarks';
import type { Sidebar } from '../../src/editor/sidebar/register';
import { deepEqual, equal, present } from './support/assert';
import { closeEditors, eventLines, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

const folder = 'loose-ends-test';
const note = `${folder}/inkconf-2017.md`;

/** The lines of a note of an event whose first talk is noted with these. */
function blots(...lines: readonly string[]): string[] {
  return eventLines('InkConf 2017', ['Blots', 'Ada Byron', ...lines]);
}

describe('the view of loose ends', () => {
  let sidebar: Sidebar;

  const labelOf = (node: LooseEndNode): unknown => sidebar.looseEnds.getTreeItem(node).label;

  /** The nodes below the test's own event. */
  async function below(): Promise<readonly LooseEndNode[]> {
    return (await sidebar.looseEnds.getChildren()).find((node) => labelOf(node) === 'InkConf 2017')?.children ?? [];
  }

  async function drawn(): Promise<unknown[]> {
    return (await below()).map((node) =>
      node.children.length === 0 ? labelOf(node) : [labelOf(node), node.children.map(labelOf)],
    );
  }

  async function itemOf(text: string): Promise<LooseEndNode> {
    const item = (await below()).flatMap((node) => [node, ...node.children]).find((node) => labelOf(node) === text);
    present(item, text);
    return item;
  }

  before(async () => {
    ({ sidebar } = await inside());
    await vscode.commands.executeCommand('conferenceNotes.looseEnds.focus');
  });

  beforeEach(async () => {
    await writeNote(
      note,
      ...eventLines(
        'InkConf 2017',
        ['Blots', 'Ada Byron', '- ink', '- TODO ask Ada'],
        ['Quills', 'Grace Murray', '[see image]', '', 'They last.', ''],
      ),
    );
    await eventually(
      [
        ['Blots', ['TODO ask Ada']],
        ['Quills', ['[see image]']],
      ],
      drawn,
    );
  });

  afterEach(async () => {
    await closeEditors();
    await removeFolder(folder);
    await eventually([], drawn);
  });

  it('opens the note at the line', async () => {
    const { command } = sidebar.looseEnds.getTreeItem(await itemOf('[see image]'));
    present(command);
    await vscode.commands.executeCommand(command.command, ...((command.arguments ?? []) as readonly unknown[]));
    equal(vscode.window.activeTextEditor?.selection.active.line, 13);
  });

  it('checks one off by an edit of its line, undone in one step', async () => {
    const editor = await vscode.window.showTextDocument(noteUri(note));
    const before = editor.document.getText();
    await sidebar.looseEndsView.checkOff([await itemOf('TODO ask Ada')]);
    equal(editor.document.lineAt(7).text, '- [x] ask Ada');
    await eventually([['Quills', ['[see image]']]], drawn);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before);
  });

  it('checks off what has moved since it was found', async () => {
    const editor = await vscode.window.showTextDocument(noteUri(note));
    const item = await itemOf('[see image]');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '\n\n');
    });
    await sidebar.looseEndsView.checkOff([item]);
    deepEqual(
      [14, 15].map((line) => editor.document.lineAt(line).text),
      ['', ''],
    );
  });

  const settings = vscode.workspace.getConfiguration('conferenceNotes');
  const setting = (name: string, value: unknown): Thenable<void> =>
    settings.update(name, value, vscode.ConfigurationTarget.Workspace);

  it("is told as the settings say, with a person's own words, and marked in the editor", async () => {
    try {
      await setting('looseEnds.checkOff', 'done');
      await setting('looseEnds.words', ['ASK']);
      await writeNote(note, ...blots('- ASK Ada why', '- ink'), '');
      await eventually([['Blots', ['ASK Ada why']]], drawn);
      const editor = await vscode.window.showTextDocument(noteUri(note));
      const { library } = await inside();
      const marks = (): string[] =>
        markedIn(editor.document, library, sidebar.looseEndsKeeper).map((range) => editor.document.getText(range));
      await eventually(['ASK Ada why'], marks);
      await sidebar.looseEndsView.checkOff([await itemOf('ASK Ada why')]);
      equal(editor.document.lineAt(6).text, '- DONE: Ada why');
      await eventually([], marks);
    } finally {
      await setting('looseEnds.checkOff', undefined);
      await setting('looseEnds.words', undefined);
    }
  });

  it('dismisses any of them without a change of its note, and brings them back', async () => {
    const before = new TextDecoder().decode(await vscode.workspace.fs.readFile(noteUri(note)));
    await vscode.commands.executeCommand('conferenceNotes.dismiss', await itemOf('[see image]'));
    await eventually([['Blots', ['TODO ask Ada']]], drawn);
    equal(new TextDecoder().decode(await vscode.workspace.fs.readFile(noteUri(note))), before);
    await vscode.commands.executeCommand('conferenceNotes.restoreDismissed');
    await eventually(
      [
        ['Blots', ['TODO ask Ada']],
        ['Quills', ['[see image]']],
      ],
      drawn,
    );
  });

  it('shows them by kind or flat, each with its talk and event', async () => {
    const rows = async (): Promise<unknown[]> =>
      (await sidebar.looseEnds.getChildren())
        .flatMap((node) => [node, ...node.children])
        .map((node) => sidebar.looseEnds.getTreeItem(node))
        .filter(({ label, description }) => label === 'To do' || description === 'Blots · InkConf 2017')
        .map(({ label }) => label);
    try {
      sidebar.looseEndsKeeper.group('kind');
      deepEqual(await rows(), ['To do', 'TODO ask Ada']);
      sidebar.looseEndsKeeper.group('flat');
      deepEqual(await rows(), ['TODO ask Ada']);
    } finally {
      sidebar.looseEndsKeeper.group('event');
    }
  });

  it('shows only the kinds the settings name', async () => {
    try {
      await settings.update('looseEnds.kinds', ['placeholder'], vscode.ConfigurationTarget.Workspace);
      await eventually([['Quills', ['[see image]']]], drawn);
    } finally {
      await settings.update('looseEnds.kinds', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(
      [
        ['Blots', ['TODO ask Ada']],
        ['Quills', ['[see image]']],
      ],
      drawn,
    );
  });

  it('shows an image that is not there, until it is', async () => {
    await writeNote(
      `${folder}/inkconf-2017.md`,
      ...blots('- ink', '', '![A blot](images/blot.png)', '', 'It dries.', ''),
    );
    await eventually([['Blots', ['images/blot.png']]], drawn);
    await writeNote(`${folder}/images/blot.png`, '');
    await eventually([], drawn);
    await vscode.workspace.fs.delete(noteUri(`${folder}/images/blot.png`));
    await eventually([['Blots', ['images/blot.png']]], drawn);
  });
});
