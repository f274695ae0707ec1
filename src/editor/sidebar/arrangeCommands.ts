import * as vscode from 'vscode';
import { commands } from '../common/ids';
import { loadRowDetails } from '../load';
import type { ArrangementKeeper } from './arrangement';
import type { ShownEvents } from './shownEvents';

/** The commands by which a person groups, sorts and filters the events. */
export function registerArrangeCommands(keeper: ArrangementKeeper, shown: ShownEvents): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.groupBy, async () => {
      await (await loadRowDetails()).askForGrouping(keeper);
    }),
    vscode.commands.registerCommand(commands.sortBy, async () => {
      await (await loadRowDetails()).askForOrder(keeper);
    }),
    vscode.commands.registerCommand(commands.sortSpeakersBy, async () => {
      await (await loadRowDetails()).askForSpeakerOrder(keeper);
    }),
    vscode.commands.registerCommand(commands.filter, async () => {
      (await loadRowDetails()).askForFilter(keeper, shown);
    }),
    vscode.commands.registerCommand(commands.showOthers, () => {
      keeper.change({ showsOthers: true });
    }),
    vscode.commands.registerCommand(commands.hideOthers, () => {
      keeper.change({ showsOthers: false });
    }),
    vscode.commands.registerCommand(commands.clearFilter, () => {
      keeper.change({ filter: '' });
    }),
  );
}
