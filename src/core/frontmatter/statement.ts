/** What a comment beside a heading says it is: `<!-- talk -->`, `<!-- section -->`. */
export interface Statement {
  readonly said: 'talk' | 'section';
  /** Facts of a talk that its heading and the lines below could not tell. */
  readonly facts: StatedFacts | undefined;
}

/** What a comment may state of a talk: `<!-- talk {"title": "10:00", "start": "10:00"} -->`. */
export interface StatedFacts {
  readonly title?: string;
  readonly speakers?: readonly string[];
  /** ISO date. */
  readonly date?: string;
  /** `HH:MM` */
  readonly start?: string;
  readonly end?: string;
  readonly room?: string;
  readonly track?: string;
}

const texts = ['title', 'date', 'start', 'end', 'room', 'track'] as const;
const comment = /(?<!\\)<!--\s{0,20}(talk|section)(?:\s{1,20}(\{[^\n]{0,4000}\}))?\s{0,20}-->/i;
const clock = /^\d{2}:\d{2}$/;
const day = /^\d{4}-\d{2}-\d{2}$/;

/** Whether a line is nothing but a statement, and so belongs to the heading below it. */
export function isStatementLine(line: string): boolean {
  const found = comment.exec(line.trim());
  return found?.index === 0 && found[0].length === line.trim().length;
}

/** The first statement in a text; facts that are no JSON object, or of another type, state nothing. */
export function readStatement(text: string): Statement | undefined {
  const [, said, facts] = comment.exec(text) ?? [];
  if (said === undefined) return undefined;
  return {
    said: said.toLowerCase() === 'talk' ? 'talk' : 'section',
    facts: facts === undefined ? undefined : readFacts(facts),
  };
}

function readFacts(json: string): StatedFacts | undefined {
  const value = parsed(json);
  if (value === undefined) return undefined;
  const stated = texts.flatMap((name): [string, unknown][] => (isFact(name, value[name]) ? [[name, value[name]]] : []));
  const { speakers } = value;
  const names = Array.isArray(speakers)
    ? speakers.filter((name) => typeof name === 'string' && name !== '')
    : undefined;
  return Object.fromEntries(names === undefined ? stated : [...stated, ['speakers', names]]);
}

function isFact(name: (typeof texts)[number], value: unknown): boolean {
  if (typeof value !== 'string' || value.trim() === '') return false;
  if (name === 'date') return day.test(value);
  return name === 'start' || name === 'end' ? clock.test(value) : true;
}

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch {
    return undefined;
  }
}

/** Says that a heading is a talk of its own, which tells nothing about the note's other headings. */
export const standsAlone = '<!-- talk {} -->';

/** A comment that states facts, on one line, for {@link readStatement}; nothing in it ends the comment or starts a new line. */
export function writeStatement(facts: StatedFacts): string {
  const entries = Object.entries(facts).filter(([, value]) => value !== undefined);
  if (entries.length === 0) return '<!-- talk -->';
  const json = entries.map(([name, value]) => `"${name}": ${JSON.stringify(value)}`).join(', ');
  return `<!-- talk {${escaped(json)}} -->`;
}

/** Brackets would end the comment; noncharacters and separators of lines would not come back from every program. */
function escaped(json: string): string {
  return json.replace(
    /[<>\u007f-\u009f\u2028\u2029\ufdd0-\ufdef\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
