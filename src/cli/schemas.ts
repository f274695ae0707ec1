import { readFile, realpath } from 'node:fs/promises';
import { dirname, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The address of a schema as a note names it, or with an empty path as the folder's settings do. */
export function schemaAddress(folder: string, notePath: string, reference: string): string {
  return /^[a-z][a-z\d+.-]+:/i.test(reference)
    ? reference
    : pathToFileURL(resolve(folder, dirname(notePath), reference)).href;
}

/** Reads schemas inside the folder, and from the net where the person allows it. */
export function schemaReader(folder: string, mayDownload: boolean): (address: string) => Promise<string> {
  return async (address) => {
    if (address.startsWith('https:')) {
      if (!mayDownload) throw new Error('it is only downloaded with --download-schemas.');
      const response = await fetch(address);
      if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
      return response.text();
    }
    const [path, root] = await Promise.all([realpath(fileURLToPath(address)), realpath(folder)]);
    if (!path.startsWith(root + sep)) throw new Error('it lies outside the folder.');
    return readFile(path, 'utf8');
  };
}
