import * as vscode from 'vscode';
import type { FrontMatter } from '../../core/frontmatter/model';
import { SchemaChecker } from '../../core/frontmatter/schema/check';
import { schemaReferences } from '../../core/frontmatter/schema/references';
import { matchingSchemas } from '../../core/library/schemaGlobs';
import { largestSchema, megabytes } from '../../core/foreign/sizes';
import { withoutMark } from '../../core/foreign/bytes';
import { readFile } from '../common/doors/files';
import { leadsThroughLink } from '../common/doors/links';
import type { Net } from '../common/doors/fetching';
import { currentSettings, onSettingsChange } from '../common/settings';

/** Finds and reads the JSON Schemas that people made for their notes. */
export class Schemas implements vscode.Disposable {
  private current: SchemaChecker | undefined;
  private readonly listener: vscode.Disposable;

  constructor(private readonly net: Net) {
    const forget = (): void => {
      this.current = undefined;
    };
    this.listener = vscode.Disposable.from(
      onSettingsChange(['frontMatter.schemas', 'frontMatter.downloadSchemas'], forget),
      vscode.workspace.onDidSaveTextDocument(({ languageId }) => {
        if (languageId === 'json' || languageId === 'jsonc') forget();
      }),
    );
  }

  dispose(): void {
    this.listener.dispose();
  }

  /** Keeps every schema it has read, until one may have changed. */
  get checker(): SchemaChecker {
    return (this.current ??= new SchemaChecker((address) => this.read(address)));
  }

  /**
   * Addresses of the schemas for a file: those its settings name, then those it names itself. In a workspace that is not
   * trusted, whose settings and notes are a stranger's, only those that the person's own settings name.
   */
  of(
    uri: vscode.Uri,
    place: { readonly path: string; readonly folder?: vscode.WorkspaceFolder },
    text: string,
    frontMatter: FrontMatter,
    globs: Readonly<Record<string, string>>,
  ): string[] {
    const named = schemaReferences(text, frontMatter, vscode.workspace.isTrusted).map((reference) =>
      resolve(vscode.Uri.joinPath(uri, '..'), reference),
    );
    const { folder } = place;
    const configured =
      folder === undefined ? [] : matchingSchemas(globs, place.path).map((reference) => resolve(folder.uri, reference));
    return [...new Set([...configured, ...named])];
  }

  /** The text of a schema: from the workspace, or from the net where the person allows it in settings that no workspace can change. */
  private async read(address: string): Promise<string> {
    const parsed = vscode.Uri.parse(address, true);
    if (parsed.scheme === 'https') {
      if (!currentSettings()['frontMatter.downloadSchemas'])
        throw new Error(vscode.l10n.t('The setting conferenceNotes.frontMatter.downloadSchemas does not allow it.'));
      return (await this.net.fetchText(address, largestSchema)) ?? '';
    }
    const uri = withoutDots(parsed);
    if (vscode.workspace.getWorkspaceFolder(uri) === undefined || (await leadsThroughLink(uri)))
      throw new Error(vscode.l10n.t('It lies outside the workspace.'));
    const file = await readFile(uri, largestSchema);
    if (file.kind === 'too-large') throw new Error(vscode.l10n.t('It is larger than {0}.', megabytes(largestSchema)));
    if (file.kind === 'binary') throw new Error(vscode.l10n.t('It is no text.'));
    return withoutMark(file.text);
  }
}

function resolve(base: vscode.Uri, reference: string): string {
  return /^[a-z][a-z\d+.-]+:/i.test(reference) ? reference : vscode.Uri.joinPath(base, reference).toString();
}

/** An address as a note writes it may climb out of the workspace, though it begins like it. */
function withoutDots(uri: vscode.Uri): vscode.Uri {
  return vscode.Uri.joinPath(uri.with({ path: '/' }), uri.path);
}
