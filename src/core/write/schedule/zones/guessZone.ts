import { isTimezone } from '../time';
import { zoneOfCity } from './zoneName';

/**
 * The time zone of a place by its words: a city that a zone is called after, or a country that has one zone only, by its
 * English name. A guess to be asked about; nothing where the words say nothing.
 */
export function zoneOfPlace(place: string): string | undefined {
  const parts = place
    .slice(0, 200)
    .split(/[,;/()·–—]|\s-\s/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const find = (read: (part: string) => string | undefined): string | undefined =>
    parts.map(read).find((zone) => zone !== undefined);
  return find(zoneOfCity) ?? find(zoneOfCountry);
}

let countries: Map<string, string> | undefined;

/** The zone of a country that has no other. */
function zoneOfCountry(name: string): string | undefined {
  countries ??= new Map(regionCodes().map((code) => [regionName(code).toLowerCase(), code]));
  const code = countries.get(name.toLowerCase());
  if (code === undefined) return undefined;
  const [zone, ...others] = zonesOf(code);
  return others.length === 0 && zone !== undefined && isTimezone(zone) ? zone : undefined;
}

const letters = 'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z'.split(' ');

function regionCodes(): string[] {
  return letters.flatMap((first) => letters.map((second) => first + second));
}

const regionNames = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });

function regionName(code: string): string {
  try {
    return regionNames.of(code) ?? '';
  } catch {
    return '';
  }
}

/** A host has them as a member or as a function, by its age. */
function zonesOf(code: string): readonly string[] {
  const locale = new Intl.Locale(`und-${code}`) as {
    readonly timeZones?: readonly string[];
    readonly getTimeZones?: () => readonly string[];
  };
  return locale.getTimeZones?.() ?? locale.timeZones ?? [];
}
