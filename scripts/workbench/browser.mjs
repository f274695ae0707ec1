import { chromium as playwright } from 'playwright-core';
import { chromium } from '../machine/chromium.mjs';

/**
 * Starts Chromium without the services that would look for a network or a display server.
 * @param {{ headless?: boolean }} [options]
 * @returns {Promise<import('playwright-core').Browser>}
 */
export async function startBrowser({ headless = true } = {}) {
  return playwright.launch({
    executablePath: await chromium(),
    headless,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    // Our own handlers end this process, and with it the browser.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}
