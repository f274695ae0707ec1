import * as vscode from 'vscode';
import type { TreeNode } from '../../core/library/eventTree';
import { commands } from '../common/ids';
import type { ArrangementKeeper } from './arrangement';
import { chosen } from './nodePlaces';

/** Marks events and talks as favourites, which stand first in the tree, and takes the mark from them. */
export function registerFavouriteCommands(keeper: ArrangementKeeper): vscode.Disposable {
  const change = (mark: boolean) => (node: TreeNode, all?: readonly TreeNode[]) => {
    const favourites = new Set(keeper.current.favourites);
    for (const { kind, value } of chosen(node, all)) {
      if (kind !== 'event' && kind !== 'talk') continue;
      if (mark) favourites.add(value.id);
      else favourites.delete(value.id);
    }
    keeper.change({ favourites });
  };
  return vscode.Disposable.from(
    vscode.commands.registerCommand(commands.addFavourite, change(true)),
    vscode.commands.registerCommand(commands.removeFavourite, change(false)),
  );
}
