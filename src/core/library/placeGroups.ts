import { compact } from '../text/fold';

/** The parts of a place as people write it: `Hall 2, 10115 Berlin (Germany)` has `Hall 2`, `Berlin` and `Germany`. */
export function partsOfPlace(location: string): string[] {
  return location
    .split(/[,;|()\n]|\s[-–—]\s/u)
    .map((part) => part.trim().replace(/^\d{4,6}\s+(?=\p{L})/u, ''))
    .filter((part) => compact(part) !== '');
}

/**
 * Gives each place the one it stands under: that of its parts, the first of them, which is somebody's whole place
 * (`Chicago` for `Chicago, IL`), else a longer one that it ends with (`Chicago, IL` for `Pier 2, Chicago, IL`), else itself.
 * A country holds only what names nothing else. Linear in the places.
 * @param locations of all events; a spelling that comes first is kept
 */
export function placeGroups(locations: Iterable<string>): (location: string) => string {
  const whole = new Map<string, string>();
  for (const location of locations) {
    const key = keyOf(partsOfPlace(location));
    if (key !== '' && !whole.has(key)) whole.set(key, location);
  }
  return (location) => {
    const parts = partsOfPlace(location);
    const single = parts.find((part) => whole.has(keyOf([part])) && (parts.length === 1 || !isCountry(part)));
    if (single !== undefined) return whole.get(keyOf([single])) ?? location;
    const start = parts.findIndex((_, at) => at > 0 && at < parts.length - 1 && whole.has(keyOf(parts.slice(at))));
    return whole.get(keyOf(start < 0 ? parts : parts.slice(start))) ?? location;
  };
}

function keyOf(parts: readonly string[]): string {
  return parts.map(compact).join(',');
}

/** The languages in which countries are known by name. */
const languages = ['en', 'de', 'fr', 'es'];
const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
let countries: ReadonlySet<string> | undefined;

function isCountry(part: string): boolean {
  countries ??= countryNames();
  return countries.has(compact(part));
}

function countryNames(): Set<string> {
  const names = new Set(['usa', 'us', 'uk', 'england', 'scotland', 'wales']);
  for (const language of languages) {
    const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const first of letters) {
      for (const second of letters) {
        const name = regions.of(first + second);
        if (name !== undefined) names.add(compact(name));
      }
    }
  }
  // Cities that are a country of their own are looked for as cities.
  for (const city of ['singapore', 'singapur', 'singapour', 'singapura', 'luxembourg', 'luxemburg', 'monaco'])
    names.delete(city);
  return names;
}
