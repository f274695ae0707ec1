import * as vscode from 'vscode';
import { equal, ok } from './support/assert';
import { closeEditors, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

describe('the doors', () => {
  const folder = 'doors-test';
  const lines = ['# InkConf 2018', '', '2018-05-17, Bergen', '', '## Blots', '', 'Speaker: Ada Byron', '', '- ink', ''];
  const text = lines.join('\n');

  afterEach(async () => {
    await closeEditors();
    await removeFolder(folder);
  });

  /** A note of other bytes than its text would have, known to the library. */
  async function noteOf(name: string, bytes: Uint8Array): Promise<vscode.Uri> {
    const { library } = await inside();
    await library.ready();
    await writeNote(`${folder}/beside.md`, '# Packing list', '', '- socks', '');
    const uri = noteUri(`${folder}/${name}`);
    await vscode.workspace.fs.writeFile(uri, bytes);
    await eventually(true, () => library.note(uri.toString()) !== undefined);
    return uri;
  }

  async function bytesOf(uri: vscode.Uri): Promise<string> {
    return Array.from(await vscode.workspace.fs.readFile(uri)).join();
  }

  const latin1 = Uint8Array.from(Array.from(text.replace('ink', 'D\u00fcnn'), (sign) => sign.charCodeAt(0)));
  const unwritable: readonly [what: string, bytes: Uint8Array][] = [
    ['Latin-1', latin1],
    ['UTF-16', Uint8Array.from([0xff, 0xfe, ...Array.from(text, (sign) => [sign.charCodeAt(0), 0]).flat()])],
    ['of mixed line endings', new TextEncoder().encode(text.replace('\n', '\r\n'))],
  ];
  for (const [what, bytes] of unwritable) {
    it(`Complete Front Matter leaves a note that is ${what} as it is`, async () => {
      const uri = await noteOf('inkconf-2018.md', bytes);
      const { document } = await vscode.window.showTextDocument(uri);
      await vscode.commands.executeCommand('conferenceNotes.completeFrontMatter');
      equal(document.isDirty, false);
      equal(await bytesOf(uri), bytes.join());
    });
  }

  /**
   * Runs Complete Front Matter of All Notes over the notes of this test, confirms its list, and gives the report.
   * @param meanwhile what happens while the list is open
   */
  async function completeAll(count: number, meanwhile: () => Thenable<unknown>): Promise<string> {
    const { library } = await inside();
    const settings = vscode.workspace.getConfiguration('conferenceNotes');
    try {
      await settings.update('files.include', [`${folder}/*conf*`], vscode.ConfigurationTarget.Workspace);
      await eventually(count, () => library.notes.length);
      const done = vscode.commands.executeCommand('conferenceNotes.completeAllFrontMatter');
      // A box that is confirmed before its items are there has chosen none of them.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      await meanwhile();
      await eventually(true, async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document.isUntitled === true;
      });
      await done;
    } finally {
      await settings.update('files.include', undefined, vscode.ConfigurationTarget.Workspace);
    }
    return vscode.window.activeTextEditor?.document.getText() ?? '';
  }

  it('Complete Front Matter of All Notes writes nothing at a stale place where a file changes while its list is open', async () => {
    const stale = await noteOf('inkconf-2018.md', new TextEncoder().encode(text));
    const good = await noteOf('nibconf-2018.md', new TextEncoder().encode(text.replace('InkConf', 'NibConf')));
    const now = new TextEncoder().encode(`---\ntitle: InkConf\n---\n\n${text}`);
    const report = await completeAll(2, () => vscode.workspace.fs.writeFile(stale, now));
    ok(report.includes(`- ${folder}/inkconf-2018.md: It was changed meanwhile.`), report);
    ok(report.includes(`${folder}/nibconf-2018.md: title`), report);
    equal(await bytesOf(stale), now.join());
    ok((await vscode.workspace.openTextDocument(good)).getText().startsWith('---'), 'The other is not written');
  });

  it('Complete Front Matter of All Notes writes nothing where nothing is chosen', async () => {
    const bytes = new TextEncoder().encode(text);
    const uri = await noteOf('inkconf-2018.md', bytes);
    const report = await completeAll(1, async () => {
      await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
      await vscode.commands.executeCommand('workbench.action.quickPickManyToggle');
    });
    ok(report.includes(`- ${folder}/inkconf-2018.md: Not chosen.`), report);
    equal(await bytesOf(uri), bytes.join());
    equal((await vscode.workspace.openTextDocument(uri)).isDirty, false);
  });

  it('Complete Front Matter of All Notes leaves out one note, says why, and writes the others', async () => {
    const bad = await noteOf('inkconf-2018.md', latin1);
    const good = await noteOf('nibconf-2018.md', new TextEncoder().encode(text.replace('InkConf', 'NibConf')));
    const report = await completeAll(2, () => Promise.resolve());
    ok(report.includes(`${folder}/nibconf-2018.md: title`), report);
    ok(report.includes(`- ${folder}/inkconf-2018.md: It is not encoded as UTF-8`), report);
    equal(await bytesOf(bad), latin1.join());
    ok((await vscode.workspace.openTextDocument(good)).getText().startsWith('---'), 'The other is not written');
  });

  it('Insert Time Stamp writes nothing into a note that would lose signs', async () => {
    const { document } = await vscode.window.showTextDocument(await noteOf('inkconf-2018.md', latin1));
    await vscode.commands.executeCommand('conferenceNotes.insertTimeStamp');
    equal(document.isDirty, false);
  });

  it('lists what is no text, and what is a folder as what lies in it', async () => {
    const { library } = await inside();
    await library.ready();
    await writeNote(`${folder}/late.md/inner.md`, ...lines);
    const binary = noteUri(`${folder}/binary.md`);
    await vscode.workspace.fs.writeFile(binary, Uint8Array.from([0, 1, 2, 0]));
    await eventually(true, () => library.note(noteUri(`${folder}/late.md/inner.md`).toString()) !== undefined);
    await eventually('binary', () => library.unreadable.find(({ id }) => id === binary.toString())?.reason.code);
    ok(!library.unreadable.some(({ id }) => id.endsWith('late.md')), 'The folder is a row of its own');
    await vscode.workspace.fs.writeFile(binary, new TextEncoder().encode(text));
    await eventually(true, () => library.note(binary.toString()) !== undefined);
  });
});
