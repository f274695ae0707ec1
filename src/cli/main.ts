import { workerData } from 'node:worker_threads';
import { checkInThread } from './checkParts';
import { readInThread } from './readParts';
import { run } from './run';

/** A reader that has seen enough (`| head`) closes the pipe: that is no failure. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

if (!readInThread(workerData) && !checkInThread(workerData)) {
  run(process.argv.slice(2), {
    result: (text) => process.stdout.write(text),
    message: (text) => process.stderr.write(`${text}\n`),
    program: __filename,
  }).then(
    (exitCode) => {
      process.exitCode = exitCode;
    },
    (error: unknown) => {
      process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
      process.exitCode = 70;
    },
  );
}
