import 'mocha/mocha.js';
import { hostName } from './support/hostName';
import { inside } from './support/notes';
import { collectRejections } from './support/rejections';
import { report } from './support/report';

/**
 * Runs the suite inside an extension host and reports through the console, the one channel every host has.
 * @param load defines the tests; called once mocha's `describe` and `it` are there
 * @param grep runs only tests whose full title holds this text, all if empty
 * @throws if a test fails, or if there is none
 */
export async function runSuite(load: () => void, grep: string): Promise<void> {
  // mocha's browser build, in all hosts alike: the web worker has no Node, and neither has it a page for `mocha.setup`.
  // The suite shares its machine with a browser and a server: a test that was too slow may be repeated once, which is said.
  const mocha = new Mocha({ ui: 'bdd', reporter: 'spec', color: true, timeout: 20_000, retries: 1 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  if (grep !== '') mocha.fgrep(grep);
  Mocha.reporters.Base.consoleLog = (...args: unknown[]) => {
    report({ line: format(args) });
  };
  // What is loaded when first used is there from the start: a person waits for a suggestion, a test asks for it at once.
  mocha.suite.beforeAll(async () => (await inside()).loadAll());
  const rejections = collectRejections();
  load();
  report({ line: `\n  extension host: ${hostName()}` });
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats);
    });
    runner.on('retry', (test: Mocha.Test, error: Error) => {
      report({ line: `    repeated: ${test.fullTitle()} (${error.message.slice(0, 200)})` });
    });
  });
  for (const rejection of rejections) report({ line: `\n  A rejection was not handled: ${rejection}` });
  if (stats !== undefined) stats.failures += rejections.length;
  report({ stats });
  if (stats === undefined || stats.failures > 0) throw new Error('Tests failed.');
  if (stats.passes === 0) throw new Error('No test was run.');
}

/** Fills in the `%s` and `%d` of mocha's reporter, as `console.log` would. */
function format([template = '', ...values]: unknown[]): string {
  return String(template).replace(/%[sd]/g, () => String(values.shift()));
}
