/**
 * An open workbench.
 * @typedef {object} Workbench
 * @property {import('playwright-core').Page} page
 * @property {() => string} log what the workbench and its extension hosts have logged so far
 */

/** Large enough for a sidebar beside a readable editor. */
const viewport = { width: 1280, height: 800 };
/** A machine that is busy with other tests takes as long. */
const secondsToOpen = 120;

/**
 * Opens the workbench in a browser context of its own, so that nothing an earlier one stored is left, and waits until it
 * shows its parts.
 * @param {import('playwright-core').Browser} browser
 * @param {string} address
 * @returns {Promise<Workbench>}
 */
export async function openWorkbench(browser, address) {
  const context = await browser.newContext({ viewport });
  const page = await context.newPage();
  let log = '';
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ args) => {
    log += `${level} ${args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ')}\n`;
  });
  await page.goto(address, { timeout: secondsToOpen * 1000 });
  await page.locator('.monaco-workbench .part.activitybar').waitFor({ timeout: secondsToOpen * 1000 });
  return { page, log: () => log };
}

/** What the workbench calls itself in each theme. */
const themeClasses = { light: '.vs', dark: '.vs-dark', hc: '.hc-black' };

/**
 * Waits until the workbench is drawn in a theme.
 * @param {import('playwright-core').Page} page
 * @param {import('./server.mjs').Theme} theme
 */
export async function inTheme(page, theme) {
  await page.locator(`.monaco-workbench${themeClasses[theme]}`).waitFor();
}
