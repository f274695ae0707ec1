import { isMainThread, workerData } from 'node:worker_threads';
import { checkInThread } from './checkParts';
import { tuneEngine } from './engine';
import { readInThread } from './readParts';
import { run } from './run';
import { terminalOutput } from './terminal';

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (isMainThread) tuneEngine();
if (!readInThread(workerData) && !checkInThread(workerData)) {
  run(process.argv.slice(2), terminalOutput(process.stdout, process.stderr, process.env, __filename)).then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 70;
    },
  );
}
