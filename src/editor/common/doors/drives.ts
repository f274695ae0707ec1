import * as vscode from 'vscode';
import { inTime, patience, SlowError } from '../inTime';

/** A drive did not answer a moment ago: nobody waits for each of its files. */
export class HangingDriveError extends SlowError {}

/**
 * What a command knows of the drives it asks: once a file took too long, the others of the same workspace folder are
 * not asked any more, so that a command over hundreds of notes waits once for a drive that hangs.
 */
export class Drives {
  private readonly hanging = new Set<string>();

  /** @param limit how long a file may take, in milliseconds */
  constructor(private readonly limit = patience) {}

  /**
   * What the work gives, if the drive answers in time.
   * @throws SlowError once the time is over, HangingDriveError where it was over for another file
   */
  async ask<T>(uri: vscode.Uri, work: () => PromiseLike<T>): Promise<T> {
    const drive = driveOf(uri);
    if (this.hanging.has(drive)) throw new HangingDriveError('Its drive does not answer.');
    try {
      return await inTime(work(), this.limit);
    } catch (error) {
      if (error instanceof SlowError) this.hanging.add(drive);
      throw error;
    }
  }
}

function driveOf(uri: vscode.Uri): string {
  return vscode.workspace.getWorkspaceFolder(uri)?.uri.toString() ?? `${uri.scheme}://${uri.authority}`;
}
