import * as vscode from 'vscode';
import { dateText } from '../../core/library/dateText';
import type { LibraryEvent } from '../../core/library/model';

/** Dates in the language of the editor; plain English day first, which nobody takes for another date. */
export function written(start: string, end?: string): string {
  const { language } = vscode.env;
  return dateText(start, end, language === 'en' ? 'en-GB' : language);
}

/** When an event was, where that is known. */
export function dateOf(event: LibraryEvent): string | undefined {
  return event.start === undefined ? undefined : written(event.start, event.end);
}
