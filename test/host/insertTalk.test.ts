import * as vscode from 'vscode';
import { localClock } from '../../src/editor/common/localClock';
import { equal } from './support/assert';
import { closeEditors, eventually, removeFolder, writeNote } from './support/notes';

describe('Insert Talk', () => {
  const folder = 'insert-test';

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  /** Opens a note of that text, the cursor at the start of a 0-based line. */
  async function openNote(name: string, content: string, line: number): Promise<vscode.TextEditor> {
    const editor = await vscode.window.showTextDocument(await writeNote(`${folder}/${name}.md`, content));
    editor.selection = new vscode.Selection(line, 0, line, 0);
    return editor;
  }

  const type = (text: string): Thenable<unknown> => vscode.commands.executeCommand('type', { text });
  const nextStop = (): Thenable<unknown> => vscode.commands.executeCommand('jumpToNextSnippetPlaceholder');

  it('leads through title and speaker to the first bullet', async () => {
    const editor = await openNote('stops', '# InkConf 2024\n\n', 2);
    await vscode.commands.executeCommand('conferenceNotes.insertTalk');
    await type('Blots');
    await nextStop();
    await type('Ada Byron');
    await nextStop();
    await type('ink');
    equal(editor.document.getText(), '# InkConf 2024\n\n## Blots\n\nSpeaker: Ada Byron\n\n- ink');
  });

  it('takes no notice of what a menu was opened on', async () => {
    const editor = await openNote('menu', '# InkConf 2024\n\n', 2);
    await vscode.commands.executeCommand('conferenceNotes.insertTalk', editor.document.uri);
    await type('Blots');
    equal(editor.document.getText().includes('## Blots'), true);
  });

  it('is undone in one step, to the same bytes', async () => {
    const before = '# InkConf 2024\r\n  \r\nmore';
    const editor = await openNote('undo', before, 1);
    await vscode.commands.executeCommand('conferenceNotes.insertTalk');
    equal(
      editor.document.getText(),
      '# InkConf 2024\r\n  \r\nmore\r\n\r\n## Title of the talk\r\n\r\nSpeaker: Name of the speaker\r\n\r\n- ',
    );
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before);
  });

  it('writes with the line endings of the note', async () => {
    const editor = await openNote('endings', '# InkConf 2024\r\n', 1);
    await vscode.commands.executeCommand('conferenceNotes.insertTalk');
    equal(/(?<!\r)\n/.test(editor.document.getText()), false);
  });

  it('does not carry on an indentation', async () => {
    const editor = await openNote('indented', '- a\n    - b', 1);
    await vscode.commands.executeCommand('conferenceNotes.insertTalk');
    equal(editor.document.getText(), '- a\n    - b\n\n## Title of the talk\n\nSpeaker: Name of the speaker\n\n- ');
  });

  it('offers the talks of the agenda, and fills in the one that is chosen', async () => {
    const before =
      '# InkConf 2024\n\n- 09:00 - Registration\n- 09:30 - Blots - Ada Byron\n- 10:30 - Quills for all - Ben Murray\n\n';
    const editor = await openNote('agenda', before, 6);
    const done = vscode.commands.executeCommand('conferenceNotes.insertTalk');
    const expected = `${before}## Blots\n\nSpeaker: Ada Byron\n\n- `;
    await eventually(expected, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return editor.document.getText();
    });
    await done;
    await type('ink');
    equal(editor.document.getText(), `${expected}ink`);
  });

  it('offers the talks of today first, and writes below the heading of the day', async () => {
    const dayBefore = (days: number): string => localClock(new Date(Date.now() - days * 86_400_000)).date;
    const first = '## Day 1\n\n- 09:30 - Blots - Ada Byron\n- 10:30 - Quills for all - Ben Murray\n\n';
    const second = '## Day 2\n\n- 09:30 - Nibs at last - Cy Dunn\n- 10:30 - Lunch\n';
    const before = `---\ndate: ${dayBefore(1)}\ndate_end: ${dayBefore(0)}\n---\n\n# InkConf\n\n${first}${second}`;
    const editor = await openNote('divided', before, before.split('\n').indexOf('## Day 1'));
    const done = vscode.commands.executeCommand('conferenceNotes.insertTalk');
    await eventually(`${before}\n### Nibs at last\n\nSpeaker: Cy Dunn\n\n- \n`, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return editor.document.getText();
    });
    await done;
  });

  it('opens the note that it is told of, where no note of that event is in front', async () => {
    const before = '# InkConf 2024\n\n- 09:30 - Blots - Ada Byron\n- 10:30 - Quills for all - Ben Murray\n\n';
    const uri = await writeNote(`${folder}/today.md`, before);
    const done = vscode.commands.executeCommand('conferenceNotes.insertTalk', { note: uri.toString() });
    await eventually(`${before}## Blots\n\nSpeaker: Ada Byron\n\n- `, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return vscode.window.activeTextEditor?.document.getText();
    });
    await done;
  });

  it('offers a new note where no Markdown is open', async () => {
    const done = vscode.commands.executeCommand('conferenceNotes.insertTalk');
    await eventually('markdown', async () => {
      await vscode.commands.executeCommand('notification.acceptPrimaryAction');
      return vscode.window.activeTextEditor?.document.languageId;
    });
    await done;
  });

  it('begins a note with its event', async () => {
    await vscode.commands.executeCommand('conferenceNotes.newNote');
    await type('InkConf');
    const { activeTextEditor: editor } = vscode.window;
    equal(editor?.document.languageId, 'markdown');
    equal(
      editor?.document.getText().replace(/\d{4}-\d\d-\d\d/, 'today'),
      '---\ntitle: InkConf\ndate: today\nlocation: Place\n---\n\n# InkConf\n\n',
    );
  });
});
