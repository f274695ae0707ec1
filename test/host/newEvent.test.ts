import * as vscode from 'vscode';
import type { NewEventArguments } from '../../src/editor/capture/newEvent';
import { deepEqual, equal, ok } from './support/assert';
import { closeEditors, eventually, exists, inside, noteUri, removeFolder, writeNote } from './support/notes';

const textOf = async (path: string): Promise<string> =>
  new TextDecoder().decode(await vscode.workspace.fs.readFile(noteUri(path)));

describe('New Event', () => {
  const made: string[] = [];

  afterEach(async () => {
    await closeEditors();
    for (const path of made.splice(0)) await vscode.workspace.fs.delete(noteUri(path), { recursive: true });
  });

  /** Runs the command and finds the note it opened. */
  async function run(command: string, known: object): Promise<vscode.TextEditor> {
    await vscode.commands.executeCommand(command, known);
    const editor = vscode.window.activeTextEditor;
    ok(editor !== undefined, 'No note was opened');
    return editor;
  }

  it('writes the note and opens it where one goes on', async () => {
    const editor = await run('conferenceNotes.newEvent', {
      title: 'NibConf 2031',
      dates: { start: '2031-12-05' },
      location: 'Linz',
      layout: 'one file',
      confirmation: 'none',
    });
    const path = vscode.workspace.asRelativePath(editor.document.uri, false);
    made.push(path);
    ok(path.endsWith('/2031-12-05-nibconf.md'), path);
    equal(await textOf(path), '---\ntitle: NibConf 2031\ndate: 2031-12-05\nlocation: Linz\n---\n\n# NibConf 2031\n');
    equal(editor.selection.active.line, editor.document.lineCount - 1);
  });

  it('leaves a file alone that is already there', async () => {
    const known = { title: 'NibConf 2032', dates: null, location: '', layout: 'one file', confirmation: 'none' };
    const path = vscode.workspace.asRelativePath((await run('conferenceNotes.newEvent', known)).document.uri, false);
    made.push(path);
    await vscode.workspace.fs.writeFile(noteUri(path), new TextEncoder().encode('mine'));
    await vscode.commands.executeCommand('conferenceNotes.newEvent', known);
    equal(await textOf(path), 'mine');
  });

  it('shows the notes before it writes them, and asks beside them', async () => {
    const { showQuickPick, showInformationMessage } = vscode.window;
    const previews = (): string[] =>
      vscode.window.tabGroups.all
        .flatMap(({ tabs }) => tabs.map(({ label }) => label))
        .filter((label) => label.startsWith('Preview: New Event'));
    const known = { dates: null, location: '', layout: 'one file' };
    let previewed: string[] = [];
    let awaited = '**/*nibshow-2034.md';
    let answer: (actions: readonly string[]) => Promise<string | undefined> = () => Promise.resolve(undefined);
    Object.assign(vscode.window, {
      showQuickPick: ([, preview]: readonly vscode.QuickPickItem[]) => Promise.resolve(preview),
      showInformationMessage: async (_: string, ...actions: readonly string[]) => {
        await eventually(1, () => previews().length);
        previewed = previews();
        deepEqual(await vscode.workspace.findFiles(awaited), []);
        return answer(actions);
      },
    });
    try {
      answer = ([write]) => Promise.resolve(write);
      const editor = await run('conferenceNotes.newEvent', { title: 'NibShow 2034', ...known });
      made.push(vscode.workspace.asRelativePath(editor.document.uri, false));
      equal(editor.document.getText(), '---\ntitle: NibShow 2034\n---\n\n# NibShow 2034\n');
      equal(previewed.length, 1);
      deepEqual(previews(), []);
      awaited = '**/*nibshow-2035.md';
      // A notification that is put away answers nothing: the actions above the changes do.
      answer = () => {
        setTimeout(() => void vscode.commands.executeCommand('conferenceNotes.discardPlan'), 300);
        return Promise.resolve(undefined);
      };
      await vscode.commands.executeCommand('conferenceNotes.newEvent', { title: 'NibShow 2035', ...known });
      deepEqual(await vscode.workspace.findFiles(awaited), []);
      deepEqual(previews(), []);
    } finally {
      Object.assign(vscode.window, { showQuickPick, showInformationMessage });
    }
  });

  it('offers first how the last event was divided into notes', async () => {
    const { showQuickPick } = vscode.window;
    type Layout = NewEventArguments['layout'];
    let offered: Layout[] = [];
    /** Begins an event of two days, and takes the layout when it is asked for. */
    const begin = async (title: string, layout: Layout): Promise<Layout[]> => {
      Object.assign(vscode.window, {
        showQuickPick: (items: readonly { readonly layout: Layout }[]) => {
          offered = items.map((item) => item.layout);
          return Promise.resolve(items.find((item) => item.layout === layout));
        },
      });
      const editor = await run('conferenceNotes.newEvent', {
        title,
        dates: { start: '2033-05-17', end: '2033-05-18' },
        location: '',
        confirmation: 'none',
      });
      const path = vscode.workspace.asRelativePath(editor.document.uri, false);
      made.push(layout === 'one file' ? path : path.slice(0, path.lastIndexOf('/')));
      return offered;
    };
    try {
      await begin('NibMeet 2033', 'file per talk');
      deepEqual(await begin('QuillMeet 2033', 'file per day'), ['file per talk', 'one file', 'file per day']);
      deepEqual(await begin('BlotMeet 2033', 'one file'), ['file per day', 'one file', 'file per talk']);
    } finally {
      Object.assign(vscode.window, { showQuickPick });
    }
  });
});

