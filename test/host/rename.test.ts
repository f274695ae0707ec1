import * as vscode from 'vscode';
import type { Sidebar } from '../../src/editor/sidebar/register';
import { deepEqual, equal, present } from './support/assert';
import { closeEditors, eventually, inside, noteUri, writeNote } from './support/notes';

describe('speakers and tags', () => {
  let sidebar: Sidebar;

  const accept = (): Thenable<unknown> =>
    vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
  async function rowsOf(view: 'speakers' | 'tags'): Promise<{ node: unknown; label: string }[]> {
    if (view === 'tags')
      return (await sidebar.tags.getChildren()).map((node) => ({
        node,
        label: sidebar.tags.getTreeItem(node).label as string,
      }));
    return (await sidebar.speakers.getChildren()).map((node) => ({
      node,
      label: sidebar.speakers.getTreeItem(node).label as string,
    }));
  }

  /** Runs a command on a row and accepts what each of its pickers offers first, until it is done. */
  async function run(command: string, view: 'speakers' | 'tags', label: string): Promise<void> {
    const row = (await rowsOf(view)).find((each) => each.label === label);
    present(row, label);
    const done = vscode.commands.executeCommand(`conferenceNotes.${command}`, row.node);
    const accepting = setInterval(() => {
      void accept();
    }, 200);
    await done;
    clearInterval(accepting);
  }

  before(async () => {
    ({ sidebar } = await inside());
    await vscode.commands.executeCommand('conferenceNotes.speakers.focus');
    // In the folder that was there from the start: a new one is watched only a moment after it was made.
    // The names sort before those of all other notes, so that they are offered first.
    await writeNote(
      'rename-blots.md',
      '---',
      'title: Blots',
      'conference: RenameConf 2014',
      'speaker: Ada Aaa',
      'tags: [aaa, aab]',
      '---',
      '',
      '# Blots',
      '',
      '- ink',
    );
    await writeNote(
      'rename-quills.md',
      '---',
      'title: Quills',
      'conference: RenameConf 2014',
      'speaker: A. Aaa',
      'tags:',
      '  - aab',
      '---',
      '',
      '# Quills',
      '',
      '- feathers by A. Aaa',
    );
    await eventually(['A. Aaa', 'Ada Aaa'], async () =>
      (await rowsOf('speakers')).map(({ label }) => label).filter((label) => label.endsWith('Aaa')),
    );
  });

  after(async () => {
    // Notes that were not open are opened by the edit, a moment later.
    await vscode.workspace.saveAll();
    await closeEditors();
    for (const name of ['blots', 'quills']) await vscode.workspace.fs.delete(noteUri(`rename-${name}.md`));
  });

  const textOf = async (name: string): Promise<string> =>
    (await vscode.workspace.openTextDocument(noteUri(`rename-${name}.md`))).getText();

  it('two speakers become one, in every note that names them', async () => {
    await run('mergeSpeaker', 'speakers', 'Ada Aaa');
    equal((await textOf('blots')).split('\n')[3], 'speaker: A. Aaa');
    await eventually(['A. Aaa'], async () =>
      (await rowsOf('speakers')).map(({ label }) => label).filter((label) => label.endsWith('Aaa')),
    );
  });

  it('two tags become one, and stand in no list twice', async () => {
    await run('mergeTag', 'tags', 'aab');
    deepEqual(
      [(await textOf('blots')).split('\n')[4], (await textOf('quills')).split('\n')[5]],
      ['tags: [aaa]', '  - aaa'],
    );
  });

  it('a name that stays changes nothing', async () => {
    const before = await textOf('quills');
    for (const command of ['renameSpeaker', 'renameTag'])
      await run(command, command === 'renameTag' ? 'tags' : 'speakers', command === 'renameTag' ? 'aaa' : 'A. Aaa');
    equal(await textOf('quills'), before);
  });
});
