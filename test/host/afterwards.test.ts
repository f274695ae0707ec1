import * as vscode from 'vscode';
import { deepEqual, equal, ok, present } from './support/assert';
import { closeEditors, eventLines, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

describe('after an event', () => {
  const folder = 'afterwards-test';
  const note = [
    '---',
    'title: QuillConf 2019',
    'date: 2019-05-17',
    'location: Bergen',
    'timezone: Europe/Oslo',
    '---',
    '',
    '# QuillConf 2019',
    '',
    '- 09:30 - Blots - Ada Byron',
    '- 10:30 - Nibs - Ben Murray',
    '',
    '## Blots',
    '',
    'Speaker: Ada Byron',
    '',
    '### Takeaways',
    '',
    '- ink is old',
    '',
  ];
  let event: string;

  before(async function () {
    this.timeout(60_000);
    const { library } = await inside();
    await writeNote(`${folder}/quillconf-2019.md`, ...note);
    const find = (): string | undefined => library.events.find(({ title }) => title === 'QuillConf 2019')?.id;
    await library.ready();
    await eventually(true, () => find() !== undefined);
    const found = find();
    present(found);
    event = found;
  });

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  async function exported(format: string, name: string): Promise<string> {
    await vscode.commands.executeCommand('conferenceNotes.exportEvent', {
      event,
      format,
      target: noteUri(`${folder}/${name}`),
    });
    equal(vscode.window.activeTextEditor?.document.uri.path.endsWith(name), true);
    return vscode.window.activeTextEditor?.document.getText() ?? '';
  }

  async function filesIn(path: string): Promise<string[]> {
    try {
      return (await vscode.workspace.fs.readDirectory(noteUri(path))).map(([name]) => name).toSorted();
    } catch {
      return []; // not made yet
    }
  }

  it('exports a calendar, a digest and JSON', async () => {
    const calendar = await exported('icalendar', 'out.ics');
    ok(calendar.includes('SUMMARY:Blots\r\nDTSTART;TZID=Europe/Oslo:20190517T093000\r\n'), calendar);
    const digest = await exported('digest', 'digest.txt');
    ok(digest.includes('## Takeaways\n\n### Blots\n\n- ink is old\n'), digest);
    const json = JSON.parse(await exported('json', 'out.json')) as { talks: { title: string }[] };
    deepEqual(
      json.talks.map(({ title }) => title),
      ['Blots', 'Nibs'],
    );
  });

  it('exports several events into a folder, a file for each', async () => {
    await writeNote(
      `${folder}/nibcon-2019.md`,
      '---',
      'title: NibCon 2019',
      'date: 2019-06-17',
      '---',
      '',
      ...eventLines('NibCon 2019', ['Steel', 'Ada Byron', '- sharp']),
      '',
    );
    const { library } = await inside();
    const idsNow = (): string[] =>
      library.events.filter(({ title }) => ['QuillConf 2019', 'NibCon 2019'].includes(title)).map(({ id }) => id);
    await eventually(2, () => idsNow().length);
    void vscode.commands.executeCommand('conferenceNotes.exportEvent', {
      events: idsNow(),
      format: 'json',
      folder: noteUri(`${folder}/several`),
    });
    await eventually(['nibcon-2019.json', 'quillconf-2019.json'], () => filesIn(`${folder}/several`));
  });

  it('keeps a table of events, undone in one step', async () => {
    const before = 'Mine:\n\n<!-- events -->\n| Event | When |\n|---|---|\n<!-- /events -->\n';
    const editor = await vscode.window.showTextDocument(await writeNote(`${folder}/list.md`, before));
    await vscode.commands.executeCommand('conferenceNotes.updateIndex');
    const after = editor.document.getText();
    ok(after.includes('| [QuillConf 2019](quillconf-2019.md) | 2019-05-17 |\n'), after);
    await vscode.commands.executeCommand('conferenceNotes.updateIndex');
    equal(editor.document.getText(), after);
    await vscode.commands.executeCommand('undo');
    equal(editor.document.getText(), before);
  });
});
