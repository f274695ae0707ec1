import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { createServer as createHttpServer, get } from 'node:http';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { fetchBytes, type NetAnswer } from '../../../src/core/foreign/fetchBytes';
import { answerOf, pinnedRequest, publicLookup } from '../../../src/node/pinnedRequest';

const parse = (href: string, base?: string): URL | undefined =>
  URL.canParse(href, base) ? new URL(href, base) : undefined;

function listening(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      resolve((server.address() as AddressInfo).port);
    });
  });
}

describe('a request of the host in Node', () => {
  const of = (...addresses: readonly string[]): ReturnType<typeof publicLookup> =>
    publicLookup((_host, _options, done) => {
      done(
        null,
        addresses.map((address): LookupAddress => ({ address, family: address.includes(':') ? 6 : 4 })),
      );
    });
  const looked = (look: ReturnType<typeof publicLookup>, all: boolean): Promise<unknown> =>
    new Promise((resolve) => {
      look('a.example', { all }, (error, address, family) => {
        resolve(error?.name ?? [address, family]);
      });
    });

  it('connects to an address that was judged, and to none where one of them is private', async () => {
    assert.deepEqual(await looked(of('93.184.216.34', '2606:4700::1111'), false), ['93.184.216.34', 4]);
    assert.deepEqual(await looked(of('93.184.216.34'), true), [[{ address: '93.184.216.34', family: 4 }], undefined]);
    for (const inside of ['127.0.0.1', '10.0.0.1', '::1', '169.254.169.254'])
      assert.equal(await looked(of('93.184.216.34', inside), true), 'PrivateAddressError');
    assert.equal(await looked(of(), false), 'Error');
  });

  it('reaches nothing under a name that was public when it was asked for and is private as it is connected to', async () => {
    let connections = 0;
    const server = createServer((socket) => {
      connections++;
      socket.destroy();
    });
    const port = await listening(server);
    const signal = AbortSignal.timeout(5000);
    try {
      const fetched = await fetchBytes(`https://rebound.example:${port}/`, 100, {
        parse,
        resolve: () => Promise.resolve(['93.184.216.34']),
        request: (href) => pinnedRequest(href, signal, of('127.0.0.1')),
      });
      assert.deepEqual(fetched, { ok: false, problem: { code: 'private' } });
      assert.equal(connections, 0);
    } finally {
      server.close();
    }
  });

  const page = Buffer.from('a page '.repeat(1000));
  const packed: readonly [encoding: string, bytes: Buffer][] = [
    ['identity', page],
    ['gzip', gzipSync(page)],
    ['deflate', deflateSync(page)],
    ['br', brotliCompressSync(page)],
  ];
  const bomb = gzipSync(Buffer.alloc(200_000_000));

  /** Fetches from a server of this test, which no address of the net could stand for. */
  async function fetchedFrom(encoding: string, bytes: Buffer, most: number): Promise<string> {
    const server = createHttpServer((_, response) => {
      response.writeHead(200, { 'content-encoding': encoding });
      response.end(bytes);
    });
    const port = await listening(server);
    try {
      const request = (): Promise<NetAnswer> =>
        new Promise((resolve, reject) => {
          get({ port, host: '127.0.0.1' }, (message) => {
            resolve(answerOf(message));
          }).on('error', reject);
        });
      const fetched = await fetchBytes('https://a.example/', most, { parse, request });
      return fetched.ok ? new TextDecoder().decode(fetched.bytes) : fetched.problem.code;
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }

  for (const [encoding, bytes] of packed)
    it(`unpacks ${encoding}`, async () => {
      assert.equal(await fetchedFrom(encoding, bytes, 10_000), page.toString());
    });

  it('stops unpacking once it is too much, and tells what cannot be unpacked', async () => {
    const before = process.memoryUsage().rss;
    assert.equal(await fetchedFrom('gzip', bomb, 1_000_000), 'too-large');
    assert.ok(process.memoryUsage().rss - before < 100_000_000, 'it fills the memory');
    assert.equal(await fetchedFrom('gzip', page, 10_000), 'failed');
  });
});
