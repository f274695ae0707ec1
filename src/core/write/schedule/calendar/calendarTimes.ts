import type { EventClock } from '../eventClock';
import type { Zone } from '../zones/zone';
import type { CalendarZones } from './calendarZones';
import { parameterOf, propertiesOf, valuesOf, type Component } from './component';

/** What times of a calendar are read with. */
export interface CalendarClock {
  readonly clock: EventClock;
  readonly zones: CalendarZones;
}

/**
 * The dates and times of all properties of that name on the schedule's clock; those that are none are gaps.
 * @param place of the component, for messages
 */
export function timesOf(component: Component, name: string, place: string, { clock, zones }: CalendarClock): string[] {
  return propertiesOf(component, name).flatMap((property) => {
    const id = parameterOf(property, 'tzid');
    const zone = zones.named(id);
    const at = `${place} ${name.toUpperCase()}`;
    return valuesOf(property).flatMap((text) => {
      const parsed = clock.parse({ text, place: at });
      if (parsed === undefined) return [];
      const { written, instant } = parsed;
      const isElsewhere = instant === undefined && id !== undefined && written.includes('T');
      if (!isElsewhere || isSame(zone, clock.zone)) return [clock.local(parsed, at)];
      if (zone === undefined) {
        if (clock.zone !== undefined) zones.tellUnknown(id, at);
        return [written];
      }
      return [clock.local({ written, instant: zone.toInstant(written), isUniversal: zone.name === 'UTC' }, at)];
    });
  });
}

function isSame(a: Zone | undefined, b: Zone | undefined): boolean {
  return a !== undefined && (a === b || (a.name !== undefined && a.name === b?.name));
}
