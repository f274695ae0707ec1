import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { said } from './plainText';
import { ScheduleError } from './problem';

/**
 * The parser knows only XML's own five entities and never reads a document type, so nothing expands.
 * @throws ScheduleError naming the place where it is no XML
 */
export function parseXmlText(text: string): XmlElement | null {
  try {
    return parseXml(text, { includeOffsets: true }).root;
  } catch (error) {
    if (error instanceof XmlError) {
      throw new ScheduleError({
        code: 'syntax',
        place: `line ${error.line}, column ${error.column}`,
        detail: error.message.split('\n')[0] ?? '',
      });
    }
    // The parser descends by recursion: thousands of elements inside each other end its stack.
    if (error instanceof RangeError) throw new ScheduleError({ code: 'too-deep', place: 'the whole document' });
    throw error;
  }
}

/** An element as data: its attributes and children are members, of which several of one name make a list; one without any is its text. */
export function dataOf(element: XmlElement): unknown {
  const children = element.children.filter((child) => child instanceof XmlElement);
  const attributes = Object.entries(element.attributes);
  const text = said(element.text);
  if (children.length === 0 && attributes.length === 0) return text ?? null;
  // `<speakers><speaker>…</speaker></speakers>` is a list, also of one.
  if (
    attributes.length === 0 &&
    children.every(({ name }) => name !== element.name && element.name.startsWith(name.replace(/y$/, '')))
  )
    return children.map(dataOf);
  const data = Object.create(null) as Record<string, unknown>;
  for (const [name, value] of attributes) data[name] = value;
  if (children.length === 0 && text !== undefined) data.name = text;
  const byName = new Map<string, unknown[]>();
  for (const child of children) {
    const known = byName.get(child.name);
    if (known === undefined) byName.set(child.name, [dataOf(child)]);
    else known.push(dataOf(child));
  }
  for (const [name, values] of byName) data[name] = values.length === 1 ? values[0] : values;
  return data;
}
