import { lookup, type LookupAddress } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { request } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pipeline, type Readable, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { isPublicAddress, PrivateAddressError } from '../core/foreign/addresses';
import type { NetAnswer, NetReader } from '../core/foreign/fetchBytes';

type Resolve = (
  host: string,
  options: { readonly all: true },
  done: (error: Error | null, addresses: LookupAddress[]) => void,
) => void;

/**
 * Looks a name up as a connection is made, and gives none of its addresses where one is of this machine or its network:
 * what was judged is what is connected to, whatever the name stood for a moment ago.
 */
export function publicLookup(resolve: Resolve = lookup): LookupFunction {
  return (host, options, done) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      const first = error === null ? addresses[0] : undefined;
      if (first === undefined) done(error ?? new Error(`${host} has no address.`), []);
      else if (!addresses.every(({ address }) => isPublicAddress(address))) done(new PrivateAddressError(), []);
      else if (options.all === true) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

/** One request by https, without following redirects and without cookies, to a public address alone. */
export function pinnedRequest(address: string, signal: AbortSignal, look = publicLookup()): Promise<NetAnswer> {
  return new Promise((resolve, reject) => {
    const headers = { accept: '*/*', 'accept-encoding': 'gzip, deflate, br', 'user-agent': 'conference-notes' };
    request(address, { signal, lookup: look, headers }, (message) => {
      resolve(answerOf(message));
    })
      .on('error', reject)
      .end();
  });
}

/** An answer as `fetch` would give it, unpacked piece by piece as it is read. */
export function answerOf(message: IncomingMessage): NetAnswer {
  const body = unpacked(message);
  return {
    status: message.statusCode ?? 0,
    statusText: message.statusMessage ?? '',
    headers: { get: (name) => textOf(message.headers[name.toLowerCase()]) },
    body: { getReader: () => readerOf(body, message) },
  };
}

function textOf(value: string | string[] | undefined): string | null {
  return (typeof value === 'string' ? value : value?.[0]) ?? null;
}

const unpackers: ReadonlyMap<string, () => Transform> = new Map([
  ['gzip', createGunzip],
  ['x-gzip', createGunzip],
  ['deflate', createInflate],
  ['br', createBrotliDecompress],
]);

function unpacked(message: IncomingMessage): Readable {
  const unpack = unpackers.get(message.headers['content-encoding']?.trim().toLowerCase() ?? '');
  // What goes wrong is told to who reads.
  return unpack === undefined ? message : pipeline(message, unpack(), () => undefined);
}

function readerOf(body: Readable, message: IncomingMessage): NetReader {
  const pieces = body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>;
  return {
    async read() {
      const piece = await pieces.next();
      return piece.done === true ? { done: true } : { done: false, value: piece.value };
    },
    cancel() {
      body.destroy();
      message.destroy();
      return Promise.resolve();
    },
  };
}
