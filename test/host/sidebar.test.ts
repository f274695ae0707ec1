import * as vscode from 'vscode';
import type { TreeNode } from '../../src/core/library/eventTree';
import type { Sidebar } from '../../src/editor/sidebar/register';
import { deepEqual, equal, present } from './support/assert';
import { closeEditors, eventLines, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

const folder = 'sidebar-test';
const note = `${folder}/inkconf.md`;
/** A note of another event of the same year. */
const penCon = [
  '---',
  'title: PenCon 2019',
  'date: 2019-06-03',
  '---',
  '',
  ...eventLines('PenCon 2019', ['Nibs', 'Mary Lovelace', '- steel']),
];

describe('the view of events', () => {
  let sidebar: Sidebar;

  const labelOf = (node: TreeNode): string => {
    const { label } = sidebar.events.getTreeItem(node);
    return typeof label === 'string' ? label : '';
  };

  /** The labels on the way to a node, as the view shows them. */
  function path(node: TreeNode | undefined): string[] {
    return node === undefined ? [] : [...path(sidebar.events.getParent(node)), labelOf(node)];
  }

  /** The node that these labels lead to. */
  async function nodeAt(...labels: readonly string[]): Promise<TreeNode> {
    let node: TreeNode | undefined;
    for (const label of labels) {
      node = (await sidebar.events.getChildren(node)).find((child) => labelOf(child) === label);
      present(node, label);
    }
    present(node);
    return node;
  }

  async function labelsBelow(...labels: readonly string[]): Promise<string[]> {
    return (await sidebar.events.getChildren(await nodeAt(...labels))).map((child) => labelOf(child));
  }

  before(async () => {
    ({ sidebar } = await inside());
    await vscode.commands.executeCommand('conferenceNotes.events.focus');
  });

  beforeEach(async () => {
    await writeNote(
      note,
      '---',
      'title: InkConf 2019',
      'date: 2019-05-03',
      'location: Oslo',
      '---',
      '',
      ...eventLines('InkConf 2019', ['Blots', 'Ada Byron', '- ink']),
      '',
      '### Takeaways',
      '',
      '- dry',
      '',
      '## Quills',
      '',
      '- feathers',
    );
    await eventually(['2019'], async () =>
      (await sidebar.events.getChildren()).map((node) => labelOf(node)).filter((label) => label === '2019'),
    );
  });

  afterEach(async () => {
    await closeEditors();
    await removeFolder(folder);
    await eventually(false, async () => (await sidebar.events.getChildren()).some((node) => labelOf(node) === '2019'));
  });

  it('shows an event below its year, and its talks and their sections below it', async () => {
    deepEqual(await labelsBelow('2019'), ['InkConf 2019']);
    deepEqual(await labelsBelow('2019', 'InkConf 2019'), ['Blots', 'Quills']);
    deepEqual(await labelsBelow('2019', 'InkConf 2019', 'Blots'), ['Takeaways']);
  });

  it('describes the event by its date and place', async () => {
    const item = sidebar.events.getTreeItem(await nodeAt('2019', 'InkConf 2019'));
    equal(item.description, '3 May · Oslo');
    equal(item.accessibilityInformation?.label, 'Event, InkConf 2019, 3 May 2019, Oslo, 2 talks');
  });

  it('says where a fact was read', async () => {
    const node = await nodeAt('2019', 'InkConf 2019');
    const { tooltip } = await sidebar.events.resolveTreeItem(sidebar.events.getTreeItem(node), node);
    equal((tooltip as vscode.MarkdownString).value.includes('front matter'), true);
  });

  it('says talks, speakers and loose ends of an event, and draws the first notes of a talk', async () => {
    const hoverOf = async (...labels: readonly string[]): Promise<string> => {
      const node = await nodeAt(...labels);
      const { tooltip } = await sidebar.events.resolveTreeItem(sidebar.events.getTreeItem(node), node);
      return (tooltip as vscode.MarkdownString).value;
    };
    const ofEvent = await hoverOf('2019', 'InkConf 2019');
    deepEqual(
      ['2 talks', 'Ada Byron'].map((words) => ofEvent.includes(words)),
      [true, true],
    );
    const ofTalk = await hoverOf('2019', 'InkConf 2019', 'Blots');
    deepEqual(
      ['\n- ink', '**Takeaways**'].map((words) => ofTalk.includes(words)),
      [true, true],
    );
  });

  it('opens a talk at its heading, in a preview', async () => {
    await vscode.commands.executeCommand('conferenceNotes.openNote', await nodeAt('2019', 'InkConf 2019', 'Quills'));
    const editor = vscode.window.activeTextEditor;
    equal(editor?.document.uri.toString(), noteUri(note).toString());
    equal(editor?.selection.active.line, 18);
    equal(vscode.window.tabGroups.activeTabGroup.activeTab?.isPreview, true);
  });

  it('keeps the editor of a talk that is opened twice at once', async () => {
    const node = await nodeAt('2019', 'InkConf 2019', 'Quills');
    await Promise.all([1, 2].map(() => vscode.commands.executeCommand('conferenceNotes.openNote', node)));
    equal(vscode.window.tabGroups.activeTabGroup.activeTab?.isPreview, false);
  });

  it('opens a talk to the side, in an editor that stays', async () => {
    await vscode.window.showTextDocument(noteUri('packing-list.md'));
    await vscode.commands.executeCommand('conferenceNotes.openToSide', await nodeAt('2019', 'InkConf 2019', 'Quills'));
    const { activeTextEditor: editor, tabGroups } = vscode.window;
    equal(editor?.document.uri.toString(), noteUri(note).toString());
    equal(editor?.selection.active.line, 18);
    deepEqual(
      tabGroups.all.map(({ tabs }) => tabs.map(({ label }) => label)),
      [['packing-list.md'], ['inkconf.md']],
    );
    equal(tabGroups.activeTabGroup.activeTab?.isPreview, false);
  });

  it('opens all selected rows, each in an editor that stays', async () => {
    await writeNote(`${folder}/pencon.md`, ...penCon);
    await eventually(['InkConf 2019', 'PenCon 2019'], async () => (await labelsBelow('2019')).toSorted());
    const rows = [await nodeAt('2019', 'InkConf 2019', 'Quills'), await nodeAt('2019', 'PenCon 2019', 'Nibs')];
    await vscode.commands.executeCommand('conferenceNotes.openNote', rows[0], rows);
    deepEqual(
      vscode.window.tabGroups.activeTabGroup.tabs.map(({ label, isPreview }) => [label, isPreview]),
      [
        ['inkconf.md', false],
        ['pencon.md', false],
      ],
    );
    // A row that is not among the selected ones is meant alone.
    await closeEditors();
    await vscode.commands.executeCommand('conferenceNotes.openNote', rows[1], [rows[0]]);
    deepEqual(
      vscode.window.tabGroups.activeTabGroup.tabs.map(({ label }) => label),
      ['pencon.md'],
    );
  });

  it('follows the cursor only as long as the settings say so', async () => {
    const settings = vscode.workspace.getConfiguration('conferenceNotes');
    const editor = await vscode.window.showTextDocument(noteUri(note));
    editor.selection = new vscode.Selection(8, 0, 8, 0);
    await eventually(['2019', 'InkConf 2019', 'Blots'], () => path(sidebar.eventsView.selection[0]));
    try {
      await settings.update('sidebar.followActiveEditor', false, vscode.ConfigurationTarget.Workspace);
      editor.selection = new vscode.Selection(18, 0, 18, 0);
      await new Promise((resolve) => setTimeout(resolve, 1000));
      deepEqual(path(sidebar.eventsView.selection[0]), ['2019', 'InkConf 2019', 'Blots']);
    } finally {
      await settings.update('sidebar.followActiveEditor', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await eventually(['2019', 'InkConf 2019', 'Quills'], () => path(sidebar.eventsView.selection[0]));
  });

  it('shows what the settings leave in, as soon as they do', async () => {
    const settings = vscode.workspace.getConfiguration('conferenceNotes');
    const years = async (): Promise<string[]> =>
      (await sidebar.events.getChildren()).map((node) => labelOf(node)).filter((label) => label === '2019');
    for (const [name, value] of [
      ['files.exclude', [`${folder}/*.md`]],
      ['files.include', ['packing-list.md']],
    ] as const) {
      let drawn = 0;
      const listener = sidebar.events.onDidChangeTreeData(() => {
        drawn++;
      });
      try {
        await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
        await eventually([], years);
        equal(drawn > 0, true, 'The view was not told');
      } finally {
        listener.dispose();
        await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
      }
      await eventually(['2019'], years);
    }
  });

  it('follows the cursor, also into the branches nobody has opened', async () => {
    const editor = await vscode.window.showTextDocument(noteUri(note));
    editor.selection = new vscode.Selection(16, 0, 16, 0);
    await eventually(['2019', 'InkConf 2019', 'Blots', 'Takeaways'], () => path(sidebar.eventsView.selection[0]));
    editor.selection = new vscode.Selection(18, 0, 18, 0);
    await eventually(['2019', 'InkConf 2019', 'Quills'], () => path(sidebar.eventsView.selection[0]));
    equal(vscode.window.activeTextEditor, editor);
  });

  it('shows a talk that is being typed', async () => {
    const editor = await vscode.window.showTextDocument(noteUri(note));
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(20, 0), '\n\n## Sealing wax\n\n- red\n');
    });
    await eventually(['Blots', 'Quills', 'Sealing wax'], () => labelsBelow('2019', 'InkConf 2019'));
  });

  it('shows a note that was not saved yet, as long as it is open', async () => {
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content: penCon.join('\n') });
    await vscode.window.showTextDocument(document);
    await eventually(['InkConf 2019', 'PenCon 2019'], async () => (await labelsBelow('2019')).toSorted());
    await vscode.commands.executeCommand('conferenceNotes.openNote', await nodeAt('2019', 'PenCon 2019', 'Nibs'));
    equal(vscode.window.activeTextEditor?.document, document);
    await closeEditors();
    await eventually(['InkConf 2019'], () => labelsBelow('2019'));
  });

  it('lists a file that cannot be read at its end, until it can', async () => {
    const huge = `${folder}/huge.md`;
    const unreadable = async (): Promise<unknown[]> => {
      const list = (await sidebar.events.getChildren()).find(
        (node, index, all) => labelOf(node) === 'Cannot be read' && index === all.length - 1,
      );
      if (list === undefined) return [];
      return (await sidebar.events.getChildren(list)).map((node) => [
        labelOf(node),
        sidebar.events.getTreeItem(node).description,
      ]);
    };
    await writeNote(huge, `# HugeConf 2019\n\n${' '.repeat(4_000_000)}`);
    await eventually([[huge, 'too large for a note: 4 MB']], unreadable);
    await vscode.commands.executeCommand('conferenceNotes.tryAgain', await nodeAt('Cannot be read', huge));
    deepEqual(await unreadable(), [[huge, 'too large for a note: 4 MB']]);
    await writeNote(huge, ...eventLines('HugeConf 2019', ['Elephants', 'Ada Byron', '- grey']));
    await eventually([], unreadable);
    await eventually(['HugeConf 2019', 'InkConf 2019'], async () => (await labelsBelow('2019')).toSorted());
    await writeNote(huge, ' '.repeat(4_000_001));
    await eventually([[huge, 'too large for a note: 4 MB']], unreadable);
    await vscode.workspace.fs.delete(noteUri(huge));
    await eventually([], unreadable);
  });

  it('lists notes about no event where a person asks for it, from where they become events', async () => {
    const list = 'Not read as events';
    const isListed = async (): Promise<boolean> =>
      (await sidebar.events.getChildren()).some((node) => labelOf(node) === list);
    const log = await writeNote(`${folder}/CHANGELOG.md`, '# Changelog', '', '## 1.0.0', '', '- milk');
    equal(await isListed(), false);
    await vscode.commands.executeCommand('conferenceNotes.showOthers');
    try {
      await eventually(true, async () => (await isListed()) && (await labelsBelow(list)).includes('CHANGELOG.md'));
      await vscode.commands.executeCommand('conferenceNotes.isAnEvent', await nodeAt(list, 'CHANGELOG.md'));
      const document = vscode.window.activeTextEditor?.document;
      equal(document?.uri.toString(), log.toString());
      equal(document?.getText().startsWith('---\nkind: event\n---\n'), true);
      await eventually(false, async () => (await isListed()) && (await labelsBelow(list)).includes('CHANGELOG.md'));
    } finally {
      await vscode.commands.executeCommand('conferenceNotes.hideOthers');
      await closeEditors();
      await vscode.workspace.fs.delete(log);
    }
    equal(await isListed(), false);
  });

  describe('menu', () => {
    const run = async (command: string, ...labels: readonly string[]): Promise<unknown> =>
      vscode.commands.executeCommand(`conferenceNotes.${command}`, await nodeAt(...labels));

    it('copies a link and a path to a heading', async () => {
      await run('copyLink', '2019', 'InkConf 2019', 'Quills');
      equal(await vscode.env.clipboard.readText(), `[Quills](${note}#quills)`);
      await run('copyPath', '2019', 'InkConf 2019', 'Quills');
      equal(await vscode.env.clipboard.readText(), `${note}#quills`);
    });

    it('pastes a copied link as it leads from the note', async () => {
      await run('copyLink', '2019', 'InkConf 2019', 'Quills');
      const document = await vscode.workspace.openTextDocument(
        await writeNote(`${folder}/below/list.md`, '# List', ''),
      );
      const pasted = async (text: string): Promise<unknown[] | undefined> => {
        const data = new vscode.DataTransfer();
        data.set('text/plain', new vscode.DataTransferItem(text));
        const edits = await sidebar.copied.provideDocumentPasteEdits(document, [], data);
        return edits?.map(({ insertText }) => (insertText as vscode.SnippetString).value);
      };
      deepEqual(await pasted(await vscode.env.clipboard.readText()), ['[Quills](../inkconf.md#quills)']);
      equal(await pasted('something else'), undefined);
    });

    it('copies links to all selected rows, a line each', async () => {
      const rows = [await nodeAt('2019', 'InkConf 2019', 'Blots'), await nodeAt('2019', 'InkConf 2019', 'Quills')];
      await vscode.commands.executeCommand('conferenceNotes.copyLink', rows[0], rows);
      equal(await vscode.env.clipboard.readText(), `[Blots](${note}#blots)\n[Quills](${note}#quills)`);
    });

    it('inserts a talk behind a talk, and at the end of an event', async () => {
      await run('insertTalkHere', '2019', 'InkConf 2019', 'Blots');
      await eventually(['Blots', 'Title of the talk', 'Quills'], () => labelsBelow('2019', 'InkConf 2019'));
      await vscode.commands.executeCommand('undo');
      await eventually(['Blots', 'Quills'], () => labelsBelow('2019', 'InkConf 2019'));
      await run('insertTalkHere', '2019', 'InkConf 2019');
      await eventually(['Blots', 'Quills', 'Title of the talk'], () => labelsBelow('2019', 'InkConf 2019'));
    });

    it('writes down that a talk is none', async () => {
      await run('notATalk', '2019', 'InkConf 2019', 'Quills');
      equal(vscode.window.activeTextEditor?.document.lineAt(18).text, '<!-- section -->');
      await eventually(['Blots'], () => labelsBelow('2019', 'InkConf 2019'));
    });

    it('writes down that an event is none, undone in one step', async () => {
      const document = await vscode.workspace.openTextDocument(noteUri(note));
      const before = document.getText();
      await run('notAnEvent', '2019', 'InkConf 2019');
      equal(document.getText(), before.replace('---\n', '---\nkind: other\n'));
      await eventually(false, async () =>
        (await sidebar.events.getChildren()).some((node) => labelOf(node) === '2019'),
      );
      equal(vscode.window.activeTextEditor?.document, document);
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), before);
    });

    it('marks favourites, which stand first', async () => {
      const event = await nodeAt('2019', 'InkConf 2019');
      const talk = await nodeAt('2019', 'InkConf 2019', 'Quills');
      await vscode.commands.executeCommand('conferenceNotes.addFavourite', talk, [talk, event]);
      equal(labelOf((await sidebar.events.getChildren())[0] ?? talk), 'Favourites');
      deepEqual(await labelsBelow('Favourites'), ['InkConf 2019']);
      await run('removeFavourite', 'Favourites', 'InkConf 2019');
      deepEqual(await labelsBelow('Favourites'), ['Quills']);
      equal(sidebar.events.getTreeItem(await nodeAt('Favourites', 'Quills')).description, 'InkConf 2019 · 3 May');
      equal(sidebar.events.getTreeItem(talk).contextValue, 'talk.favourite');
      await vscode.commands.executeCommand('conferenceNotes.removeFavourite', talk);
      equal(
        (await sidebar.events.getChildren()).some((node) => labelOf(node) === 'Favourites'),
        false,
      );
    });

    it('looks for the notes that mention a talk', async () => {
      await run('findMentions', '2019', 'InkConf 2019', 'Quills');
    });

    it('moves a talk down and up again, undone in one step', async () => {
      const { document } = await vscode.window.showTextDocument(noteUri(note));
      const before = document.getText();
      await run('moveDown', '2019', 'InkConf 2019', 'Blots');
      await eventually(['Quills', 'Blots'], () => labelsBelow('2019', 'InkConf 2019'));
      const after = document.getText();
      await run('moveUp', '2019', 'InkConf 2019', 'Blots');
      equal(document.getText(), before);
      await vscode.commands.executeCommand('undo');
      equal(document.getText(), after);
    });

    it('moves a talk that is dragged onto another one', async () => {
      const { document } = await vscode.window.showTextDocument(noteUri(note));
      const data = new vscode.DataTransfer();
      sidebar.mover.handleDrag([await nodeAt('2019', 'InkConf 2019', 'Quills')], data);
      await sidebar.mover.handleDrop(await nodeAt('2019', 'InkConf 2019', 'Blots'), data);
      equal(document.lineAt(8).text, '## Quills');
      await eventually(['Quills', 'Blots'], () => labelsBelow('2019', 'InkConf 2019'));
    });

    it('moves a talk that is dragged into another note, as deep as the talks there', async () => {
      const { document } = await vscode.window.showTextDocument(noteUri(note));
      const before = document.getText();
      await writeNote(
        `${folder}/pencon/notes.md`,
        '---',
        'title: PenCon 2019',
        'date: 2019-06-03',
        '---',
        '',
        '# PenCon 2019',
        '',
        '## Day 1',
        '',
        '### Nibs',
        '',
        'Speaker: Mary Lovelace',
        '',
        '- steel',
        '',
      );
      await eventually(['InkConf 2019', 'PenCon 2019'], async () => (await labelsBelow('2019')).toSorted());
      const data = new vscode.DataTransfer();
      sidebar.mover.handleDrag([await nodeAt('2019', 'InkConf 2019', 'Blots')], data);
      await sidebar.mover.handleDrop(await nodeAt('2019', 'PenCon 2019'), data);
      equal(document.getText(), before.replace(/## Blots[^]*(?=## Quills)/, ''));
      const other = await vscode.workspace.openTextDocument(noteUri(`${folder}/pencon/notes.md`));
      deepEqual(
        other
          .getText()
          .split('\n')
          .filter((line) => line.startsWith('#')),
        ['# PenCon 2019', '## Day 1', '### Nibs', '### Blots', '#### Takeaways'],
      );
      await eventually(['Quills'], () => labelsBelow('2019', 'InkConf 2019'));
      await other.save();
    });

    it('inserts a link to a talk that is dropped into an editor', async () => {
      const data = new vscode.DataTransfer();
      sidebar.mover.handleDrag([await nodeAt('2019', 'InkConf 2019', 'Quills')], data);
      for (const [name, link] of [
        ['other/list.md', '[Quills](../inkconf.md#quills)'],
        ['inkconf.md', '[Quills](#quills)'],
      ] as const) {
        const document = await vscode.workspace.openTextDocument(
          name === 'inkconf.md' ? noteUri(note) : await writeNote(`${folder}/${name}`, ''),
        );
        const drop = await sidebar.links.provideDocumentDropEdits(document, new vscode.Position(0, 0), data);
        equal(drop?.insertText instanceof vscode.SnippetString ? drop.insertText.value : undefined, link);
      }
    });

    it('shows a note in the Explorer', async () => {
      await vscode.env.clipboard.writeText('');
      await run('revealInExplorer', '2019', 'InkConf 2019', 'Quills');
      // The Explorer has the focus: what is selected there is what is copied.
      await eventually(true, async () => {
        await vscode.commands.executeCommand('copyRelativeFilePath');
        return (await vscode.env.clipboard.readText()).replaceAll('\\', '/') === note;
      });
      await vscode.commands.executeCommand('conferenceNotes.events.focus');
    });

    it('opens the preview of a note', async () => {
      await run('openPreview', '2019', 'InkConf 2019', 'Quills');
      await eventually(
        true,
        () =>
          vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes('inkconf.md') === true &&
          vscode.window.activeTextEditor === undefined,
      );
    });
  });
});
