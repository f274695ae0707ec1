import * as vscode from 'vscode';
import { dateText, dateWithinYear } from '../../core/library/dateText';
import type { EventTalk, LibraryEvent } from '../../core/library/model';
import { dateOfTalk } from '../../core/library/nights';

/** Dates in the language of the editor; plain English day first, which nobody takes for another date. */
export function written(start: string, end?: string): string {
  return dateText(start, end, locale());
}

/** When an event was, where that is known. */
export function dateOf(event: Pick<LibraryEvent, 'start' | 'end'>): string | undefined {
  return event.start === undefined ? undefined : written(event.start, event.end);
}

/** The same beside the event's title, which may tell the year already. */
export function dateBesideTitle(event: Pick<LibraryEvent, 'title' | 'start' | 'end'>): string | undefined {
  return event.title.includes(event.start?.slice(0, 4) ?? '') ? dateWithoutYear(event) : dateOf(event);
}

/** When a talk is, beside its event's title: on its own day where that is known, else when the event is. */
export function dateOfTalkBesideTitle(event: LibraryEvent, talk: EventTalk): string | undefined {
  const date = dateOfTalk(talk, talk.day);
  return dateBesideTitle(date === undefined ? event : { title: event.title, start: date });
}

/** The same without its year, which what stands beside it tells; undefined where nothing is left. */
export function dateWithoutYear({ start, end }: Pick<LibraryEvent, 'start' | 'end'>): string | undefined {
  const text = start === undefined ? '' : dateWithinYear(start, end, locale());
  return text === '' ? undefined : text;
}

function locale(): string {
  const { language } = vscode.env;
  return language === 'en' ? 'en-GB' : language;
}
