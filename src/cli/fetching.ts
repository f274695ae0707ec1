import { fetchBytes, type NetProblem } from '../core/foreign/fetchBytes';
import { megabytes } from '../core/foreign/sizes';
import { pinnedRequest } from '../node/pinnedRequest';
import { resolveHost } from '../node/resolveHost';

/** How long a server may take for the whole of its answer, in milliseconds. */
const patience = 30_000;

/** The one way to the net: the text at an address, as UTF-8. @throws with the reason */
export async function fetchText(address: string, most: number): Promise<string> {
  const signal = AbortSignal.timeout(patience);
  const fetched = await fetchBytes(address, most, {
    parse: (href, base) => (URL.canParse(href, base) ? new URL(href, base) : undefined),
    resolve: resolveHost,
    request: (href) => pinnedRequest(href, signal),
  });
  if (!fetched.ok) throw new Error(problemText(fetched.problem));
  return new TextDecoder().decode(fetched.bytes);
}

function problemText(problem: NetProblem): string {
  switch (problem.code) {
    case 'no-address':
      return 'it is no address of the web.';
    case 'not-https':
      return 'only addresses that begin with https:// are fetched.';
    case 'private':
      return 'the address leads to this computer or into its own network.';
    case 'too-many-redirects':
    case 'hidden-redirect':
      return 'the server sends to and fro.';
    case 'too-large':
      return `it is larger than ${megabytes(problem.bytes)}.`;
    case 'status':
      return `the server answered ${`${problem.status} ${problem.text}`.trim()}.`;
    case 'failed':
      return problem.message;
  }
}
