import picomatch from 'picomatch/posix';

/** The addresses of the schemas whose glob a path, relative to its workspace folder and with `/`, matches. */
export function matchingSchemas(globs: Readonly<Record<string, string>>, path: string): string[] {
  return Object.entries(globs).flatMap(([glob, address]) =>
    picomatch.isMatch(path, glob, { dot: true, nonegate: true, noextglob: true }) ? [address] : [],
  );
}