describe('New Event from Schedule', () => {
  const agenda = 'NibFest 2031\n2031-05-17\n\n09:30 - Blots - Ada Byron\n11:00 - Quills for all - Ben Murray\n';
  const folder = 'schedule-test';

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  it('writes the agenda and the chosen talks, and adds nothing twice', async () => {
    await writeNote(
      `${folder}/nibfest.md`,
      '---\ntitle: NibFest 2031\ndate: 2031-05-17\n---\n\n# NibFest 2031\n\n- 09:30 - Blots - Ada Byron\n- 11:00 - Quills for all - Ben Murray\n\n## Blots\n\nSpeaker: Ada Byron\n\n- mine\n',
    );
    const { library } = await inside();
    await library.ready();
    await eventually(true, () => library.events.some(({ title }) => title === 'NibFest 2031'));
    const before = await textOf(`${folder}/nibfest.md`);
    await vscode.commands.executeCommand('conferenceNotes.newEventFromSchedule', {
      text: agenda,
      chosen: [],
      confirmation: 'none',
    });
    equal(await textOf(`${folder}/nibfest.md`), before);
    await vscode.commands.executeCommand('conferenceNotes.newEventFromSchedule', {
      text: agenda.replace('11:00', '10:15 - Nibs by hand - Cleo Hart\n11:00'),
      chosen: [],
      confirmation: 'none',
    });
    const document = await vscode.workspace.openTextDocument(noteUri(`${folder}/nibfest.md`));
    equal(document.getText(), before.replace('- 11:00', '- 10:15 - Nibs by hand - Cleo Hart\n- 11:00'));
  });

  it('asks once for the zone of a schedule that knows only UTC, and keeps the answer', async () => {
    const { showQuickPick } = vscode.window;
    const asked: string[] = [];
    let written: vscode.Uri | undefined;
    const answer = (items: readonly vscode.QuickPickItem[]): Promise<vscode.QuickPickItem | undefined> => {
      const labels = items.map(({ label }) => label);
      asked.push(labels[0] ?? '');
      return Promise.resolve(items.find(({ label }) => label === 'Europe/Oslo'));
    };
    const event = (title: string, time: string): string =>
      `BEGIN:VEVENT\nUID:${title}\nSUMMARY:${title}\nDTSTART:20310612T${time}00Z\nLOCATION:Hall\nEND:VEVENT\n`;
    const calendar = (...events: string[]): object => ({
      text: `BEGIN:VCALENDAR\nX-WR-CALNAME:NibZone 2031 Oslo\n${events.join('')}END:VCALENDAR\n`,
      layout: 'one file',
      chosen: [],
      confirmation: 'none',
    });
    Object.assign(vscode.window, { showQuickPick: answer });
    try {
      const blots = event('Blots', '0730');
      await vscode.commands.executeCommand(
        'conferenceNotes.newEventFromSchedule',
        calendar(blots, event('Quills', '0900')),
      );
      const document = vscode.window.activeTextEditor?.document;
      ok(document !== undefined, 'No note was opened');
      written = document.uri;
      ok(document.getText().includes('timezone: Europe/Oslo'), document.getText());
      ok(document.getText().includes('09:30'), document.getText());
      const { library } = await inside();
      await eventually(true, () => library.events.some(({ title }) => title === 'NibZone 2031 Oslo'));
      await vscode.commands.executeCommand(
        'conferenceNotes.newEventFromSchedule',
        calendar(blots, event('Nibs', '0800'), event('Quills', '0900')),
      );
      ok(document.getText().includes('10:00'), document.getText());
      equal(asked.length, 1);
    } finally {
      Object.assign(vscode.window, { showQuickPick });
      if (written !== undefined) await vscode.workspace.fs.delete(written);
    }
  });

  /** How late timers were at most while something was done, in milliseconds: what the host's loop was held for. */
  async function latestTimer(action: () => Thenable<unknown>): Promise<number> {
    let worst = 0;
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      worst = Math.max(worst, now - last - 5);
      last = now;
    }, 5);
    await action();
    clearInterval(timer);
    return worst;
  }

  it('reads and plans a long one, whose sessions all arrive', async function () {
    this.timeout(60_000);
    const count = 1200;
    const sessions = Array.from({ length: count }, (_, index) => ({
      title: `Nibs by hand ${index}`,
      start: `2031-06-${String(10 + (index % 5))}T${String(9 + (index % 9)).padStart(2, '0')}:00`,
      speakers: [`Cleo Hart ${index}`],
      room: `Hall ${index % 20}`,
    }));
    const text = JSON.stringify({ name: 'NibFair 2031', timezone: 'Europe/Oslo', sessions });
    const late = await latestTimer(() =>
      vscode.commands.executeCommand('conferenceNotes.newEventFromSchedule', {
        text,
        layout: 'file per day',
        chosen: [],
        confirmation: 'none',
      }),
    );
    console.log(`    ${count} sessions imported, timers late by ${Math.round(late)} ms at most`);
    const notes = await vscode.workspace.findFiles('**/nibfair-2031*.md');
    try {
      const texts = await Promise.all(notes.map((uri) => vscode.workspace.fs.readFile(uri)));
      const lines = texts.flatMap(
        (bytes) => new TextDecoder().decode(bytes).match(/^- .*Nibs by hand \d+ - .*$/gm) ?? [],
      );
      equal(notes.length, 5);
      equal(lines.length, count);
    } finally {
      await closeEditors();
      for (const uri of notes) await vscode.workspace.fs.delete(uri);
    }
  });

  it('writes nothing where the schedule makes no sense', async () => {
    const files = await vscode.workspace.findFiles('**/*.md');
    await vscode.commands.executeCommand('conferenceNotes.newEventFromSchedule', {
      text: '{ "sessions": [',
      chosen: [],
      layout: 'one file',
      confirmation: 'none',
    });
    deepEqual((await vscode.workspace.findFiles('**/*.md')).length, files.length);
  });
});

