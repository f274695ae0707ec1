import * as vscode from 'vscode';
import {
  saysTitle,
  templateKinds,
  titleVariable,
  type OwnTemplates,
  type TemplateKind,
} from '../../core/write/template/ownTemplates';
import { fillTemplate, type TemplateProblem } from '../../core/write/template/template';
import { LineIndex } from '../../core/text/lineIndex';
import { toRange } from '../common/convert';
import { textOf } from '../common/doors/files';
import { leadsThroughLink } from '../common/doors/links';
import { namesIn } from '../common/doors/isThere';
import { warn } from '../common/doors/messages';
import { pick } from '../common/doors/questions';
import { localClock } from '../common/localClock';
import { currentSettings } from '../common/settings';

/** A person's own templates; what is wrong with them stands in the Problems panel, and the built-in ones are used. */
export class Templates implements vscode.Disposable {
  private readonly problems = vscode.languages.createDiagnosticCollection('conference-notes-templates');
  private readonly listeners = vscode.Disposable.from(
    vscode.workspace.onDidOpenTextDocument((document) => {
      this.check(document.uri, document.getText());
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      this.check(document.uri, document.getText());
    }),
    vscode.workspace.onDidDeleteFiles(({ files }) => {
      for (const file of files) this.problems.delete(file);
    }),
  );

  /**
   * Which of the templates of a kind is meant, where a person has named ones beside the usual: `talk.workshop.md`.
   * @returns empty for the usual one, undefined when called off
   */
  async choose(kind: TemplateKind, folder: vscode.WorkspaceFolder | undefined): Promise<string | undefined> {
    const home = folder && templateUri(kind, folder, '');
    if (home === undefined) return '';
    const names = (await namesIn(vscode.Uri.joinPath(home, '..'))).flatMap((file) => nameIn(file, kind) ?? []);
    if (names.every((name) => name === '')) return '';
    const items = ['', ...names.filter((name) => name !== '').toSorted()].map((name) => ({
      name,
      label: name === '' ? vscode.l10n.t('The usual one') : name,
      description: name === '' && !names.includes('') ? '' : fileOf(kind, name),
    }));
    return (await pick(items, { placeHolder: vscode.l10n.t('Which template?') }))?.name;
  }

  /** A template for a note of which nothing is known yet; undefined where there is none that can be used. */
  async filled(
    kind: TemplateKind,
    folder: vscode.WorkspaceFolder | undefined,
    name: string,
  ): Promise<string | undefined> {
    const text = await this.usable(kind, folder, name);
    const template = text === undefined ? undefined : fillTemplate(text, {});
    return template?.ok === true ? template.snippet : undefined;
  }

  /** The templates of a workspace folder, for notes that are written as a whole; those with a mistake are reported and left out. */
  async own(
    folder: vscode.WorkspaceFolder,
    names: Readonly<Partial<Record<TemplateKind, string>>> = {},
  ): Promise<OwnTemplates> {
    const texts = await Promise.all(
      templateKinds.map(async (kind) => [kind, await this.usable(kind, folder, names[kind] ?? '')] as const),
    );
    return {
      texts: Object.fromEntries(texts.flatMap(([kind, text]) => (text === undefined ? [] : [[kind, text]]))),
      variables: clockVariables(),
    };
  }

  /** The text of a template with LF; undefined where there is none, or one with a mistake, which is told. */
  async usable(
    kind: TemplateKind,
    folder: vscode.WorkspaceFolder | undefined,
    name: string,
  ): Promise<string | undefined> {
    if (folder === undefined) return undefined;
    const uri = templateUri(kind, folder, name);
    if (uri === undefined || (!vscode.workspace.isTrusted && !(await liesIn(folder, uri)))) return undefined;
    const text = (await textOf(uri))?.replaceAll('\r\n', '\n');
    if (text === undefined) return undefined;
    this.check(uri, text);
    if (!vscode.workspace.isTrusted && clipboard.test(text)) return undefined;
    if (fillTemplate(text, {}).ok) return text;
    void this.tell(uri);
    return undefined;
  }

  dispose(): void {
    this.listeners.dispose();
    this.problems.dispose();
  }

