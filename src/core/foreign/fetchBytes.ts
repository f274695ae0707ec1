import { isPublicAddress, isPublicHost, PrivateAddressError } from './addresses';

/** What is asked of the net: the parts of `fetch` and of the host that are needed, so that tests can stand in for them. */
export interface NetPort {
  /**
   * One request as `fetch` makes it, without following redirects, without cookies, until its time is over. A host that can looks the
   * name up itself as it connects, and fails with `PrivateAddressError`: between two look-ups a name may come to stand for another.
   */
  readonly request: (address: string) => Promise<NetAnswer>;
  /** An address taken apart, relative to another; undefined where it is none. */
  readonly parse: (address: string, base?: string) => NetAddress | undefined;
  /** The addresses a name stands for, where the host can know; an empty list where it cannot. */
  readonly resolve?: ((host: string) => Promise<readonly string[]>) | undefined;
}

export interface NetAddress {
  readonly protocol: string;
  readonly hostname: string;
  readonly username: string;
  readonly password: string;
  readonly href: string;
}

/** The parts of a `Response`. */
export interface NetAnswer {
  readonly type?: string;
  readonly status: number;
  readonly statusText: string;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): NetReader } | null;
}

export interface NetReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** Why an address was not fetched. */
export type NetProblem =
  | { readonly code: 'no-address' | 'not-https' | 'private' | 'too-many-redirects' | 'hidden-redirect' }
  | { readonly code: 'too-large'; readonly bytes: number }
  | { readonly code: 'status'; readonly status: number; readonly text: string }
  /** `message` is the system's own sentence. */
  | { readonly code: 'failed'; readonly message: string };

export type Fetched =
  { readonly ok: true; readonly bytes: Uint8Array } | { readonly ok: false; readonly problem: NetProblem };

const mostRedirects = 5;

/**
 * Fetches what lies at an address that a person gave: by `https:` alone, from no private address, each redirect judged as the first
 * address was. What arrives is counted after it was unpacked, and no more than `most` bytes of it are kept.
 */
export async function fetchBytes(address: string, most: number, net: NetPort): Promise<Fetched> {
  try {
    return await follow(address, most, net);
  } catch (error) {
    if (error instanceof PrivateAddressError) return failed({ code: 'private' });
    return failed({ code: 'failed', message: error instanceof Error ? reasonOf(error) : String(error) });
  }
}

/** `fetch` says only that it failed, and in its cause why. */
function reasonOf(error: Error): string {
  const { cause } = error;
  return cause instanceof Error && cause.message !== '' ? `${error.message}: ${cause.message}` : error.message;
}

async function follow(address: string, most: number, net: NetPort): Promise<Fetched> {
  let url = net.parse(address.trim());
  for (let redirects = 0; redirects <= mostRedirects; redirects++) {
    const problem = url === undefined ? ({ code: 'no-address' } as const) : await refused(url, net);
    if (url === undefined || problem !== undefined) return failed(problem ?? { code: 'no-address' });
    const answer = await net.request(url.href);
    // A browser does not tell where it is sent.
    if (answer.type === 'opaqueredirect') return failed({ code: 'hidden-redirect' });
    if (![301, 302, 303, 307, 308].includes(answer.status)) return take(answer, most);
    await cancel(answer);
    url = net.parse(answer.headers.get('location') ?? '', url.href);
  }
  return failed({ code: 'too-many-redirects' });
}

async function refused(url: NetAddress, net: NetPort): Promise<NetProblem | undefined> {
  if (url.protocol !== 'https:') return { code: 'not-https' };
  if (url.username !== '' || url.password !== '') return { code: 'no-address' };
  if (!isPublicHost(url.hostname)) return { code: 'private' };
  const addresses = (await net.resolve?.(url.hostname.replace(/^\[|\]$/g, ''))) ?? [];
  return addresses.every(isPublicAddress) ? undefined : { code: 'private' };
}

async function take(answer: NetAnswer, most: number): Promise<Fetched> {
  const { status, statusText } = answer;
  if (status < 200 || status > 299) {
    await cancel(answer);
    return failed({ code: 'status', status, text: statusText });
  }
  const reader = answer.body?.getReader();
  if (reader === undefined) return { ok: true, bytes: new Uint8Array() };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const chunk = part.value ?? new Uint8Array();
    size += chunk.length;
    if (size > most) {
      await reader.cancel();
      return failed({ code: 'too-large', bytes: most });
    }
    chunks.push(chunk);
  }
  return { ok: true, bytes: joined(chunks, size) };
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

async function cancel({ body }: NetAnswer): Promise<void> {
  await body?.getReader().cancel();
}

function failed(problem: NetProblem): Fetched {
  return { ok: false, problem };
}
