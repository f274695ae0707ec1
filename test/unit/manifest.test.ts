import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defaultFileSettings } from '../../src/core/library/files';
import { commands, views } from '../../src/editor/common/ids';
import { settingReaders } from '../../src/editor/common/settingsSchema';
import { manifestSettings, settingsGroups } from './support/settings';
import { projectFolder, readProjectFile, readProjectJson } from './support/project';

interface Command {
  readonly command: string;
  readonly title?: string;
  readonly category?: string;
}

interface Manifest {
  readonly icon: string;
  readonly engines: { readonly vscode: string; readonly node: string };
  readonly activationEvents: readonly string[];
  readonly contributes: {
    readonly viewsContainers: Record<string, readonly { icon: string }[]>;
    readonly views: Record<string, readonly { id: string; icon?: string }[]>;
    readonly viewsWelcome: readonly { view: string; contents: string; when: string }[];
    readonly commands: readonly Command[];
    readonly keybindings: readonly { readonly key: string }[];
    readonly walkthroughs: readonly { steps: readonly { id: string; completionEvents: readonly string[] }[] }[];
    readonly menus: Record<string, readonly { command?: string; when?: string }[]>;
    readonly submenus: readonly { id: string }[];
  };
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(projectFolder, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .map((path) => join(folder, path));
}

const text = readProjectFile('package.json');
const manifest = JSON.parse(text) as Manifest;
const { contributes } = manifest;
const messages = readProjectJson('package.nls.json') as Record<string, string>;
const source = filesBelow('src/editor').map((path) => ({ path, text: readProjectFile(path) }));
const code = source.map((file) => file.text).join('\n');

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('manifest', () => {
  it('declares the commands the code registers, and no others', () => {
    assert.deepEqual(sorted(contributes.commands.map((command) => command.command)), sorted(Object.values(commands)));
    const unregistered = Object.keys(commands).filter(
      (name) => !new RegExp(`registerCommand\\(\\s*commands\\.${name}\\b`).test(code),
    );
    assert.deepEqual(unregistered, []);
  });

  it('gives every command a title and the same category', () => {
    for (const command of contributes.commands) {
      assert.match(command.title ?? '', /^%.+%$/, command.command);
      assert.equal(command.category, '%category%', command.command);
    }
  });

  it('names only commands of its own in menus', () => {
    const known = new Set(contributes.commands.map((command) => command.command));
    const unknown = Object.values(contributes.menus)
      .flat()
      .flatMap(({ command }) => (command === undefined || known.has(command) ? [] : [command]));
    assert.deepEqual(unknown, []);
  });

  it('declares the views the code creates, and no others', () => {
    const declared = Object.values(contributes.views)
      .flat()
      .map((view) => view.id);
    assert.deepEqual(sorted(declared), sorted(Object.values(views)));
    assert.deepEqual(
      contributes.viewsWelcome.filter(({ view }) => !declared.includes(view)),
      [],
    );
  });

  it('declares the settings the code reads, each with a default and a description', () => {
    const properties = manifestSettings();
    assert.deepEqual(
      sorted(Object.keys(properties)),
      sorted(Object.keys(settingReaders).map((name) => `conferenceNotes.${name}`)),
    );
    for (const [name, property] of Object.entries(properties)) {
      assert.notEqual(property.default, undefined, name);
      assert.match(property.markdownDescription, /^%.+%$/, name);
    }
  });

  it('has defaults that the code reads back unchanged', () => {
    for (const [name, read] of Object.entries(settingReaders)) {
      const { default: value } = manifestSettings()[`conferenceNotes.${name}`] ?? {};
      assert.deepEqual(read(value), value, name);
    }
  });

  it('groups settings in an order, and says of each where it may be set', () => {
    const groups = settingsGroups();
    assert.deepEqual(
      groups.map(({ title, order }) => [title, order]),
      ['notes', 'sidebar', 'frontMatter'].map((name, index) => [`%settings.${name}%`, index + 1]),
    );
    for (const { properties } of groups) {
      assert.deepEqual(
        Object.values(properties).map(({ order }) => order),
        Object.keys(properties).map((_, index) => index + 1),
      );
    }
    const scopes = new Map(Object.entries(manifestSettings()).map(([name, { scope }]) => [name, scope]));
    assert.ok([...scopes.values()].every((scope) => ['window', 'resource', 'application'].includes(scope)));
    // A workspace must not bring the editor to fetch anything.
    assert.equal(scopes.get('conferenceNotes.frontMatter.downloadSchemas'), 'application');
  });

  it('reads every value that a setting offers, describes it, and takes no other', () => {
    for (const [name, read] of Object.entries(settingReaders)) {
      const {
        type,
        enum: values,
        enumDescriptions,
        items,
        properties,
      } = manifestSettings()[`conferenceNotes.${name}`] ?? {};
      for (const value of values ?? []) assert.equal(read(value), value, name);
      for (const value of items?.enum ?? []) assert.deepEqual(read([value]), [value], name);
      for (const [key, { enum: choices = [] }] of Object.entries(properties ?? {}))
        for (const value of choices) assert.deepEqual(read({ [key]: value }), { [key]: value }, `${name} ${key}`);
      assert.equal(enumDescriptions?.length, values?.length, name);
      assert.equal(items?.enumDescriptions?.length, items?.enum?.length, name);
      if (values !== undefined)
        assert.ok(
          values.some((value) => value === read('no such value')),
          name,
        );
      if (type === 'array') assert.deepEqual(read('no list'), [], name);
    }
  });

  it('looks for the same files as the command line', () => {
    const valueOf = (name: string): unknown => manifestSettings()[`conferenceNotes.files.${name}`]?.default;
    assert.deepEqual({ include: valueOf('include'), exclude: valueOf('exclude') }, defaultFileSettings);
  });

  it('sets every context key of its own that a when clause asks for', () => {
    const ids = new Set([
      ...Object.values(commands),
      ...Object.values(views),
      ...contributes.submenus.map(({ id }) => id),
      ...Object.keys(manifestSettings()),
    ]);
    const clauses = [...text.matchAll(/"(?:when|enablement)": "([^"]*)"|"onContext:([^"]*)"/g)].map(
      (match) => match[1] ?? match[2] ?? '',
    );
    const asked = sorted(clauses.flatMap((clause) => clause.match(/conferenceNotes\.[\w.]+/g) ?? [])).filter(
      (key) => !ids.has(key),
    );
    for (const key of asked) assert.match(code, new RegExp(`setContextKey\\(\\s*'${key.replaceAll('.', '\\.')}'`), key);
    assert.ok(asked.length > 0);
  });

  it('completes each step of the walkthrough by something that happens', () => {
    const known = new Set<string>([
      ...Object.values(commands).map((command) => `onCommand:${command}`),
      ...Object.values(views).flatMap((view) => [`onView:${view}`, `onCommand:${view}.focus`]),
      ...Object.keys(manifestSettings()).map((setting) => `onSettingChanged:${setting}`),
    ]);
    const steps = contributes.walkthroughs.flatMap((walkthrough) => walkthrough.steps);
    assert.deepEqual(
      steps.map(({ id }) => id),
      ['open', 'look', 'insert', 'mend', 'schedule', 'yours'],
    );
    for (const { id, completionEvents } of steps) {
      assert.notEqual(completionEvents.length, 0, id);
      const unknown = completionEvents.filter((event) => !event.startsWith('onContext:') && !known.has(event));
      assert.deepEqual(unknown, [], id);
    }
  });

  it('has the icons it names', () => {
    const icons = [
      manifest.icon,
      ...Object.values(contributes.viewsContainers)
        .flat()
        .map(({ icon }) => icon),
    ];
    for (const icon of icons) assert.ok(existsSync(join(projectFolder, icon)), icon);
  });

  it('takes no key behind Ctrl+K that VS Code has there', () => {
    // What VS Code 1.139 and its built-in extensions bind in editors of Markdown.
    const named = ['shift+n', 'shift+o', 'left', 'right', 'up', 'down', 'enter', 'shift+enter'];
    const taken = ['c', 'd', 'e', 'f', 'i', 'm', 'n', 'o', 'p', 's', 'u', 'v', 'w', 'y', 'z', ...named];
    const own = contributes.keybindings.flatMap(({ key }) => /^ctrl\+k (.+)$/.exec(key)?.[1] ?? []);
    assert.ok(own.length >= 5);
    assert.equal(new Set(own).size, own.length);
    assert.deepEqual(
      own.filter((key) => taken.includes(key) || key.startsWith('ctrl+')),
      [],
    );
  });

  it('is compiled with the API and the Node of the oldest VS Code and Node it names', () => {
    const types = (name: string) =>
      (readProjectJson(`node_modules/@types/${name}/package.json`) as { version: string }).version;
    assert.equal(manifest.engines.vscode, `^${types('vscode')}`);
    assert.equal(/^>=(\d+)\./.exec(manifest.engines.node)?.[1], types('node').split('.')[0]);
  });

  it('never wakes up for everything', () => {
    assert.ok(manifest.activationEvents.length > 0);
    assert.ok(!manifest.activationEvents.some((event) => event === '*' || event === 'onStartupFinished'));
    // A path without a wildcard is looked up, and no folder is searched for it.
    assert.ok(!manifest.activationEvents.some((event) => /^workspaceContains:.*[*?{[]/.test(event)));
  });
});

describe('messages', () => {
  it('package.nls.json has the strings the manifest names, and no others', () => {
    const named = [...text.matchAll(/"%([^"%]+)%"/g)].map((match) => match[1] ?? '');
    assert.deepEqual(sorted(Object.keys(messages)), sorted(named));
  });

  it('welcome texts run only commands that exist', () => {
    const known = new Set<string>([...Object.values(commands), ...Object.values(views).map((view) => `${view}.focus`)]);
    const linked = Object.values(messages).flatMap((message) =>
      [...message.matchAll(/command:(conferenceNotes[\w.]+)/g)].map((match) => match[1] ?? ''),
    );
    assert.ok(linked.length > 0);
    assert.deepEqual(
      linked.filter((command) => !known.has(command)),
      [],
    );
  });

  it('no string for a person is written past vscode.l10n', () => {
    const shows =
      /\b(?:showInformationMessage|showWarningMessage|showErrorMessage|showInputBox|showQuickPick)\(\s*['"`]/;
    assert.deepEqual(
      source.filter((file) => shows.test(file.text)).map((file) => file.path),
      [],
    );
  });
});
