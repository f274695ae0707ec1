import * as vscode from 'vscode';
import { ok } from './support/assert';

describe('the Markdown preview', () => {
  it('shows facts of talks and agendas', async function () {
    // The server build runs it beside Node: from the web worker's host, where vscode.dev has it too, it cannot be reached here.
    if (vscode.extensions.getExtension('vscode.markdown-language-features') === undefined) this.skip();
    const content =
      '# InkConf 2024\n\n- 09:00 - Registration\n- 09:30 - Blots - Ada Byron\n- 10:30 - Nibs - Ben Murray\n\n## Nibs\n\n- steel\n';
    const html = await vscode.commands.executeCommand<string>('markdown.api.render', content);
    ok(html.includes('conference-notes-agenda'), html);
    ok(html.includes('<p class="conference-notes-facts">10:30 · Ben Murray</p>'), html);
  });
});
