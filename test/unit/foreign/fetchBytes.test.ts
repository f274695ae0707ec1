import assert from 'node:assert/strict';
import { isPublicAddress, isPublicHost } from '../../../src/core/foreign/addresses';
import { fetchBytes, type Fetched, type NetAnswer } from '../../../src/core/foreign/fetchBytes';

describe('addresses', () => {
  const inside = [
    '127.0.0.1',
    '127.255.255.254',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '198.19.0.1',
    '192.0.2.1',
    '::1',
    '::',
    'fe80::1',
    'fe80::1%eth0',
    'fc00::1',
    'fd12:3456::1',
    'ff02::1',
    '::ffff:127.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::10.0.0.1',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001::1',
    '1.2.3',
    '1.2.3.4.5',
    '1.2.3.256',
    ':::',
    '2600:',
    '',
  ];
  for (const address of inside) {
    it(`of this machine and network, and none at all, are not public: "${address}"`, () => {
      assert.equal(isPublicAddress(address), false);
    });
  }

  const outside = [
    '93.184.216.34',
    '8.8.8.8',
    '172.32.0.1',
    '172.15.0.1',
    '100.128.0.1',
    '169.253.1.1',
    '2606:4700::1111',
    '2a00:1450:4001::200e',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '2002:808:808::',
  ];
  for (const address of outside) {
    it(`of the net are public: ${address}`, () => {
      assert.equal(isPublicAddress(address), true);
    });
  }

  it('names of this machine and network are not public', () => {
    const names = [
      'localhost',
      'localhost.',
      'a.localhost',
      'printer',
      'nas.local',
      'x.internal',
      'router.lan',
      '[::1]',
      '127.0.0.1',
      'a.home.arpa',
    ];
    assert.deepEqual(names.filter(isPublicHost), []);
    const publicNames = ['example.org', 'example.org.', 'local.example.org', '[2606:4700::1111]', '8.8.8.8'];
    assert.deepEqual(publicNames.filter(isPublicHost), publicNames);
  });
});

describe('fetching', () => {
  const text = (fetched: Fetched): string =>
    fetched.ok
      ? new TextDecoder().decode(fetched.bytes)
      : `${fetched.problem.code} ${'message' in fetched.problem ? fetched.problem.message : ''}`.trim();

  /** Answers of a server by their address; a text is a page, one that begins with `>` a redirect. */
  function server(pages: Readonly<Record<string, string>>, resolved: Readonly<Record<string, string>> = {}) {
    const asked: string[] = [];
    const request = (href: string): Promise<NetAnswer> => {
      asked.push(href);
      const page = pages[href];
      if (page === undefined) return Promise.resolve(new Response('no', { status: 404, statusText: 'Not Found' }));
      const answer = page.startsWith('>')
        ? new Response(null, { status: 302, headers: { location: page.slice(1) } })
        : new Response(page);
      return Promise.resolve(answer);
    };
    const fetched = async (address: string, most = 100): Promise<string> =>
      text(
        await fetchBytes(address, most, {
          request,
          parse: (href, base) => (URL.canParse(href, base) ? new URL(href, base) : undefined),
          resolve: (host) => Promise.resolve(resolved[host] === undefined ? [] : [resolved[host]]),
        }),
      );
    return { fetched, asked };
  }

  const cases: readonly [what: string, address: string, pages: Readonly<Record<string, string>>, answer: string][] = [
    ['a page', 'https://a.example/x', { 'https://a.example/x': 'hello' }, 'hello'],
    ['blanks around the address', ' https://a.example/x ', { 'https://a.example/x': 'hello' }, 'hello'],
    ['a redirect', 'https://a.example/', { 'https://a.example/': '>/b', 'https://a.example/b': 'b' }, 'b'],
    ['no address', 'nothing', {}, 'no-address'],
    ['http', 'http://a.example/', {}, 'not-https'],
    ['a file', 'file:///etc/passwd', {}, 'not-https'],
    ['a name and a password', 'https://me:secret@a.example/', {}, 'no-address'],
    ['this machine', 'https://localhost/', {}, 'private'],
    ['this machine as a number', 'https://2130706433/', {}, 'private'],
    ['this machine in hexadecimal', 'https://0x7f.1/', {}, 'private'],
    ['this machine in IPv6', 'https://[::ffff:127.0.0.1]/', {}, 'private'],
    ['a redirect to http', 'https://a.example/', { 'https://a.example/': '>http://a.example/' }, 'not-https'],
    ['a redirect to this machine', 'https://a.example/', { 'https://a.example/': '>https://127.0.0.1/' }, 'private'],
    ['a redirect to a file', 'https://a.example/', { 'https://a.example/': '>file:///etc/passwd' }, 'not-https'],
    ['a redirect to nowhere', 'https://a.example/', { 'https://a.example/': '>https://' }, 'no-address'],
    ['a circle', 'https://a.example/', { 'https://a.example/': '>/' }, 'too-many-redirects'],
    ['an error of the server', 'https://a.example/', {}, 'status'],
    ['too much', 'https://a.example/', { 'https://a.example/': 'x'.repeat(101) }, 'too-large'],
    ['just enough', 'https://a.example/', { 'https://a.example/': 'x'.repeat(100) }, 'x'.repeat(100)],
  ];
  for (const [what, address, pages, answer] of cases) {
    it(`${what}: ${answer.slice(0, 30)}`, async () => {
      assert.equal(await server(pages).fetched(address), answer);
    });
  }

  it('asks nothing of a name that stands for this network', async () => {
    const { fetched, asked } = server({ 'https://a.example/': 'x' }, { 'a.example': '192.168.0.1' });
    assert.equal(await fetched('https://a.example/'), 'private');
    assert.deepEqual(asked, []);
  });

  it('ends what sends more and more as soon as it is too much', async () => {
    let sent = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        sent++;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const fetched = await fetchBytes('https://a.example/', 10_000, {
      request: () => Promise.resolve(new Response(endless)),
      parse: (href) => new URL(href),
    });
    assert.equal(text(fetched), 'too-large');
    assert.ok(sent < 20, String(sent));
  });

  it('says where a browser hides a redirect, and why something failed', async () => {
    const hidden: NetAnswer = { type: 'opaqueredirect', status: 0, statusText: '', headers: new Headers(), body: null };
    const parse = (href: string): URL => new URL(href);
    const to = async (request: () => Promise<NetAnswer>): Promise<string> =>
      text(await fetchBytes('https://a.example/', 10, { request, parse }));
    assert.equal(await to(() => Promise.resolve(hidden)), 'hidden-redirect');
    assert.equal(
      await to(() => Promise.reject(new TypeError('fetch failed', { cause: new Error('ENOTFOUND') }))),
      'failed fetch failed: ENOTFOUND',
    );
  });
});
