import * as vscode from 'vscode';
import { isFullDate } from '../../core/text/isoDates';
import type { LibraryEvent } from '../../core/library/model';
import { exportedTalks, undatedTalks, type ExportedTalk, type GivenDays } from '../../core/write/export/eventTalks';
import { isTalkChosen, type TalkChoice } from '../../core/write/export/selection';
import { addDays } from '../../core/text/isoDates';
import { written } from '../common/dates';
import { pick } from '../common/doors/questions';
import { askDates } from './askEvent';

/** Longer events are offered no list of days. */
const mostDays = 31;

interface DayItem extends vscode.QuickPickItem {
  /** ISO date; absent to leave talks out. */
  readonly day?: string;
  readonly isOther?: true;
}

/**
 * Asks for the dates of the days whose talks have times and no date, one question a day; none where the notes tell all.
 * @returns undefined when called off
 */
export async function askDays(event: LibraryEvent, choice: TalkChoice, title: string): Promise<GivenDays | undefined> {
  const isChosen = isTalkChosen(choice, event);
  const undated = undatedTalks(exportedTalks(event).filter(({ source }) => isChosen(source)));
  const days = new Map<string, string>();
  for (const [day, talks] of undated) {
    const picked = await pick(itemsFor(event, days), {
      title,
      placeHolder: question(day, talks),
      ignoreFocusOut: true,
    });
    if (picked === undefined) return undefined;
    const date = picked.isOther === true ? (await askDates(title))?.start : picked.day;
    if (isFullDate(date)) days.set(day, date);
  }
  return days;
}

function question(day: string, [first, ...others]: readonly ExportedTalk[]): string {
  const name = first?.title ?? '';
  if (day !== '') return vscode.l10n.t('Which day is “{0}”?', day);
  return others.length === 0
    ? vscode.l10n.t('On which day is “{0}”?', name)
    : vscode.l10n.t('On which day are “{0}” and {1} more?', name, others.length);
}

/** The event's days, those that are not given yet first. */
function itemsFor({ start, end }: LibraryEvent, given: GivenDays): DayItem[] {
  const taken = new Set(given.values());
  const dates = (isFullDate(start) ? daysFrom(start, end ?? start) : [])
    .toSorted((a, b) => Number(taken.has(a)) - Number(taken.has(b)))
    .map((day): DayItem => ({ label: written(day), iconPath: new vscode.ThemeIcon('calendar'), day }));
  return [
    ...dates,
    { label: vscode.l10n.t('Another day…'), iconPath: new vscode.ThemeIcon('edit'), isOther: true },
    { label: vscode.l10n.t('Leave them out of the calendar'), iconPath: new vscode.ThemeIcon('close') },
  ];
}

function daysFrom(start: string, end: string): string[] {
  const days: string[] = [];
  for (let day = start; day <= end && days.length < mostDays; day = addDays(day, 1)) days.push(day);
  return days;
}
