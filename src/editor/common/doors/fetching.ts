import * as vscode from 'vscode';
import { readForeignBytes, withoutMark } from '../../../core/foreign/bytes';
import { fetchBytes, type NetPort, type NetProblem } from '../../../core/foreign/fetchBytes';
import { megabytes } from '../../../core/foreign/sizes';
import type { Host } from '../../host';
import { decode } from './files';

/** How long a server may take for the whole of its answer, in milliseconds. */
const patience = 30_000;

/** The one way to the net. What is fetched, and that it may be, a person said just now or in settings that no workspace changes. */
export class Net {
  constructor(private readonly host: Pick<Host, 'resolve' | 'request'>) {}

  /**
   * The text at an address, in whatever encoding.
   * @param most bytes, after unpacking
   * @throws with a sentence that says why not; undefined once the token calls it off
   */
  async fetchText(address: string, most: number, token?: vscode.CancellationToken): Promise<string | undefined> {
    const stop = new AbortController();
    const cancelled = token?.onCancellationRequested(() => {
      stop.abort();
    });
    const late = setTimeout(() => {
      stop.abort(new Error(vscode.l10n.t('The server took too long.')));
    }, patience);
    try {
      const fetched = await orAborted(fetchBytes(address, most, this.port(stop.signal)), stop.signal);
      if (token?.isCancellationRequested === true) return undefined;
      if (!fetched.ok) throw new Error(problemText(fetched.problem));
      const file = readForeignBytes(fetched.bytes, decode);
      return file.kind === 'text' ? withoutMark(file.text) : new TextDecoder().decode(fetched.bytes);
    } catch (error) {
      if (token?.isCancellationRequested === true) return undefined;
      throw error;
    } finally {
      clearTimeout(late);
      cancelled?.dispose();
      stop.abort();
    }
  }

  private port(signal: AbortSignal): NetPort {
    const { resolve, request } = this.host;
    return {
      parse: parseAddress,
      resolve,
      request: (href) =>
        request?.(href, signal) ??
        fetch(href, { signal, redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' }),
    };
  }
}

export function parseAddress(address: string, base?: string): URL | undefined {
  return URL.canParse(address, base) ? new URL(address, base) : undefined;
}

/** Not every part of a request heeds a signal: the wait ends all the same. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => {
        reject(signal.reason instanceof Error ? signal.reason : new Error(String(signal.reason)));
      });
    }),
  ]);
}

function problemText(problem: NetProblem): string {
  switch (problem.code) {
    case 'no-address':
      return vscode.l10n.t('This is no address of the web.');
    case 'not-https':
      return vscode.l10n.t('Only addresses that begin with https:// are fetched.');
    case 'private':
      return vscode.l10n.t('The address leads to this computer or into its own network.');
    case 'too-many-redirects':
      return vscode.l10n.t('The server sends to and fro.');
    case 'hidden-redirect':
      return vscode.l10n.t('The server sends to another address, which a browser does not tell: give that one.');
    case 'too-large':
      return vscode.l10n.t('It is larger than {0}.', megabytes(problem.bytes));
    case 'status':
      return vscode.l10n.t('The server answered {0}.', `${problem.status} ${problem.text}`.trim());
    case 'failed':
      return problem.message;
  }
}
