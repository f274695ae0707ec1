import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { temporaryFolder } from '../../scripts/machine/processes.mjs';
import { filled, openSidebar, sidebar } from '../../scripts/workbench/sidebar.mjs';
import { runCommand } from '../../scripts/workbench/commands.mjs';
import { useWorkbench } from './support/workbench';

const heading = 'Get Started with Conference Notes';
const steps = ['Open your notes', 'Look around', 'Insert a talk', 'Mend front', 'From a schedule', 'Make it yours'];

describe('the walkthrough', () => {
  const workbench = useWorkbench({ source: temporaryFolder('newcomer') });
  const walkthrough = () => workbench.page.locator('.gettingStartedContainer');
  const title = () => walkthrough().getByText(heading).first();
  const step = (name: string) => walkthrough().locator('.getting-started-step').filter({ hasText: name });
  const checked = (name: string) => step(name).locator('.codicon-getting-started-step-checked.complete');

  it('opens by itself where there are no notes, once', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 1600, height: 900 });
    await openSidebar(page);
    await title().waitFor();
    await runCommand(page, 'View: Close All Editors');
    await title().waitFor({ state: 'detached' });
    // A browser's workbench stores what extensions remember a few seconds later.
    await page.waitForTimeout(6000);
    await page.reload();
    await openSidebar(page);
    await sidebar(page).getByRole('button', { name: 'New Event', exact: true }).waitFor();
    // It came within a moment of these buttons.
    await page.waitForTimeout(2000);
    assert.equal(await title().count(), 0);
  });

  it('checks off a step by what was done', async () => {
    const { page } = workbench;
    await runCommand(page, 'View: Show Explorer');
    await runCommand(page, 'Conference Notes: Get Started');
    await title().waitFor();
    await step('Look around').click();
    await page.getByRole('button', { name: 'Show Events' }).click();
    await checked('Look around').waitFor();
    assert.equal(await checked('Insert a talk').count(), 0);
  });

  it('has a picture for each step', async () => {
    const frame = walkthrough().frameLocator('iframe.webview').frameLocator('#active-frame');
    for (const name of steps) {
      await step(name).click();
      await frame.locator('svg').waitFor();
      await workbench.keepScreenshot(`walkthrough ${name}`);
    }
  });

  it('copies the samples to a folder that is chosen, and shows them', async () => {
    const { page } = workbench;
    await step('Open your notes').click();
    await page.getByRole('button', { name: 'Try the Samples' }).first().click();
    const dialog = page.locator('.quick-input-widget');
    const parent = temporaryFolder('samples');
    await dialog.locator('input[type="text"]').first().fill(`${parent}/`);
    const opened = page.context().waitForEvent('page');
    await dialog.getByRole('button', { name: 'Copy Samples Here' }).click();
    const samples = await opened;
    await filled(samples);
    await samples.getByRole('tab', { name: '2025-05-evergreen-web-fest.md' }).waitFor();
    assert.ok((await readdir(path.join(parent, 'conference-notes-samples'))).includes('harbourconf-2024'));
    await checked('Open your notes').waitFor();
  });
});

describe('the walkthrough where notes are open', () => {
  const workbench = useWorkbench();

  it('checks off that they are', async () => {
    const { page } = workbench;
    await openSidebar(page);
    await filled(page);
    await runCommand(page, 'Conference Notes: Get Started');
    const step = page.locator('.getting-started-step').filter({ hasText: 'Open your notes' });
    await step.locator('.codicon-getting-started-step-checked.complete').waitFor();
  });
});
