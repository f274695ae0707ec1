import { stripVTControlCharacters } from 'node:util';

/**
 * What the suite says from inside an extension host (test/host/runner.ts): each console line that begins with this
 * is followed by JSON, either one line of mocha's report or, at the end, its counts.
 */
const mark = 'conference-notes-tests:';

const coloured = process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

/** Prints mocha's report as it comes in and keeps its counts; everything else a host says is kept for a failure. */
export class HostReport {
  /** @type {import('./result.mjs').MochaStats | undefined} */
  stats;
  /** What was measured, in the order in which it was. @type {unknown[]} */
  figures = [];
  /** @type {string[]} */
  #others = [];

  /**
   * @param {string} line as it was logged
   * @param {string} [level] of the log, such as "info"
   * @returns {boolean} whether it came from the suite
   */
  take(line, level = '') {
    if (!line.startsWith(mark)) {
      this.#others.push(`${level} ${line}`.trim());
      return false;
    }
    const said = JSON.parse(line.slice(mark.length));
    if (said.figure !== undefined) this.figures.push(said.figure);
    if (said.stats !== undefined) this.stats = said.stats;
    else console.log(coloured ? said.line : stripVTControlCharacters(said.line));
    return true;
  }

  /**
   * What the host said beside the tests' report.
   * @returns {string}
   */
  get log() {
    return this.#others.join('\n');
  }
}