  /** Lists what is wrong with a file if it is one of the templates. */
  private check(uri: vscode.Uri, text: string): void {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    const file = uri.path.slice(uri.path.lastIndexOf('/') + 1);
    const kind =
      folder &&
      templateKinds.find((one) => {
        const name = nameIn(file, one);
        return name !== undefined && templateUri(one, folder, name)?.toString() === uri.toString();
      });
    if (kind === undefined) return;
    const template = fillTemplate(text, {});
    const lines = new LineIndex(text);
    const found = template.ok
      ? saysTitle(kind, text)
        ? []
        : [withoutTitle(kind)]
      : template.problems.map((problem) => diagnosticOf(problem, lines));
    this.problems.set(uri, found);
  }

  private async tell(uri: vscode.Uri): Promise<void> {
    const open = vscode.l10n.t('Open');
    const answer = await warn(
      vscode.l10n.t('{0} has a mistake; the built-in template was used.', vscode.workspace.asRelativePath(uri)),
      open,
    );
    if (answer === open) await vscode.window.showTextDocument(uri);
  }
}

/** What a person has copied may be a secret: no stranger's template gets it. */
const clipboard = /\$\{?CLIPBOARD\b/;

/** Whether a file lies in the workspace folder itself, and no link leads to it from elsewhere. */
async function liesIn(folder: vscode.WorkspaceFolder, uri: vscode.Uri): Promise<boolean> {
  return (
    vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() === folder.uri.toString() && !(await leadsThroughLink(uri))
  );
}

/** The editor's variables that a file can be written with before it is opened. */
function clockVariables(): Record<string, string> {
  const { date, time } = localClock();
  const [year = '', month = '', day = ''] = date.split('-');
  const [hour = '', minute = ''] = time.split(':');
  return {
    CURRENT_YEAR: year,
    CURRENT_YEAR_SHORT: year.slice(2),
    CURRENT_MONTH: month,
    CURRENT_DATE: day,
    CURRENT_HOUR: hour,
    CURRENT_MINUTE: minute,
  };
}

function templateUri(kind: TemplateKind, folder: vscode.WorkspaceFolder, name: string): vscode.Uri | undefined {
  const path = currentSettings(folder)['templates.folder'];
  return path === '' ? undefined : vscode.Uri.joinPath(folder.uri, path, fileOf(kind, name));
}

function fileOf(kind: TemplateKind, name: string): string {
  return name === '' ? `${kind}.md` : `${kind}.${name}.md`;
}

/** What a file is called among the templates of a kind: empty for the usual one, undefined for none of them. */
function nameIn(file: string, kind: TemplateKind): string | undefined {
  if (file === `${kind}.md`) return '';
  return file.startsWith(`${kind}.`) && file.endsWith('.md') ? file.slice(kind.length + 1, -'.md'.length) : undefined;
}

/** What such a template writes could not be found again: the built-in one is used wherever a note is written as a whole. */
function withoutTitle(kind: TemplateKind): vscode.Diagnostic {
  const message = vscode.l10n.t(
    'This template does not name {0}: notes that are written as a whole are written by the built-in one.',
    `\${${titleVariable(kind)}}`,
  );
  return ours(
    new vscode.Diagnostic(new vscode.Range(0, 0, 0, 0), message, vscode.DiagnosticSeverity.Warning),
    'no-title',
  );
}

function diagnosticOf(problem: TemplateProblem, lines: LineIndex): vscode.Diagnostic {
  const range = toRange(lines.rangeOf({ start: lines.startOf(problem.line), end: lines.endOf(problem.line) }));
  const message =
    problem.code === 'unclosed'
      ? vscode.l10n.t('This is never closed: a } is missing.')
      : vscode.l10n.t('No variable has the name {0}.', problem.name);
  return ours(new vscode.Diagnostic(range, message, vscode.DiagnosticSeverity.Error), problem.code);
}

function ours(diagnostic: vscode.Diagnostic, code: string): vscode.Diagnostic {
  diagnostic.source = 'Conference Notes';
  diagnostic.code = code;
  return diagnostic;
}
