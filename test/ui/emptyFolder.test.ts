import { openSidebar, sidebar } from '../../scripts/workbench/sidebar.mjs';
import { temporaryFolder } from '../../scripts/machine/processes.mjs';
import { useWorkbench } from './support/workbench';

describe('a folder without notes', () => {
  const workbench = useWorkbench({ source: temporaryFolder('empty') });

  it('is met with the commands to begin', async () => {
    await openSidebar(workbench.page);
    for (const name of ['New Event', 'New Event from Schedule'])
      await sidebar(workbench.page).getByRole('button', { name, exact: true }).waitFor();
  });
});
