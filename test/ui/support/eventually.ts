const seconds = 30;
const millisecondsBetween = 100;

/**
 * Repeats a check until it passes: the workbench shows the outcome of what is done in it a moment later.
 * @throws what the check threw last, if it has not passed after half a minute
 */
export async function eventually<T>(check: () => Promise<T>): Promise<T> {
  const attempts = (seconds * 1000) / millisecondsBetween;
  for (let attempt = 1; ; attempt++) {
    try {
      return await check();
    } catch (error) {
      if (attempt >= attempts) throw error;
      await new Promise((resolve) => setTimeout(resolve, millisecondsBetween));
    }
  }
}
