import { inTimezone, instantOf, isTimezone, readLocalTime } from './time';

/** A property in jCal: name, parameters, type, values. @see https://www.rfc-editor.org/rfc/rfc7265 */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: unknown[],
];
export type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

export function propertiesOf(component: Component, name: string): Property[] {
  return component[1].filter((found) => found[0] === name);
}

/** The text of the first property of that name, unless it is empty. */
export function textOf(component: Component, name: string): string | undefined {
  const value = propertiesOf(component, name)[0]?.[3];
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

/** The time zone that the first property of that name gives its time in; nothing where this host does not know it. */
export function zoneOf(component: Component, name: string): string | undefined {
  return knownZone(propertiesOf(component, name)[0]);
}

/**
 * The dates and times of all properties of that name on the schedule's clock; of a period its start.
 * @param place of the component, for messages
 * @throws ScheduleError naming the first that is none.
 */
export function timesOf(component: Component, name: string, place: string, timezone: string | undefined): string[] {
  return propertiesOf(component, name).flatMap((property) => {
    const zone = knownZone(property);
    return textsOf(property).map((text) => {
      const time = readLocalTime(text, `${place} ${name.toUpperCase()}`, timezone);
      const isElsewhere = zone !== undefined && timezone !== undefined && zone !== timezone && time.includes('T');
      return isElsewhere ? inTimezone(instantOf(time, zone), timezone) : time;
    });
  });
}

function knownZone(property: Property | undefined): string | undefined {
  const zone = property?.[1].tzid;
  return typeof zone === 'string' && isTimezone(zone) ? zone : undefined;
}

function textsOf([, , , ...values]: Property): string[] {
  return values
    .map((value) => (Array.isArray(value) ? (value as unknown[])[0] : value))
    .filter((value) => typeof value === 'string' && value.trim() !== '') as string[];
}
