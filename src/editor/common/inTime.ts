/** How long a file system may take for an answer, in milliseconds. */
export const patience = 15_000;

/** Something took longer than anybody waits. */
export class SlowError extends Error {
  override readonly name = 'SlowError';
}

/**
 * What the work gives, if it does in time; the work itself goes on.
 * @param limit in milliseconds
 * @throws SlowError once the time is over
 */
export async function inTime<T>(work: PromiseLike<T>, limit: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      work,
      new Promise<never>((_, reject) => {
        timer = setTimeout(() => {
          reject(new SlowError(`It took longer than ${limit} ms.`));
        }, limit);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
