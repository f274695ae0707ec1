import { table } from './manifestTables.mjs';

/** @typedef {{ notes: string, command: string, wall: number, cpu: number, comparedWall: number, comparedCpu: number }} Command */
/** @typedef {{ kilobytes: number, ours: number, theirs: number }} Reading */
/** @typedef {{ median: number, p99: number, most: number }} Spread */
/** @typedef {{ what: string, times?: Spread, late?: Spread, work?: Spread }} Figure */
/** @typedef {{ count: number, floor: number, loading: number, grouping: number, bytes?: number, rewritten: number }} Kept */

/**
 * What `bench/results.json` holds, as tables.
 * @param {{ commands?: readonly Command[], kept?: readonly Kept[], reading?: readonly Reading[], editor?: readonly Figure[] }} results
 * @returns {{ speedOfCommands: string, speedOfKept: string, speedOfReading: string, speedInEditor: string }}
 */
export function speedTables({ commands = [], kept = [], reading = [], editor = [] }) {
  return {
    speedOfReading: table(
      ['note', 'reading it', 'its blocks', 'compared'],
      reading.map(({ kilobytes, ours, theirs }) => [
        `${kilobytes} KB`,
        `${ours.toFixed(1)} ms`,
        `${theirs.toFixed(2)} ms`,
        times(ours / theirs),
      ]),
    ),
    speedInEditor: table(
      ['what', 'median', 'p99', 'most', 'timers late, p99', 'at most', 'the loop’s own work, p99', 'at most'],
      editor.flatMap(({ what, times: each, late, work }) =>
        each === undefined ? [] : [[what, ...spread(each), ...spread(late).slice(1), ...spread(work).slice(1)]],
      ),
    ),
    speedOfCommands: table(
      ['notes', 'command', 'time', 'compared', 'CPU', 'compared'],
      commands.map(({ notes, command, wall, cpu, comparedWall, comparedCpu }) => [
        notes,
        `\`${command}\``,
        seconds(wall),
        times(comparedWall),
        seconds(cpu),
        times(comparedCpu),
      ]),
    ),
    speedOfKept: table(
      ['notes', 'JSON alone', 'loading', 'compared', 'grouping', 'compared', 'kept a note', 'rewritten for one'],
      kept.map(({ count, floor, loading, grouping, bytes, rewritten }) => [
        count.toLocaleString('en'),
        milliseconds(floor),
        milliseconds(loading),
        times(loading / floor),
        milliseconds(grouping),
        times(grouping / floor),
        bytes === undefined ? '–' : `${Math.round(bytes).toLocaleString('en')} B`,
        `${(100 * rewritten).toFixed(1)} %`,
      ]),
    ),
  };
}

/** @param {Spread} [given] in milliseconds */
function spread(given) {
  if (given === undefined) return ['', '', ''];
  const { median, p99, most } = given;
  return [median, p99, most].map((time) => `${time.toFixed(1)} ms`);
}

/** @param {number} time in milliseconds */
function seconds(time) {
  return `${(time / 1000).toFixed(1)} s`;
}

/** @param {number} time */
function milliseconds(time) {
  return `${Math.round(time).toLocaleString('en')} ms`;
}

/** @param {number} ratio */
function times(ratio) {
  return `${ratio.toFixed(ratio < 10 ? 2 : 1)} ×`;
}
