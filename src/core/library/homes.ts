import type { Place } from './place';

interface Home {
  readonly places: Set<Place>;
  /** How many notes give the event each name. */
  readonly names: Map<string, number>;
}

/**
 * What the notes of each event folder call their event. A note that only its folder names follows the one name
 * its neighbours give; where they give several, it keeps the folder's.
 */
export class Homes {
  private readonly homes = new Map<string, Home>();

  add(place: Place): void {
    const key = homeKey(place);
    let home = this.homes.get(key);
    if (!home) this.homes.set(key, (home = { places: new Set(), names: new Map() }));
    home.places.add(place);
    if (place.namesHome) home.names.set(place.name, (home.names.get(place.name) ?? 0) + 1);
  }

  remove(place: Place): void {
    const key = homeKey(place);
    const home = this.homes.get(key);
    if (!home?.places.delete(place)) return;
    if (home.places.size === 0) this.homes.delete(key);
    const left = (home.names.get(place.name) ?? 0) - (place.namesHome ? 1 : 0);
    if (left > 0) home.names.set(place.name, left);
    else home.names.delete(place.name);
  }

  placesIn(key: string): ReadonlySet<Place> {
    return this.homes.get(key)?.places ?? new Set();
  }

  /** The one name the notes of a home give their event, if they agree. */
  nameOf(key: string): string | undefined {
    const names = this.homes.get(key)?.names;
    return names?.size === 1 ? names.keys().next().value : undefined;
  }

  /** The name under which a note joins others; a note that nothing names stands alone under its id. */
  nameFor(place: Place): string {
    const follows = !place.named && (place.name !== '' || place.home !== '');
    const name = (follows ? this.nameOf(homeKey(place)) : undefined) ?? place.name;
    return name === '' ? place.member.id : name;
  }
}

/** Identifies an event folder among all workspace folders. */
export function homeKey(place: Place): string {
  return `${place.root}\0${place.home}`;
}
