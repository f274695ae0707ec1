import * as vscode from 'vscode';
import { countOfLooseEnds } from '../common/counts';

const scheme = 'conference-notes-node';

/** Of rows that no notes stand behind: quieter than others, and still read with ease, unlike what the themes call disabled. */
export const dimmedColor = 'conferenceNotes.dimmedForeground';

/** What the tree shows at the right of a row, and whether the row is dimmed. */
export interface Badge {
  readonly looseEnds: number;
  readonly dimmed: boolean;
}

/** A made-up address that carries a row's badge to the provider of decorations; undefined for a plain row. */
export function badgeUri({ looseEnds, dimmed }: Badge): vscode.Uri | undefined {
  return looseEnds === 0 && !dimmed
    ? undefined
    : vscode.Uri.from({ scheme, path: `/${looseEnds}${dimmed ? '/dimmed' : ''}` });
}

/** Draws the badges: a row's count of loose ends, at most two characters wide. */
export function registerBadges(): vscode.Disposable {
  return vscode.window.registerFileDecorationProvider({
    provideFileDecoration(uri) {
      if (uri.scheme !== scheme) return undefined;
      const [, count = '0', dimmed] = uri.path.split('/');
      const looseEnds = Number(count);
      return new vscode.FileDecoration(
        looseEnds === 0 ? undefined : looseEnds > 99 ? '9+' : count,
        looseEnds === 0 ? undefined : countOfLooseEnds(looseEnds),
        dimmed === undefined ? undefined : new vscode.ThemeColor(dimmedColor),
      );
    },
  });
}
