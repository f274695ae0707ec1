/** What a Node host offers of its process; a web worker has none. */
interface NodeLike {
  readonly process?: { on?: (event: 'unhandledRejection', listen: (reason: unknown) => void) => unknown };
}

/** Collects rejections that nobody handles, as far as they come from the extension or its tests; other extensions have their own. */
export function collectRejections(): readonly string[] {
  const found: string[] = [];
  const take = (reason: unknown): void => {
    const text = reason instanceof Error ? (reason.stack ?? reason.message) : String(reason);
    if (!(reason instanceof Error) || /[\\/](?:dist[\\/](?:node|web)|out[\\/]test)[\\/]|conference-notes/.test(text))
      found.push(text);
  };
  const { process } = globalThis as NodeLike;
  if (process?.on !== undefined) process.on('unhandledRejection', take);
  else
    globalThis.addEventListener('unhandledrejection', (event) => {
      take(event.reason);
    });
  return found;
}
