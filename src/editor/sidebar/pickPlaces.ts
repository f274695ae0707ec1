import * as vscode from 'vscode';
import type { TextEdit } from '../../core/text/edit';
import { LineIndex } from '../../core/text/lineIndex';
import { pickSeveral } from '../common/doors/questions';
import type { CurrentNote } from './currentNote';

/** An edit that a person may want or not. */
export interface Proposal extends Pick<CurrentNote, 'document' | 'text'> {
  readonly edit: TextEdit;
}

interface ProposalItem extends vscode.QuickPickItem {
  readonly proposal: Proposal;
}

/** Shows the lines as they will be, each of which can be left out; undefined when called off. */
export async function pickPlaces(
  proposals: readonly Proposal[],
  title: string,
): Promise<readonly Proposal[] | undefined> {
  const items = proposals.map(itemOf);
  const picked = await pickSeveral(items, {
    title,
    placeHolder: vscode.l10n.t('What will be written; untick what is to stay'),
    matchOnDescription: true,
  });
  return picked?.map(({ proposal }) => proposal);
}

function itemOf(proposal: Proposal): ProposalItem {
  const { document, text, edit } = proposal;
  const lines = new LineIndex(text);
  const { line, column } = lines.positionAt(edit.range.start);
  const content = lines.line(line);
  const end = edit.range.end - lines.startOf(line);
  const after = content.slice(0, column) + edit.newText + content.slice(end);
  return {
    proposal,
    label: after.trim() === '' ? content.trim() : after.trim(),
    description: `${vscode.workspace.asRelativePath(document.uri)}:${line + 1}`,
    picked: true,
  };
}
