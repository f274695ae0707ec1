import * as vscode from 'vscode';
import { plainText } from '../../core/foreign/plain';
import { clashesOf } from '../../core/write/schedule/clashes';
import type { ScheduleSession } from '../../core/write/schedule/model';
import { sessionGroups, type SessionGrouping } from '../../core/write/schedule/sessionGroups';
import { written } from '../common/dates';
import { answerOf } from '../common/doors/boxes';
import { plainItem } from '../common/doors/questions';
import type { Questions } from '../common/doors/steps';
import { listed } from '../common/lists';

interface SessionItem extends vscode.QuickPickItem {
  readonly id?: string;
}

interface GroupingButton extends vscode.QuickInputButton {
  readonly by: SessionGrouping;
}

/** How long the selection of items set afresh may take to be told, in milliseconds. */
const regrouping = 300;

/**
 * Lets a person choose sessions, by day, room or track; chosen ones that overlap are marked.
 * @param chosen ids of those that are chosen already
 * @returns the ids of the chosen sessions; undefined when called off.
 */
export function pickSessions(
  sessions: readonly ScheduleSession[],
  heading: string,
  questions: Questions,
  chosen: ReadonlySet<string>,
): Promise<ReadonlySet<string> | undefined> {
  return new SessionPicker(sessions, heading, questions.open(), chosen).pick();
}

class SessionPicker {
  private readonly titles: ReadonlyMap<string, string>;
  private clashes: ReadonlyMap<string, readonly string[]> = new Map();
  private by: SessionGrouping = 'day';
  private isRegrouping = false;

  constructor(
    private readonly sessions: readonly ScheduleSession[],
    private readonly heading: string,
    private readonly picker: vscode.QuickPick<SessionItem>,
    private chosen: ReadonlySet<string>,
  ) {
    this.titles = new Map(sessions.map(({ id, title }) => [id, title]));
  }

  pick(): Promise<ReadonlySet<string> | undefined> {
    const { picker } = this;
    picker.canSelectMany = true;
    picker.matchOnDescription = true;
    picker.ignoreFocusOut = true;
    picker.keepScrollPosition = true;
    picker.placeholder = vscode.l10n.t('Which talks do you want to take notes of? The agenda lists all of them.');
    picker.buttons = [...picker.buttons, ...this.buttons()];
    this.show();
    return answerOf(picker, (answer) => {
      picker.onDidTriggerButton((button) => {
        if ('by' in button) this.regroup((button as GroupingButton).by);
      });
      picker.onDidChangeSelection((items) => {
        this.choose(items);
      });
      picker.onDidAccept(() => {
        answer(this.chosen);
      });
    });
  }

  private buttons(): GroupingButton[] {
    return [
      { by: 'day', iconPath: new vscode.ThemeIcon('calendar'), tooltip: vscode.l10n.t('By Day') },
      { by: 'room', iconPath: new vscode.ThemeIcon('location'), tooltip: vscode.l10n.t('By Room') },
      { by: 'track', iconPath: new vscode.ThemeIcon('tag'), tooltip: vscode.l10n.t('By Track') },
    ];
  }

  private choose(items: readonly SessionItem[]): void {
    if (this.isRegrouping) return;
    this.chosen = new Set(items.flatMap(({ id }) => id ?? []));
    this.clashes = clashesOf(this.sessions.filter(({ id }) => this.chosen.has(id)));
    this.showCount();
  }

  /** Items set afresh come without a selection, which is told a moment later and is nobody's choice. */
  private regroup(by: SessionGrouping): void {
    this.by = by;
    this.isRegrouping = true;
    this.show();
    setTimeout(() => {
      this.isRegrouping = false;
    }, regrouping);
  }

  private show(): void {
    const items = sessionGroups(this.sessions, this.by).flatMap(({ name, sessions }): SessionItem[] => [
      { label: this.groupName(name), kind: vscode.QuickPickItemKind.Separator },
      ...sessions.map((session) => this.item(session)),
    ]);
    this.picker.items = items.map(plainItem);
    this.picker.selectedItems = this.picker.items.filter(({ id }) => id !== undefined && this.chosen.has(id));
    this.showCount();
  }

  /** Clashes stand in the title: items that change while they are chosen from would lose the choice. */
  private showCount(): void {
    const { size } = this.chosen;
    const [clash] = this.clashes;
    const [one, other] = clash === undefined ? [] : [this.titles.get(clash[0]), this.titles.get(clash[1][0] ?? '')];
    if (size === 0) this.picker.title = plainText(this.heading);
    else if (one === undefined || other === undefined)
      this.picker.title = plainText(vscode.l10n.t('{0}: {1} chosen', this.heading, size));
    else
      this.picker.title = plainText(
        vscode.l10n.t('{0}: {1} chosen ⚠ “{2}” is at the same time as “{3}”', this.heading, size, one, other),
      );
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
    return {
      id,
      label: title,
      description: [when, listed(speakers.map(({ name }) => name)), place]
        .filter((part) => part !== undefined && part !== '')
        .join(' · '),
    };
  }
}
