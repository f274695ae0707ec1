import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { eventually } from './eventually';

/** Types at the cursor of the active editor; the keys go the way a person's go, completion and all. */
export async function typeText(page: Page, text: string): Promise<void> {
  await focusEditor(page);
  await page.keyboard.type(text);
}

/** Puts the cursor at the very end of the active editor. */
export async function goToEnd(page: Page): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('ControlOrMeta+End');
}

/** Saves the active editor. */
export async function save(page: Page): Promise<void> {
  await focusEditor(page);
  await page.keyboard.press('ControlOrMeta+S');
  await page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
}

/** The lines of the active editor that are in sight, as text. */
export async function visibleText(page: Page): Promise<string> {
  const lines = await page.locator('.editor-group-container.active .view-line').evaluateAll((elements) =>
    elements
      .map((element) => ({ top: (element as HTMLElement).offsetTop, text: element.textContent }))
      .sort((one, other) => one.top - other.top)
      .map(({ text }) => text),
  );
  // The editor draws blanks as no-break spaces.
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

/**
 * Undoes step by step until the text in sight is as wanted, and waits for each step to be seen: one too many may take
 * back more than was done, even the file itself.
 */
export async function undoUntil(page: Page, isWanted: (text: string) => boolean): Promise<void> {
  let text = await visibleText(page);
  while (!isWanted(text)) {
    const before = text;
    await page.keyboard.press('ControlOrMeta+Z');
    text = await eventually(async () => {
      const now = await visibleText(page);
      assert.notEqual(now, before);
      return now;
    });
  }
}

/** What a file of the opened folder holds on disk. */
export function onDisk(folder: string, file: string): Promise<string> {
  return readFile(path.join(folder, file), 'utf8');
}

async function focusEditor(page: Page): Promise<void> {
  const editor = page.locator('.editor-group-container.active .monaco-editor').first();
  await editor.waitFor();
  if (await editor.and(page.locator('.focused')).isVisible()) return;
  await editor.locator('.view-lines').click();
  await editor.and(page.locator('.focused')).waitFor();
}

/**
 * The 1-based line of the cursor, as the status bar shows it.
 * @throws while the status bar shows none, as it does until an editor is open
 */
export async function cursorLine(page: Page): Promise<number> {
  const status = await page.locator('[id="status.editor.selection"]').innerText({ timeout: 1000 });
  const line = /Ln (\d+)/.exec(status)?.[1];
  if (line === undefined) throw new Error(`The status bar shows no line: ${status}`);
  return Number(line);
}

/** Pastes a file into the active editor, as a clipboard that holds one does, without asking the machine's clipboard. */
export async function pasteFile(page: Page, name: string, type: string, contents: Buffer): Promise<void> {
  await focusEditor(page);
  await page.evaluate(
    ([fileName, mime, base64]) => {
      const clipboardData = new DataTransfer();
      clipboardData.items.add(
        new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], fileName, { type: mime }),
      );
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true, composed: true }),
      );
    },
    [name, type, contents.toString('base64')] as const,
  );
}

/** Drops a file from outside into the active editor at the end of its text, with Shift held down as the editor asks for. */
export async function dropFile(page: Page, name: string, type: string, contents: Buffer): Promise<void> {
  await goToEnd(page);
  await page.evaluate(
    ([fileName, mime, base64]) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(
        new File([Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0))], fileName, { type: mime }),
      );
      const lines = [...document.querySelectorAll<HTMLElement>('.editor-group-container.active .view-line')].sort(
        (one, other) => one.offsetTop - other.offsetTop,
      );
      const box = lines.at(-1)?.getBoundingClientRect();
      const [clientX, clientY] = [(box?.left ?? 0) + 1, (box?.top ?? 0) + 1];
      for (const event of ['dragenter', 'dragover', 'drop']) {
        document.elementFromPoint(clientX, clientY)?.dispatchEvent(
          new DragEvent(event, {
            dataTransfer,
            clientX,
            clientY,
            shiftKey: true,
            bubbles: true,
            cancelable: true,
            composed: true,
          }),
        );
      }
    },
    [name, type, contents.toString('base64')] as const,
  );
}