describe('Insert Talk in a folder of talks', () => {
  const folder = 'talk-files-test';

  afterEach(closeEditors);
  after(() => removeFolder(folder));

  it('makes a file like its neighbours for the talk of the agenda', async () => {
    const talk = (title: string, name: string): string =>
      `---\ntitle: ${title}\nevent: NibCamp 2031\nspeakers:\n  - ${name}\n---\n\n# ${title}\n\n- \n`;
    await writeNote(
      `${folder}/nibcamp.md`,
      '---\ntitle: NibCamp 2031\nkind: event\ndate: 2031-05-17\n---\n\n# NibCamp 2031\n\n- 09:00 - Blots - Ada Byron\n- 10:00 - Quills - Ben Murray\n- 11:00 - Nibs by hand - Cleo Hart\n',
    );
    await writeNote(`${folder}/01-blots.md`, talk('Blots', 'Ada Byron'));
    const second = await writeNote(`${folder}/02-quills.md`, talk('Quills', 'Ben Murray'));
    const { library } = await inside();
    await library.ready();
    await eventually(3, () => library.events.find(({ title }) => title === 'NibCamp 2031')?.notes.length ?? 0);
    await vscode.window.showTextDocument(second);
    const done = vscode.commands.executeCommand('conferenceNotes.insertTalk');
    await eventually(true, async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return exists(noteUri(`${folder}/03-nibs-by-hand.md`));
    });
    await done;
    const text = await textOf(`${folder}/03-nibs-by-hand.md`);
    ok(
      text.includes('title: Nibs by hand') &&
        text.includes('speakers:\n  - Cleo Hart\n') &&
        text.includes('event: NibCamp 2031'),
      text,
    );
  });
});
