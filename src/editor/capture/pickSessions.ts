import * as vscode from 'vscode';
import { clashesOf } from '../../core/write/schedule/clashes';
import type { ScheduleSession } from '../../core/write/schedule/model';
import { sessionGroups, type SessionGrouping } from '../../core/write/schedule/sessionGroups';
import { written } from '../common/dates';

interface SessionItem extends vscode.QuickPickItem {
  readonly id?: string;
}

interface GroupingButton extends vscode.QuickInputButton {
  readonly by: SessionGrouping;
}

/**
 * Lets a person choose sessions, by day, room or track; chosen ones that overlap are marked.
 * @returns the ids of the chosen sessions; undefined when called off.
 */
export function pickSessions(sessions: readonly ScheduleSession[], heading: string): Promise<ReadonlySet<string> | undefined> {
  return new SessionPicker(sessions, heading).pick();
}

class SessionPicker {
  private readonly picker = vscode.window.createQuickPick<SessionItem>();
  private readonly titles: ReadonlyMap<string, string>;
  private chosen: ReadonlySet<string> = new Set();
  private clashes: ReadonlyMap<string, readonly string[]> = new Map();
  private by: SessionGrouping = 'day';

  constructor(
    private readonly sessions: readonly ScheduleSession[],
    private readonly heading: string,
  ) {
    this.titles = new Map(sessions.map(({ id, title }) => [id, title]));
  }

  pick(): Promise<ReadonlySet<string> | undefined> {
    const { picker } = this;
    picker.canSelectMany = true;
    picker.matchOnDescription = true;
    picker.matchOnDetail = true;
    picker.ignoreFocusOut = true;
    picker.keepScrollPosition = true;
    picker.placeholder = vscode.l10n.t('Which talks do you want to take notes of? The agenda lists all of them.');
    picker.buttons = this.buttons();
    this.show();
    return new Promise((resolve) => {
      picker.onDidTriggerButton((button) => {
        this.by = (button as GroupingButton).by;
        this.show();
      });
      picker.onDidChangeSelection((items) => { this.choose(items); });
      picker.onDidAccept(() => {
        resolve(this.chosen);
        picker.hide();
      });
      picker.onDidHide(() => {
        resolve(undefined);
        picker.dispose();
      });
      picker.show();
    });
  }

  private buttons(): GroupingButton[] {
    return [
      { by: 'day', iconPath: new vscode.ThemeIcon('calendar'), tooltip: vscode.l10n.t('By Day') },
      { by: 'room', iconPath: new vscode.ThemeIcon('location'), tooltip: vscode.l10n.t('By Room') },
      { by: 'track', iconPath: new vscode.ThemeIcon('tag'), tooltip: vscode.l10n.t('By Track') },
    ];
  }

  /** Setting items afresh is told as a change of the selection as well; only what a person changed counts. */
  private choose(items: readonly SessionItem[]): void {
    const chosen = new Set(items.flatMap(({ id }) => id ?? []));
    if (chosen.size === this.chosen.size && [...chosen].every((id) => this.chosen.has(id))) return;
    this.chosen = chosen;
    const clashes = clashesOf(this.sessions.filter(({ id }) => chosen.has(id)));
    const hadClashes = this.clashes.size > 0;
    this.clashes = clashes;
    if (clashes.size > 0 || hadClashes) this.show();
    else this.showCount();
  }

  private show(): void {
    const items = sessionGroups(this.sessions, this.by).flatMap(({ name, sessions }): SessionItem[] => [{ label: this.groupName(name), kind: vscode.QuickPickItemKind.Separator }, ...sessions.map((session) => this.item(session))]);
    this.picker.items = items;
    this.picker.selectedItems = items.filter(({ id }) => id !== undefined && this.chosen.has(id));
    this.showCount();
  }

  private showCount(): void {
    const { size } = this.chosen;
    this.picker.title = size === 0 ? this.heading : this.clashes.size > 0 ? vscode.l10n.t('{0}: {1} chosen, {2} of them at the same time', this.heading, size, this.clashes.size) : vscode.l10n.t('{0}: {1} chosen', this.heading, size);
  }

  private groupName(name: string | undefined): string {
    if (name !== undefined) return this.by === 'day' ? written(name) : name;
    switch (this.by) {
      case 'day':
        return vscode.l10n.t('no time yet');
      case 'room':
        return vscode.l10n.t('no room yet');
      case 'track':
        return vscode.l10n.t('no track');
    }
  }

  private item({ id, title, speakers, start, end, day, room, track }: ScheduleSession): SessionItem {
    const time = [start?.slice(11), end?.slice(11)].filter((part) => part !== undefined).join('–');
    const when = this.by === 'day' || day === undefined ? time : `${written(day)} ${time}`.trim();
    const place = this.by === 'room' ? track : room;
    const rivals = (this.clashes.get(id) ?? []).map((other) => this.titles.get(other) ?? '');
    return {
      id,
      label: title,
      description: [when, speakers.map(({ name }) => name).join(', '), place].filter((part) => part !== undefined && part !== '').join(' · '),
      ...(rivals.length > 0 && { detail: `$(warning) ${vscode.l10n.t('At the same time as {0}', rivals.join(', '))}` }),
    };
  }
}
