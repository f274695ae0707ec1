import * as vscode from 'vscode';
import type { ScheduleGap } from '../../core/write/schedule/model';
import type { ScheduleProblem } from '../../core/write/schedule/problem';

/** Why a text is no schedule, and where in it. */
export function scheduleProblemText(problem: ScheduleProblem): string {
  const { l10n } = vscode;
  switch (problem.code) {
    case 'unknown-format':
      return l10n.t(
        'This is no schedule in a known format: frab, pretalx or c3voc (JSON, XML), Sessionize, AWS Events, Indico, PyCon, schema.org, iCalendar, confs.tech, a data file, or an agenda as text.',
      );
    case 'empty':
      return problem.place === undefined
        ? l10n.t('There are no sessions in this schedule.')
        : l10n.t('There are no sessions in this schedule: nothing can be read at {0}.', problem.place);
    case 'syntax':
      return l10n.t('The schedule is broken at {0}: {1}', problem.place, problem.detail);
    case 'missing':
      return l10n.t('{0} is missing in the schedule.', problem.place);
    case 'too-deep':
      return l10n.t('{0} in the schedule is nested too deeply.', problem.place);
  }
}

/** So many gaps are spelled out, the others counted. */
const mostGaps = 3;

/** What a schedule ought to tell and does not; undefined where it tells everything. */
export function scheduleGapsText(gaps: readonly ScheduleGap[]): string | undefined {
  if (gaps.length === 0) return undefined;
  const told = gaps.slice(0, mostGaps).map(gapText).join(', ');
  const others = gaps.length - mostGaps;
  return others > 0
    ? vscode.l10n.t('Not told in the schedule: {0}, and {1} more.', told, others)
    : vscode.l10n.t('Not told in the schedule: {0}.', told);
}

function gapText({ kind, place, value }: ScheduleGap): string {
  switch (kind) {
    case 'title':
      return vscode.l10n.t('the title of a session, which is left out ({0})', place);
    case 'speaker':
      return vscode.l10n.t('the name of speaker {0} ({1})', value, place);
    case 'room':
      return vscode.l10n.t('the name of room {0} ({1})', value, place);
    case 'track':
      return vscode.l10n.t('the name of track {0} ({1})', value, place);
    case 'repeats':
      return vscode.l10n.t('when “{0}” ends repeating ({1})', value, place);
    case 'many':
      return vscode.l10n.t('which repeats matter: only the first {0} are taken (up to {1})', value, place);
    case 'id':
      return vscode.l10n.t('what has the id {0} ({1})', value, place);
    case 'date':
      return vscode.l10n.t('a day instead of “{0}” ({1})', value, place);
    case 'time':
      return vscode.l10n.t('a time instead of “{0}” ({1})', value, place);
    case 'hour':
      return vscode.l10n.t('the day of {0} ({1})', value, place);
    case 'row':
      return vscode.l10n.t('as many values as columns ({0}): “{1}”', place, value);
    case 'quote':
      return vscode.l10n.t('where the quotation ends ({0}): {1}', place, value);
    case 'value':
      return vscode.l10n.t('something that can be read at {0}', place);
    case 'line':
      return vscode.l10n.t("a calendar's line at {0}: “{1}”", place, value);
    case 'sessions':
      return vscode.l10n.t('how {0} more sessions are to be read ({1})', value, place);
    case 'utc':
      return vscode.l10n.t('the time zone: times are those of UTC ({0})', place);
    case 'zone':
      return vscode.l10n.t('where time zone {0} is ({1})', value, place);
  }
}
