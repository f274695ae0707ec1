import type { Note } from '../note/model';
import { toolFolder, type FileSystemPort, type FolderEntry } from './files';
import { imageFile } from './imageFile';

/** Where sites keep what they serve from their root: Hugo, Jekyll, Hexo, Gatsby, Astro and plain folders. */
const siteFolders = ['', 'static', 'public', 'assets', 'src', 'source', 'content', 'docs'];
/** On the web, in the note itself, or filled in by a site generator. */
const notAFile = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)|\{\{|\{%/i;
/** In a workspace of more folders a file may lie anywhere: nothing is called missing for not being found by its name. */
const mostFolders = 5000;

/**
 * Finds the images that notes of one workspace folder show and that are not there. Every folder is listed once;
 * after a change of the files a new finder is needed.
 */
export class MissingImageFinder {
  private readonly listings = new Map<string, Promise<readonly FolderEntry[]>>();
  private readonly names = new Map<string, Promise<ReadonlySet<string>>>();
  private allNames: Promise<ReadonlySet<string> | undefined> | undefined;

  constructor(private readonly files: FileSystemPort) {}

  /** The targets among the note's images for which there is no file anywhere that the note's tools would look. */
  async missingIn(note: Note): Promise<Set<string>> {
    const missing = new Set<string>();
    for (const target of new Set(note.images.map((image) => image.target))) {
      const path = pathOf(target);
      if (path !== undefined && !(await this.isThere(path, note))) missing.add(target);
    }
    return missing;
  }

  private async isThere(path: string, note: Note): Promise<boolean> {
    const places = placesOf(path, note).map(resolve);
    // What lies outside the workspace folder cannot be looked for.
    if (places[0] === undefined) return true;
    for (const place of places) {
      if (place !== undefined && (await this.has(place))) return true;
    }
    if (path.includes('/')) return false;
    // Obsidian finds an attachment by its name alone, wherever it lies.
    const all = await (this.allNames ??= this.listAll());
    return all === undefined || all.has(comparable(path));
  }

  private async has(path: string): Promise<boolean> {
    const { folder, name } = splitPath(path);
    let names = this.names.get(folder);
    if (!names) {
      names = this.list(folder).then((entries) => new Set(entries.map((entry) => comparable(entry.name))));
      this.names.set(folder, names);
    }
    return (await names).has(comparable(name));
  }

  private list(folder: string): Promise<readonly FolderEntry[]> {
    let entries = this.listings.get(folder);
    if (!entries) this.listings.set(folder, (entries = this.files.list(folder)));
    return entries;
  }

  /** The names of all files, or undefined where there are too many folders to look through. */
  private async listAll(): Promise<ReadonlySet<string> | undefined> {
    const found = new Set<string>();
    const folders = [''];
    for (const folder of folders) {
      if (folders.length > mostFolders) return undefined;
      for (const { name, isFolder } of await this.list(folder)) {
        if (!isFolder) found.add(comparable(name));
        else if (!toolFolder.test(name)) folders.push(folder === '' ? name : `${folder}/${name}`);
      }
    }
    return found;
  }
}

/** The path an image target means, or undefined where it means no image file. */
function pathOf(target: string): string | undefined {
  if (notAFile.test(target)) return undefined;
  const path = decode(target.replace(/[?#].*$/s, ''))
    .replaceAll('\\', '/')
    .trim();
  return imageFile.test(path) ? path : undefined;
}

/** Where the file may be, by the habits of editors and site generators, relative to the workspace folder; likeliest first. */
function placesOf(path: string, note: Note): string[] {
  const { folder, name } = splitPath(note.path);
  const isRooted = path.startsWith('/');
  const relative = path.replace(/^\/+/, '');
  const places: string[] = [];
  if (isRooted && note.imageRoot !== undefined)
    places.push(`${note.imageRoot.startsWith('/') ? '' : folder}/${note.imageRoot}/${relative}`);
  // A note `a.md` is served as `a/`: what it shows may lie there, or be addressed from there.
  if (!isRooted) places.push(`${folder}/${relative}`, `${folder}/${name.replace(/\.\w+$/, '')}/${relative}`);
  // The site's root may be any folder above the note.
  for (let above = folder; ; above = splitPath(above).folder) {
    places.push(...siteFolders.map((site) => `${above}/${site}/${relative}`));
    if (above === '') return places;
  }
}

/** The path without `.` and `..`, or undefined where it leads out of the workspace folder. */
function resolve(path: string): string | undefined {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') {
      parts.push(part);
    }
  }
  return parts.join('/');
}

function splitPath(path: string): { folder: string; name: string } {
  const slash = path.lastIndexOf('/');
  return { folder: path.slice(0, Math.max(0, slash)), name: path.slice(slash + 1) };
}

function decode(target: string): string {
  try {
    return decodeURI(target);
  } catch {
    return target; // a lone % in a file's name
  }
}

/** Some file systems tell case and Unicode forms apart and some do not: a file that differs in nothing else is there. */
function comparable(name: string): string {
  return name.normalize('NFC').toLowerCase();
}
