import { isTimezone } from '../time';
import { ianaOfWindows } from './windowsZones';

/** Names that say nothing of a place, only that times are counted in UTC. */
const universal = /^(?:etc\/)?(?:utc|gmt|uct|zulu|z|universal|greenwich|utc[+-]0{1,2}(?::?00)?|gmt[+-]?0|[+-]00:?00)$/i;

export function isUniversal(name: string): boolean {
  return universal.test(name.trim());
}

/**
 * The IANA name of a time zone as schedules and calendars name it: itself, Windows' name for it, with the path that some
 * programs put before it, with spaces or hyphens, Outlook's `(UTC+01:00) Lisbon, Porto`, or a bare offset.
 * Nothing where nobody knows it.
 */
export function zoneNamed(text: string): string | undefined {
  const name = text.slice(0, 200).trim().replace(/^"|"$/g, '');
  if (name === '') return undefined;
  if (isUniversal(name)) return 'UTC';
  // Intl takes offsets as well, which are no names of zones for other programs.
  if (!/^[+-]?\d/.test(name) && isTimezone(name)) return name;
  // Outlook numbers a name that stands in a file twice.
  return ianaOfWindows(name.replace(/ \d$/, '')) ?? inPath(name) ?? respelled(name) ?? byCity(name) ?? byOffset(name);
}

/** `/mozilla.org/20070129_1/America/New_York`, `tzone://Microsoft/Europe/Lisbon`. */
function inPath(name: string): string | undefined {
  const parts = name.split('/');
  return [3, 2]
    .filter((length) => parts.length > length)
    .map((length) => parts.slice(-length).join('/'))
    .find(isTimezone);
}

/** `Europe-Lisbon`, `America/New York`. */
function respelled(name: string): string | undefined {
  const joined = name.replaceAll(' ', '_');
  return [joined, joined.replace('-', '/'), joined.replace('_', '/')].find(isTimezone);
}

/** `(UTC+01:00) Amsterdam, Berlin, Bern`. */
function byCity(name: string): string | undefined {
  const cities = /^\((?:UTC|GMT)[^()]{0,10}\)(.{1,150})$/.exec(name)?.[1];
  return cities
    ?.split(',')
    .map(zoneOfCity)
    .find((zone) => zone !== undefined);
}

let cities: Map<string, string> | undefined;

/** The zone that is called after a city: `Lisbon`. */
export function zoneOfCity(city: string): string | undefined {
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone,
    ]),
  );
  return cities.get(city.trim().toLowerCase());
}

/** `UTC+2`, `GMT-0330`, `+01:00`. The IANA zones of whole hours count to the west. */
function byOffset(name: string): string | undefined {
  const match = /^\(?(?:UTC|GMT)?\s?([+-])(\d{1,2})(?::?(\d{2}))?\)?(?:\s.{0,100})?$/i.exec(name);
  const [, sign, hours = '', minutes = '00'] = match ?? [];
  if (sign === undefined || minutes !== '00') return undefined;
  const zone = `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}`;
  return isTimezone(zone) ? zone : undefined;
}
