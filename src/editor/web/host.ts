import * as vscode from 'vscode';
import { readOwnFile } from '../common/doors/files';
import type { Host } from '../host';

/** The web worker's host: its threads are workers of its own, which are given their program as a text. */
export const webHost: Host = {
  async startThread(extension, name, client) {
    const [reader = '', program = ''] = await Promise.all(
      ['reader.js', `${name}.js`].map((file) => readOwnFile(vscode.Uri.joinPath(extension, 'dist', 'parts', file))),
    );
    const source = new Blob([`function pack(module){\n${reader}\n}\n${program}`], { type: 'text/javascript' });
    const address = URL.createObjectURL(source);
    const worker = new Worker(address);
    worker.onmessage = ({ data }: MessageEvent<string[]>) => {
      client.answered(data);
    };
    worker.onerror = (event) => {
      client.failed(new Error(event.message));
    };
    return {
      ask: (task) => {
        worker.postMessage(task);
      },
      end: () => {
        worker.terminate();
        // Not before: the host's own Worker fetches the program when it has begun.
        URL.revokeObjectURL(address);
      },
    };
  },
};
