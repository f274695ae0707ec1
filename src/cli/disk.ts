import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
  type Dirent,
  type Stats,
} from 'node:fs';

export type DiskEntry = Dirent;

/** What the command line asks of the file system: a port, so that tests can let it fail. Everything throws as `node:fs` does. */
export interface Disk {
  readonly list: (path: string) => DiskEntry[];
  /** Through links. */
  readonly stat: (path: string) => Stats;
  /** The path with every link in it resolved. */
  readonly real: (path: string) => string;
  readonly read: (path: string) => Buffer;
  /** Fails where the file may not be written. */
  readonly mayWrite: (path: string) => void;
  /** Writes a file that must not be there yet, and returns once its bytes are on the disk. */
  readonly create: (path: string, bytes: Uint8Array, mode: number) => void;
  /** Gives a file a second name, which must not be taken yet. */
  readonly link: (from: string, to: string) => void;
  readonly makeFolder: (path: string) => void;
  /** What is at a path itself; nothing where there is nothing, not even a link that leads nowhere. */
  readonly kindAt: (path: string) => 'link' | 'other' | undefined;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file; nothing where there is none. */
  readonly remove: (path: string) => void;
}

export const realDisk: Disk = {
  list: (path) => readdirSync(path, { withFileTypes: true }),
  stat: (path) => statSync(path),
  real: (path) => realpathSync(path),
  read: (path) => readFileSync(path),
  mayWrite: (path) => {
    accessSync(path, constants.W_OK);
  },
  create: (path, bytes, mode) => {
    const file = openSync(path, 'wx');
    try {
      fchmodSync(file, mode);
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  },
  link: (from, to) => {
    linkSync(from, to);
  },
  makeFolder: (path) => {
    mkdirSync(path);
  },
  kindAt: (path) => {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    return stats === undefined ? undefined : stats.isSymbolicLink() ? 'link' : 'other';
  },
  rename: (from, to) => {
    renameSync(from, to);
  },
  remove: (path) => {
    rmSync(path, { force: true });
  },
};

/** Bytes as the core reads them, the byte-order mark kept. */
export function decode(bytes: Uint8Array, encoding: string, fatal: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
