import * as vscode from 'vscode';
import { megabytes } from '../../core/foreign/sizes';
import { withoutMark } from '../../core/foreign/bytes';
import { readForeignFile } from '../common/doors/files';
import { complain, withNotification } from '../common/doors/messages';
import { parseAddress, type Net } from '../common/doors/fetching';
import type { Questions } from '../common/doors/steps';

/** Larger documents are no programme of a conference. In bytes. */
const largest = 50_000_000;

/** Where a schedule is to be had. */
export type ScheduleSource = 'file' | 'clipboard' | 'address';

/** Asks where the schedule is. */
export async function askSource(heading: string, questions: Questions): Promise<ScheduleSource | undefined> {
  const sources: (vscode.QuickPickItem & { readonly source: ScheduleSource })[] = [
    { label: vscode.l10n.t('File…'), iconPath: new vscode.ThemeIcon('file'), source: 'file' },
    {
      label: vscode.l10n.t('Clipboard'),
      description: vscode.l10n.t('what you have just copied'),
      iconPath: new vscode.ThemeIcon('clippy'),
      source: 'clipboard',
    },
    { label: vscode.l10n.t('Web Address…'), iconPath: new vscode.ThemeIcon('globe'), source: 'address' },
  ];
  const picked = await questions.pick(sources, {
    title: heading,
    placeHolder: vscode.l10n.t(
      'Where is the schedule? Known are frab, pretalx, c3voc, Sessionize, AWS Events, iCalendar, confs.tech and plain agendas',
    ),
    ignoreFocusOut: true,
  });
  return picked?.source;
}

/** Asks for the one address that a schedule is fetched from. */
export async function askAddress(heading: string, questions: Questions, value = ''): Promise<string | undefined> {
  const address = await questions.ask({
    title: heading,
    value,
    prompt: vscode.l10n.t('Address of the schedule. It is fetched once, now.'),
    placeHolder: 'https://',
    ignoreFocusOut: true,
    validateInput: (typed) =>
      parseAddress(typed.trim())?.protocol === 'https:' ? undefined : vscode.l10n.t('An address begins with https://.'),
  });
  return address?.trim();
}

/**
 * Reads a schedule; undefined when called off or where it cannot be read, which is then said.
 * @param address that a person typed just now; nothing else is fetched
 */
export async function readSource(
  source: ScheduleSource,
  heading: string,
  net: Net,
  address: string,
): Promise<string | undefined> {
  try {
    switch (source) {
      case 'file':
        return await fromFile(heading);
      case 'clipboard':
        return await vscode.env.clipboard.readText();
      case 'address':
        return await fromAddress(address, net);
    }
  } catch (error) {
    void complain(
      vscode.l10n.t('The schedule cannot be read: {0}', error instanceof Error ? error.message : String(error)),
    );
    return undefined;
  }
}

async function fromFile(heading: string): Promise<string | undefined> {
  const [uri] =
    (await vscode.window.showOpenDialog({
      title: heading,
      filters: {
        [vscode.l10n.t('Schedules')]: ['json', 'xml', 'ics', 'yml', 'yaml', 'toml', 'html', 'md', 'txt', 'csv', 'tsv'],
        [vscode.l10n.t('All Files')]: ['*'],
      },
    })) ?? [];
  if (uri === undefined) return undefined;
  const file = await readForeignFile(uri, largest);
  if (file.kind === 'too-large') throw new Error(vscode.l10n.t('It is larger than {0}.', megabytes(largest)));
  if (file.kind === 'binary') throw new Error(vscode.l10n.t('It is no text.'));
  return withoutMark(file.text);
}

function fromAddress(address: string, net: Net): Thenable<string | undefined> {
  return withNotification(vscode.l10n.t('Fetching the schedule'), (_, token) => net.fetchText(address, largest, token));
}
