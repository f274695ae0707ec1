import ICAL from 'ical.js';
import type { Gaps } from '../gaps';
import type { Component, Property } from './component';

/** While it is read. */
type OpenComponent = [name: string, properties: Property[], components: OpenComponent[]];

/** Dates and times of events stay as they are written: what does not fit its pattern the parser changes without a word. */
const dates = new Set(['dtstart', 'dtend', 'exdate', 'rdate', 'recurrence-id']);
const contentLine = /^([A-Za-z][A-Za-z0-9-]*)[;:]/;
/** Lower case at the start of a line is prose (`https://…`, `Note: …`), where the file writes its names in capitals. */
const capitalLine = /^([A-Z][A-Z0-9-]*)[;:]/;

/**
 * The calendars of a text. A line that is none belongs to the text above it, one whose value makes no sense is left out,
 * and what is cut off ends where the text does: each is a gap that names the line. Values are read by ical.js.
 * @see https://www.rfc-editor.org/rfc/rfc5545#section-3.1
 */
export function readComponents(text: string, gaps: Gaps): Component[] {
  const reader = new ComponentReader(gaps, /^BEGIN:/m.test(text) ? capitalLine : contentLine);
  const lines = text.split(/\r\n?|\n/);
  let line = '';
  let number = 0;
  for (const [index, next] of lines.entries()) {
    if (next.startsWith(' ') || next.startsWith('\t')) {
      line += next.slice(1);
      continue;
    }
    reader.read(line, number);
    line = next;
    number = index + 1;
  }
  reader.read(line, number);
  return reader.finish(lines.length);
}

class ComponentReader {
  private readonly calendars: OpenComponent[] = [];
  private readonly open: OpenComponent[] = [];
  /** The line before, and where it came from. */
  private held: { text: string; readonly number: number } | undefined;

  constructor(
    private readonly gaps: Gaps,
    private readonly pattern: RegExp,
  ) {}

  /** @param line unfolded @param number of its first line, 1-based */
  read(line: string, number: number): void {
    if (line.trim() === '') return;
    const name = this.pattern.exec(line)?.[1]?.toLowerCase();
    if (name === undefined) {
      this.gaps.tell('line', `line ${number}`, line.trim());
      if (this.held !== undefined) this.held.text += `\\n${line.trim()}`;
      return;
    }
    this.flush();
    if (name === 'begin') this.begin(line.slice('begin:'.length).trim().toLowerCase(), number);
    else if (name === 'end') this.end(line.slice('end:'.length).trim().toLowerCase(), number);
    else this.held = { text: line, number };
  }

  finish(lineCount: number): Component[] {
    this.flush();
    if (this.open.length > 0)
      this.gaps.tell('line', `line ${lineCount}`, `END:${(this.open[0]?.[0] ?? '').toUpperCase()}`);
    return this.calendars;
  }

  private begin(name: string, number: number): void {
    // An event is in no other event, and a calendar in nothing: the one before was not ended.
    const unended = name === 'vcalendar' ? 0 : name === 'vevent' ? this.open.findIndex(([open]) => open === name) : -1;
    if (unended >= 0 && this.open.length > unended) {
      this.gaps.tell('line', `line ${number}`, `BEGIN:${name.toUpperCase()}`);
      this.open.length = unended;
    }
    const component: OpenComponent = [name, [], []];
    const parent = this.open.at(-1);
    if (name === 'vcalendar') this.calendars.push(component);
    else if (parent === undefined) {
      // An event without a calendar around it is read like one with.
      const calendar: OpenComponent = ['vcalendar', [], [component]];
      this.calendars.push(calendar);
    } else parent[2].push(component);
    this.open.push(component);
  }

  private end(name: string, number: number): void {
    const index = this.open.findLastIndex(([open]) => open === name);
    if (index < 0 || index < this.open.length - 1)
      this.gaps.tell('line', `line ${number}`, `END:${name.toUpperCase()}`);
    if (index >= 0) this.open.length = index;
  }

  /** Reads the property that is held. */
  private flush(): void {
    const held = this.held;
    this.held = undefined;
    const component = this.open.at(-1);
    if (held === undefined || component === undefined) return;
    try {
      const property = ICAL.parse.property(held.text) as unknown as Property;
      const [name, parameters, type] = property;
      component[1].push(
        component[0] === 'vevent' && dates.has(name) ? [name, parameters, type, ...rawValues(held.text)] : property,
      );
    } catch {
      this.gaps.tell('line', `line ${held.number}`, held.text);
    }
  }
}

/** The values behind the colon that ends a property's parameters; of a period its start. */
function rawValues(line: string): string[] {
  let isQuoted = false;
  let colon = 0;
  for (; colon < line.length; colon++) {
    if (line[colon] === '"') isQuoted = !isQuoted;
    else if (line[colon] === ':' && !isQuoted) break;
  }
  return line
    .slice(colon + 1)
    .split(',')
    .map((value) => value.split('/', 1)[0]?.trim() ?? '');
}
