import * as vscode from 'vscode';
import { readOwnFile } from '../common/doors/files';
import type { Host } from '../host';

/** The web worker's host: its threads are workers of its own, which are given their program as a text. */
export const webHost: Host = {
  async startThread(extension, client) {
    const [reader = '', program = ''] = await Promise.all(
      ['reader.js', 'thread.js'].map((name) => readOwnFile(vscode.Uri.joinPath(extension, 'dist', 'parts', name))),
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
      ask: (texts) => {
        worker.postMessage(texts);
      },
      end: () => {
        worker.terminate();
        // Not before: the host's own Worker fetches the program when it has begun.
        URL.revokeObjectURL(address);
      },
    };
  },
};
