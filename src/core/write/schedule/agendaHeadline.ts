import { readHeadline } from '../../note/line/headline';
import type { Person } from '../../note/line/people';
import { isLogistics } from '../../note/language/sections';
import type { ScheduleSpeaker } from './model';

/** What a line of an agenda says behind its time. */
export interface AgendaHeadline {
  readonly title: string;
  readonly speakers: readonly ScheduleSpeaker[];
  readonly isTalk: boolean;
}

/** From here on a reading is taken for sure. */
export const surely = 0.55;

/** Title and speakers of what stands in one text. */
export function agendaHeadline(text: string): AgendaHeadline {
  const { rest, splits } = readHeadline(text.replaceAll('\t', ' - '));
  const split = splits.find(({ score }) => score >= surely);
  return {
    title: split?.title ?? rest,
    speakers: split?.people.persons.map(speakerOf) ?? [],
    isTalk: !(isLogistics(rest) && (split?.score ?? 0) < 0.8),
  };
}

export function speakerOf({ name, affiliation }: Person): ScheduleSpeaker {
  return { name, affiliation };
}
