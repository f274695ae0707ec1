import ICAL from 'ical.js';
import type { Gaps } from '../gaps';
import { mostFrequent } from '../../mostFrequent';
import { ianaZone, type Zone } from '../zones/zone';
import { isUniversal, zoneNamed } from '../zones/zoneName';
import { parameterOf, propertiesOf, textOf, type Component } from './component';

/** Where programs write the zone of a whole calendar, besides what its events say. */
const declarations = ['x-wr-timezone', 'timezone-id', 'tzid', 'vtimezone', 'x-timezone', 'x-lic-location', 'timezone'];

/** The time zones that a calendar's events name, by its own descriptions where nobody knows the name. */
export class CalendarZones {
  private readonly described = new Map<string, Component>();
  private readonly zones = new Map<string, Zone | undefined>();

  constructor(
    private readonly calendars: readonly Component[],
    private readonly gaps: Gaps,
  ) {
    for (const [, , components] of calendars) {
      for (const zone of components) {
        const id = zone[0] === 'vtimezone' ? textOf(zone, 'tzid') : undefined;
        if (id !== undefined) this.described.set(id, zone);
      }
    }
  }

  /** The zone that most events are written for, else the one that the calendar names; nothing where that is UTC only. */
  ofEvents(events: readonly Component[]): Zone | undefined {
    const declared = this.declared(events);
    const votes = events.map((event) => {
      const [start] = propertiesOf(event, 'dtstart');
      const id = start && parameterOf(start, 'tzid');
      return id !== undefined && !isUniversal(id) ? id : declared;
    });
    const wanted = mostFrequent(votes.filter((id) => id !== undefined && this.named(id) !== undefined) as string[]);
    return this.named(wanted ?? declared ?? this.describedOnly());
  }

  /** What an event calls its zone; nothing where nobody knows it. */
  named(id: string | undefined): Zone | undefined {
    if (id === undefined) return undefined;
    if (!this.zones.has(id)) this.zones.set(id, this.find(id));
    return this.zones.get(id);
  }

  /** Tells that times stay as they are, since nobody knows how far that zone is from the others. */
  tellUnknown(id: string, place: string): void {
    if (this.unknown.has(id)) return;
    this.unknown.add(id);
    this.gaps.tell('zone', place, id);
  }

  private readonly unknown = new Set<string>();

  private declared(events: readonly Component[]): string | undefined {
    const ofCalendars = this.calendars.flatMap((calendar) =>
      declarations.flatMap((name) => textOf(calendar, name) ?? []),
    );
    const ofEvents = events.flatMap((event) => textOf(event, 'tzid') ?? []);
    return [...ofCalendars, ...ofEvents].find((name) => !isUniversal(name) && this.named(name) !== undefined);
  }

  /** The one zone that a calendar describes and no event mentions. */
  private describedOnly(): string | undefined {
    return [...this.described.keys()].find((id) => !isUniversal(id) && this.named(id) !== undefined);
  }

  private find(id: string): Zone | undefined {
    const description = this.described.get(id);
    const location = description && textOf(description, 'x-lic-location');
    const name = zoneNamed(id) ?? (location === undefined ? undefined : zoneNamed(location));
    // A bare offset knows no summer time, which the description may.
    if (name !== undefined && !(name.startsWith('Etc/GMT') && description !== undefined)) return ianaZone(name);
    const rules = description && zoneByRules(description, id);
    return rules ?? (name === undefined ? undefined : ianaZone(name));
  }
}

/** A zone by the rules that a calendar has for it; nothing where they are none that a place would have. */
function zoneByRules(description: Component, id: string): Zone | undefined {
  if (description[2].length === 0 || !description[2].every(isYearly)) return undefined;
  try {
    const component = new ICAL.Component(description as unknown as unknown[]);
    const zone = new ICAL.Timezone({ component, tzid: id });
    // Rules that the library cannot follow fail here and not at the first event.
    zone.utcOffset(ICAL.Time.fromDateTimeString('2025-01-01T00:00:00'));
    return {
      name: undefined,
      toLocal: (instant) =>
        ICAL.Time.fromJSDate(new Date(instant), true)
          .convertToZone(zone)
          .toString()
          .slice(0, 'YYYY-MM-DDTHH:MM'.length),
      toInstant: (local) => {
        const time = ICAL.Time.fromDateTimeString(`${local}:00`);
        return Date.parse(`${local}Z`) - zone.utcOffset(time) * 1000;
      },
    };
  } catch {
    return undefined;
  }
}

/** A change of clocks that comes once, on dates, or on a weekday of a month each year: the library looks for others without end. */
function isYearly(observance: Component): boolean {
  return propertiesOf(observance, 'rrule').every(([, , , rule]) => {
    const { freq, bymonth, byday, interval = 1, ...others } = rule as Readonly<Record<string, unknown>>;
    const day = Array.isArray(byday) ? (byday as unknown[])[0] : byday;
    return (
      freq === 'YEARLY' &&
      interval === 1 &&
      Object.keys(others).every((part) => part === 'until' || part === 'wkst') &&
      (byday === undefined || (typeof day === 'string' && /^(?:-?[1-4]|5|-5)?[A-Z]{2}$/.test(day))) &&
      (byday === undefined || bymonth !== undefined)
    );
  });
}
