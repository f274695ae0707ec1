import { stat } from 'node:fs/promises';
import type { Host } from '../editor/host';

/** The Node extension host, beside the files it is asked about. */
export const nodeHost: Host = {
  stampOf(uri) {
    if (uri.scheme !== 'file') return undefined;
    return stat(uri.fsPath).then(({ size, mtimeMs, ctimeMs }) => ({ size, mtime: mtimeMs, ctime: ctimeMs }));
  },
};
