import { compileGlobs } from './globs';

/** The addresses of the schemas whose glob a path, relative to its workspace folder and with `/`, matches. */
export function matchingSchemas(globs: Readonly<Record<string, string>>, path: string): string[] {
  return Object.entries(globs).flatMap(([glob, address]) => (compileGlobs([glob]).matches(path) ? [address] : []));
}
