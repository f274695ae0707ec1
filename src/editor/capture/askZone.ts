import * as vscode from 'vscode';
import type { Questions } from '../common/doors/steps';
import { isTimezone } from '../../core/write/schedule/time';
import { zoneOfPlace } from '../../core/write/schedule/zones/guessZone';

interface ZoneItem extends vscode.QuickPickItem {
  /** An IANA name; absent for separators. */
  readonly zone?: string;
}

/**
 * Asks in which time zone an event takes place whose schedule knows only UTC. What its place and this machine say comes first.
 * @param places what is known of where it is, the best first
 * @returns an IANA name; undefined when called off
 */
export async function askZone(
  heading: string,
  places: readonly (string | undefined)[],
  questions: Questions,
): Promise<string | undefined> {
  const ofPlace = places
    .map((place) => (place === undefined ? undefined : zoneOfPlace(place)))
    .find((zone) => zone !== undefined);
  const ofMachine = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const guesses: ZoneItem[] = [
    ...(ofPlace === undefined ? [] : [item(ofPlace, vscode.l10n.t('by the place of the event'))]),
    ...(ofMachine === ofPlace || !isTimezone(ofMachine) || ofMachine === 'UTC'
      ? []
      : [item(ofMachine, vscode.l10n.t('the zone of this computer'))]),
    item('UTC', vscode.l10n.t('the times are meant as they are')),
  ];
  const known = new Set(guesses.map(({ zone }) => zone));
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !known.has(zone));
  const picked = await questions.pick<ZoneItem>(
    [...guesses, { label: '', kind: vscode.QuickPickItemKind.Separator }, ...others.map((zone) => item(zone, ''))],
    {
      title: heading,
      placeHolder: vscode.l10n.t('The schedule tells its times in UTC. In which time zone does the event take place?'),
      ignoreFocusOut: true,
    },
  );
  return picked?.zone;
}

function item(zone: string, description: string): ZoneItem {
  return { label: zone, description, zone };
}
