import * as vscode from 'vscode';
import { siteAround, siteConfigNames, siteOf, type Site, type SiteConfig } from '../../core/frontmatter/site';
import { readFile } from '../common/doors/files';
import { namesIn } from '../common/doors/isThere';
import { inTime } from '../common/inTime';

/** How long what was found in a folder is believed, in milliseconds: many notes of a folder are judged in a row. */
const believed = 2_000;
/** How long a folder may take to be listed, in milliseconds. */
const patience = 5_000;
/** A configuration is no longer than this, in bytes. */
const largest = 1_000_000;
/** What is for more folders than these is forgotten. */
const mostFolders = 500;
/** Folders whose configurations are not the workspace's own. */
const noSites: ReadonlySet<string> = new Set(['node_modules', 'themes', 'vendor', '_site', 'public']);

interface Found {
  readonly at: number;
  readonly configs: Promise<readonly SiteConfig[]>;
}

/** Knows the configurations of sites above notes, by whose readers these are judged. */
export class SiteConfigs {
  private readonly found = new Map<string, Found>();

  /**
   * The site that a file of a workspace folder belongs to. Never rejects.
   * @param path relative to the folder, with `/`
   */
  async of(folder: vscode.WorkspaceFolder | undefined, path: string): Promise<Site | undefined> {
    if (folder === undefined) return undefined;
    const configs = await Promise.all(foldersAbove(path).map((above) => this.configsIn(folder, above)));
    return siteAround(path, configs.flat());
  }

  private configsIn({ uri }: vscode.WorkspaceFolder, path: string): Promise<readonly SiteConfig[]> {
    const home = vscode.Uri.joinPath(uri, path);
    const now = performance.now();
    const known = this.found.get(home.toString());
    if (known !== undefined && now - known.at < believed) return known.configs;
    if (this.found.size >= mostFolders) this.found.clear();
    const configs = configsOf(home, path);
    this.found.set(home.toString(), { at: now, configs });
    return configs;
  }
}

/** The folders in which the configuration of a site around a file may lie, relative to the workspace folder. */
function foldersAbove(path: string): string[] {
  const names = path.split('/').slice(0, -1);
  const end = names.findIndex((name) => noSites.has(name));
  const above = names.slice(0, end < 0 ? names.length : end);
  return ['', ...above].flatMap((_, depth) => {
    const home = above.slice(0, depth);
    return [home.join('/'), [...home, 'config', '_default'].join('/')];
  });
}

async function configsOf(home: vscode.Uri, path: string): Promise<readonly SiteConfig[]> {
  try {
    const names = await inTime(namesIn(home), patience);
    const found = names.filter((name) => siteConfigNames.some((known) => known === name));
    const prefix = path === '' ? '' : `${path}/`;
    const configs = await Promise.all(
      found.map((name) => readConfig(vscode.Uri.joinPath(home, name), `${prefix}${name}`)),
    );
    return configs.filter((config) => config !== undefined);
  } catch {
    return [];
  }
}

async function readConfig(uri: vscode.Uri, path: string): Promise<SiteConfig | undefined> {
  try {
    const file = await readFile(uri, largest);
    const site = siteOf(path, file.kind === 'text' ? file.text : '');
    return site === undefined ? undefined : { path, site };
  } catch {
    return undefined;
  }
}
