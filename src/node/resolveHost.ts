import { lookup } from 'node:dns/promises';

/** The addresses a name stands for; none where it cannot be resolved here, as behind a proxy that does so. */
export async function resolveHost(host: string): Promise<string[]> {
  try {
    return (await lookup(host, { all: true })).map(({ address }) => address);
  } catch {
    return [];
  }
}
