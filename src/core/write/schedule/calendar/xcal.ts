import { XmlElement } from '@rgrove/parse-xml';
import { said } from '../plainText';
import type { Component, Property } from './component';

/** Whether an element holds calendars as XML. */
export function isXcal(root: XmlElement): boolean {
  return (
    /^(?:i?calendars?|xcal)$/i.test(root.name) ||
    childrenOf(root).some(({ name }) => name.toLowerCase() === 'vcalendar')
  );
}

/**
 * The calendars of xCal, in the form that Pentabarf writes and in that of RFC 6321.
 * @see https://www.rfc-editor.org/rfc/rfc6321
 */
export function xcalComponents(root: XmlElement): Component[] {
  const name = root.name.toLowerCase();
  return name === 'vcalendar' ? [componentOf(root)] : childrenOf(root).flatMap(xcalComponents);
}

function componentOf(element: XmlElement): Component {
  const properties: Property[] = [];
  const components: Component[] = [];
  for (const child of childrenOf(element)) {
    const name = child.name.toLowerCase();
    if (name === 'properties') properties.push(...childrenOf(child).map(propertyOf));
    else if (name === 'components') components.push(...childrenOf(child).map(componentOf));
    else if (/^(?:vevent|vtimezone|vtodo|valarm|vjournal)$/.test(name)) components.push(componentOf(child));
    else properties.push(propertyOf(child));
  }
  return [element.name.toLowerCase(), properties, components];
}

/** Pentabarf writes a person's name where a calendar has an address. */
function propertyOf(element: XmlElement): Property {
  const name = element.name.toLowerCase();
  const children = childrenOf(element);
  const parameters: Record<string, string> = {};
  for (const parameter of children.filter((child) => child.name === 'parameters').flatMap(childrenOf))
    parameters[parameter.name.toLowerCase()] = parameter.text.trim();
  for (const [key, value] of Object.entries(element.attributes)) parameters[key.toLowerCase()] = value;
  const values = children.filter((child) => child.name !== 'parameters').map((child) => child.text.trim());
  const texts = values.length > 0 ? values : [said(element.text) ?? ''];
  if (name === 'attendee' && parameters.cn === undefined && !/^\w+:/.test(texts[0] ?? ''))
    parameters.cn = texts[0] ?? '';
  return [name, parameters, 'text', ...texts];
}

function childrenOf(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => child instanceof XmlElement);
}
