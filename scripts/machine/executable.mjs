import { accessSync, constants } from 'node:fs';
import process from 'node:process';

/** @param {string} file */
export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first program that is there, of the places usual on this platform.
 * @param {Partial<Record<NodeJS.Platform, string[]>>} places
 * @returns {string | undefined}
 */
export function firstInstalled(places) {
  return places[process.platform]?.find(isExecutable);
}

/**
 * The folders that programs are installed in on Windows; none elsewhere.
 * @returns {string[]}
 */
export function windowsProgramFolders() {
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined);
}
