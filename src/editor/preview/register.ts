import * as vscode from 'vscode';
import type { readNoteOnce } from '../../core/note/recentNotes';
import { loadReader } from '../load';
import type { MarkdownIt } from './markdownIt';
import { extendMarkdownIt } from './previewPlugin';

let reader: typeof readNoteOnce | undefined;
let isAsked = false;

/** For the built-in Markdown extension. What it shows before notes can be read is shown again once they can. */
export function extendPreview<T extends MarkdownIt>(parser: T): T {
  return extendMarkdownIt(parser, () => {
    if (reader === undefined && !isAsked) void refreshOnceThereIsAReader();
    return reader;
  });
}

async function refreshOnceThereIsAReader(): Promise<void> {
  isAsked = true;
  try {
    reader = (await loadReader()).readNoteOnce;
    await vscode.commands.executeCommand('markdown.preview.refresh');
  } catch {
    // Asked for again with the next text that is shown.
    isAsked = false;
  }
}
