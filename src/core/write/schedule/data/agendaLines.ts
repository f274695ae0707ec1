import type { JsonField } from '../jsonField';
import { DataRecord, plainKey, textIn } from './record';

/** Members that hold the lines of an agenda. */
const agendas = /^(?:agenda|schedule|program(?:me)?|timetable|talks|sessions)$/;

/** An agenda that stands in data as a list of lines, below the title and the date of its event; nothing where there is none. */
export function agendaLines(root: JsonField): string | undefined {
  if (!root.isObject) return undefined;
  const list = root.members().find(([name, member]) => agendas.test(plainKey(name)) && member.isList)?.[1];
  if (list === undefined) return undefined;
  const record = new DataRecord(root);
  const date = record.get('date');
  const head = [record.title, date && textIn(date)].filter((text) => text !== undefined).map((text) => `# ${text}\n\n`);
  return head.join('') + list.items().map(lineOf).join('\n');
}

/** `09:00 Doors`, or the hour as a key: `"09:00": Doors`. */
function lineOf(entry: JsonField): string {
  if (!entry.isObject) return `- ${textIn(entry) ?? ''}`;
  return entry
    .members()
    .map(([name, member]) => `- ${name} ${textIn(member) ?? ''}`)
    .join('\n');
}
