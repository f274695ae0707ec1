/** Why a file or folder cannot be read. */
export type UnreadableReason =
  | { readonly code: 'no-permission' }
  /** A file that is no text, and one that did not come in time. */
  | { readonly code: 'binary' | 'slow' }
  /** Larger than what is read as a note. */
  | { readonly code: 'too-large'; readonly bytes: number }
  /** `message` is the system's own sentence. */
  | { readonly code: 'failed'; readonly message: string };

/** A file that would be read as a note, or a folder that may hold some, of which nothing is shown as it cannot be read. */
export interface Unreadable {
  /** Its address as a string. */
  readonly id: string;
  /** As a person reads it: relative to the workspace folder. */
  readonly path: string;
  readonly isFolder: boolean;
  readonly reason: UnreadableReason;
}
