import * as vscode from 'vscode';
import { toolNames } from '../../src/editor/agents/toolNames';
import { deepEqual, equal, ok } from './support/assert';
import { extension } from './support/extension';
import { closeEditors, eventually, inside, noteUri, removeFolder, writeNote } from './support/notes';

interface Talk {
  readonly title: string;
  readonly line: number;
  readonly speakers: readonly string[];
}

interface FoundNote {
  readonly path: string;
  readonly talks: readonly Talk[];
}

describe('tools for agents', () => {
  const folder = 'agents-test';
  const path = `${folder}/inkconf-2019.md`;
  before(async () => {
    await extension().activate();
    await writeNote(
      path,
      '# InkConf 2019',
      '',
      '4 May 2019, Linz',
      '',
      '## Glyphs in the rain',
      '',
      'Speaker: Ada Quill',
      '',
      '- paper swells',
      '- [ ] ask for the slides',
      '',
    );
    const { library } = await inside();
    await library.ready();
    await eventually(true, () => library.notes.some(({ note }) => note.path === path));
  });
  after(async () => {
    await closeEditors();
    await removeFolder(folder);
  });

  async function call<T>(name: string, input: object): Promise<T> {
    const { content } = await vscode.lm.invokeTool(name, { input, toolInvocationToken: undefined });
    const [part] = content;
    ok(part instanceof vscode.LanguageModelTextPart, 'A tool answers with a text');
    return JSON.parse(part.value) as T;
  }

  it('are those of the manifest', () => {
    const declared = (extension().packageJSON as { contributes: { languageModelTools: { name: string }[] } })
      .contributes.languageModelTools;
    deepEqual(
      declared.map(({ name }) => name),
      Object.values(toolNames),
    );
    const known = vscode.lm.tools.map(({ name }) => name);
    deepEqual(
      Object.values(toolNames).filter((name) => !known.includes(name)),
      [],
    );
  });

  it('find talks, as the command line lists notes', async () => {
    const found = await call<FoundNote[]>(toolNames.findTalks, { query: 'speaker:"Ada Quill"' });
    deepEqual(
      found.map((note) => [note.path, note.talks.map(({ title, line }) => [title, line])]),
      [[path, [['Glyphs in the rain', 5]]]],
    );
    deepEqual(Object.keys(found[0] ?? {}), ['path', 'kind', 'event', 'talks', 'looseEnds']);
  });

  it('read the notes of a talk', async () => {
    const { text } = await call<{ text: string }>(toolNames.readTalk, { path, line: 7 });
    ok(text.startsWith('## Glyphs in the rain') && text.includes('- paper swells'), text);
  });

  it('list loose ends', async () => {
    const found = await call<{ path: string; line: number; kind: string; talk: string }[]>(toolNames.listLooseEnds, {
      query: 'event:InkConf',
    });
    deepEqual(
      found.map(({ line, kind, talk }) => [line, kind, talk]),
      [[10, 'todo', 'Glyphs in the rain']],
    );
  });

  it('say what is not there', async () => {
    let message = '';
    try {
      await call(toolNames.readTalk, { path: 'no-such-note.md', line: 1 });
    } catch (error) {
      message = String(error);
    }
    ok(message.includes('no-such-note.md'), message);
  });

  it('insert a talk in the form of the others, and leave the note to be saved', async () => {
    const { talks } = await call<FoundNote>(toolNames.insertTalk, {
      path,
      title: 'Ink that waits',
      speakers: ['Bo Nib'],
    });
    deepEqual(
      talks.map(({ title, speakers }) => [title, ...speakers]),
      [
        ['Glyphs in the rain', 'Ada Quill'],
        ['Ink that waits', 'Bo Nib'],
      ],
    );
    const document = await vscode.workspace.openTextDocument(noteUri(path));
    equal(document.isDirty, true);
    ok(document.getText().includes('## Ink that waits\n\nSpeaker: Bo Nib\n'), document.getText());
  });
});
