import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** The variable that names the file for the counts. */
export const statsFileVariable = 'CONFERENCE_NOTES_STATS';

/** Mocha's spec output, and its counts as JSON in the file that {@link statsFileVariable} names. */
export default class StatsReporter extends Mocha.reporters.Spec {
  /**
   * @param {Mocha.Runner} runner
   * @param {Mocha.MochaOptions} options
   */
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const file = process.env[statsFileVariable];
      if (file !== undefined) writeFileSync(file, JSON.stringify(this.stats));
    });
  }
}
