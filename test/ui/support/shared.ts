import type { Browser } from 'playwright-core';
import { startBrowser } from '../../../scripts/workbench/browser.mjs';
import { startServer, type Server } from '../../../scripts/workbench/server.mjs';

let server: Promise<Server> | undefined;
let browser: Promise<Browser> | undefined;

/** The one server of this run, started by the first test that needs it. */
export function sharedServer(): Promise<Server> {
  return (server ??= startServer());
}

/** The one browser of this run, started by the first test that needs it. */
export function sharedBrowser(): Promise<Browser> {
  return (browser ??= startBrowser());
}

// Outside any suite: after the last test of the last file.
after(async () => {
  await (await browser)?.close();
  await (await server)?.stop();
});
