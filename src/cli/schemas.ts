import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { largestSchema, megabytes } from '../core/foreign/sizes';
import { realDisk } from './disk';
import { fetchText } from './fetching';
import { isBelow } from './writeNote';

/** The address of a schema as a note names it, or with an empty path as the folder's settings do. */
export function schemaAddress(folder: string, notePath: string, reference: string): string {
  return /^[a-z][a-z\d+.-]+:/i.test(reference)
    ? reference
    : pathToFileURL(resolve(folder, dirname(notePath), reference)).href;
}

/** Reads schemas inside the folder, and from the net where the person allows it. */
export function schemaReader(folder: string, mayDownload: boolean): (address: string) => Promise<string> {
  const read = (address: string): string => {
    const path = realDisk.real(fileURLToPath(address));
    if (!isBelow(path, realDisk.real(folder))) throw new Error('it lies outside the folder.');
    const { size } = realDisk.stat(path);
    if (size > largestSchema) throw new Error(`it is larger than ${megabytes(largestSchema)}.`);
    return realDisk.read(path).toString('utf8');
  };
  return async (address) => {
    if (!address.startsWith('https:')) return read(address);
    if (!mayDownload) throw new Error('it is only downloaded with --download-schemas.');
    return fetchText(address, largestSchema);
  };
}
