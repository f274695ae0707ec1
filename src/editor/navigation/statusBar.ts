import * as vscode from 'vscode';
import { nowAndNext, takesPlaceOn, type NowAndNext } from '../../core/library/nowAndNext';
import { plainText } from '../../core/foreign/plain';
import { commands } from '../common/ids';
import type { InsertFrom } from '../common/places';
import { localClock } from '../common/localClock';
import { currentSettings, onSettingsChange } from '../common/settings';
import type { WorkspaceLibrary } from '../common/workspaceLibrary';

const minute = 60_000;
/** Longer titles would push away what others have in the status bar, which cuts an item at two fifths of its width. */
const longestTitle = 40;
/** Where two titles stand in it. */
const longestOfTwo = 24;

/**
 * Says in the status bar which talk is on and which comes next, only on the day of an event that the workspace has a
 * note of.
 */
class TalkOfNow implements vscode.Disposable {
  private readonly subscription: vscode.Disposable;
  private item: vscode.StatusBarItem | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly library: WorkspaceLibrary) {
    this.subscription = vscode.Disposable.from(
      library.onDidChange(() => {
        this.update();
      }),
      onSettingsChange(['statusBar.talkOfNow'], () => {
        this.update();
      }),
    );
    this.update();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.item?.dispose();
    this.subscription.dispose();
  }

  private update(): void {
    clearTimeout(this.timer);
    const isOn = currentSettings()['statusBar.talkOfNow'];
    const clock = localClock();
    const found = isOn ? nowAndNext(this.library.events, clock) : undefined;
    if (found === undefined) {
      this.item?.dispose();
      this.item = undefined;
    } else this.show(found);
    const isToday = this.library.events.some((event) => takesPlaceOn(event, clock.date));
    const isComing = this.library.events.some(({ start = '' }) => start > clock.date);
    if (!isOn || (!isToday && !isComing)) return;
    // On the day itself every full minute; before it, once that day may have begun.
    this.timer = setTimeout(
      () => {
        this.update();
      },
      isToday ? minute - (Date.now() % minute) : untilMidnight(),
    );
  }

  private show({ event, note, now, next }: NowAndNext): void {
    this.item ??= this.newItem();
    const most = now === undefined || next === undefined ? longestTitle : longestOfTwo;
    const coming = next && vscode.l10n.t('{0} {1} · in {2} min', next.start, shortened(next.title, most), next.minutes);
    const parts = [now && shortened(now.title, most), coming].filter((part) => part !== undefined);
    const from: InsertFrom = { note };
    this.item.command = { command: commands.insertTalk, title: '', arguments: [from] };
    this.item.text = `$(mic) ${parts.join(' → ')}`;
    this.item.tooltip = [
      event,
      now && vscode.l10n.t('Now: {0} {1}', now.start, now.title),
      next && vscode.l10n.t('Next: {0} {1}', next.start, next.title),
      vscode.l10n.t('Click to insert a talk'),
    ]
      .filter((line) => line !== undefined)
      .join('\n');
  }

  private newItem(): vscode.StatusBarItem {
    const item = vscode.window.createStatusBarItem('conferenceNotes.talkOfNow', vscode.StatusBarAlignment.Left, 0);
    item.name = vscode.l10n.t('Talk of now');
    item.show();
    return item;
  }
}

/** Shows it until what is returned is disposed. */
export function showTalkOfNow(library: WorkspaceLibrary): vscode.Disposable {
  const shown = new TalkOfNow(library);
  return new vscode.Disposable(() => {
    shown.dispose();
  });
}

/** Plain, as icons would be drawn of what notes say. */
function shortened(title: string, most: number): string {
  const plain = plainText(title).replaceAll('$(', '$ (');
  return plain.length <= most ? plain : `${plain.slice(0, most - 1).trimEnd()}…`;
}

function untilMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + minute / 60;
}
