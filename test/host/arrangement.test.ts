import * as vscode from 'vscode';
import type { TreeNode } from '../../src/core/library/eventTree';
import type { Sidebar } from '../../src/editor/sidebar/register';
import { deepEqual, equal } from './support/assert';
import { eventLines, eventually, inside, removeFolder, writeNote } from './support/notes';

const folder = 'arrangement-test';

describe('the arrangement of the events', () => {
  let sidebar: Sidebar;

  /** The labels of the test's own events with their groups, in the order shown: `2016 > InkConf 2016`. */
  async function events(): Promise<string[]> {
    const rows: string[] = [];
    for (const root of await sidebar.events.getChildren()) {
      const below = root.kind === 'group' ? await sidebar.events.getChildren(root) : [root];
      for (const node of below) {
        if (!isOwn(node)) continue;
        rows.push(
          (root === node ? [node] : [root, node])
            .map((each) => sidebar.events.getTreeItem(each).label as string)
            .join(' > '),
        );
      }
    }
    return rows;
  }

  function isOwn(node: TreeNode): boolean {
    return node.kind === 'event' && node.value.notes.some(({ note }) => note.path.startsWith(folder));
  }

  before(async () => {
    ({ sidebar } = await inside());
    await vscode.commands.executeCommand('conferenceNotes.events.focus');
    await writeNote(
      `${folder}/ink.md`,
      '---',
      'title: InkConf 2016',
      'date: 2016-05-03',
      'location: Oslo',
      'tags: [ink, paper]',
      '---',
      '',
      ...eventLines('InkConf 2016', ['Blots', 'Ada Byron', '- ink'], ['Quills', 'Grace Murray', '- TODO feathers']),
    );
    await writeNote(
      `${folder}/pen.md`,
      '---',
      'title: PenCon 2015',
      'date: 2015-05-03',
      'location: Bergen',
      'tags: [paper]',
      '---',
      '',
      ...eventLines('PenCon 2015', ['Nibs', 'Ada Byron', '- steel'], ['Caps', 'Mary Lovelace', '- lost']),
    );
    await eventually(['2016 > InkConf 2016', '2015 > PenCon 2015'], events);
  });

  afterEach(() => {
    sidebar.arrangement.change({ grouping: 'year', order: 'newest', filter: '' });
  });
  after(() => removeFolder(folder));

  it('groups by what a person chooses', async () => {
    sidebar.arrangement.change({ grouping: 'location' });
    deepEqual(await events(), ['Bergen > PenCon 2015', 'Oslo > InkConf 2016']);
    sidebar.arrangement.change({ grouping: 'tag' });
    deepEqual(await events(), ['ink > InkConf 2016', 'paper > InkConf 2016', 'paper > PenCon 2015']);
    sidebar.arrangement.change({ grouping: 'none' });
    deepEqual(await events(), ['InkConf 2016', 'PenCon 2015']);
  });

  it('sorts by what a person chooses', async () => {
    sidebar.arrangement.change({ grouping: 'none', order: 'oldest' });
    deepEqual(await events(), ['PenCon 2015', 'InkConf 2016']);
  });

  it('keeps the years open in which a person is at work when a newer one comes', async () => {
    const { Expanded } = vscode.TreeItemCollapsibleState;
    const years = async (): Promise<readonly unknown[]> =>
      (await sidebar.events.getChildren())
        .map((node) => sidebar.events.getTreeItem(node))
        .flatMap(({ label, collapsibleState }) => (collapsibleState === Expanded ? [label] : []));
    const [newest] = await years();
    const older = (await sidebar.events.getChildren()).find(
      (node) => sidebar.events.getTreeItem(node).label === '2016',
    );
    const [event] = await sidebar.events.getChildren(older);
    if (event === undefined) throw new Error('The year has no event.');
    sidebar.events.keepOpen(event, true);
    const lines = eventLines('NibConf 2041', ['Nibs', 'Ada Byron', '- steel'], ['Caps', 'Mary Lovelace', '- found']);
    const note = await writeNote(
      `${folder}/nib.md`,
      '---',
      'title: NibConf 2041',
      'date: 2041-05-03',
      '---',
      '',
      ...lines,
    );
    await eventually(['2041', newest, '2016'], years);
    await vscode.workspace.fs.delete(note);
    await eventually([newest, '2016'], years);
  });

  it('shows the talks a filter lets through, and their events standing open', async () => {
    sidebar.arrangement.change({ filter: 'speaker:byron tag:ink' });
    deepEqual(await events(), ['2016 > InkConf 2016']);
    const [group] = await sidebar.events.getChildren();
    const [event] = await sidebar.events.getChildren(group);
    deepEqual(
      (await sidebar.events.getChildren(event)).map((node) => sidebar.events.getTreeItem(node).label),
      ['Blots'],
    );
    equal(event && sidebar.events.getTreeItem(event).collapsibleState, vscode.TreeItemCollapsibleState.Expanded);
  });

  it('looks into the notes, and for favourites', async () => {
    sidebar.arrangement.change({ filter: 'text:"Todo feathers"' });
    await eventually(['2016 > InkConf 2016'], events);
    sidebar.arrangement.change({ filter: 'is:favourite' });
    deepEqual(await events(), []);
  });

  it('filters every view', async () => {
    const labels = async (tree: Sidebar['speakers'] | Sidebar['tags'] | Sidebar['looseEnds']): Promise<unknown[]> =>
      (await (tree as Sidebar['tags']).getChildren()).map((node) => (tree as Sidebar['tags']).getTreeItem(node).label);
    sidebar.arrangement.change({ filter: 'speaker:murray event:inkconf' });
    deepEqual(await labels(sidebar.speakers), ['Grace Murray']);
    deepEqual(await labels(sidebar.tags), ['ink', 'paper']);
    deepEqual(await labels(sidebar.looseEnds), ['InkConf 2016']);
    sidebar.arrangement.change({ filter: 'speaker:lovelace event:pencon' });
    deepEqual(await labels(sidebar.looseEnds), []);
  });

  it('tells when a filter lets nothing through, and clears it', async () => {
    sidebar.arrangement.change({ filter: 'nobody-has-this-word' });
    deepEqual(await events(), []);
    equal(sidebar.events.isFilteredAway, true);
    await vscode.commands.executeCommand('conferenceNotes.clearFilter');
    deepEqual(await events(), ['2016 > InkConf 2016', '2015 > PenCon 2015']);
  });

  it('offers the present grouping first', async () => {
    sidebar.arrangement.change({ grouping: 'series' });
    const done = vscode.commands.executeCommand('conferenceNotes.groupBy');
    await new Promise((resolve) => setTimeout(resolve, 500));
    await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
    await done;
    equal(sidebar.arrangement.current.grouping, 'series');
  });

  it('lists speakers with their talks over all events', async () => {
    const people = await sidebar.speakers.getChildren();
    const ada = people.find((node) => sidebar.speakers.getTreeItem(node).label === 'Ada Byron');
    const talks = ada?.children.map((node) => sidebar.speakers.getTreeItem(node)) ?? [];
    deepEqual(
      talks.map(({ label, description }) => [label, description]),
      [
        ['Blots', 'InkConf 2016 · 3 May'],
        ['Nibs', 'PenCon 2015 · 3 May'],
      ],
    );
  });

  it('lists tags with what has them', async () => {
    const paper = (await sidebar.tags.getChildren()).find((node) => sidebar.tags.getTreeItem(node).label === 'paper');
    deepEqual(
      paper?.children.map((node) => sidebar.tags.getTreeItem(node).label),
      ['InkConf 2016', 'PenCon 2015'],
    );
  });
});
