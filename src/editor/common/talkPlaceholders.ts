import * as vscode from 'vscode';
import type { TalkPlaceholders } from '../../core/write/talk/talkSkeleton';

/** What stands in a talk where nothing is known. */
export function talkPlaceholders(): TalkPlaceholders {
  return { title: vscode.l10n.t('Title of the talk'), speaker: vscode.l10n.t('Name of the speaker') };
}
