import * as vscode from 'vscode';
import { ok } from './support/assert';
import { closeEditors } from './support/notes';

describe('the Markdown preview', () => {
  afterEach(closeEditors);

  it('shows facts of talks and agendas', async () => {
    const content = '# InkConf 2024\n\n- 09:00 - Registration\n- 09:30 - Blots - Ada Byron\n- 10:30 - Nibs - Ben Murray\n\n## Nibs\n\n- steel\n';
    const document = await vscode.workspace.openTextDocument({ language: 'markdown', content });
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', document);
    ok(html.includes('conference-notes-agenda'), html);
    ok(html.includes('<p class="conference-notes-facts">10:30 · Ben Murray</p>'), html);
  });
});
