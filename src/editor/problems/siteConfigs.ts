import * as vscode from 'vscode';
import { siteAround, siteConfigNames, siteOf, type Site, type SiteConfig } from '../../core/frontmatter/site';
import { readFile } from '../common/doors/files';
import { inTime } from '../common/inTime';

/** How long what was found is believed, in milliseconds: such files seldom come and go. */
const believed = 30_000;
/** How long the search for them may take, in milliseconds. */
const patience = 5_000;
/** More sites than this no workspace holds. */
const most = 50;
/** A configuration is no longer than this, in bytes. */
const largest = 1_000_000;

interface Found {
  readonly at: number;
  readonly configs: Promise<readonly (SiteConfig & { readonly folder: string })[]>;
}

/** Knows the configurations of sites in the workspace, by whose readers the notes below them are judged. */
export class SiteConfigs implements vscode.Disposable {
  private found: Found | undefined;
  private readonly listener: vscode.Disposable;

  constructor() {
    this.listener = vscode.workspace.onDidSaveTextDocument(({ uri }) => {
      if (siteConfigNames.some((name) => uri.path.endsWith(`/${name}`))) this.found = undefined;
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  /** The site that a file of a workspace folder belongs to. Never rejects. @param path relative to the folder, with `/` */
  async of(folder: vscode.WorkspaceFolder | undefined, path: string): Promise<Site | undefined> {
    if (folder === undefined) return undefined;
    const now = performance.now();
    if (this.found === undefined || now - this.found.at > believed) this.found = { at: now, configs: findConfigs() };
    const own = folder.uri.toString();
    return siteAround(
      path,
      (await this.found.configs).filter((config) => config.folder === own),
    );
  }
}

async function findConfigs(): Promise<readonly (SiteConfig & { readonly folder: string })[]> {
  try {
    // On a file system without a search of its own the editor waits for one for ever.
    const uris = await inTime(
      vscode.workspace.findFiles(
        `**/{${siteConfigNames.join(',')}}`,
        '**/{node_modules,themes,vendor,_site,public}/**',
        most,
      ),
      patience,
    );
    const configs = await Promise.all(uris.map(readConfig));
    return configs.filter((config) => config !== undefined);
  } catch {
    return [];
  }
}

async function readConfig(uri: vscode.Uri): Promise<(SiteConfig & { readonly folder: string }) | undefined> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (folder === undefined) return undefined;
  const path = uri.path.slice(folder.uri.path.replace(/\/?$/, '/').length);
  try {
    const file = await readFile(uri, largest);
    const site = siteOf(path, file.kind === 'text' ? file.text : '');
    return site === undefined ? undefined : { path, site, folder: folder.uri.toString() };
  } catch {
    return undefined;
  }
}
