import { said } from '../plainText';

/** A property in jCal: name, parameters, type, values. @see https://www.rfc-editor.org/rfc/rfc7265 */
export type Property = readonly [
  name: string,
  parameters: Readonly<Record<string, string | readonly string[]>>,
  type: string,
  ...values: unknown[],
];
/** A component in jCal; the dates and times of events stand in it as they are written. */
export type Component = readonly [name: string, properties: readonly Property[], components: readonly Component[]];

export function propertiesOf(component: Component, name: string): Property[] {
  return component[1].filter((found) => found[0] === name);
}

/** The text of the first property of that name, unless it is empty. */
export function textOf(component: Component, name: string): string | undefined {
  const value = component[1].find((found) => found[0] === name)?.[3];
  return typeof value === 'string' ? said(value) : undefined;
}

/** A parameter of a property, unless it is empty; of several values the first. */
export function parameterOf([, parameters]: Property, name: string): string | undefined {
  const value = parameters[name];
  return said(typeof value === 'string' ? value : value?.[0]);
}

/** The texts of all values of a property. */
export function valuesOf([, , , ...values]: Property): string[] {
  return values.filter((value) => typeof value === 'string' && value.trim() !== '') as string[];
}
