import * as vscode from 'vscode';

/** Larger documents are no programme of a conference. */
const largest = 50 * 1024 * 1024;
/** How long a server may take, in milliseconds. */
const patience = 30_000;

/** Asks where the schedule is and reads it; undefined when called off or where it cannot be read, which is then said. */
export async function askScheduleText(heading: string): Promise<string | undefined> {
  const sources = [
    { label: vscode.l10n.t('File…'), iconPath: new vscode.ThemeIcon('file'), read: fromFile },
    {
      label: vscode.l10n.t('Clipboard'),
      description: vscode.l10n.t('what you have just copied'),
      iconPath: new vscode.ThemeIcon('clippy'),
      read: fromClipboard,
    },
    { label: vscode.l10n.t('Web Address…'), iconPath: new vscode.ThemeIcon('globe'), read: fromAddress },
  ];
  const picked = await vscode.window.showQuickPick(sources, {
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
    void vscode.window.showErrorMessage(
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
  if ((await vscode.workspace.fs.stat(uri)).size > largest) throw new Error(tooLarge());
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

async function fromClipboard(): Promise<string> {
  return vscode.env.clipboard.readText();
}

/** Fetches from the one address that the person types now, and from no other. */
async function fromAddress(heading: string): Promise<string | undefined> {
  const address = await vscode.window.showInputBox({
    title: heading,
    prompt: vscode.l10n.t('Address of the schedule. It is fetched once, now.'),
    placeHolder: 'https://',
    ignoreFocusOut: true,
    validateInput: (value) =>
      isWebAddress(value) ? undefined : vscode.l10n.t('An address begins with https:// or http://.'),
  });
  if (address === undefined) return undefined;
  return vscode.window.withProgress(
    {
      location: vscode.ProgressLocation.Notification,
      title: vscode.l10n.t('Fetching the schedule'),
      cancellable: true,
    },
    (_, token) => fetchText(address.trim(), token),
  );
}

function isWebAddress(text: string): boolean {
  const address = text.trim();
  return /^https?:\/\//i.test(address) && URL.canParse(address);
}

async function fetchText(address: string, token: vscode.CancellationToken): Promise<string | undefined> {
  const stop = new AbortController();
  const cancelled = token.onCancellationRequested(() => {
    stop.abort();
  });
  const late = setTimeout(() => {
    stop.abort(new Error(vscode.l10n.t('The server took too long.')));
  }, patience);
  try {
    const response = await fetch(address, { signal: stop.signal });
    if (!response.ok)
      throw new Error(vscode.l10n.t('The server answered {0}.', `${response.status} ${response.statusText}`.trim()));
    const text = await response.text();
    if (text.length > largest) throw new Error(tooLarge());
    return text;
  } catch (error) {
    if (token.isCancellationRequested) return undefined;
    throw error;
  } finally {
    clearTimeout(late);
    cancelled.dispose();
  }
}

function tooLarge(): string {
  return vscode.l10n.t('It is larger than {0} MB.', largest / 1024 / 1024);
}
