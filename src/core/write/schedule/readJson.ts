import { isAwsEvents } from './awsEvents';
import { isConfsTech, readConfsTech } from './confsTech';
import { readData, type DataOptions } from './data/dataSchedule';
import { isFrabJson, readFrabJson } from './frabJson';
import type { JsonField } from './jsonField';
import type { Schedule } from './model';
import { pretalxSlots, readPretalxApi } from './pretalxApi';
import { isPretalxWidget, readPretalxWidget } from './pretalxWidget';
import { ScheduleError } from './problem';
import { readSessionize, sessionizeView } from './sessionize';

export type JsonFormat =
  'frab JSON' | 'pretalx' | 'Sessionize' | 'AWS Events' | 'confs.tech' | 'PyCon' | 'Indico' | 'schema.org' | 'JSON';

/** @throws ScheduleError where it holds no sessions in any known form */
export function readJson(root: JsonField, options: DataOptions): [JsonFormat, Schedule[]] {
  const { zone } = options;
  if (isFrabJson(root)) {
    const read = readFrabJson(root, zone);
    // What calls its times otherwise is no such schedule, but data like any other.
    const isTimeless = read.sessions.every(({ day }) => day === undefined);
    const other = isTimeless ? readData(root, options) : undefined;
    return ['frab JSON', [other?.sessions.some(({ day }) => day !== undefined) === true ? other : read]];
  }
  if (isPretalxWidget(root)) return ['pretalx', [readPretalxWidget(root, zone)]];
  const slots = pretalxSlots(root);
  if (slots !== undefined) return ['pretalx', [readPretalxApi(slots, root.gaps, zone)]];
  const view = sessionizeView(root);
  if (view !== undefined) return ['Sessionize', [readSessionize(root, view, zone)]];
  if (isConfsTech(root)) return ['confs.tech', readConfsTech(root)];
  const data = readData(root, options);
  if (data !== undefined) {
    const format = formatOf(root);
    return [format, [format === 'schema.org' ? withoutItself(data) : data]];
  }
  throw new ScheduleError(root.isList && root.items().length === 0 ? { code: 'empty' } : { code: 'unknown-format' });
}

/** Whose data it is, by what nobody else writes. */
function formatOf(root: JsonField): JsonFormat {
  if (isAwsEvents(root)) return 'AWS Events';
  const lists = root.isObject ? root.members().flatMap(([, member]) => (member.isList ? [member] : [])) : [root];
  const firsts = lists.flatMap((list) => list.items().slice(0, 1));
  const has = (name: string): boolean => [root, ...firsts].some((field) => field.get(name).exists);
  if (has('conf_key') || has('conf_url')) return 'PyCon';
  if (has('@type') || has('@graph')) return 'schema.org';
  return root.get('results').get('_type').exists || has('_type') ? 'Indico' : 'JSON';
}

/** What schema.org tells of a conference whose sessions stand elsewhere is no session of it; a meetup of an evening is. */
export function withoutItself(schedule: Schedule): Schedule {
  const [only, ...more] = schedule.sessions;
  return only !== undefined && more.length === 0 && only.start === undefined && only.title === schedule.title
    ? { ...schedule, sessions: [] }
    : schedule;
}
