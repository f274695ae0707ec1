import * as vscode from 'vscode';
import { megabytes } from '../../core/foreign/sizes';
import { withoutMark } from '../../core/foreign/bytes';
import { readForeignFile } from '../common/doors/files';
import { complain, withNotification } from '../common/doors/messages';
import { parseAddress, type Net } from '../common/doors/fetching';
import { ask, pick } from '../common/doors/questions';

/** Larger documents are no programme of a conference. In bytes. */
const largest = 50_000_000;

/** Asks where the schedule is and reads it; undefined when called off or where it cannot be read, which is then said. */
export async function askScheduleText(heading: string, net: Net): Promise<string | undefined> {
  const sources = [
    { label: vscode.l10n.t('File…'), iconPath: new vscode.ThemeIcon('file'), read: fromFile },
    {
      label: vscode.l10n.t('Clipboard'),
      description: vscode.l10n.t('what you have just copied'),
      iconPath: new vscode.ThemeIcon('clippy'),
      read: fromClipboard,
    },
    {
      label: vscode.l10n.t('Web Address…'),
      iconPath: new vscode.ThemeIcon('globe'),
      read: (title: string) => fromAddress(title, net),
    },
  ];
  const picked = await pick(sources, {
    title: heading,
    placeHolder: vscode.l10n.t(
      'Where is the schedule? Known are frab, pretalx, c3voc, Sessionize, AWS Events, iCalendar, confs.tech and plain agendas',
    ),
    ignoreFocusOut: true,
  });
  if (picked === undefined) return undefined;
  try {
    return await picked.read(heading);
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
        [vscode.l10n.t('Schedules')]: ['json', 'xml', 'ics', 'yml', 'yaml', 'toml', 'html', 'md', 'txt', 'csv'],
        [vscode.l10n.t('All Files')]: ['*'],
      },
    })) ?? [];
  if (uri === undefined) return undefined;
  const file = await readForeignFile(uri, largest);
  if (file.kind === 'too-large') throw new Error(vscode.l10n.t('It is larger than {0}.', megabytes(largest)));
  if (file.kind === 'binary') throw new Error(vscode.l10n.t('It is no text.'));
  return withoutMark(file.text);
}

async function fromClipboard(): Promise<string> {
  return vscode.env.clipboard.readText();
}

/** Fetches from the one address that the person types now, and from no other. */
async function fromAddress(heading: string, net: Net): Promise<string | undefined> {
  const address = await ask({
    title: heading,
    prompt: vscode.l10n.t('Address of the schedule. It is fetched once, now.'),
    placeHolder: 'https://',
    ignoreFocusOut: true,
    validateInput: (value) =>
      parseAddress(value.trim())?.protocol === 'https:' ? undefined : vscode.l10n.t('An address begins with https://.'),
  });
  if (address === undefined) return undefined;
  return withNotification(vscode.l10n.t('Fetching the schedule'), (_, token) =>
    net.fetchText(address.trim(), largest, token),
  );
}
