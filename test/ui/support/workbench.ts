import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { repository } from '../../../scripts/machine/repository.mjs';
import { workbenchAddress } from '../../../scripts/workbench/address.mjs';
import { openWorkbench } from '../../../scripts/workbench/page.mjs';
import { workspaceCopy } from '../../../scripts/workbench/workspace.mjs';
import { sharedBrowser, sharedServer } from './shared';

/** How long a test waits for something to appear: long for a person, short enough for a failure to be seen. */
const secondsToWait = 40;

/** What a suite opens. */
export interface WorkbenchOptions {
  /** Folder to copy, absolute; by default the samples. */
  readonly source?: string;
  /** A `.code-workspace` file in that folder, which is opened instead of the folder itself. */
  readonly workspace?: string;
  /** Workspace settings on top of what the folder has. */
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** The real workbench in a browser, with the extension, on a copy of a folder of notes. */
export class OpenWorkbench {
  #page: Page | undefined;
  #folder: string | undefined;

  /** The browser page; there while the suite's tests run. */
  get page(): Page {
    if (this.#page === undefined) throw new Error('The workbench is open only while the tests run.');
    return this.#page;
  }

  /** Absolute path of the copy, which tests may change. */
  get folder(): string {
    if (this.#folder === undefined) throw new Error('The folder is there only while the tests run.');
    return this.#folder;
  }

  async open({ source, workspace = '', settings }: WorkbenchOptions): Promise<void> {
    this.#folder = await workspaceCopy(source);
    if (settings !== undefined) {
      await mkdir(path.join(this.#folder, '.vscode'), { recursive: true });
      await writeFile(path.join(this.#folder, '.vscode', 'settings.json'), JSON.stringify(settings));
    }
    const { authority } = await sharedServer();
    const address = workbenchAddress({ authority, folder: path.join(this.#folder, workspace), extension: repository });
    ({ page: this.#page } = await openWorkbench(await sharedBrowser(), address));
    this.#page.setDefaultTimeout(secondsToWait * 1000);
  }

  /** Saves what the workbench shows where a person and CI can find it. */
  async keepScreenshot(title: string): Promise<void> {
    const file = path.join(repository, 'out', 'ui', `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-')}.png`);
    await this.#page?.screenshot({ path: file });
    console.error(`Screenshot: ${path.relative(repository, file)}`);
  }

  async close(): Promise<void> {
    await this.#page?.context().close();
  }
}

/**
 * Opens a workbench for the tests of the suite that calls it, and keeps a screenshot of each test that fails.
 * The tests of one suite share it, in their order.
 */
export function useWorkbench(options: WorkbenchOptions = {}): OpenWorkbench {
  const workbench = new OpenWorkbench();
  before(() => workbench.open(options));
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await workbench.keepScreenshot(this.currentTest.fullTitle());
  });
  after(() => workbench.close());
  return workbench;
}
