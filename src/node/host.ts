import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Host } from '../editor/host';
import { pinnedRequest } from './pinnedRequest';
import { resolveHost } from './resolveHost';

/** The Node extension host, beside the files it is asked about. */
export const nodeHost: Host = {
  hasDisk: true,
  resolve: resolveHost,
  request: pinnedRequest,
  stampOf(uri) {
    if (uri.scheme !== 'file') return undefined;
    return stat(uri.fsPath).then(({ size, mtimeMs, ctimeMs }) => ({ size, mtime: mtimeMs, ctime: ctimeMs }));
  },

  startThread(extension, program, client) {
    const worker = new Worker(join(extension.fsPath, 'dist', 'parts', `${program}.js`));
    worker.on('message', (texts: string[]) => {
      client.answered(texts);
    });
    worker.on('error', (error) => {
      client.failed(error);
    });
    worker.on('exit', () => {
      client.failed(new Error('The thread has ended.'));
    });
    return Promise.resolve({
      ask: (task) => {
        worker.postMessage(task);
      },
      end: () => void worker.terminate(),
    });
  },
};
