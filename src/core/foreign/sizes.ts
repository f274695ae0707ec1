/** Larger files are no notes: they are left out before they are read. In bytes. */
export const largestNote = 4_000_000;

/** A size as people read it: `4 MB`, `61.2 MB`. */
export function megabytes(bytes: number): string {
  return `${String(Math.round(bytes / 100_000) / 10)} MB`;
}

/** Larger files are no schema that a person wrote for notes. In bytes. */
export const largestSchema = 1_000_000;
