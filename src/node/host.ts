import { stat } from 'node:fs/promises';
import type { Host } from '../editor/host';
import { resolveHost } from './resolveHost';

/** The Node extension host, beside the files it is asked about. */
export const nodeHost: Host = {
  resolve: resolveHost,
  stampOf(uri) {
    if (uri.scheme !== 'file') return undefined;
    return stat(uri.fsPath).then(({ size, mtimeMs, ctimeMs }) => ({ size, mtime: mtimeMs, ctime: ctimeMs }));
  },
};
