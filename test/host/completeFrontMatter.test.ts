import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeEditors, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

describe('Complete Front Matter', () => {
  const folder = 'complete-test';
  const before =
    '# NibConf 2018\n\n2018-05-17, Bergen\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink\n\n## Nibs\n\nSpeaker: Ben Murray\n\n- steel\n';
  const after = `---\ntitle: NibConf 2018\ndate: 2018-05-17\nlocation: Bergen\n---\n\n${before}`;

  beforeEach(async () => {
    const { library } = await inside();
    await library.ready();
    await writeNote(`${folder}/nibconf-2018.md`, before);
    await eventually(true, () => library.note(noteUri(`${folder}/nibconf-2018.md`).toString()) !== undefined);
  });
  afterEach(async () => {
    await closeEditors();
    await removeFolder(folder);
  });

  /** Accepts everything that is offered. */
  async function confirmed(done: Thenable<unknown>, written: () => boolean): Promise<void> {
    await eventually(true, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return written();
    });
    await done;
  }

  it('shows what it found in a note, writes it, and is undone in one step', async () => {
    const { document } = await vscode.window.showTextDocument(noteUri(`${folder}/nibconf-2018.md`));
    await confirmed(
      vscode.commands.executeCommand('conferenceNotes.completeFrontMatter'),
      () => document.getText() === after,
    );
    await vscode.window.showTextDocument(document);
    await vscode.commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('does so for all notes, and lists what was changed and what was left', async () => {
    const { library } = await inside();
    const settings = vscode.workspace.getConfiguration('conferenceNotes');
    await writeNote(`${folder}/packing.md`, '# Packing list', '', '- socks', '');
    try {
      await settings.update('files.include', [`${folder}/**`], vscode.ConfigurationTarget.Workspace);
      await eventually(2, () => library.notes.length);
      const isReport = (): boolean => vscode.window.activeTextEditor?.document.isUntitled === true;
      await confirmed(vscode.commands.executeCommand('conferenceNotes.completeAllFrontMatter'), isReport);
    } finally {
      await settings.update('files.include', undefined, vscode.ConfigurationTarget.Workspace);
    }
    const report = vscode.window.activeTextEditor?.document.getText() ?? '';
    ok(report.includes(`## Changed: 1\n\n- ${folder}/nibconf-2018.md: title, date, location\n`), report);
    ok(report.includes(`## Left as they are: 1\n\n- ${folder}/packing.md: `), report);
    equal((await vscode.workspace.openTextDocument(noteUri(`${folder}/nibconf-2018.md`))).getText(), after);
  });
});
