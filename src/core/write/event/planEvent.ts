import type { EventDates } from './fuzzyDates';
import type { PlannedFile, ScheduleChoice } from '../schedule/plan';
import { planSchedule } from '../schedule/planSchedule';

/** What a person says of an event before it begins. */
export interface NewEvent {
  readonly title: string;
  readonly dates?: EventDates | undefined;
  readonly location?: string | undefined;
}

/** The notes of a new event whose programme is not known yet: one, one for each of its days, or one beside which the talks' own files will stand. */
export function planEvent(
  { title, dates, location }: NewEvent,
  {
    folder,
    name,
    layout,
    format,
    templates,
    workspace,
  }: Pick<ScheduleChoice, 'folder' | 'name' | 'layout' | 'format' | 'templates' | 'workspace'>,
): readonly PlannedFile[] {
  const schedule = { title, start: dates?.start, end: dates?.end, location, sessions: [] };
  return planSchedule(
    schedule,
    { title, folder, name, layout, format, agenda: 'all', chosen: new Set(), templates, workspace },
    [],
  ).files;
}
